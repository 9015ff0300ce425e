// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"

#include <QNetworkAccessManager>
#include <QTimer>
#include <QWebSocketServer>

namespace callboard::sandbox {

/// Tells of calls while they happen, as the vendors do: to an address that was set for a provider, signed;
/// and over RingCentral's WebSocket. Calls that were there before are not told.
class EventSender : public QObject {
    Q_OBJECT
public:
    EventSender(World &world, const QMap<QString, Api *> &apis);

    /// {"api": "aircall", "url": "http://127.0.0.1:8787/…", "secret": "…"}; without "url": no more. What is
    /// wrong with it; empty when it was done.
    QString set(const QJsonObject &order);
    /// Opens the WebSocket on 127.0.0.1 and tells RingCentral's API where. False: no port is free.
    bool openChannel();

private:
    struct Target {
        QByteArray address;
        QByteArray secret;
    };
    struct Told {
        CallStatus status;
        int order = 0;
    };
    void look();
    void begin();
    bool isTold(const WorldCall &call);
    void tell(const WorldCall &call, int order);
    void onChannel();
    void onChannelText(QWebSocket *socket, const QString &text);
    QString idFor(Provider provider, const WorldCall &call) const;

    World &m_world;
    const QMap<QString, Api *> &m_apis;
    QMap<QString, Target> m_targets; ///< By the provider's key.
    QHash<quint64, Told> m_told;
    QList<QWebSocket *> m_subscribed;
    QWebSocketServer m_channel;
    QNetworkAccessManager m_network;
    QTimer m_timer;
};

} // namespace callboard::sandbox
