// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/channelmessage.h"

#include "models/providers/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace callboard::ringcentral {

namespace {

ChannelMessage::Kind kindOf(const QString &type)
{
    if (type == u"ConnectionDetails")
        return ChannelMessage::Kind::Opened;
    if (type == u"ClientRequest")
        return ChannelMessage::Kind::Answer;
    if (type == u"ServerNotification")
        return ChannelMessage::Kind::Event;
    return type == u"Error" ? ChannelMessage::Kind::Refusal : ChannelMessage::Kind::Other;
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace

std::optional<ChannelMessage> readChannelMessage(const QByteArray &text)
{
    const json::Document document(text);
    const auto parts = json::listItems(document.text(), {});
    json::Object head;
    if (!parts || parts->isEmpty() || !head.read(parts->first()) || head.text("type").isNull())
        return {};
    ChannelMessage message{.kind = kindOf(head.text("type"))};
    message.status = int(head.integer("status").value_or(0));
    message.body = parts->value(1).toByteArray();
    json::Object recovery;
    if (recovery.read(head.object("wsc")))
        message.recovery = recovery.text("token");
    json::Object body;
    if (message.kind == ChannelMessage::Kind::Opened && body.read(parts->value(1)))
        message.isRecovered = body.text("recoveryState") == u"Successful";
    return message;
}

QByteArray subscriptionMessage(const QString &messageId, bool ofCompany)
{
    const QString calls = ofCompany ? u"/restapi/v1.0/account/~/telephony/sessions"_s
                                    : u"/restapi/v1.0/account/~/extension/~/telephony/sessions"_s;
    const QJsonObject head{{u"type"_s, u"ClientRequest"_s},
                           {u"messageId"_s, messageId},
                           {u"method"_s, u"POST"_s},
                           {u"path"_s, u"/restapi/v1.0/subscription/"_s}};
    const QJsonObject body{{u"eventFilters"_s, QJsonArray{calls}},
                           {u"deliveryMode"_s, QJsonObject{{u"transportType"_s, u"WebSocket"_s}}}};
    return compact({head, body});
}

QByteArray heartbeatMessage(const QString &messageId)
{
    return compact({QJsonObject{{u"type"_s, u"Heartbeat"_s}, {u"messageId"_s, messageId}}});
}

} // namespace callboard::ringcentral
