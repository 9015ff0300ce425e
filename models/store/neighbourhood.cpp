// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/neighbourhood.h"

#include "models/store/factscbor.h"

namespace callboard {

namespace {

/// A real call has some ten records. Thousands that hang together are a misuse of some field.
constexpr size_t mostMembers = 1000;

/// The rows of @p row, unless there are so many that what they share tells nothing.
void addUnlessTooMany(SqlQuery &row, int most, QSet<qint64> &found)
{
    QList<qint64> ids;
    while (row.next())
        ids << row.integer(0);
    if (ids.size() > most)
        return;
    for (qint64 id : std::as_const(ids))
        found.insert(id);
}

} // namespace

/// FNV-1a over the UTF-16 units.
qint64 joinHash(QStringView text)
{
    quint64 hash = 14695981039346656037ull;
    for (const QChar c : text) {
        hash = (hash ^ (c.unicode() & 0xff)) * 1099511628211ull;
        hash = (hash ^ (c.unicode() >> 8)) * 1099511628211ull;
    }
    return qint64(hash);
}

void insertJoinNames(Database &cache, qint64 record, const JoinFacts &facts)
{
    for (const QString &name : joinNames(facts))
        execute(cache, "INSERT OR IGNORE INTO record_names (name, record_id) VALUES (?, ?)", joinHash(name),
                record);
}

void removeJoinNames(Database &cache, qint64 record, const JoinFacts &facts)
{
    for (const QString &name : joinNames(facts))
        execute(cache, "DELETE FROM record_names WHERE name = ? AND record_id = ?", joinHash(name), record);
}

Neighbourhood::Neighbourhood(Database &cache, const Decisions &decisions, Accounts accounts)
    : m_cache(cache)
    , m_decisions(decisions)
    , m_accounts(accounts)
{
}

QSet<qint64> Neighbourhood::neighboursOf(const JoinFacts &facts)
{
    QSet<qint64> found;
    addNamesakes(facts, found);
    if (m_accounts == Accounts::Several)
        addAlike(facts, found);
    if (m_decisions.concerns(facts.ref))
        addDecided(facts.ref, found);
    return found;
}

void Neighbourhood::addNamesakes(const JoinFacts &facts, QSet<qint64> &found)
{
    for (const QString &name : joinNames(facts)) {
        SqlQuery row(m_cache, "SELECT record_id FROM record_names WHERE name = ? LIMIT ?", joinHash(name),
                     mostAlike + 1);
        addUnlessTooMany(row, mostAlike, found);
    }
}

void Neighbourhood::addAlike(const JoinFacts &facts, QSet<qint64> &found)
{
    const QString numbers = joinNumbers(facts);
    if (numbers.isNull() || !facts.startedAt)
        return;
    constexpr int most = 2 * mostAlike; // on both sides of the start
    SqlQuery row(m_cache, "SELECT id FROM records WHERE numbers = ? AND started_at BETWEEN ? AND ? LIMIT ?",
                 joinHash(numbers), *facts.startedAt - farthestStarts, *facts.startedAt + farthestStarts,
                 most + 1);
    addUnlessTooMany(row, most, found);
}

void Neighbourhood::addDecided(const RecordRef &ref, QSet<qint64> &found)
{
    for (const RecordRef &other : m_decisions.joined.value(ref) + m_decisions.split.value(ref)) {
        SqlQuery row(m_cache, "SELECT id FROM records WHERE account_id = ? AND provider_call_id = ?",
                     other.account, other.providerCallId);
        if (row.next())
            found.insert(row.integer(0));
    }
}

void Neighbourhood::addOfCall(CallId call, QSet<qint64> &found)
{
    SqlQuery row(m_cache, "SELECT id FROM records WHERE call_id = ?", call);
    while (row.next())
        found.insert(row.integer(0));
}

std::optional<Neighbourhood::Member> Neighbourhood::member(qint64 record)
{
    SqlQuery row(m_cache,
                 "SELECT r.account_id, r.provider_call_id, r.call_id, r.facts, d.facts, r.deleted_at "
                 "FROM records r LEFT JOIN record_details d ON d.record_id = r.id WHERE r.id = ?",
                 record);
    if (!row.next())
        return {};
    CallFacts facts = decodeFacts(row.blob(3));
    if (!row.isNull(4))
        facts = withDetails(std::move(facts), decodeFacts(row.blob(4)));
    const RecordRef ref{AccountId(row.integer(0)), row.text(1)};
    return Member{record, CallId(row.integer(2)), joinFactsOf(ref, facts, !row.isNull(5))};
}

bool Neighbourhood::add(qint64 record)
{
    QList<qint64> waiting{record};
    while (!waiting.isEmpty()) {
        const qint64 next = waiting.takeLast();
        if (m_seen.contains(next))
            continue;
        m_seen.insert(next);
        const auto found = member(next);
        if (!found)
            continue;
        m_members.push_back(*found);
        if (m_members.size() > mostMembers)
            return false;
        QSet<qint64> others = neighboursOf(found->facts);
        addOfCall(found->call, others);
        waiting += others.values();
    }
    return true;
}

Grouping Neighbourhood::grouped() const
{
    QList<JoinFacts> facts;
    for (const Member &member : m_members)
        facts << member.facts;
    return groupRecords(facts, m_decisions);
}

} // namespace callboard
