// SPDX-License-Identifier: GPL-3.0-or-later
// CacheReader: calls and rows, and where the sync stands.
#include "models/store/cachereader.h"

#include "models/store/callrows.h"
#include "models/store/deskview.h"
#include "models/store/files.h"
#include "models/store/neighbourhood.h"
#include "models/store/packing.h"
#include "models/store/storednumbers.h"

#include <QJsonDocument>

#include <algorithm>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace callboard {

CacheReader::CacheReader(const QString &cacheFile, const QString &deskFile)
    : m_db(cacheFile, {.access = Access::Read, .cacheKiB = 16 * 1024})
{
    m_db.attach(deskFile, "desk");
}

SyncState CacheReader::syncState(AccountId id)
{
    SqlQuery row(m_db,
                 "SELECT cursor, complete, last_success_at, last_attempt_at, last_full_pass_at, error_kind, "
                 "error_detail, error_retry_after, error_http_status FROM sync_states WHERE account_id = ?",
                 id);
    if (!row.next())
        return {};
    SyncState state{.cursor = QJsonDocument::fromJson(row.text(0).toUtf8()).object(),
                    .complete = row.integer(1) != 0,
                    .lastSuccessAt = row.time(2),
                    .lastAttemptAt = row.time(3),
                    .lastFullPassAt = row.time(4),
                    .lastError = {}};
    if (const auto kind = row.enumeration<Error::Kind>(5))
        state.lastError = Error{*kind, row.text(6), row.seconds(7), int(row.integer(8))};
    return state;
}

QList<RecordRef> CacheReader::unseenInSweep(AccountId account)
{
    QList<RecordRef> refs;
    SqlQuery row(m_db,
                 "SELECT provider_call_id FROM records r WHERE account_id = ?1 AND deleted_at IS NULL "
                 "AND provider_call_id NOT LIKE 'local:%' AND NOT EXISTS "
                 "(SELECT 1 FROM sweep_seen s WHERE s.account_id = ?1 AND s.record_id = r.id) AND NOT EXISTS "
                 "(SELECT 1 FROM provisional p WHERE p.record_id = r.id) ORDER BY id",
                 account);
    while (row.next())
        refs << RecordRef{account, row.text(0)};
    return refs;
}

QList<Recheck> CacheReader::dueRechecks(AccountId account, TimePoint now, int limit)
{
    static const QByteArray columns = "SELECT r.provider_call_id, x.attempts, x.due_at, x.reason FROM ";
    static const QByteArray live = columns
        + "rechecks x JOIN records r ON r.id = x.record_id "
          "WHERE x.account_id = ? AND x.reason = 1 AND x.due_at <= ? ORDER BY x.due_at, x.record_id LIMIT ?";
    static const QByteArray finished = columns
        + "rechecks x INDEXED BY rechecks_by_call JOIN records r ON r.id = x.record_id "
          "WHERE x.account_id = ? AND x.reason <> 1 AND x.due_at IS NOT NULL AND x.due_at <= ? "
          "ORDER BY x.call_at DESC, x.record_id DESC LIMIT ?";
    QList<Recheck> result;
    for (const QByteArray &sql : {live, finished}) {
        SqlQuery row(m_db, sql);
        row.bind(account).bind(now).bind(limit - int(result.size()));
        while (row.next())
            result << Recheck{{account, row.text(0)},
                              int(row.integer(1)),
                              fromMs(row.integer(2)),
                              row.known<RecheckReason>(3)};
    }
    return result;
}

std::optional<TimePoint> CacheReader::nextRecheck(AccountId account)
{
    SqlQuery row(m_db, "SELECT min(due_at) FROM rechecks WHERE account_id = ? AND due_at IS NOT NULL",
                 account);
    return row.next() ? row.time(0) : std::nullopt;
}

QList<Range<TimePoint>> CacheReader::coverage(AccountId account)
{
    QList<Range<TimePoint>> result;
    SqlQuery row(
        m_db, "SELECT from_at, until_at FROM coverage WHERE account_id = ? ORDER BY from_at ASC NULLS FIRST",
        account);
    while (row.next())
        result << Range<TimePoint>{row.time(0), row.time(1)};
    return result;
}

QList<SetAsideItem> CacheReader::setAsideItems(AccountId account)
{
    QList<SetAsideItem> result;
    SqlQuery row(m_db, "SELECT provider_call_id, raw, reason FROM set_aside WHERE account_id = ? ORDER BY id",
                 account);
    while (row.next()) {
        const QString id = row.text(0);
        result << SetAsideItem{id.isEmpty() ? QString() : id, row.blob(1), row.text(2)};
    }
    return result;
}

QList<CallRow> CacheReader::rows(const std::vector<CallId> &ids)
{
    QList<CallRow> result;
    for (const CallId id : ids) {
        if (const auto found = row(id))
            result << *found;
    }
    return result;
}

std::optional<CallRow> CacheReader::row(CallId id)
{
    SqlQuery row(
        m_db,
        "SELECT c.account_id, c.provider_call_id, c.direction, c.status, c.provider_status, c.provider, "
        "c.line, "
        "(SELECT label FROM desk.labels WHERE kind = 1 AND value = c.line), c.remote_number, c.guest_id, "
        "c.guest_name, c.staff_id, "
        "coalesce((SELECT label FROM desk.labels WHERE kind = 2 AND value = c.staff_id), c.staff_name), "
        "c.started_at, c.ring_seconds, c.talk_seconds, c.duration_seconds, c.has_recording, "
        "c.has_transcript, "
        "c.has_summary, c.has_notes, c.pending, c.deleted, c.reviewed, c.own_guest, "
        "c.guest_origin FROM calls c WHERE c.id = ?",
        id);
    if (!row.next())
        return {};
    return CallRow{.id = id,
                   .ref = {AccountId(row.integer(0)), row.text(1)},
                   .direction = row.enumeration<Direction>(2),
                   .status = row.enumeration<CallStatus>(3),
                   .providerStatus = row.text(4),
                   .provider = row.text(5),
                   .line = row.text(6),
                   .lineName = row.text(7),
                   .remoteNumber = row.text(8),
                   .guestId = row.text(9),
                   .guestName = row.text(10),
                   .guest = row.enumeration<GuestId>(24),
                   .guestOrigin = row.isNull(25) && !row.isNull(9) ? GuestOrigin::Provider
                                                                   : row.enumeration<GuestOrigin>(25),
                   .staffId = row.text(11),
                   .staffName = row.text(12),
                   .startedAt = row.time(13),
                   .ring = row.seconds(14),
                   .talk = row.seconds(15),
                   .duration = row.seconds(16),
                   .hasRecording = row.integer(17) != 0,
                   .hasTranscript = row.integer(18) != 0,
                   .hasSummary = row.integer(19) != 0,
                   .hasNotes = row.integer(20) != 0,
                   .pending = row.integer(21) != 0,
                   .deleted = row.integer(22) != 0,
                   .reviewed = row.integer(23) != 0};
}

QList<Call> CacheReader::calls(const std::vector<CallId> &ids)
{
    QList<Call> result;
    for (const CallId id : ids) {
        if (const auto found = whole(id, Raw::Without))
            result << *found;
    }
    return result;
}

Result<Call> CacheReader::call(CallId id)
{
    if (const auto found = whole(id, Raw::With))
        return *found;
    return failure(Error::Kind::NotFound, u"no such call"_s);
}

std::optional<Call> CacheReader::whole(CallId id, Raw raw)
{
    auto call = readCall(m_db, id);
    if (!call)
        return {};
    addRecords(*call, raw);
    if (call->staffName.isNull() && !call->staffId.isNull())
        call->staffName = label(2, call->staffId);
    return call;
}

void CacheReader::addRecords(Call &call, Raw raw)
{
    static const QByteArray columns =
        "SELECT r.account_id, r.provider_call_id, a.provider, r.seen_at, r.deleted_at, r.provider_call_sid";
    constexpr const char *rawColumns =
        ", r.body, (SELECT d.body FROM record_details d WHERE d.record_id = r.id)";
    // The record that the call is called after stands first.
    static const QByteArray from =
        " FROM records r LEFT JOIN desk.accounts a ON a.id = r.account_id "
        "LEFT JOIN calls c ON c.id = r.call_id WHERE r.call_id = ? "
        "ORDER BY (r.account_id, r.provider_call_id) IS NOT (c.account_id, c.provider_call_id), "
        "r.account_id, r.provider_call_id";
    SqlQuery row(m_db, columns + (raw == Raw::With ? rawColumns : "") + from);
    row.bind(call.id);
    while (row.next()) {
        RecordInfo info;
        info.ref = {AccountId(row.integer(0)), row.text(1)};
        info.provider = row.enumeration<Provider>(2).value_or(Provider::Escapelife);
        info.seenAt = row.time(3);
        info.deletedAt = row.time(4);
        info.providerCallSid = row.text(5);
        if (raw == Raw::With) {
            info.raw = unpacked(row.blob(6)).raw;
            info.rawDetails = row.isNull(7) ? QByteArray() : unpacked(row.blob(7)).raw;
        }
        call.records << info;
    }
}

/// Of each other call the record that is nearest to one of ours, and these by their distance.
QList<JoinSuggestion> CacheReader::joinSuggestions(CallId id)
{
    static const QByteArray sql = QByteArray(decisionsSql) + "desk.decisions ORDER BY id";
    SqlQuery decided(m_db, sql);
    const Decisions decisions = decisionsFrom(decided);
    Neighbourhood near(m_db, decisions, Neighbourhood::Accounts::Several);
    SqlQuery row(m_db, "SELECT id FROM records WHERE call_id = ?", id);
    while (row.next()) {
        if (!near.add(row.integer(0)))
            return {};
    }
    QHash<RecordRef, CallId> calls;
    for (const Neighbourhood::Member &member : near.members())
        calls.insert(member.facts.ref, member.call);
    QMap<CallId, JoinSuggestion> nearest;
    for (const PossiblePair &pair : near.grouped().possible) {
        const bool isFirst = calls.value(pair.a) == id;
        if (isFirst == (calls.value(pair.b) == id))
            continue;
        const RecordRef &other = isFirst ? pair.b : pair.a;
        const JoinSuggestion suggestion{isFirst ? pair.a : pair.b, other, calls.value(other), pair.doubt,
                                        pair.apart};
        const auto known = nearest.constFind(suggestion.call);
        if (known == nearest.constEnd() || suggestion.apart < known->apart)
            nearest.insert(suggestion.call, suggestion);
    }
    QList<JoinSuggestion> result = nearest.values();
    std::stable_sort(result.begin(), result.end(),
                     [](const JoinSuggestion &a, const JoinSuggestion &b) { return a.apart < b.apart; });
    return result;
}

QString CacheReader::label(int kind, const QString &value)
{
    SqlQuery row(m_db, "SELECT label FROM desk.labels WHERE kind = ? AND value = ?", kind, value);
    return row.next() ? row.text(0) : QString();
}

Result<CallId> CacheReader::find(const RecordRef &ref)
{
    SqlQuery row(m_db,
                 "SELECT call_id FROM records WHERE account_id = ?1 AND provider_call_id = coalesce("
                 "(SELECT provider_call_id FROM desk.renames WHERE account_id = ?1 AND local_id = ?2), ?2)",
                 ref.account, ref.providerCallId);
    if (row.next())
        return CallId(row.integer(0));
    return failure(Error::Kind::NotFound, u"no such call"_s);
}

qint64 CacheReader::count(const char *sql)
{
    SqlQuery row(m_db, sql);
    row.next();
    return row.integer(0);
}

StoreHealth CacheReader::health()
{
    StoreHealth health;
    health.sqliteVersion = QString::fromLatin1(sqlite3_libversion());
    health.cacheSchema = int(count("PRAGMA main.user_version"));
    health.deskSchema = int(count("PRAGMA desk.user_version"));
    health.calls = count("SELECT count(*) FROM calls WHERE hidden = 0");
    health.records = count("SELECT count(*) FROM records");
    health.setAside = count("SELECT count(*) FROM set_aside");
    health.integrity = integrityOf(m_db, "PRAGMA main.integrity_check(1)");
    const char *checked = "main";
    if (health.integrity == u"ok") {
        health.integrity = integrityOf(m_db, "PRAGMA desk.integrity_check(1)");
        checked = "desk";
    }
    if (health.integrity != u"ok") // more than is looked for at the start: an index that lacks a row, say
        markSuspect(QString::fromUtf8(sqlite3_db_filename(m_db.handle(), checked)));
    return health;
}

} // namespace callboard
