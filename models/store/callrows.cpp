// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/callrows.h"

#include "models/domain/guest.h"
#include "models/store/factscbor.h"
#include "models/store/packing.h"
#include "models/store/storednumbers.h"

namespace callboard {

namespace {

// In the order of bindColumns() and readColumns().
const char *const columns[] = {
    "account_id",
    "provider_call_id",
    "direction",
    "status",
    "started_at",
    "created_at",
    "answered_at",
    "ended_at",
    "ring_seconds",
    "talk_seconds",
    "duration_seconds",
    "start_derived",
    "hidden",
    "provider",
    "provider_status",
    "from_number",
    "to_number",
    "staff_id",
    "staff_name",
    "guest_id",
    "guest_name",
    "provider_call_sid",
    "parent_call_sid",
    "reviewed",
    "conflict",
    "edited",
    "own_guest",
    "guest_origin",
    "provider_guest_id",
    // written only
    "has_recording",
    "has_transcript",
    "has_summary",
    "has_notes",
    "has_action_items",
    "pending",
    "deleted",
    "record_count",
    "tags",
    "id",
};

QByteArray columnNames()
{
    QByteArray names;
    for (const char *column : columns)
        names += QByteArray(names.isEmpty() ? "" : ", ") + column;
    return names;
}

QByteArray insertSql()
{
    QByteArray places;
    for (size_t i = 0; i < std::size(columns); ++i)
        places += i == 0 ? "?" : ", ?";
    return "INSERT INTO calls (" + columnNames() + ") VALUES (" + places + ")";
}

QByteArray updateSql()
{
    QByteArray sets;
    for (size_t i = 0; i + 1 < std::size(columns); ++i)
        sets += QByteArray(sets.isEmpty() ? "" : ", ") + columns[i] + " = ?";
    return "UPDATE calls SET " + sets + " WHERE id = ?";
}

bool hasAvailableRecording(const Call &call)
{
    return std::any_of(call.recordings.begin(), call.recordings.end(),
                       [](const Recording &r) { return r.state != Recording::State::Gone; });
}

/// The user, or a match, says who it is: not the provider alone.
bool isOursToSay(const Call &call)
{
    return call.guest || call.guestOrigin == GuestOrigin::Manual;
}

/// By what queries find the guest.
QString guestKey(const Call &call)
{
    if (!isOursToSay(call))
        return call.guestId;
    return call.guest ? keyOf(*call.guest) : QString();
}

void bindGuest(SqlQuery &row, const Call &call)
{
    const bool isOurs = isOursToSay(call);
    row.bind(call.guest).bind(isOurs ? call.guestOrigin : std::nullopt);
    row.bind(isOurs ? call.guestId : QString());
}

void readGuest(const SqlQuery &row, Call &call)
{
    call.guest = row.enumeration<GuestId>(26);
    call.guestOrigin = row.enumeration<GuestOrigin>(27);
    if (call.guestOrigin)
        call.guestId = row.text(28);
    else if (!call.guestId.isNull())
        call.guestOrigin = GuestOrigin::Provider;
}

void bindColumns(SqlQuery &row, const Call &call, bool pending)
{
    const RecordRef ref = call.ref();
    row.bind(ref.account).bind(ref.providerCallId).bind(call.direction).bind(call.status);
    row.bind(call.startedAt).bind(call.createdAt).bind(call.answeredAt).bind(call.endedAt);
    row.bind(call.ring).bind(call.talk).bind(call.duration).bind(call.startDerived).bind(call.deletedHere);
    row.bind(call.provider).bind(call.providerStatus).bind(call.fromNumber).bind(call.toNumber);
    row.bind(call.staffId).bind(call.staffName).bind(guestKey(call)).bind(call.guestName);
    row.bind(call.providerCallSid).bind(call.parentCallSid);
    row.bind(call.reviewed).bind(call.conflict).bind(call.edited);
    bindGuest(row, call);
    row.bind(hasAvailableRecording(call)).bind(!call.transcript.isNull() || !call.segments.isEmpty());
    row.bind(!call.summary.isNull() || !call.summaryDetailed.isNull()).bind(!call.notes.isNull());
    row.bind(!call.actionItems.isEmpty()).bind(pending).bind(call.isDeleted());
    row.bind(qint64(call.records.size())).bind(tagsText(call.tags)).bind(call.id);
}

void readColumns(const SqlQuery &row, Call &call)
{
    call.direction = row.enumeration<Direction>(2);
    call.status = row.enumeration<CallStatus>(3);
    call.startedAt = row.time(4);
    call.createdAt = row.time(5);
    call.answeredAt = row.time(6);
    call.endedAt = row.time(7);
    call.ring = row.seconds(8);
    call.talk = row.seconds(9);
    call.duration = row.seconds(10);
    call.startDerived = row.integer(11) != 0;
    call.deletedHere = row.integer(12) != 0;
    call.provider = row.text(13);
    call.providerStatus = row.text(14);
    call.fromNumber = row.text(15);
    call.toNumber = row.text(16);
    call.staffId = row.text(17);
    call.staffName = row.text(18);
    call.guestId = row.text(19);
    call.guestName = row.text(20);
    call.providerCallSid = row.text(21);
    call.parentCallSid = row.text(22);
    call.reviewed = row.integer(23) != 0;
    call.conflict = row.integer(24) != 0;
    call.edited = row.integer(25) != 0;
    readGuest(row, call);
}

bool hasTexts(const Call &call, const QByteArray &more)
{
    return !(call.summary.isNull() && call.summaryDetailed.isNull() && call.notes.isNull()
             && call.transcript.isNull() && more.isNull());
}

void insertTexts(Database &cache, const Call &call)
{
    const QByteArray more = encodeMore(call);
    if (hasTexts(call, more)) {
        execute(cache,
                "INSERT INTO call_texts (call_id, summary, summary_detailed, notes, transcript, more) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                call.id, call.summary, call.summaryDetailed, call.notes, call.transcript, more);
    }
    int position = 0;
    for (const Segment &segment : call.segments) {
        const auto ms = [](const auto &t) {
            return t ? std::optional<qint64>(t->count()) : std::nullopt;
        };
        execute(cache,
                "INSERT INTO segments (call_id, position, speaker, text, start_ms, end_ms) VALUES (?, ?, ?, "
                "?, ?, ?)",
                call.id, position++, segment.speaker, segment.text, ms(segment.start), ms(segment.end));
    }
}

void insertLegs(Database &cache, const Call &call)
{
    int position = 0;
    for (const Leg &leg : call.legs) {
        execute(cache,
                "INSERT INTO legs (call_id, position, provider_leg_id, from_number, to_number, staff_id, "
                "staff_name, status, started_at, answered_at, ended_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                call.id, position++, leg.id, leg.fromNumber, leg.toNumber, leg.staffId, leg.staffName,
                leg.status, leg.startedAt, leg.answeredAt, leg.endedAt);
    }
}

void readTexts(Database &cache, Call &call)
{
    SqlQuery texts(
        cache, "SELECT summary, summary_detailed, notes, transcript, more FROM call_texts WHERE call_id = ?",
        call.id);
    if (!texts.next())
        return;
    call.summary = texts.text(0);
    call.summaryDetailed = texts.text(1);
    call.notes = texts.text(2);
    call.transcript = texts.text(3);
    decodeMore(texts.blob(4), call);
}

void readSegments(Database &cache, Call &call)
{
    using Ms = std::chrono::milliseconds;
    SqlQuery row(cache,
                 "SELECT speaker, text, start_ms, end_ms FROM segments WHERE call_id = ? ORDER BY position",
                 call.id);
    const auto ms = [&](int column) {
        return row.isNull(column) ? std::nullopt : std::optional(Ms(row.integer(column)));
    };
    while (row.next())
        call.segments << Segment{row.text(0), row.text(1), ms(2), ms(3)};
}

void readLegs(Database &cache, Call &call)
{
    SqlQuery row(cache,
                 "SELECT provider_leg_id, from_number, to_number, staff_id, staff_name, status, started_at, "
                 "answered_at, ended_at FROM legs WHERE call_id = ? ORDER BY position",
                 call.id);
    while (row.next()) {
        call.legs << Leg{row.text(0), row.text(1), row.text(2),
                         row.text(3), row.text(4), row.enumeration<CallStatus>(5),
                         row.time(6), row.time(7), row.time(8)};
    }
}

} // namespace

void insertCall(Database &cache, const Call &call, bool pending)
{
    static const QByteArray sql = insertSql();
    SqlQuery row(cache, sql);
    bindColumns(row, call, pending);
    row.execute();
    insertTexts(cache, call);
    insertLegs(cache, call);
}

void updateCall(Database &cache, const Call &call, bool pending)
{
    static const QByteArray sql = updateSql();
    SqlQuery row(cache, sql);
    bindColumns(row, call, pending);
    row.execute();
    execute(cache, "DELETE FROM call_texts WHERE call_id = ?", call.id);
    execute(cache, "DELETE FROM segments WHERE call_id = ?", call.id);
    execute(cache, "DELETE FROM legs WHERE call_id = ?", call.id);
    insertTexts(cache, call);
    insertLegs(cache, call);
}

std::optional<Call> readCall(Database &cache, CallId id)
{
    static const QByteArray sql = "SELECT " + columnNames() + " FROM calls WHERE id = ?";
    SqlQuery row(cache, sql);
    row.bind(id);
    if (!row.next())
        return {};
    Call call;
    call.id = id;
    readColumns(row, call);
    readTexts(cache, call);
    readSegments(cache, call);
    readLegs(cache, call);
    return call;
}

SearchText storedSearchText(Database &cache, CallId id)
{
    return searchTextOf(readCall(cache, id).value_or(Call()));
}

CallFacts factsInBody(const QByteArray &body)
{
    return decodeFacts(unpacked(body).facts);
}

CallFacts storedFactsIn(const SqlQuery &row, int body, int details)
{
    CallFacts facts = factsInBody(row.blob(body));
    return row.isNull(details) ? facts : withDetails(std::move(facts), factsInBody(row.blob(details)));
}

} // namespace callboard
