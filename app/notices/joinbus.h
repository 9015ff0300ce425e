// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace callboard {

/// Joins a bus; runs on another thread, once.
using BusConnect = std::function<QDBusConnection()>;

/// The session's, unless that would start a bus of its own.
QDBusConnection sessionBus();
/// Joins on a thread of the pool, since that may wait; @p joined is called on the thread of @p context,
/// unless it is gone by then.
void joinBus(QObject *context, BusConnect connect, std::function<void(const QDBusConnection &)> joined);

} // namespace callboard
