// SPDX-License-Identifier: GPL-3.0-or-later
// What Phone.inc says about calls, voicemails and people, and what may be concluded from it.
#include "app/sandbox/phoneinc/phoneincapi.h"

#include "app/sandbox/world/insights.h"
#include "app/sandbox/world/visibility.h"
#include "models/domain/phonenumber.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::sandbox {

namespace {

constexpr quint64 keyMask = (quint64(1) << 62) - 1;
constexpr std::chrono::minutes linkLife(5);
constexpr Seconds rowFollows(3); ///< From the end of a message to its row.

constexpr quint64 lineKind = 1;
constexpr quint64 employeeKind = 2;
constexpr quint64 contactKind = 3;
constexpr quint64 voicemailKind = 4;

/// A UUID of version 7: 48 bits of time in front, 62 bits of what it stands for behind.
QString uuid7(TimePoint at, quint64 kind, quint64 number)
{
    const quint64 variant = (quint64(2) << 62) | (number & keyMask);
    QString digits = QString::number(quint64(toMs(at)), 16).rightJustified(12, u'0') + u'7'
        + QString::number(kind, 16).rightJustified(3, u'0')
        + QString::number(variant, 16).rightJustified(16, u'0');
    for (const int place : {20, 16, 12, 8})
        digits.insert(place, u'-');
    return digits;
}

/// Long before any call.
TimePoint founding()
{
    return TimePoint(std::chrono::hours(24 * 19000));
}

QString employeeId(int index)
{
    return uuid7(founding(), employeeKind, quint64(index));
}

QString contactId(int index)
{
    return uuid7(founding(), contactKind, quint64(index));
}

QString lineId()
{
    return uuid7(founding(), lineKind, quint64(restaurantLine));
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

QString stateOf(const WorldCall &call)
{
    if (call.status == CallStatus::Ringing)
        return u"initiated"_s;
    return call.status == CallStatus::Active ? u"bridged"_s : u"ended"_s;
}

std::optional<Seconds> talkOf(const WorldCall &call)
{
    if (!call.answeredAt || !call.endedAt)
        return {};
    return std::chrono::floor<Seconds>(*call.endedAt - *call.answeredAt);
}

QJsonValue secondsOrNull(const std::optional<Seconds> &seconds)
{
    return seconds ? QJsonValue(qint64(seconds->count())) : QJsonValue();
}

/// Texts and sound belong to the call when somebody took it, else to the voicemail.
bool isTaken(const WorldCall &call)
{
    return call.answeredAt && call.status != CallStatus::Voicemail;
}

QString speakerName(const Segment &segment, const QString &staff)
{
    if (segment.speaker != u"hotel")
        return u"Caller"_s;
    return staff.isEmpty() ? u"Employee"_s : staff;
}

void addMainNumber(QJsonObject &json, const People &people)
{
    const Line &line = people.lines()[restaurantLine];
    json[u"main_number_id"_s] = lineId();
    json[u"main_number_name"_s] = line.name;
    json[u"main_number"_s] = line.number;
    json[u"main_number_formatted"_s] = internationalFormat(line.number);
}

} // namespace

QString PhoneIncApi::idOf(quint64 key) const
{
    const auto call = m_world.callEvenIfRemoved(key);
    return call ? uuid7(call->offeredAt, 0, key) : QString();
}

std::optional<quint64> PhoneIncApi::keyOf(const QString &id) const
{
    bool ok = false;
    const quint64 key = QString(id).remove(u'-').right(16).toULongLong(&ok, 16) & keyMask;
    return ok && idOf(key) == id ? std::optional(key) : std::nullopt;
}

QString PhoneIncApi::signature(const QString &kind, const QString &rest) const
{
    return toBase36(hashed({m_world.seed(), 77, quint64(qHash(kind + rest, size_t(3)))}));
}

/// Another one each time.
QJsonValue PhoneIncApi::recordingLink(const WorldCall &call, const ApiRequest &request)
{
    if (call.recordingUrl.isEmpty())
        return {};
    const QString rest = u"%1-%2-%3"_s.arg(toMs(m_world.now() + linkLife)).arg(++m_links).arg(call.key);
    return u"http://%1/phone-inc/rails/active_storage/blobs/redirect/%2/%3/recording.mp3"_s.arg(
        QString::fromLatin1(request.header("host")), signature(u"redirect"_s, rest), rest);
}

QJsonObject PhoneIncApi::callJson(const WorldCall &call, const ApiRequest &request)
{
    const People &people = m_world.people();
    const auto staff = people.staffOf(call.staffId);
    const QString staffName = staff ? people.staff()[*staff].name : QString();
    const QJsonObject employee{{u"id"_s, staff ? employeeId(*staff) : QString()}, {u"name"_s, staffName}};
    const bool isOutbound = call.direction == Direction::Outbound;
    const bool taken = isTaken(call);
    QJsonArray turns;
    const QList<Segment> segments = taken ? insightsOf(call).segments : QList<Segment>();
    for (const Segment &segment : segments) {
        const bool isStaff = segment.speaker == u"hotel" && staff;
        turns.append(
            QJsonObject{{u"speaker"_s, speakerName(segment, staffName)},
                        {u"text"_s, segment.text},
                        {u"employee_id"_s, isStaff ? QJsonValue(employeeId(*staff)) : QJsonValue()}});
    }
    QJsonObject json{{u"id"_s, uuid7(call.offeredAt, 0, call.key)},
                     {u"from"_s, call.fromNumber},
                     {u"to"_s, call.toNumber},
                     {u"direction"_s, callboard::keyOf(call.direction)},
                     {u"state"_s, stateOf(call)},
                     {u"started_at"_s, toIso(call.offeredAt)},
                     {u"answered_at"_s, taken ? timeOrNull(call.answeredAt) : QJsonValue()},
                     {u"duration"_s, taken ? secondsOrNull(talkOf(call)) : QJsonValue()},
                     {u"summary"_s, taken ? textOrNull(call.summary) : QJsonValue()},
                     {u"transcription"_s, taken ? textOrNull(call.transcript) : QJsonValue()},
                     {u"transcription_segments"_s, turns.isEmpty() ? QJsonValue() : QJsonValue(turns)},
                     {u"recording_url"_s, taken ? recordingLink(call, request) : QJsonValue()},
                     {u"employees"_s, staff && taken ? QJsonArray{employee} : QJsonArray()}};
    addMainNumber(json, people);
    if (isOutbound && staff)
        json[u"initiated_by"_s] = employee;
    return json;
}

QJsonObject PhoneIncApi::voicemailJson(const WorldCall &call, const ApiRequest &request)
{
    const TimePoint created = *call.endedAt + rowFollows;
    QJsonObject json{{u"id"_s, uuid7(created, voicemailKind, call.key)},
                     {u"from"_s, call.fromNumber},
                     {u"listened_at"_s, call.key % 3 ? timeOrNull(created + 20min) : QJsonValue()},
                     {u"transcription"_s, textOrNull(call.transcript)},
                     {u"created_at"_s, toIso(created)},
                     {u"recording_url"_s, recordingLink(call, request)}};
    addMainNumber(json, m_world.people());
    return json;
}

ApiReply PhoneIncApi::employees() const
{
    QJsonArray items;
    const QList<StaffMember> &staff = m_world.people().staff();
    for (int i = 0; i < staff.size(); ++i)
        items.append(QJsonObject{{u"id"_s, employeeId(i)},
                                 {u"name"_s, staff[i].name},
                                 {u"email"_s, u"staff%1@embruns.example"_s.arg(i)},
                                 {u"invitation_pending"_s, false}});
    return jsonReply({{u"employees"_s, items}});
}

ApiReply PhoneIncApi::contacts(const ApiRequest &request) const
{
    const People &people = m_world.people();
    const QString wanted = request.query.value(u"phone"_s);
    QJsonArray items;
    for (int i = people.guestCount() - 1; i >= 0; --i) {
        const Guest guest = people.guest(i);
        if (!wanted.isEmpty() && guest.phone != normalisedNumber(wanted, u"FR"))
            continue;
        items.append(QJsonObject{{u"id"_s, contactId(i)},
                                 {u"name"_s, QString(guest.firstName + u' ' + guest.lastName)},
                                 {u"email"_s, guest.email},
                                 {u"phone"_s, guest.phone},
                                 {u"phone_formatted"_s, internationalFormat(guest.phone)},
                                 {u"company_name"_s, QJsonValue()},
                                 {u"note"_s, u"Room %1"_s.arg(guest.stay.room)}});
    }
    return jsonReply({{u"contacts"_s, items}});
}

ApiReply PhoneIncApi::mainNumbers() const
{
    const Line &line = m_world.people().lines()[restaurantLine];
    return jsonReply({{u"main_numbers"_s,
                       QJsonArray{QJsonObject{{u"id"_s, lineId()},
                                              {u"name"_s, line.name},
                                              {u"number"_s, line.number},
                                              {u"number_formatted"_s, internationalFormat(line.number)},
                                              {u"timezone"_s, u"Paris"_s},
                                              {u"recording_enabled"_s, true}}}}});
}

/// Its API is read-only; these are the fields that the vendor itself fills in later.
std::optional<CallChange> PhoneIncApi::changeOf(const QJsonObject &fields) const
{
    CallChange change;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.key() == u"summary")
            change.summary = field->toString();
        else if (field.key() == u"transcription")
            change.transcript = field->toString();
        else
            return {};
    }
    return change;
}

std::optional<QJsonObject> PhoneIncApi::truth(const WorldCall &call) const
{
    if (!isKnownTo(provider(), call, m_world.people()))
        return {};
    const People &people = m_world.people();
    const auto staff = people.staffOf(call.staffId);
    const bool isOutbound = call.direction == Direction::Outbound;
    const bool taken = isTaken(call);
    const bool isVoicemail = call.status == CallStatus::Voicemail && call.endedAt;
    const bool namesStaff = staff && (taken || isOutbound);
    const QString staffName = staff ? people.staff()[*staff].name : QString();
    const QString from = normalisedNumber(call.fromNumber);
    const QString to = normalisedNumber(call.toNumber);
    const auto answered = taken ? call.answeredAt : std::nullopt;
    const auto talk = taken ? talkOf(call) : std::nullopt;
    std::optional<Seconds> ring;
    if (answered)
        ring = std::chrono::floor<Seconds>(*answered - call.offeredAt);
    CallStatus status = call.status;
    if (!isLive(status) && !isVoicemail)
        status = taken ? CallStatus::Completed : CallStatus::Missed;
    QString recordingId = uuid7(call.offeredAt, 0, call.key);
    if (isVoicemail)
        recordingId = uuid7(*call.endedAt + rowFollows, voicemailKind, call.key);
    QJsonArray recordings;
    if (!call.recordingUrl.isEmpty() && (taken || isVoicemail))
        recordings.append(
            QJsonObject{{u"id"_s, recordingId}, {u"state"_s, u"available"_s}, {u"seconds"_s, QJsonValue()}});
    QJsonArray segments;
    const QList<Segment> turns = taken ? insightsOf(call).segments : QList<Segment>();
    for (const Segment &segment : turns)
        segments.append(QJsonObject{{u"speaker"_s, speakerName(segment, staffName)},
                                    {u"text"_s, segment.text},
                                    {u"start"_s, QJsonValue()},
                                    {u"end"_s, QJsonValue()}});
    return QJsonObject{
        {u"api"_s, callboard::keyOf(provider())},
        {u"provider_call_id"_s, uuid7(call.offeredAt, 0, call.key)},
        {u"provider"_s, u"phone-inc"_s},
        {u"direction"_s, callboard::keyOf(call.direction)},
        {u"status"_s, callboard::keyOf(status)},
        {u"provider_status"_s, stateOf(call)},
        {u"from_number"_s, textOrNull(from)},
        {u"to_number"_s, textOrNull(to)},
        {u"line"_s, textOrNull(isOutbound ? from : to)},
        {u"remote_number"_s, textOrNull(isOutbound ? to : from)},
        {u"started_at"_s, toIso(call.offeredAt)},
        {u"start_derived"_s, false},
        {u"answered_at"_s, timeOrNull(answered)},
        {u"ended_at"_s, answered && talk ? QJsonValue(toIso(*answered + *talk)) : QJsonValue()},
        {u"ring_seconds"_s, secondsOrNull(ring)},
        {u"talk_seconds"_s, secondsOrNull(talk)},
        {u"duration_seconds"_s, secondsOrNull(talk)},
        {u"staff_id"_s, namesStaff ? QJsonValue(employeeId(*staff)) : QJsonValue()},
        {u"staff_name"_s, namesStaff ? QJsonValue(staffName) : QJsonValue()},
        {u"recordings"_s, recordings},
        {u"transcript"_s, taken || isVoicemail ? textOrNull(call.transcript) : QJsonValue()},
        {u"segments"_s, segments},
        {u"summary"_s, taken ? textOrNull(call.summary) : QJsonValue()}};
}

} // namespace callboard::sandbox
