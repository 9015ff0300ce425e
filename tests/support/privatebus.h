// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace callboard::test {

/// A session bus of the test's own (dbus-daemon, Debian package dbus): nothing is started on it but what the
/// test puts there, and nobody else is on it.
class PrivateBus {
public:
    /// Empty: it runs. Else why it does not.
    QString start()
    {
        QFile config(m_folder.filePath(QStringLiteral("bus.conf")));
        if (!config.open(QIODevice::WriteOnly))
            return config.errorString();
        config.write(
            QStringLiteral("<busconfig><type>session</type><listen>unix:dir=%1</listen>"
                           "<auth>EXTERNAL</auth><policy context=\"default\">"
                           "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/>"
                           "<allow own=\"*\"/></policy></busconfig>")
                .arg(m_folder.path())
                .toUtf8());
        config.close();
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--nofork"),
                        QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted(60'000) || !m_daemon.waitForReadyRead(60'000))
            return QStringLiteral("dbus-daemon did not start (Debian package dbus): ")
                + m_daemon.errorString();
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
        return m_address.isEmpty() ? QStringLiteral("dbus-daemon told no address") : QString();
    }
    ~PrivateBus()
    {
        m_daemon.terminate();
        if (!m_daemon.waitForFinished(10'000))
            m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QString address() const { return m_address; }
    /// Another participant; @p name is only for this process.
    QDBusConnection connect(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace callboard::test
