// SPDX-License-Identifier: GPL-3.0-or-later
// CacheReader: calls and rows.
#include "models/store/cachereader.h"

#include "models/store/callrows.h"
#include "models/store/factscbor.h"
#include "models/store/filtersql.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr const char *rowSql
    = "SELECT id, account_id, provider_call_id, direction, status, provider_status, provider, line, "
      "(SELECT label FROM desk.labels WHERE kind = 1 AND value = line), remote_number, guest_id, guest_name, staff_id, "
      "coalesce((SELECT label FROM desk.labels WHERE kind = 2 AND value = staff_id), staff_name), started_at, "
      "ring_seconds, talk_seconds, duration_seconds, has_recording, has_transcript, has_summary, has_notes, pending, "
      "deleted FROM calls WHERE id = ?";

CallRow rowFrom(const SqlQuery &row)
{
    return {.id = CallId(row.integer(0)),
            .ref = {AccountId(row.integer(1)), row.text(2)},
            .direction = row.enumeration<Direction>(3),
            .status = row.enumeration<CallStatus>(4),
            .providerStatus = row.text(5),
            .provider = row.text(6),
            .line = row.text(7),
            .lineName = row.text(8),
            .remoteNumber = row.text(9),
            .guestId = row.text(10),
            .guestName = row.text(11),
            .staffId = row.text(12),
            .staffName = row.text(13),
            .startedAt = row.time(14),
            .ring = row.seconds(15),
            .talk = row.seconds(16),
            .duration = row.seconds(17),
            .hasRecording = row.integer(18) != 0,
            .hasTranscript = row.integer(19) != 0,
            .hasSummary = row.integer(20) != 0,
            .hasNotes = row.integer(21) != 0,
            .pending = row.integer(22) != 0,
            .deleted = row.integer(23) != 0};
}

} // namespace

CacheReader::CacheReader(std::unique_ptr<Database> cache)
    : m_db(std::move(cache))
{
}

std::vector<CallId> CacheReader::callIds(const CallFilter &filter)
{
    const FilterSql sql = filterSql(filter);
    SqlQuery row(*m_db, "SELECT id FROM calls WHERE " + sql.where + " ORDER BY " + sql.orderBy, SqlQuery::Keep::Once);
    sql.bindTo(row);
    std::vector<CallId> ids;
    while (row.next())
        ids.push_back(CallId(row.integer(0)));
    return ids;
}

QList<CallRow> CacheReader::rows(const std::vector<CallId> &ids)
{
    QList<CallRow> rows;
    rows.reserve(qsizetype(ids.size()));
    for (const CallId id : ids) {
        SqlQuery row(*m_db, rowSql, id);
        if (row.next())
            rows << rowFrom(row);
    }
    return rows;
}

QList<RecordInfo> CacheReader::recordsOf(CallId id, bool withRaw)
{
    QList<RecordInfo> records;
    SqlQuery row(*m_db,
                 "SELECT r.account_id, r.provider_call_id, a.provider, r.facts, r.seen_at, r.deleted_at, r.raw "
                 "FROM records r LEFT JOIN desk.accounts a ON a.id = r.account_id WHERE r.call_id = ? "
                 "ORDER BY r.account_id, r.provider_call_id",
                 id);
    while (row.next()) {
        records << RecordInfo{.ref = {AccountId(row.integer(0)), row.text(1)},
                              .provider = row.enumeration<Provider>(2).value_or(Provider::Escapelife),
                              .providerCallSid = decodeFacts(row.blob(3)).providerCallSid,
                              .seenAt = row.time(4),
                              .deletedAt = row.time(5),
                              .raw = withRaw ? row.blob(6) : QByteArray()};
    }
    return records;
}

std::optional<Call> CacheReader::wholeCall(CallId id, bool withRaw)
{
    auto call = readCall(*m_db, id);
    if (!call)
        return {};
    call->records = recordsOf(id, withRaw);
    if (call->staffId.isNull())
        return call;
    SqlQuery label(*m_db, "SELECT label FROM desk.labels WHERE kind = 2 AND value = ?", call->staffId);
    if (label.next())
        call->staffName = label.text(0);
    return call;
}

QList<Call> CacheReader::calls(const std::vector<CallId> &ids)
{
    QList<Call> calls;
    for (const CallId id : ids) {
        if (auto call = wholeCall(id, false))
            calls << *std::move(call);
    }
    return calls;
}

Result<Call> CacheReader::call(CallId id)
{
    if (auto call = wholeCall(id, true))
        return *std::move(call);
    return failure(Error::Kind::NotFound, u"no such call"_s);
}

Result<CallId> CacheReader::find(RecordRef ref)
{
    if (isLocalCallId(ref.providerCallId)) {
        SqlQuery renamed(*m_db, "SELECT provider_call_id FROM desk.renames WHERE account_id = ? AND local_id = ?",
                         ref.account, ref.providerCallId);
        if (renamed.next())
            ref.providerCallId = renamed.text(0);
    }
    SqlQuery row(*m_db, "SELECT call_id FROM records WHERE account_id = ? AND provider_call_id = ?", ref.account,
                 ref.providerCallId);
    if (row.next())
        return CallId(row.integer(0));
    return failure(Error::Kind::NotFound, u"no such call"_s);
}

} // namespace callboard
