// SPDX-License-Identifier: GPL-3.0-or-later
// What escapelife says about a call, and what may be concluded from it.
#include "app/sandbox/escapelife/escapelifeapi.h"
#include "models/domain/phonenumber.h"

#include <array>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isNull() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

QJsonValue secondsOrNull(const std::optional<Seconds> &seconds)
{
    return seconds ? QJsonValue(qint64(seconds->count())) : QJsonValue();
}

/// For the truth: nothing written is nothing known.
QJsonValue valueOf(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

std::optional<TimePoint> shown(const WorldCall &call, const std::optional<TimePoint> &time)
{
    return call.timesKnown ? time : std::nullopt;
}

/// Reading a number costs twenty microseconds, and most are hotel lines and well-formed.
QString plainNumber(const QString &number, const People &people)
{
    return people.lineOf(number) ? number : normalisedNumber(number);
}

/// What a careful reader makes of the times that this API gives; its calls have no start of their own.
struct Derived {
    TimePoint start;
    std::optional<Seconds> ring;
    std::optional<Seconds> talk;
};

Derived derivedTimes(const WorldCall &call)
{
    constexpr Seconds longestRing{180};
    const auto answered = shown(call, call.answeredAt);
    const auto ended = shown(call, call.endedAt);
    Derived derived{call.loggedAt, {}, {}};
    if (answered)
        derived.start = *answered;
    else if (ended && call.duration)
        derived.start = *ended - *call.duration;
    // A row that was born shortly before the call was taken (or given up) was born when it began to ring.
    const auto ringEnd = answered ? answered : ended;
    if (ringEnd && call.carrier != Carrier::Manual && call.loggedAt <= *ringEnd
        && *ringEnd - call.loggedAt <= longestRing) {
        derived.start = call.loggedAt;
        derived.ring = std::chrono::duration_cast<Seconds>(*ringEnd - call.loggedAt);
    }
    if (answered && ended)
        derived.talk = std::chrono::duration_cast<Seconds>(*ended - *answered);
    return derived;
}

} // namespace

/// Audio of the world lies here; what somebody wrote into the field is theirs.
QString EscapelifeApi::recordingLink(const WorldCall &call) const
{
    if (call.recordingUrl.isEmpty() || call.speech.turns.isEmpty()
        || !call.recordingUrl.startsWith(u"https://media.embruns."))
        return call.recordingUrl;
    return u"http://%1/escapelife/recordings/%2.mp3"_s.arg(m_host, idOf(call.key));
}

QJsonObject EscapelifeApi::callJson(const WorldCall &call) const
{
    return {{u"id"_s, idOf(call.key)},
            {u"property_id"_s, m_propertyId},
            {u"guest_id"_s, textOrNull(call.guestId)},
            {u"reservation_id"_s, textOrNull(call.reservationId)},
            {u"staff_id"_s, textOrNull(call.staffId)},
            {u"direction"_s, callboard::keyOf(call.direction)},
            {u"status"_s, callboard::keyOf(call.status)},
            {u"provider"_s, sandbox::keyOf(call.carrier)},
            {u"from_number"_s, call.fromNumber},
            {u"to_number"_s, call.toNumber},
            {u"provider_call_sid"_s, textOrNull(call.carrierCallId)},
            {u"duration_seconds"_s, secondsOrNull(call.duration)},
            {u"recording_url"_s, textOrNull(recordingLink(call))},
            {u"transcript"_s, textOrNull(call.transcript)},
            {u"summary"_s, textOrNull(call.summary)},
            {u"notes"_s, textOrNull(call.notes)},
            {u"answered_at"_s, timeOrNull(shown(call, call.answeredAt))},
            {u"ended_at"_s, timeOrNull(shown(call, call.endedAt))},
            {u"created_at"_s, toIso(call.loggedAt)}};
}

std::optional<QJsonObject> EscapelifeApi::truth(const WorldCall &call) const
{
    const Derived times = derivedTimes(call);
    const QString from = plainNumber(call.fromNumber, m_world.people());
    const QString to = plainNumber(call.toNumber, m_world.people());
    const bool outbound = call.direction == Direction::Outbound;
    QJsonArray recordings;
    if (!call.recordingUrl.isEmpty()) {
        recordings.append(QJsonObject{
            {u"id"_s, idOf(call.key)}, {u"state"_s, u"available"_s}, {u"seconds"_s, QJsonValue()}});
    }
    return QJsonObject{
        {u"api"_s, callboard::keyOf(provider())},
        {u"provider_call_id"_s, idOf(call.key)},
        {u"property_id"_s, m_propertyId},
        {u"guest_id"_s, valueOf(call.guestId)},
        {u"reservation_id"_s, valueOf(call.reservationId)},
        {u"staff_id"_s, valueOf(call.staffId)},
        {u"direction"_s, callboard::keyOf(call.direction)},
        {u"status"_s, callboard::keyOf(call.status)},
        {u"provider_status"_s, callboard::keyOf(call.status)},
        {u"provider"_s, call.carrier == Carrier::OpenPhone ? u"quo"_s : sandbox::keyOf(call.carrier)},
        {u"from_number"_s, valueOf(from)},
        {u"to_number"_s, valueOf(to)},
        {u"line"_s, valueOf(outbound ? from : to)},
        {u"remote_number"_s, valueOf(outbound ? to : from)},
        {u"provider_call_sid"_s, valueOf(call.carrierCallId)},
        {u"started_at"_s, toIso(times.start)},
        {u"start_derived"_s, true},
        {u"created_at"_s, toIso(call.loggedAt)},
        {u"answered_at"_s, timeOrNull(shown(call, call.answeredAt))},
        {u"ended_at"_s, timeOrNull(shown(call, call.endedAt))},
        {u"ring_seconds"_s, secondsOrNull(times.ring)},
        {u"talk_seconds"_s, secondsOrNull(times.talk)},
        {u"duration_seconds"_s, secondsOrNull(call.duration)},
        {u"recordings"_s, recordings},
        {u"transcript"_s, valueOf(call.transcript)},
        {u"summary"_s, valueOf(call.summary)},
        {u"notes"_s, valueOf(call.notes)}};
}

QJsonObject EscapelifeApi::guestJson(int index) const
{
    const Guest guest = m_world.people().guest(index);
    QJsonObject preferences;
    if (guest.stay.room > 0)
        preferences[u"room"_s] = QString::number(guest.stay.room);
    return {{u"id"_s, guest.id},
            {u"property_id"_s, m_propertyId},
            {u"first_name"_s, guest.firstName},
            {u"last_name"_s, guest.lastName},
            {u"email"_s, textOrNull(guest.email)},
            {u"phone"_s, textOrNull(guest.phone)},
            {u"language"_s, guest.language},
            {u"preferences"_s, preferences},
            {u"is_active"_s, true}};
}

QJsonObject EscapelifeApi::propertyJson() const
{
    return {{u"id"_s, m_propertyId},
            {u"name"_s, u"Hôtel des Embruns"_s},
            {u"slug"_s, u"hotel-des-embruns"_s},
            {u"timezone"_s, u"Europe/Paris"_s},
            {u"country"_s, u"FR"_s},
            {u"phone"_s, m_world.people().lines().first().number}};
}

} // namespace callboard::sandbox
