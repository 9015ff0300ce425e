// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/events/eventsender.h"

#include "app/sandbox/events/eventmessage.h"
#include "app/sandbox/ringcentral/calljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::sandbox {

namespace {

constexpr auto lookEvery = 200ms;
constexpr int newest = 200; ///< Nothing further down is still ringing.

QString json(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

bool isLocal(const QUrl &url)
{
    return url.scheme() == u"http" && (url.host() == u"127.0.0.1" || url.host() == u"localhost");
}

} // namespace

EventSender::EventSender(World &world, const QMap<QString, Api *> &apis)
    : m_world(world)
    , m_apis(apis)
    , m_channel(u"RingCentral"_s, QWebSocketServer::NonSecureMode)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &EventSender::look);
    connect(&m_channel, &QWebSocketServer::newConnection, this, &EventSender::onChannel);
}

QString EventSender::set(const QJsonObject &order)
{
    const QString api = order[u"api"_s].toString();
    const QUrl url(order[u"url"_s].toString());
    if (!m_apis.contains(api))
        return u"unknown api"_s;
    if (url.isEmpty()) {
        m_targets.remove(api);
        return {};
    }
    if (!isLocal(url))
        return u"events: the url must be on this computer"_s;
    m_targets[api] = {order[u"url"_s].toString().toUtf8(), order[u"secret"_s].toString().toUtf8()};
    begin();
    return {};
}

bool EventSender::openChannel()
{
    Api *const api = m_apis.value(callboard::keyOf(Provider::RingCentral));
    return api && m_channel.listen(QHostAddress::LocalHost)
        && api->setDialect(u"channel_port"_s, QString::number(m_channel.serverPort()));
}

void EventSender::begin()
{
    if (m_timer.isActive())
        return;
    for (const WorldCall &call : m_world.calls({}, 0, newest))
        isTold(call);
    m_timer.start();
}

/// False, and from now on true: something about it is new.
bool EventSender::isTold(const WorldCall &call)
{
    const auto told = m_told.find(call.key);
    if (told != m_told.end() && told->status == call.status)
        return true;
    const int order = told == m_told.end() ? 0 : told->order + 1;
    m_told.insert(call.key, {call.status, order});
    return false;
}

void EventSender::look()
{
    const QList<WorldCall> calls = m_world.calls({}, 0, newest);
    for (auto call = calls.crbegin(); call != calls.crend(); ++call) {
        if (!isTold(*call))
            tell(*call, m_told.value(call->key).order);
    }
}

/// Null: RingCentral did not carry the call, so it has no session to tell of.
QString EventSender::idFor(Provider provider, const WorldCall &call) const
{
    if (provider != Provider::RingCentral)
        return m_apis.value(callboard::keyOf(provider))->idOf(call.key);
    return call.carrier == Carrier::RingCentral ? RingCentralJson::sessionOf(call) : QString();
}

void EventSender::tell(const WorldCall &call, int order)
{
    const TimePoint now = SystemClock().now();
    for (auto target = m_targets.begin(); target != m_targets.end(); ++target) {
        const Api *const api = m_apis.value(target.key());
        const ToldCall told{call, idFor(api->provider(), call), order};
        if (told.id.isNull())
            continue;
        const auto message = eventMessage(api->provider(), told, target->secret, target->address, now);
        if (!message)
            continue;
        QNetworkRequest request(QUrl::fromEncoded(target->address));
        request.setHeader(QNetworkRequest::ContentTypeHeader, message->contentType);
        for (const auto &[name, value] : message->headers)
            request.setRawHeader(name, value);
        QNetworkReply *const reply = m_network.post(request, message->body);
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }
    const ToldCall told{call, idFor(Provider::RingCentral, call), order};
    if (m_subscribed.isEmpty() || told.id.isNull())
        return;
    const QString text = json({QJsonObject{{u"type"_s, u"ServerNotification"_s}, {u"status"_s, 200}},
                               ringCentralNotification(told, now)});
    for (QWebSocket *const socket : std::as_const(m_subscribed))
        socket->sendTextMessage(text);
}

void EventSender::onChannel()
{
    QWebSocket *const socket = m_channel.nextPendingConnection();
    socket->setParent(this);
    connect(socket, &QWebSocket::textMessageReceived, this,
            [this, socket](const QString &text) { onChannelText(socket, text); });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        m_subscribed.removeAll(socket);
        socket->deleteLater();
    });
    socket->sendTextMessage(json({QJsonObject{{u"type"_s, u"ConnectionDetails"_s},
                                              {u"status"_s, 200},
                                              {u"wsc"_s, QJsonObject{{u"token"_s, u"sandbox"_s}}}},
                                  QJsonObject{{u"recoveryState"_s, u"Failed"_s}}}));
}

void EventSender::onChannelText(QWebSocket *socket, const QString &text)
{
    const QJsonObject head = QJsonDocument::fromJson(text.toUtf8()).array().at(0).toObject();
    const QString type = head.value("type"_L1).toString();
    if (type == u"Heartbeat")
        socket->sendTextMessage(json({head}));
    if (type != u"ClientRequest" || head.value("path"_L1) != u"/restapi/v1.0/subscription/"_s)
        return;
    if (!m_subscribed.contains(socket))
        m_subscribed << socket;
    begin();
    socket->sendTextMessage(json(
        {QJsonObject{{u"type"_s, type}, {u"messageId"_s, head.value("messageId"_L1)}, {u"status"_s, 200}},
         QJsonObject{{u"id"_s, u"sub-1"_s}, {u"status"_s, u"Active"_s}}}));
}

} // namespace callboard::sandbox
