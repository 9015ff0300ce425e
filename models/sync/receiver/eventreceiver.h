// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/receiver/hookdesk.h"
#include "models/sync/syncengine.h"

#include <QObject>
#include <QTimer>

namespace callboard {

/// Where the receiver listens, and under which address the vendors find it.
struct ReceiverOptions {
    QString address = QStringLiteral("127.0.0.1"); ///< Of a network card of ours, in numbers.
    quint16 port = 8787; ///< 0: any free one.
    /// Of a tunnel or a reverse proxy in front of us: "https://calls.example.com", with a path if it has one.
    /// Empty: the vendors reach us as we listen.
    QByteArray publicUrl;
    bool operator==(const ReceiverOptions &) const = default;
};

/// Whether only this computer can connect to @p address.
bool isLoopback(const QString &address);
/// The path where the events of an account come in. It is no secret and stays the same for ever.
QByteArray eventPath(const Account &account);

/// Receives the vendors' events, checks them, and hands what they say to the engine. Off until start(). Lives
/// on the engine's thread; dies before it.
class EventReceiver : public QObject {
    Q_OBJECT
public:
    EventReceiver(SyncEngine &engine, const Clock &clock, HookServer::Limits limits = {});
    ~EventReceiver() override;

    /// Errors: Invalid (address, public address), Conflict (the port is taken).
    Result<void> start(const ReceiverOptions &options);
    void stop();
    bool isRunning() const { return m_server.port() != 0; }
    quint16 port() const { return m_server.port(); }
    void setRoutes(const QList<EventRoute> &routes) { m_desk.setRoutes(routes); }
    /// What to enter at the vendor.
    QByteArray addressOf(const QByteArray &path) const { return m_base + path; }

    // Any thread:
    ReceiverCounters counters() const { return m_desk.counters(); }
    QList<ReceivedEvent> lastEvents() const { return m_desk.lastEvents(); }

Q_SIGNALS:
    void eventsArrived(); ///< lastEvents() has new ones; many at once are told once.

private:
    void drain();
    void onHeard(const Result<void> &heard, const QList<CallHint> &hints);

    SyncEngine &m_engine;
    HookDesk m_desk;
    HookServer m_server;
    QByteArray m_base;
    QTimer m_watch;
    QTimer m_retry;
    QList<CallHint> m_unheard; ///< The store could not keep them: tried again.
    bool m_draining = false;
};

} // namespace callboard
