// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/joinbus.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace callboard {

/// What the window that has these files open is called on the bus; @p folder is one of the profile's.
QString instanceName(const QString &folder);

/// An open window on the session bus: other starts of the program, and the desktop
/// (org.freedesktop.Application), ask it to come forward and show something. Without a bus nothing happens
/// and nothing breaks. Lives on one thread, waits for nothing.
class RunningInstance final : public QObject {
    Q_OBJECT
public:
    /// Is called @p names from now on; of one that another has, when that one goes.
    explicit RunningInstance(QStringList names, BusConnect connect = sessionBus, QObject *parent = nullptr);
    ~RunningInstance() override;

Q_SIGNALS:
    /// Come forward, and do what the program would with @p words (without its own name) when it starts. Who
    /// sent them may be any program of this user: they are to be checked like typed ones.
    void wanted(const QStringList &words);

private:
    void enter(const QDBusConnection &bus);

    const QStringList m_names;
    std::optional<QDBusConnection> m_bus; ///< Once on it.
};

/// Gives @p words to the window of this name, and waits for its answer: true when it took them. A window that
/// is only just opening has some time to be there, within @p patience.
bool handOver(const QString &name, const QStringList &words,
              std::chrono::milliseconds patience = std::chrono::seconds(3),
              const BusConnect &connect = sessionBus);

} // namespace callboard
