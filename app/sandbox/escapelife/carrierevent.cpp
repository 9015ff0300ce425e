// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/escapelife/carrierevent.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

QString withoutSpaces(QString number)
{
    return number.remove(u' ');
}

void require(const QString &value, const QString &field, FieldProblems &problems)
{
    if (value.isEmpty())
        problems.add(u"body"_s, field, u"field required"_s, u"value_error.missing"_s);
}

std::optional<TimePoint> unixTime(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(fromMs(value.toInteger() * 1000)) : std::nullopt;
}

CallStatus twilioStatus(const QString &word)
{
    static const QMap<QString, CallStatus> words{
        {u"queued"_s, CallStatus::Ringing},      {u"initiated"_s, CallStatus::Ringing},
        {u"ringing"_s, CallStatus::Ringing},     {u"in-progress"_s, CallStatus::Active},
        {u"completed"_s, CallStatus::Completed}, {u"busy"_s, CallStatus::Missed},
        {u"no-answer"_s, CallStatus::Missed},    {u"canceled"_s, CallStatus::Missed},
        {u"failed"_s, CallStatus::Failed}};
    return words.value(word, CallStatus::Ringing);
}

CallStatus ringCentralStatus(const QString &code, bool missed)
{
    if (code == u"VoiceMail")
        return CallStatus::Voicemail;
    if (code == u"Disconnected" || code == u"Gone")
        return missed ? CallStatus::Missed : CallStatus::Completed;
    return code == u"Setup" || code == u"Proceeding" ? CallStatus::Ringing : CallStatus::Active;
}

CallStatus aircallStatus(const QJsonObject &call)
{
    const QString word = call[u"status"_s].toString();
    if (word == u"initial")
        return CallStatus::Ringing;
    if (word == u"answered")
        return CallStatus::Active;
    if (call[u"answered_at"_s].isDouble())
        return CallStatus::Completed;
    return call[u"voicemail"_s].isString() ? CallStatus::Voicemail : CallStatus::Missed;
}

/// RingCentral's last event does not say whether somebody had answered.
CallStatus settledStatus(const CarrierEvent &event, const std::optional<WorldCall> &known)
{
    const bool nobodySpoke = event.carrier == Carrier::RingCentral && event.status == CallStatus::Completed
        && (!known || !known->answeredAt);
    return nobodySpoke ? CallStatus::Missed : event.status;
}

CallChange changeFrom(const CarrierEvent &event, const std::optional<WorldCall> &known)
{
    CallChange change;
    change.status = settledStatus(event, known);
    change.answeredAt = event.answeredAt;
    change.endedAt = event.endedAt;
    change.duration = event.duration;
    if (*change.status == CallStatus::Active && !event.answeredAt && (!known || !known->answeredAt))
        change.answeredAt = event.at;
    if (!isLive(*change.status) && !event.endedAt)
        change.endedAt = event.at;
    const bool answeredUnseen =
        *change.status == CallStatus::Completed && !change.answeredAt && (!known || !known->answeredAt);
    if (answeredUnseen && event.duration)
        change.answeredAt = *change.endedAt - *event.duration;
    if (!event.recordingUrl.isEmpty())
        change.recordingUrl = event.recordingUrl;
    return change;
}

} // namespace

CarrierEvent twilioEvent(const QByteArray &form, TimePoint now, FieldProblems &problems)
{
    const QMap<QString, QString> fields = formFields(form);
    CarrierEvent event{Carrier::Twilio, fields[u"CallSid"_s]};
    require(event.callId, u"CallSid"_s, problems);
    require(fields[u"From"_s], u"From"_s, problems);
    require(fields[u"To"_s], u"To"_s, problems);
    event.direction =
        fields[u"Direction"_s].startsWith(u"outbound") ? Direction::Outbound : Direction::Inbound;
    event.status = twilioStatus(fields[u"CallStatus"_s]);
    event.fromNumber = fields[u"From"_s];
    event.toNumber = fields[u"To"_s];
    const QDateTime stamp = QDateTime::fromString(fields[u"Timestamp"_s], Qt::RFC2822Date);
    event.at = stamp.isValid() ? fromMs(stamp.toMSecsSinceEpoch()) : now;
    if (fields.contains(u"CallDuration"_s) && event.status == CallStatus::Completed)
        event.duration = Seconds(fields[u"CallDuration"_s].toInt());
    event.recordingUrl = fields[u"RecordingUrl"_s];
    return event;
}

CarrierEvent aircallEvent(const QJsonObject &body, TimePoint now, FieldProblems &problems)
{
    const QJsonObject call = body[u"data"_s].toObject();
    CarrierEvent event{Carrier::Aircall,
                       call[u"id"_s].isDouble() ? QString::number(call[u"id"_s].toInteger()) : QString()};
    const QString other = withoutSpaces(call[u"raw_digits"_s].toString());
    const QJsonObject number = call[u"number"_s].toObject();
    const QString line = withoutSpaces(number[u"e164_digits"_s].toString(number[u"digits"_s].toString()));
    require(event.callId, u"data.id"_s, problems);
    require(other, u"data.raw_digits"_s, problems);
    require(line, u"data.number.digits"_s, problems);
    event.direction =
        call[u"direction"_s].toString() == u"outbound" ? Direction::Outbound : Direction::Inbound;
    event.status = aircallStatus(call);
    event.fromNumber = event.direction == Direction::Inbound ? other : line;
    event.toNumber = event.direction == Direction::Inbound ? line : other;
    event.at = unixTime(body[u"timestamp"_s]).value_or(now);
    event.answeredAt = unixTime(call[u"answered_at"_s]);
    event.endedAt = unixTime(call[u"ended_at"_s]);
    if (event.endedAt && call[u"duration"_s].isDouble() && event.answeredAt)
        event.duration = Seconds(call[u"duration"_s].toInteger());
    event.recordingUrl = call[u"recording"_s].toString(call[u"voicemail"_s].toString());
    return event;
}

CarrierEvent ringCentralEvent(const QJsonObject &body, TimePoint now, FieldProblems &problems)
{
    const QJsonObject session = body[u"body"_s].toObject();
    const QJsonObject party = session[u"parties"_s].toArray().first().toObject();
    CarrierEvent event{Carrier::RingCentral, session[u"telephonySessionId"_s].toString()};
    event.fromNumber = party[u"from"_s][u"phoneNumber"_s].toString();
    event.toNumber = party[u"to"_s][u"phoneNumber"_s].toString();
    require(event.callId, u"body.telephonySessionId"_s, problems);
    require(event.fromNumber, u"body.parties.0.from.phoneNumber"_s, problems);
    require(event.toNumber, u"body.parties.0.to.phoneNumber"_s, problems);
    event.direction =
        party[u"direction"_s].toString() == u"Outbound" ? Direction::Outbound : Direction::Inbound;
    event.status =
        ringCentralStatus(party[u"status"_s][u"code"_s].toString(), party[u"missedCall"_s].toBool());
    event.at = fromIso(session[u"eventTime"_s].toString()).value_or(now);
    return event;
}

bool record(const CarrierEvent &event, World &world)
{
    const bool inbound = event.direction == Direction::Inbound;
    if (!world.people().lineOf(inbound ? event.toNumber : event.fromNumber))
        return false;
    auto known = world.callOfCarrier(event.carrier, event.callId);
    // Events overtake each other: a finished call never starts again.
    if (known && !isLive(known->status) && isLive(event.status))
        return true;
    if (known) {
        world.change(known->key, changeFrom(event, known));
        return true;
    }
    WorldCall call;
    call.direction = event.direction;
    call.carrier = event.carrier;
    call.carrierCallId = event.callId;
    call.fromNumber = event.fromNumber;
    call.toNumber = event.toNumber;
    call.offeredAt = event.at;
    if (const auto guest = world.people().guestOfPhone(inbound ? event.fromNumber : event.toNumber))
        call.guestId = world.people().guestId(*guest);
    apply(changeFrom(event, {}), call);
    world.log(call);
    return true;
}

} // namespace callboard::sandbox
