// SPDX-License-Identifier: GPL-3.0-or-later
// CacheWriter: which records are one call.
#include "models/store/cachework.h"
#include "models/store/neighbourhood.h"

#include <map>
#include <tuple>

namespace callboard {

/// Records that belong together, and the call they are now.
struct CacheWriter::Grouped {
    QList<Neighbourhood::Member> members;
    std::optional<CallId> call; ///< Absent: a new one.
};

Neighbourhood CacheWriter::neighbourhood()
{
    using Accounts = Neighbourhood::Accounts;
    return {*m_db, m_desk.decisions, m_comparesNumbers ? Accounts::Several : Accounts::One};
}

/// With a second account calls may have records that no carrier's name joins. What the first one brought has
/// been left out so far.
void CacheWriter::startComparingNumbers()
{
    Neighbourhood::enterAllNumbers(*m_db);
    writeMeta("compares_numbers", 1);
    m_comparesNumbers = true;
}

CallId CacheWriter::callOfRecord(qint64 record)
{
    SqlQuery row(*m_db, "SELECT call_id FROM records WHERE id = ?", record);
    return row.next() ? CallId(row.integer(0)) : CallId{};
}

QSet<qint64> CacheWriter::recordsOf(CallId call)
{
    QSet<qint64> records;
    SqlQuery row(*m_db, "SELECT id FROM records WHERE call_id = ?", call);
    while (row.next())
        records.insert(row.integer(0));
    return records;
}

/// Groups these records and all that hang together with them anew. Returns the calls that were merged again
/// because of it. @p fresh was just stored and is in no call yet, whatever its row says.
QSet<CallId> CacheWriter::regroup(const QSet<qint64> &around, std::optional<qint64> fresh)
{
    if (around.isEmpty())
        return {};
    Neighbourhood near = neighbourhood();
    for (const qint64 record : around) {
        if (near.add(record))
            continue;
        return fresh ? moveRecords({Grouped{{{.record = *fresh}}, {}}}, fresh) : QSet<CallId>();
    }
    return moveRecords(grouped(near, fresh), fresh);
}

/// A call that comes apart stays with most of its records, and among equals with the one known longest.
/// Calls that become one keep the lowest id.
QList<CacheWriter::Grouped> CacheWriter::grouped(const Neighbourhood &around, std::optional<qint64> fresh)
{
    QHash<RecordRef, const Neighbourhood::Member *> members;
    for (const Neighbourhood::Member &member : around.members())
        members.insert(member.facts.ref, &member);
    QList<Grouped> groups;
    std::map<CallId, std::tuple<int, qint64, int>> heirs;
    for (const QList<RecordRef> &refs : around.grouped().groups) {
        Grouped group;
        std::map<CallId, std::tuple<int, qint64, int>> shares;
        for (const RecordRef &ref : refs) {
            const Neighbourhood::Member &member = *members.value(ref);
            group.members << member;
            if (member.record == fresh)
                continue;
            auto &[count, oldest, place] = shares[member.call];
            oldest = count == 0 ? member.record : std::min(oldest, member.record);
            --count;
            place = int(groups.size());
        }
        for (const auto &[call, share] : shares) {
            const auto [heir, isFirst] = heirs.emplace(call, share);
            if (!isFirst)
                heir->second = std::min(heir->second, share);
        }
        groups << group;
    }
    for (const auto &[call, heir] : heirs) {
        if (Grouped &group = groups[std::get<2>(heir)]; !group.call)
            group.call = call;
    }
    return groups;
}

QSet<CallId> CacheWriter::moveRecords(const QList<Grouped> &groups, std::optional<qint64> fresh)
{
    QSet<CallId> changed;
    for (const Grouped &group : groups) {
        QSet<qint64> records;
        for (const Neighbourhood::Member &member : group.members)
            records.insert(member.record);
        const CallId target = group.call ? *group.call : addCallOf(records);
        for (const Neighbourhood::Member &member : group.members) {
            const bool isFresh = member.record == fresh;
            if (!isFresh && member.call == target)
                continue;
            if (!isFresh)
                changed.insert(member.call);
            if (group.call)
                changed.insert(target);
            execute(*m_db, "UPDATE records SET call_id = ? WHERE id = ?", target, member.record);
        }
    }
    for (const CallId call : std::as_const(changed))
        mergeAgain(call);
    return changed;
}

CallId CacheWriter::addCallOf(const QSet<qint64> &records)
{
    Call call = merged(sourcesOf(records));
    call.id = nextCallId();
    addCall(call);
    return call.id;
}

} // namespace callboard
