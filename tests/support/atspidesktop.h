// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/accessibleobject.h"
#include "tests/support/privatebus.h"

#include <QHash>

namespace callboard::test {

/// A desktop with assistive technology, for one test alone: an X server without a screen (Xvfb), a session
/// bus, and the accessibility bus with its registry (at-spi2-core). Everything ends with it.
class AtspiDesktop {
public:
    AtspiDesktop() = default;
    ~AtspiDesktop();
    Q_DISABLE_COPY_MOVE(AtspiDesktop)

    /// Empty: it runs. Else why it does not.
    QString start();
    /// What a program needs to know to be on it.
    QHash<QString, QString> environment() const;
    /// Of the program that runs on it; waits until it has come. Invalid when it never does.
    AccessibleObject application() const;
    /// Types @p text or presses one key by its X name ("Tab"), wherever the keyboard is, as assistive
    /// technology does.
    bool type(const QString &text) const;
    bool pressKey(int keySymbol) const;

private:
    QString startServer();
    QString startAccessibility();
    bool generate(int key, const QString &text, uint kind) const;

    QTemporaryDir m_folder;
    PrivateBus m_session;
    QProcess m_server;
    QProcess m_launcher;
    QString m_display;
    std::optional<QDBusConnection> m_bus; ///< Of accessibility.
};

} // namespace callboard::test
