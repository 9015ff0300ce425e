// SPDX-License-Identifier: GPL-3.0-or-later
// What Twilio says about a call, and what a perfect reader of its API may conclude from it.
#include "app/sandbox/twilio/twilioapi.h"
#include "app/sandbox/world/insights.h"
#include "models/domain/phonenumber.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

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

/// "Thu, 01 Jan 2026 12:00:09 +0000"
QJsonValue mailDate(const std::optional<TimePoint> &time)
{
    if (!time)
        return {};
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(toMs(*time), QTimeZone::utc());
    return QLocale::c().toString(moment, u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
}

QString missedWord(const WorldCall &call)
{
    const bool outbound = call.direction == Direction::Outbound;
    const QStringList words{u"no-answer"_s, u"canceled"_s, outbound ? u"busy"_s : u"no-answer"_s};
    return words[qsizetype(call.key % 3)];
}

QString statusWord(const WorldCall &call)
{
    switch (call.status) {
    case CallStatus::Ringing:
        return u"ringing"_s;
    case CallStatus::Active:
        return u"in-progress"_s;
    case CallStatus::Completed:
    case CallStatus::Voicemail:
        return u"completed"_s;
    case CallStatus::Missed:
        return missedWord(call);
    case CallStatus::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
    return {};
}

/// A few calls came over a SIP trunk, which has words of its own.
QString directionWord(const twilio::Leg &leg)
{
    const bool overTrunk = leg.call.key % 11 == 0;
    if (leg.isChild)
        return u"outbound-dial"_s;
    if (leg.call.direction == Direction::Inbound)
        return overTrunk ? u"trunking-originating"_s : u"inbound"_s;
    return overTrunk ? u"trunking-terminating"_s : u"outbound-api"_s;
}

/// Empty for calls without a conversation, null while they last.
QJsonValue durationText(const twilio::Leg &leg)
{
    const WorldCall &call = leg.call;
    if (isLive(call.status))
        return {};
    return call.duration ? QString::number(call.duration->count()) : u""_s;
}

/// Without a recording nobody can tell a message from a conversation.
CallStatus visibleStatus(const WorldCall &call)
{
    const bool isHeard = call.direction == Direction::Inbound && twilio::hasRecording(call);
    return call.status == CallStatus::Voicemail && !isHeard ? CallStatus::Completed : call.status;
}

QString plainNumber(const QString &number, const People &people)
{
    return people.lineOf(number) ? number : normalisedNumber(number);
}

QString sourceWord(const WorldCall &call, bool hasChild)
{
    if (twilio::isMessage(call))
        return u"RecordVerb"_s;
    if (hasChild)
        return u"DialVerb"_s;
    return call.direction == Direction::Outbound ? u"OutboundAPI"_s : u"StartCallRecordingAPI"_s;
}

} // namespace

QJsonObject TwilioApi::accountJson() const
{
    return {{u"sid"_s, m_account},
            {u"friendly_name"_s, u"Hôtel des Embruns"_s},
            {u"status"_s, u"active"_s},
            {u"type"_s, u"Full"_s},
            {u"owner_account_sid"_s, m_account}};
}

/// The softphone of whoever took the call.
QString TwilioApi::clientOf(const WorldCall &call) const
{
    const auto staff = m_world.people().staffOf(call.staffId);
    const QString name = staff ? m_world.people().staff()[*staff].name : u"reception"_s;
    return name.section(u' ', 0, 0).toLower();
}

QString TwilioApi::toOf(const twilio::Leg &leg) const
{
    return leg.isChild ? u"client:"_s + clientOf(leg.call) : leg.call.toNumber;
}

QJsonObject TwilioApi::callJson(const twilio::Leg &leg) const
{
    const WorldCall &call = leg.call;
    const QString path = u"/2010-04-01/Accounts/%1/Calls/%2"_s.arg(m_account, leg.sid());
    return {{u"sid"_s, leg.sid()},
            {u"parent_call_sid"_s, leg.isChild ? QJsonValue(call.carrierCallId) : QJsonValue()},
            {u"account_sid"_s, m_account},
            {u"from"_s, call.fromNumber},
            {u"from_formatted"_s, call.fromNumber},
            {u"to"_s, toOf(leg)},
            {u"to_formatted"_s, toOf(leg)},
            {u"phone_number_sid"_s, twilio::sidOf(u"PN", 1)},
            {u"status"_s, statusWord(call)},
            {u"direction"_s, directionWord(leg)},
            {u"start_time"_s, mailDate(leg.startedAt())},
            {u"end_time"_s, mailDate(call.endedAt)},
            {u"date_created"_s, mailDate(call.loggedAt)},
            {u"date_updated"_s, mailDate(call.endedAt.value_or(call.loggedAt))},
            {u"duration"_s, durationText(leg)},
            {u"price"_s, QJsonValue()},
            {u"price_unit"_s, u"USD"_s},
            {u"answered_by"_s, QJsonValue()},
            {u"caller_name"_s, QJsonValue()},
            {u"forwarded_from"_s, QJsonValue()},
            {u"group_sid"_s, QJsonValue()},
            {u"queue_time"_s, u"0"_s},
            {u"trunk_sid"_s, QJsonValue()},
            {u"api_version"_s, u"2010-04-01"_s},
            {u"uri"_s, path + u".json"_s},
            {u"subresource_uris"_s, QJsonObject{{u"recordings"_s, path + u"/Recordings.json"_s}}}};
}

QJsonObject TwilioApi::recordingJson(const WorldCall &call) const
{
    const QString sid = twilio::recordingSid(call);
    return {{u"sid"_s, sid},
            {u"call_sid"_s, call.carrierCallId},
            {u"conference_sid"_s, QJsonValue()},
            {u"account_sid"_s, m_account},
            {u"status"_s, u"completed"_s},
            {u"source"_s, sourceWord(call, m_book.hasChild(call))},
            {u"channels"_s, twilio::hasTwoChannels(call) ? 2 : 1},
            {u"duration"_s, QString::number(call.duration.value_or(Seconds(0)).count())},
            {u"error_code"_s, QJsonValue()},
            {u"start_time"_s, mailDate(call.answeredAt.value_or(call.offeredAt))},
            {u"date_created"_s, mailDate(twilio::recordedAt(call))},
            {u"date_updated"_s, mailDate(twilio::recordedAt(call))},
            {u"price"_s, QJsonValue()},
            {u"price_unit"_s, u"USD"_s},
            {u"encryption_details"_s, QJsonValue()},
            {u"uri"_s, u"/2010-04-01/Accounts/%1/Recordings/%2.json"_s.arg(m_account, sid)},
            {u"media_url"_s,
             u"https://api.twilio.com/2010-04-01/Accounts/%1/Recordings/%2"_s.arg(m_account, sid)}};
}

QJsonObject TwilioApi::transcriptionJson(const WorldCall &call) const
{
    return {{u"sid"_s, twilio::sidOf(u"TR", call.key)},
            {u"recording_sid"_s, twilio::recordingSid(call)},
            {u"account_sid"_s, m_account},
            {u"status"_s, u"completed"_s},
            {u"type"_s, u"fast"_s},
            {u"duration"_s, QString::number(call.duration.value_or(Seconds(0)).count())},
            {u"transcription_text"_s, call.transcript}};
}

QJsonObject TwilioApi::legTruth(const twilio::Leg &leg) const
{
    return {{u"id"_s, leg.sid()},
            {u"from_number"_s, textOrNull(plainNumber(leg.call.fromNumber, m_world.people()))},
            {u"to_number"_s, toOf(leg)},
            {u"staff_id"_s, QJsonValue()},
            {u"staff_name"_s, clientOf(leg.call)},
            {u"status"_s, callboard::keyOf(visibleStatus(leg.call))},
            {u"started_at"_s, isoOrNull(leg.startedAt())},
            {u"answered_at"_s, QJsonValue()},
            {u"ended_at"_s, isoOrNull(leg.call.endedAt)}};
}

/// Twilio tells no time of the answer, so how long it rang is known of missed calls only.
std::optional<QJsonObject> TwilioApi::truth(const WorldCall &call) const
{
    if (!m_book.shelf().knows(call))
        return {};
    const twilio::Leg whole{call, false};
    const QString from = plainNumber(call.fromNumber, m_world.people());
    const QString to = plainNumber(call.toNumber, m_world.people());
    const bool outbound = call.direction == Direction::Outbound;
    const bool rang = call.status == CallStatus::Missed && call.endedAt;
    const auto ring =
        rang ? std::optional(std::chrono::floor<Seconds>(*call.endedAt - call.offeredAt)) : std::nullopt;
    QJsonArray recordings;
    if (twilio::hasRecording(call)) {
        recordings.append(QJsonObject{{u"id"_s, twilio::recordingSid(call)},
                                      {u"state"_s, u"available"_s},
                                      {u"seconds"_s, secondsOrNull(call.duration.value_or(Seconds(0)))}});
    }
    QJsonObject truth{
        {u"api"_s, callboard::keyOf(provider())},
        {u"provider_call_id"_s, call.carrierCallId},
        {u"provider_call_sid"_s, call.carrierCallId},
        {u"parent_call_sid"_s, QJsonValue()},
        {u"provider"_s, callboard::keyOf(provider())},
        {u"direction"_s, callboard::keyOf(call.direction)},
        {u"status"_s, callboard::keyOf(visibleStatus(call))},
        {u"provider_status"_s, statusWord(call)},
        {u"from_number"_s, textOrNull(from)},
        {u"to_number"_s, textOrNull(to)},
        {u"line"_s, textOrNull(outbound ? from : to)},
        {u"remote_number"_s, textOrNull(outbound ? to : from)},
        {u"started_at"_s, toIso(whole.filedAt())},
        {u"start_derived"_s, !whole.startedAt()},
        {u"created_at"_s, toIso(call.loggedAt)},
        {u"ended_at"_s, isoOrNull(call.endedAt)},
        {u"ring_seconds"_s, secondsOrNull(ring)},
        {u"talk_seconds"_s, QJsonValue()},
        {u"duration_seconds"_s, secondsOrNull(isLive(call.status) ? std::nullopt : call.duration)},
        {u"recordings"_s, recordings}};
    truth[u"legs"_s] = m_book.hasChild(call) ? QJsonArray{legTruth({call, true})} : QJsonArray();
    addWordsTruth(truth, call);
    return truth;
}

} // namespace callboard::sandbox
