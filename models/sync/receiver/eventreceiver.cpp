// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/receiver/eventreceiver.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr int hintsAtOnce = 500; ///< One transaction.
constexpr auto retryAfter = 1s;

QByteArray bracketed(const QString &address)
{
    const QByteArray text = address.toLatin1();
    return text.contains(':') ? '[' + text + ']' : text;
}

/// Names of a host with the port, and without where it goes without saying behind a proxy.
void addHost(QSet<QByteArray> &hosts, const QByteArray &host, quint16 port)
{
    hosts << host << host + ':' + QByteArray::number(port);
}

QSet<QByteArray> hostsOf(const ReceiverOptions &options, const QUrl &publicUrl, quint16 port)
{
    QSet<QByteArray> hosts;
    for (const QByteArray &host : {"127.0.0.1"_ba, "localhost"_ba, "[::1]"_ba, bracketed(options.address)})
        addHost(hosts, host, port);
    if (!publicUrl.host().isEmpty()) {
        const int usual = publicUrl.scheme() == u"http" ? 80 : 443;
        const QByteArray host = bracketed(publicUrl.host(QUrl::FullyEncoded)).toLower();
        addHost(hosts, host, quint16(publicUrl.port(usual)));
    }
    return hosts;
}

bool isUsable(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty()
        && !url.hasQuery() && !url.hasFragment();
}

QByteArray withoutSlash(QByteArray text)
{
    while (text.endsWith('/'))
        text.chop(1);
    return text;
}

} // namespace

bool isLoopback(const QString &address)
{
    return address == u"::1" || address.startsWith(u"127."_s);
}

QByteArray eventPath(const Account &account)
{
    QByteArray uuid;
    for (const QChar c : account.uuid)
        if (c.isLetterOrNumber())
            uuid.append(c.toLatin1());
    return '/' + keyOf(account.provider).toLatin1() + '/' + uuid.left(12);
}

EventReceiver::EventReceiver(SyncEngine &engine, const Clock &clock, HookServer::Limits limits)
    : m_engine(engine)
    , m_server(limits,
               {.mayPass = [this](const WebhookRequest &request) { return m_desk.mayPass(request); },
                .answer = [this](const WebhookRequest &request) { return m_desk.answer(request); },
                .refused =
                    [this](HookServer::Fault fault) {
                        m_desk.onFault(fault);
                    }},
               clock)
{
    m_desk.setWaiting(
        [this] { QMetaObject::invokeMethod(this, &EventReceiver::drain, Qt::QueuedConnection); });
    m_watch.setInterval(std::max<std::chrono::milliseconds>(limits.deadline / 8, 20ms));
    connect(&m_watch, &QTimer::timeout, this, [this] { m_server.endSlow(); });
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryAfter);
    connect(&m_retry, &QTimer::timeout, this, &EventReceiver::drain);
}

EventReceiver::~EventReceiver()
{
    m_server.close(); // before what its thread calls dies
}

Result<void> EventReceiver::start(const ReceiverOptions &options)
{
    stop();
    const QUrl publicUrl = QUrl::fromEncoded(options.publicUrl);
    if (!options.publicUrl.isEmpty() && !isUsable(publicUrl))
        return failure(Error::Kind::Invalid, u"public address: "_s + QString::fromUtf8(options.publicUrl));
    const Result<void> listening = m_server.listen(options.address, options.port);
    if (!listening)
        return listening;
    m_base = options.publicUrl.isEmpty()
        ? "http://" + bracketed(options.address) + ':' + QByteArray::number(m_server.port())
        : withoutSlash(options.publicUrl);
    m_desk.open(hostsOf(options, publicUrl, m_server.port()), m_base);
    m_watch.start();
    return {};
}

void EventReceiver::stop()
{
    m_watch.stop();
    m_server.close();
}

/// One portion at a time: what the store has not taken waits outside, where it is counted.
void EventReceiver::drain()
{
    if (m_draining)
        return;
    const QList<CallHint> hints =
        m_unheard.isEmpty() ? m_desk.take(hintsAtOnce) : std::exchange(m_unheard, {});
    Q_EMIT eventsArrived();
    if (hints.isEmpty())
        return;
    m_draining = true;
    QCoro::connect(m_engine.hear(hints), this,
                   [this, hints](const Result<void> &heard) { onHeard(heard, hints); });
}

void EventReceiver::onHeard(const Result<void> &heard, const QList<CallHint> &hints)
{
    m_draining = false;
    if (!heard) {
        m_unheard = hints;
        m_retry.start();
        return;
    }
    QMetaObject::invokeMethod(this, &EventReceiver::drain, Qt::QueuedConnection);
}

} // namespace callboard
