// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/events/eventmessage.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray sha256(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

QByteArray seconds(TimePoint time)
{
    return QByteArray::number(toMs(time) / 1000);
}

QJsonValue unixTime(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(toMs(*time) / 1000) : QJsonValue();
}

QJsonValue isoTime(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

bool isInbound(const WorldCall &call)
{
    return call.direction == Direction::Inbound;
}

bool isLiveNow(const WorldCall &call)
{
    return isLive(call.status);
}

const QString &remoteNumber(const WorldCall &call)
{
    return isInbound(call) ? call.fromNumber : call.toNumber;
}

const QString &lineNumber(const WorldCall &call)
{
    return isInbound(call) ? call.toNumber : call.fromNumber;
}

/// Ringing, active, over.
template<typename T> T byPhase(const WorldCall &call, T ringing, T active, T over)
{
    return call.status == CallStatus::Ringing ? ringing : call.status == CallStatus::Active ? active : over;
}

TimePoint momentOf(const WorldCall &call)
{
    return byPhase(call, call.offeredAt, call.answeredAt.value_or(call.offeredAt),
                   call.endedAt.value_or(call.changedAt));
}

QString twilioWord(const WorldCall &call)
{
    const bool spoken = call.status == CallStatus::Completed || call.status == CallStatus::Voicemail;
    const QString over = call.status == CallStatus::Failed ? u"failed"_s
        : spoken                                           ? u"completed"_s
                                                           : u"no-answer"_s;
    return byPhase(call, u"ringing"_s, u"in-progress"_s, over);
}

EventMessage twilioMessage(const ToldCall &told, const QByteArray &secret, const QByteArray &address,
                           TimePoint now)
{
    QMap<QByteArray, QString> fields{
        {"CallSid", told.id},
        {"CallStatus", twilioWord(told.call)},
        {"Direction", isInbound(told.call) ? u"inbound"_s : u"outbound-api"_s},
        {"From", told.call.fromNumber},
        {"To", told.call.toNumber},
        {"SequenceNumber", QString::number(told.order)},
        {"Timestamp", QDateTime::fromMSecsSinceEpoch(toMs(now)).toUTC().toString(Qt::RFC2822Date)}};
    if (told.call.duration)
        fields.insert("CallDuration", QString::number(told.call.duration->count()));
    QByteArray signedText = address;
    QList<QByteArray> form;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        signedText += field.key() + field.value().toUtf8();
        form << field.key() + '=' + QUrl::toPercentEncoding(field.value());
    }
    const QByteArray signature =
        QMessageAuthenticationCode::hash(signedText, secret, QCryptographicHash::Sha1).toBase64();
    return {"application/x-www-form-urlencoded", {{"X-Twilio-Signature", signature}}, form.join('&')};
}

EventMessage aircallMessage(const ToldCall &told, const QByteArray &secret, TimePoint now)
{
    const WorldCall &call = told.call;
    const QJsonObject data{{u"id"_s, told.id.toLongLong()},
                           {u"direction"_s, keyOf(call.direction)},
                           {u"status"_s, byPhase(call, u"initial"_s, u"answered"_s, u"done"_s)},
                           {u"started_at"_s, unixTime(call.offeredAt)},
                           {u"answered_at"_s, unixTime(call.answeredAt)},
                           {u"ended_at"_s, unixTime(call.endedAt)},
                           {u"raw_digits"_s, remoteNumber(call)},
                           {u"number"_s, QJsonObject{{u"digits"_s, lineNumber(call)}}}};
    const QJsonObject event{
        {u"resource"_s, u"call"_s},
        {u"event"_s, byPhase(call, u"call.created"_s, u"call.answered"_s, u"call.ended"_s)},
        {u"timestamp"_s, toMs(now) / 1000},
        {u"token"_s, QString::fromUtf8(secret)},
        {u"data"_s, data}};
    return {.body = compact(event)};
}

EventMessage quoMessage(const ToldCall &told, const QByteArray &secret, TimePoint now)
{
    const WorldCall &call = told.call;
    const QString over = call.answeredAt ? u"answered"_s : u"unanswered"_s;
    const QJsonObject resource{{u"id"_s, told.id},
                               {u"direction"_s, isInbound(call) ? u"incoming"_s : u"outgoing"_s},
                               {u"status"_s, byPhase(call, u"ringing"_s, u"in-progress"_s, over)},
                               {u"createdAt"_s, toIso(call.offeredAt)},
                               {u"answeredAt"_s, isoTime(call.answeredAt)},
                               {u"completedAt"_s, isoTime(call.endedAt)},
                               {u"updatedAt"_s, toIso(momentOf(call))},
                               {u"hasVoicemail"_s, call.status == CallStatus::Voicemail}};
    const QJsonObject participants{{u"workspace"_s, QJsonArray{lineNumber(call)}},
                                   {u"external"_s, QJsonArray{remoteNumber(call)}}};
    const QJsonObject event{
        {u"id"_s, u"EV"_s + told.id},
        {u"type"_s, byPhase(call, u"call.ringing"_s, u"call.answered"_s, u"call.completed"_s)},
        {u"createdAt"_s, toIso(now)},
        {u"data"_s,
         QJsonObject{{u"resource"_s, resource},
                     {u"context"_s, QJsonObject{{u"participants"_s, participants}}}}}};
    const QByteArray body = compact(event);
    const QByteArray id = "msg_" + told.id.toUtf8() + '_' + QByteArray::number(told.order);
    const QByteArray key = QByteArray::fromBase64(secret.startsWith("whsec_") ? secret.mid(6) : secret);
    const QByteArray signature = "v1," + sha256(key, id + '.' + seconds(now) + '.' + body).toBase64();
    return {.headers = {{"webhook-id", id},
                        {"webhook-timestamp", seconds(now)},
                        {"webhook-signature", signature}},
            .body = body};
}

EventMessage escapelifeMessage(const ToldCall &told, const QByteArray &secret, TimePoint now)
{
    const WorldCall &call = told.call;
    const QJsonObject data{{u"id"_s, told.id},
                           {u"direction"_s, keyOf(call.direction)},
                           {u"status"_s, keyOf(call.status)},
                           {u"provider"_s, keyOf(call.carrier)},
                           {u"provider_call_sid"_s, call.carrierCallId},
                           {u"from_number"_s, call.fromNumber},
                           {u"to_number"_s, call.toNumber},
                           {u"answered_at"_s, isoTime(call.answeredAt)},
                           {u"ended_at"_s, isoTime(call.endedAt)},
                           {u"created_at"_s, toIso(call.loggedAt)}};
    const QJsonObject event{{u"id"_s, u"evt_%1_%2"_s.arg(told.id).arg(told.order)},
                            {u"type"_s, told.order == 0 ? u"call.created"_s : u"call.updated"_s},
                            {u"created_at"_s, toIso(now)},
                            {u"data"_s, data}};
    const QByteArray body = compact(event);
    const QByteArray mark = sha256(secret, seconds(now) + '.' + body).toHex();
    return {.headers = {{"EscapeLife-Signature", "t=" + seconds(now) + ",v1=" + mark}}, .body = body};
}

} // namespace

QJsonObject ringCentralNotification(const ToldCall &told, TimePoint now)
{
    const WorldCall &call = told.call;
    const QString code = call.status == CallStatus::Voicemail
        ? u"VoiceMail"_s
        : byPhase(call, u"Proceeding"_s, u"Answered"_s, u"Disconnected"_s);
    QJsonObject from{{u"phoneNumber"_s, call.fromNumber}};
    if (isInbound(call) && !call.fromNumber.startsWith(u'+'))
        from = {}; // the vendor leaves hidden numbers out
    const QJsonObject party{{u"id"_s, u"p-"_s + told.id.mid(2) + u"-1"_s},
                            {u"direction"_s, isInbound(call) ? u"Inbound"_s : u"Outbound"_s},
                            {u"from"_s, from},
                            {u"to"_s, QJsonObject{{u"phoneNumber"_s, call.toNumber}}},
                            {u"status"_s, QJsonObject{{u"code"_s, code}, {u"rcc"_s, false}}},
                            {u"missedCall"_s, !isLiveNow(call) && !call.answeredAt}};
    const QJsonObject body{{u"sequence"_s, told.order},
                           {u"telephonySessionId"_s, told.id},
                           {u"eventTime"_s, toIso(momentOf(call))},
                           {u"parties"_s, QJsonArray{party}}};
    return {{u"uuid"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"event"_s, u"/restapi/v1.0/account/1/telephony/sessions"_s},
            {u"timestamp"_s, toIso(now)},
            {u"body"_s, body}};
}

std::optional<EventMessage> eventMessage(Provider provider, const ToldCall &told, const QByteArray &secret,
                                         const QByteArray &address, TimePoint now)
{
    if (provider == Provider::Twilio)
        return twilioMessage(told, secret, address, now);
    if (provider == Provider::Aircall)
        return aircallMessage(told, secret, now);
    if (provider == Provider::Quo)
        return quoMessage(told, secret, now);
    if (provider == Provider::Escapelife)
        return escapelifeMessage(told, secret, now);
    if (provider == Provider::RingCentral)
        return EventMessage{.headers = {{"Verification-Token", secret}},
                            .body = compact(ringCentralNotification(told, now))};
    return {};
}

} // namespace callboard::sandbox
