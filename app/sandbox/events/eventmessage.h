// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

#include <QJsonObject>

namespace callboard::sandbox {

/// A call as an event tells it.
struct ToldCall {
    WorldCall call;
    QString id; ///< The provider's; of RingCentral the telephony session's.
    int order = 0; ///< How many events of this call came before.
};

/// What is posted to an address of the customer's.
struct EventMessage {
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray body;
};

/// RingCentral's notification, which also goes through its WebSocket.
QJsonObject ringCentralNotification(const ToldCall &told, TimePoint now);
/// The event in the vendor's form, signed as it does. Absent: it sends none. @p now: for signatures, the real
/// time.
std::optional<EventMessage> eventMessage(Provider provider, const ToldCall &told, const QByteArray &secret,
                                         const QByteArray &address, TimePoint now);

} // namespace callboard::sandbox
