// SPDX-License-Identifier: GPL-3.0-or-later
// What Skipcall says about a call, and what may be concluded from it.
#include "app/sandbox/skipcall/skipcallapi.h"

#include "app/sandbox/world/insights.h"
#include "app/sandbox/world/visibility.h"
#include "models/domain/phonenumber.h"

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr Seconds transcribing{90}; ///< From the end of a call to its transcription.

/// A UUID with half of it made of the other half, which leads back to what it stands for.
QString uuid(quint64 kind, quint64 number)
{
    QString digits = QString::number(hashed({number, kind}), 16).rightJustified(16, u'0')
        + QString::number(number, 16).rightJustified(16, u'0');
    for (const int place : {20, 16, 12, 8})
        digits.insert(place, u'-');
    return digits;
}

constexpr quint64 ofCall = 60;
constexpr quint64 ofMember = 61;
constexpr quint64 ofContact = 62;
constexpr quint64 ofSequence = 63;
constexpr quint64 ofRecording = 64;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

/// Twilio's words.
QString wordOf(const WorldCall &call)
{
    switch (call.status) {
    case CallStatus::Ringing:
        return u"ringing"_s;
    case CallStatus::Active:
        return u"in-progress"_s;
    case CallStatus::Completed:
    case CallStatus::Voicemail: // a machine has answered
        return u"completed"_s;
    case CallStatus::Missed:
        return call.key % 5 ? u"no-answer"_s : u"busy"_s;
    case CallStatus::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
    return {};
}

CallStatus shownStatus(const WorldCall &call)
{
    return call.status == CallStatus::Voicemail ? CallStatus::Completed : call.status;
}

/// Made by a campaign, not by hand.
bool hasSequence(const WorldCall &call)
{
    return call.direction == Direction::Outbound && call.key % 4 == 0;
}

std::optional<Seconds> lengthOf(const WorldCall &call)
{
    if (!call.endedAt)
        return {};
    return std::chrono::floor<Seconds>(*call.endedAt - call.offeredAt);
}

Seconds soundOf(const WorldCall &call)
{
    return std::max(call.duration.value_or(Seconds(1)), Seconds(1));
}

} // namespace

QString SkipcallApi::idOf(quint64 key) const
{
    return uuid(ofCall, key);
}

std::optional<quint64> SkipcallApi::keyOf(const QString &id) const
{
    bool ok = false;
    const quint64 key = QString(id).remove(u'-').right(16).toULongLong(&ok, 16);
    return ok && idOf(key) == id ? std::optional(key) : std::nullopt;
}

QJsonValue SkipcallApi::looseTime(const std::optional<TimePoint> &time) const
{
    if (!time && dialect(u"times"_s) == u"object")
        return QJsonObject();
    return timeOrNull(time);
}

bool SkipcallApi::isTranscribed(const WorldCall &call) const
{
    return !call.transcript.isEmpty() && call.endedAt && m_world.now() >= *call.endedAt + transcribing;
}

QJsonObject SkipcallApi::callJson(const WorldCall &call) const
{
    const People &people = m_world.people();
    const bool isOutbound = call.direction == Direction::Outbound;
    const auto staff = people.staffOf(call.staffId);
    const auto guest = people.guestOfId(call.guestId);
    const QString staffName = staff ? people.staff()[*staff].name : QString();
    const QString remote = isOutbound ? call.toNumber : call.fromNumber;
    const QString own = isOutbound ? call.fromNumber : call.toNumber;
    QJsonObject contact{{u"id"_s, uuid(ofContact, guest ? quint64(*guest) : qHash(remote, size_t(1)))},
                        {u"firstName"_s, QJsonValue()},
                        {u"lastName"_s, QJsonValue()},
                        {u"isUnknown"_s, !guest}};
    if (guest) {
        contact[u"firstName"_s] = people.guest(*guest).firstName;
        contact[u"lastName"_s] = people.guest(*guest).lastName;
    }
    QJsonObject json{
        {u"id"_s, idOf(call.key)},
        {u"callType"_s, hasSequence(call) ? u"CALL_SESSION"_s : u"DIRECT_CALL"_s},
        {u"status"_s, wordOf(call)},
        {u"type"_s, callboard::keyOf(call.direction)},
        {u"startedAt"_s, looseTime(call.offeredAt)},
        {u"endedAt"_s, looseTime(call.endedAt)},
        {u"createdAt"_s, toIso(call.offeredAt)},
        {u"updatedAt"_s, toIso(call.changedAt)},
        {u"contact"_s, contact},
        {u"phoneNumber"_s, QJsonObject{{u"value"_s, remote}}},
        {u"caller"_s,
         QJsonObject{{u"firstName"_s, textOrNull(staffName.section(u' ', 0, 0))},
                     {u"lastName"_s, textOrNull(staffName.section(u' ', 1))}}},
        {u"callerPhoneNumber"_s, QJsonObject{{u"value"_s, own}}},
        {u"userProviderSid"_s, call.carrierCallId},
        {u"adminProviderSid"_s, QJsonObject()},
        {u"transferred"_s, false},
        {u"syncedWithCrmDate"_s, QJsonObject()},
        {u"deletedAt"_s, m_deleted.contains(call.key) ? timeOrNull(m_deleted.value(call.key)) : QJsonValue()},
    };
    if (staff)
        json[u"organizationMembershipId"_s] = uuid(ofMember, quint64(*staff));
    if (hasSequence(call))
        json[u"sequenceId"_s] = uuid(ofSequence, call.key % 7);
    if (!call.notes.isEmpty())
        json[u"notes"_s] = call.notes;
    return json;
}

QJsonObject SkipcallApi::recordingJson(const WorldCall &call) const
{
    const bool done = isTranscribed(call);
    const bool due = !call.transcript.isEmpty();
    return {{u"id"_s, uuid(ofRecording, call.key)},
            {u"duration"_s, qint64(soundOf(call).count())},
            {u"startTime"_s, timeOrNull(call.answeredAt)},
            {u"hasTranscription"_s, done},
            {u"transcriptionStatus"_s,
             done      ? u"COMPLETED"_s
                 : due ? QJsonValue(u"IN_PROGRESS"_s)
                       : QJsonValue()}};
}

QJsonObject SkipcallApi::transcriptionJson(const WorldCall &call) const
{
    QJsonArray turns;
    const QList<Segment> segments = insightsOf(call).segments;
    for (const Segment &segment : segments)
        turns.append(QJsonObject{{u"speaker"_s, segment.speaker == u"hotel" ? 0 : 1},
                                 {u"text"_s, segment.text},
                                 {u"start"_s, double(segment.start->count()) / 1000.0},
                                 {u"end"_s, double(segment.end->count()) / 1000.0},
                                 {u"confidence"_s, 0.95}});
    return {{u"id"_s, uuid(ofRecording, call.key)},
            {u"status"_s, u"COMPLETED"_s},
            {u"transcript"_s, turns},
            {u"summary"_s, textOrNull(call.summary)},
            {u"startedAt"_s, timeOrNull(call.endedAt)},
            {u"endedAt"_s, toIso(*call.endedAt + transcribing)}};
}

ApiReply SkipcallApi::listUsers() const
{
    QJsonArray users;
    const QList<StaffMember> &staff = m_world.people().staff();
    for (int i = 0; i < staff.size(); ++i)
        users.append(QJsonObject{{u"organizationMembershipId"_s, uuid(ofMember, quint64(i))},
                                 {u"firstName"_s, staff[i].name.section(u' ', 0, 0)},
                                 {u"lastName"_s, staff[i].name.section(u' ', 1)}});
    return page(users, 1, int(users.size()), int(users.size()));
}

/// Skipcall has no fields of its own that could be edited but the note.
std::optional<CallChange> SkipcallApi::changeOf(const QJsonObject &fields) const
{
    if (fields.keys() != QStringList{u"notes"_s})
        return {};
    CallChange change;
    change.notes = fields.value(u"notes"_s).toString();
    return change;
}

std::optional<QJsonObject> SkipcallApi::truth(const WorldCall &call) const
{
    if (!isKnownTo(provider(), call, m_world.people()))
        return {};
    const People &people = m_world.people();
    const auto staff = people.staffOf(call.staffId);
    const auto guest = people.guestOfId(call.guestId);
    const QString from = normalisedNumber(call.fromNumber);
    const QString to = normalisedNumber(call.toNumber);
    const bool isOutbound = call.direction == Direction::Outbound;
    const auto length = lengthOf(call);
    const QJsonValue seconds = length ? QJsonValue(qint64(length->count())) : QJsonValue();
    const CallStatus status = shownStatus(call);
    QJsonArray recordings;
    if (status == CallStatus::Completed && !call.recordingUrl.isEmpty())
        recordings.append(QJsonObject{{u"id"_s, uuid(ofRecording, call.key)},
                                      {u"state"_s, u"available"_s},
                                      {u"seconds"_s, qint64(soundOf(call).count())}});
    QJsonArray segments;
    QStringList lines;
    const bool isRead = status == CallStatus::Completed && !recordings.isEmpty() && isTranscribed(call);
    const QList<Segment> turns = isRead ? insightsOf(call).segments : QList<Segment>();
    for (const Segment &segment : turns) {
        const QString speaker = segment.speaker == u"hotel" ? u"Speaker 1"_s : u"Speaker 2"_s;
        lines << speaker + u": "_s + segment.text;
        segments.append(QJsonObject{{u"speaker"_s, speaker},
                                    {u"text"_s, segment.text},
                                    {u"start"_s, double(segment.start->count()) / 1000.0},
                                    {u"end"_s, double(segment.end->count()) / 1000.0}});
    }
    return QJsonObject{
        {u"api"_s, callboard::keyOf(provider())},
        {u"provider_call_id"_s, idOf(call.key)},
        {u"provider"_s, u"twilio"_s},
        {u"provider_call_sid"_s, call.carrierCallId},
        {u"direction"_s, callboard::keyOf(call.direction)},
        {u"status"_s, callboard::keyOf(status)},
        {u"provider_status"_s, wordOf(call)},
        {u"from_number"_s, textOrNull(from)},
        {u"to_number"_s, textOrNull(to)},
        {u"line"_s, textOrNull(isOutbound ? from : to)},
        {u"remote_number"_s, textOrNull(isOutbound ? to : from)},
        {u"started_at"_s, toIso(call.offeredAt)},
        {u"start_derived"_s, false},
        {u"created_at"_s, toIso(call.offeredAt)},
        {u"ended_at"_s, timeOrNull(call.endedAt)},
        {u"ring_seconds"_s, status == CallStatus::Missed ? seconds : QJsonValue()},
        {u"duration_seconds"_s, seconds},
        {u"staff_id"_s, staff ? QJsonValue(uuid(ofMember, quint64(*staff))) : QJsonValue()},
        {u"staff_name"_s, staff ? QJsonValue(people.staff()[*staff].name) : QJsonValue()},
        {u"guest_id"_s, guest ? QJsonValue(uuid(ofContact, quint64(*guest))) : QJsonValue()},
        {u"guest_name"_s,
         guest ? QJsonValue(QString(people.guest(*guest).firstName + u' ' + people.guest(*guest).lastName))
               : QJsonValue()},
        {u"sequence_id"_s, hasSequence(call) ? QJsonValue(uuid(ofSequence, call.key % 7)) : QJsonValue()},
        {u"recordings"_s, recordings},
        {u"transcript"_s, textOrNull(lines.join(u'\n'))},
        {u"segments"_s, segments},
        {u"summary"_s, isRead ? textOrNull(call.summary) : QJsonValue()},
        {u"notes"_s, textOrNull(call.notes)}};
}

} // namespace callboard::sandbox
