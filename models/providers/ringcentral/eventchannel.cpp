// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/eventchannel.h"

#include "models/providers/ringcentral/channelmessage.h"
#include "models/providers/ringcentral/webhook.h"

#include <QUrlQuery>
#include <QUuid>
#include <QWebSocket>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::ringcentral {

namespace {

constexpr std::chrono::milliseconds longestRetry = 5min;
constexpr std::chrono::milliseconds rightsRetry = 1h;
constexpr std::chrono::milliseconds recoveryTime = 180s; ///< So long the vendor keeps what we missed.
constexpr quint64 largestMessage = 1024 * 1024;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

EventChannel::EventChannel(Address address, Reading reading, const Clock &clock)
    : EventChannel(std::move(address), std::move(reading), clock, Waits())
{
}

EventChannel::EventChannel(Address address, Reading reading, const Clock &clock, Waits waits)
    : m_address(std::move(address))
    , m_reading(std::move(reading))
    , m_clock(clock)
    , m_waits(waits)
{
    for (QTimer *const timer : {&m_retry, &m_silence})
        timer->setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EventChannel::connectNow);
    connect(&m_silence, &QTimer::timeout, this, &EventChannel::onSilence);
}

EventChannel::~EventChannel()
{
    dropSocket();
}

void EventChannel::open()
{
    if (m_state != State::Off)
        return;
    m_failures = 0;
    enter(State::Opening);
    connectNow();
}

void EventChannel::close()
{
    m_retry.stop();
    dropSocket();
    enter(State::Off);
}

void EventChannel::connectNow()
{
    if (m_state == State::Off || std::exchange(m_asking, true))
        return;
    QCoro::connect(m_address(), this, [this](const Result<QUrl> &address) { onAddress(address); });
}

void EventChannel::onAddress(const Result<QUrl> &address)
{
    m_asking = false;
    if (m_state == State::Off)
        return;
    if (!address) {
        using Kind = Error::Kind;
        const Kind kind = address.error().kind;
        const bool isRight = kind == Kind::Forbidden || kind == Kind::NotSupported || kind == Kind::NotFound;
        enter(isRight ? State::NotAllowed : State::Opening);
        return isRight ? retryIn(rightsRetry) : onEnded();
    }
    QUrl url = *address;
    const bool canRecover =
        !m_recovery.isNull() && m_lastHeard.isValid() && m_lastHeard.elapsed() < recoveryTime.count();
    if (canRecover) {
        QUrlQuery query(url);
        query.addQueryItem(u"wsc"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_recovery)));
        url.setQuery(query);
    }
    dropSocket();
    m_socket = std::make_unique<QWebSocket>();
    m_socket->setMaxAllowedIncomingMessageSize(largestMessage);
    m_socket->setMaxAllowedIncomingFrameSize(largestMessage);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &EventChannel::onText);
    connect(m_socket.get(), &QWebSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            onEnded();
    });
    m_silence.start(m_waits.silence);
    m_socket->open(url);
}

void EventChannel::onText(const QString &text)
{
    m_lastHeard.start();
    m_awaitsHeartbeat = false;
    m_silence.start(m_waits.silence);
    const auto message = readChannelMessage(text.toUtf8());
    if (!message)
        return;
    switch (message->kind) {
    case ChannelMessage::Kind::Opened:
        return onOpened(message->recovery, message->isRecovered);
    case ChannelMessage::Kind::Answer:
        return onAnswer(message->status);
    case ChannelMessage::Kind::Refusal:
        m_recovery.clear();
        return onEnded();
    case ChannelMessage::Kind::Event: {
        const WebhookReading news = readNotification(message->body, m_reading, m_clock.now());
        if (news && !news->hints.isEmpty())
            Q_EMIT hintsArrived(news->hints);
        return;
    }
    case ChannelMessage::Kind::Other:
        return;
    }
}

void EventChannel::onOpened(const QString &recovery, bool isRecovered)
{
    m_recovery = recovery;
    m_failures = 0;
    if (isRecovered)
        return enter(State::On);
    subscribe();
    if (m_wasOn)
        Q_EMIT missedSome();
}

void EventChannel::onAnswer(int status)
{
    if (status >= 200 && status < 300) {
        m_wasOn = true;
        return enter(State::On);
    }
    const bool lacksRight = status == 403 || status == 401;
    if (lacksRight && std::exchange(m_ofCompany, false)) // the own extension's need no right for the company
        return subscribe();
    dropSocket();
    if (!lacksRight)
        return onEnded();
    m_ofCompany = true;
    enter(State::NotAllowed);
    retryIn(rightsRetry);
}

void EventChannel::onEnded()
{
    dropSocket();
    if (m_state == State::Off)
        return;
    enter(State::Opening);
    const int doublings = std::min(m_failures++, 10);
    retryIn(std::min<std::chrono::milliseconds>(m_waits.firstRetry * (1 << doublings), longestRetry));
}

void EventChannel::onSilence()
{
    if (!m_socket || std::exchange(m_awaitsHeartbeat, true))
        return onEnded();
    send(heartbeatMessage(newId()));
    m_silence.start(m_waits.silence);
}

void EventChannel::subscribe()
{
    send(subscriptionMessage(newId(), m_ofCompany));
}

void EventChannel::send(const QByteArray &message)
{
    if (m_socket)
        m_socket->sendTextMessage(QString::fromUtf8(message));
}

/// It may be one of its own signals that brought us here.
void EventChannel::dropSocket()
{
    m_silence.stop();
    m_awaitsHeartbeat = false;
    if (!m_socket)
        return;
    QWebSocket *const socket = m_socket.release();
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

void EventChannel::retryIn(std::chrono::milliseconds delay)
{
    m_retry.start(delay);
}

void EventChannel::enter(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace callboard::ringcentral
