// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What is said on RingCentral's WebSocket (ringcentral.md section 8b): arrays of a head and a body. Pure.
namespace callboard::ringcentral {

struct ChannelMessage {
    enum class Kind {
        Opened, ///< The first message of a connection.
        Answer, ///< To a request of ours.
        Event,
        Refusal, ///< WSG-…: the connection ends or was never good.
        Other, ///< Heartbeats, and whatever comes new.
    };
    Kind kind = Kind::Other;
    int status = 0; ///< As in HTTP.
    QString recovery; ///< Opened: with it the next connection goes on where this one ended.
    bool isRecovered = false; ///< Opened: subscriptions are kept, and what was missed follows.
    QByteArray body; ///< Event: the notification, see readNotification().
};
/// Absent: not such a message.
std::optional<ChannelMessage> readChannelMessage(const QByteArray &text);

/// Asks for the events about calls: of the company, or of the own extension only. A second one replaces the
/// first.
QByteArray subscriptionMessage(const QString &messageId, bool ofCompany);
QByteArray heartbeatMessage(const QString &messageId);

} // namespace callboard::ringcentral
