// SPDX-License-Identifier: GPL-3.0-or-later
// What Sunset says about a call, and what a perfect reader of its API may conclude from it.
#include "app/sandbox/sunset/sunsetapi.h"
#include "app/sandbox/world/insights.h"
#include "models/domain/phonenumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr quint64 staffKind = 70;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue isoOrNull(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

QJsonValue secondsOrNull(const std::optional<Seconds> &seconds)
{
    return seconds ? QJsonValue(qint64(seconds->count())) : QJsonValue();
}

QString statusWord(const WorldCall &call)
{
    switch (call.status) {
    case CallStatus::Ringing:
        return u"ringing"_s;
    case CallStatus::Active:
        return u"in_progress"_s;
    case CallStatus::Completed:
    case CallStatus::Voicemail: // it has no such word
        return u"completed"_s;
    case CallStatus::Missed:
        return QStringList{u"no_answer"_s, u"busy"_s, u"cancelled"_s}.at(qsizetype(call.key % 3));
    case CallStatus::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<CallStatus> statusFromWord(const QString &word)
{
    if (word == u"initiated")
        return CallStatus::Ringing;
    if (word == u"in_progress")
        return CallStatus::Active;
    if (word == u"no_answer" || word == u"busy" || word == u"cancelled")
        return CallStatus::Missed;
    return callStatusFromKey(word);
}

CallStatus visibleStatus(const WorldCall &call)
{
    return call.status == CallStatus::Voicemail ? CallStatus::Completed : call.status;
}

std::optional<TimePoint> startOf(const WorldCall &call)
{
    return call.status == CallStatus::Ringing ? std::nullopt : std::optional(call.offeredAt);
}

QString plainNumber(const QString &number, const People &people)
{
    return people.lineOf(number) ? number : normalisedNumber(number);
}

void take(const QJsonObject &fields, const QString &name, std::optional<QString> &into)
{
    if (fields.contains(name))
        into = fields[name].toString();
}

} // namespace

QString SunsetApi::staffId(const WorldCall &call) const
{
    const auto staff = m_world.people().staffOf(call.staffId);
    return staff ? sunset::ulid(staffKind, quint64(*staff)) : QString();
}

QJsonArray SunsetApi::actionItemsOf(const WorldCall &call, const QString &text, const QString &done) const
{
    QJsonArray items;
    const QStringList steps = insightsOf(call).nextSteps;
    for (const QString &step : steps)
        items.append(QJsonObject{{text, step}, {done, items.size() == 1}});
    return items;
}

QJsonObject SunsetApi::callJson(const WorldCall &call) const
{
    const int index = m_files.caseOf(call.key);
    const QString id = sunset::CaseFiles::callId(call.key);
    const bool hasRecording = !call.recordingUrl.isEmpty();
    return {{u"id"_s, id},
            {u"institution_contact_id"_s, textOrNull(m_files.contactId(index, call))},
            {u"to_number"_s, call.toNumber},
            {u"from_number"_s, call.fromNumber},
            {u"status"_s, statusWord(call)},
            {u"direction"_s, callboard::keyOf(call.direction)},
            {u"duration_seconds"_s, secondsOrNull(call.duration)},
            {u"started_at"_s, isoOrNull(startOf(call))},
            {u"ended_at"_s, isoOrNull(call.endedAt)},
            {u"recording_url"_s,
             hasRecording ? QJsonValue(u"https://recordings.example.test/%1.mp3"_s.arg(id)) : QJsonValue()},
            {u"recording_duration_seconds"_s, hasRecording ? secondsOrNull(call.duration) : QJsonValue()},
            {u"recording_status"_s, hasRecording ? QJsonValue(u"completed"_s) : QJsonValue()},
            {u"transcript"_s, textOrNull(call.transcript)},
            {u"summary"_s, textOrNull(call.summary)},
            {u"action_items"_s, actionItemsOf(call, u"description"_s, u"completed"_s)},
            {u"called_by"_s, textOrNull(staffId(call))},
            {u"twilio_call_sid"_s, textOrNull(call.carrierCallId)},
            {u"notes"_s, textOrNull(call.notes)},
            {u"created_at"_s, toIso(call.loggedAt)},
            {u"updated_at"_s, toIso(call.changedAt)}};
}

QJsonObject SunsetApi::contactJson(int caseIndex, int guest) const
{
    const Guest person = m_world.people().guest(guest);
    return {{u"id"_s, sunset::CaseFiles::contactId(caseIndex, guest)},
            {u"financial_account_id"_s, QJsonValue()},
            {u"institution_name"_s, u"Private"_s},
            {u"department_name"_s, QJsonValue()},
            {u"is_default_contact"_s, true},
            {u"account_types"_s, QJsonArray()},
            {u"contact_methods"_s,
             QJsonObject{{u"phone"_s, person.phone}, {u"email"_s, person.email}, {u"fax"_s, QJsonValue()}}},
            {u"contact_person"_s, QString(person.firstName + u' ' + person.lastName)},
            {u"contact_title"_s, QJsonValue()},
            {u"reference_number"_s, textOrNull(person.reservationId)},
            {u"notes"_s, QJsonValue()}};
}

/// No time of the answer is told, so how long it rang is known of missed calls only.
std::optional<QJsonObject> SunsetApi::truth(const WorldCall &call) const
{
    if (!m_files.knows(call))
        return {};
    const int index = m_files.caseOf(call.key);
    const QString from = plainNumber(call.fromNumber, m_world.people());
    const QString to = plainNumber(call.toNumber, m_world.people());
    const bool outbound = call.direction == Direction::Outbound;
    const bool rang = call.status == CallStatus::Missed && call.endedAt;
    const auto ring =
        rang ? std::optional(std::chrono::floor<Seconds>(*call.endedAt - call.offeredAt)) : std::nullopt;
    QJsonArray recordings;
    if (!call.recordingUrl.isEmpty()) {
        recordings.append(QJsonObject{{u"id"_s, idOf(call.key)},
                                      {u"state"_s, u"available"_s},
                                      {u"seconds"_s, secondsOrNull(call.duration)}});
    }
    return QJsonObject{{u"api"_s, callboard::keyOf(provider())},
                       {u"provider_call_id"_s, idOf(call.key)},
                       {u"case_id"_s, m_files.cases()[index].id},
                       {u"provider_call_sid"_s, textOrNull(call.carrierCallId)},
                       {u"provider"_s, u"twilio"_s},
                       {u"direction"_s, callboard::keyOf(call.direction)},
                       {u"status"_s, callboard::keyOf(visibleStatus(call))},
                       {u"provider_status"_s, statusWord(call)},
                       {u"from_number"_s, textOrNull(from)},
                       {u"to_number"_s, textOrNull(to)},
                       {u"line"_s, textOrNull(outbound ? from : to)},
                       {u"remote_number"_s, textOrNull(outbound ? to : from)},
                       {u"started_at"_s, toIso(startOf(call).value_or(call.loggedAt))},
                       {u"start_derived"_s, !startOf(call)},
                       {u"created_at"_s, toIso(call.loggedAt)},
                       {u"ended_at"_s, isoOrNull(call.endedAt)},
                       {u"ring_seconds"_s, secondsOrNull(ring)},
                       {u"talk_seconds"_s, QJsonValue()},
                       {u"duration_seconds"_s, secondsOrNull(call.duration)},
                       {u"staff_id"_s, textOrNull(staffId(call))},
                       {u"guest_id"_s, textOrNull(m_files.contactId(index, call))},
                       {u"recordings"_s, recordings},
                       {u"transcript"_s, textOrNull(call.transcript)},
                       {u"summary"_s, textOrNull(call.summary)},
                       {u"action_items"_s, actionItemsOf(call, u"text"_s, u"done"_s)},
                       {u"notes"_s, textOrNull(call.notes)}};
}

std::optional<CallChange> SunsetApi::changeOf(const QJsonObject &fields) const
{
    static const QStringList known{u"status"_s,           u"from_number"_s, u"to_number"_s, u"ended_at"_s,
                                   u"duration_seconds"_s, u"transcript"_s,  u"summary"_s,   u"notes"_s,
                                   u"recording_url"_s};
    const QStringList names = fields.keys();
    if (!std::all_of(names.begin(), names.end(), [](const QString &name) { return known.contains(name); }))
        return {};
    CallChange change;
    if (fields.contains(u"status"_s))
        change.status = statusFromWord(fields[u"status"_s].toString());
    take(fields, u"from_number"_s, change.fromNumber);
    take(fields, u"to_number"_s, change.toNumber);
    take(fields, u"transcript"_s, change.transcript);
    take(fields, u"summary"_s, change.summary);
    take(fields, u"notes"_s, change.notes);
    take(fields, u"recording_url"_s, change.recordingUrl);
    change.endedAt = fromIso(fields[u"ended_at"_s].toString());
    if (fields.contains(u"duration_seconds"_s))
        change.duration = Seconds(fields[u"duration_seconds"_s].toInteger());
    const bool understood = change.status.has_value() == fields.contains(u"status"_s)
        && change.endedAt.has_value() == fields.contains(u"ended_at"_s);
    return understood ? std::optional(change) : std::nullopt;
}

} // namespace callboard::sandbox
