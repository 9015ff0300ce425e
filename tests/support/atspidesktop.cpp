// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/atspidesktop.h"

#include <QDBusConnectionInterface>
#include <QDBusInterface>
#include <QDBusReply>
#include <QUuid>

namespace callboard::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestStart = 60'000; // ms; nothing is measured by it
const QString launcherPath = u"/usr/libexec/at-spi-bus-launcher"_s;
const QString registry = u"org.a11y.atspi.Registry"_s;

QString nameForThisProcess(const QString &what)
{
    return what + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void stop(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (process.waitForFinished(10'000))
        return;
    process.kill();
    process.waitForFinished();
}

} // namespace

AtspiDesktop::~AtspiDesktop()
{
    if (m_bus)
        QDBusConnection::disconnectFromBus(m_bus->name());
    stop(m_launcher); // ends its bus, and with the bus the registry goes
    stop(m_server);
}

QString AtspiDesktop::start()
{
    if (QString problem = startServer(); !problem.isEmpty())
        return problem;
    if (QString problem = m_session.start(); !problem.isEmpty())
        return problem;
    return startAccessibility();
}

/// The server looks for a free number itself, so that any number of tests can run side by side.
QString AtspiDesktop::startServer()
{
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x1000x24"_s, u"-nolisten"_s,
                    u"tcp"_s, u"-noreset"_s});
    if (!m_server.waitForStarted(longestStart))
        return u"Xvfb did not start (Debian package xvfb): "_s + m_server.errorString();
    while (!m_server.canReadLine() && m_server.waitForReadyRead(longestStart)) { }
    m_display = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    return m_display.size() > 1 ? QString() : u"Xvfb told no display"_s;
}

QHash<QString, QString> AtspiDesktop::environment() const
{
    return {{u"DISPLAY"_s, m_display},
            {u"QT_QPA_PLATFORM"_s, u"xcb"_s},
            {u"XDG_RUNTIME_DIR"_s, m_folder.path()},
            {u"DBUS_SESSION_BUS_ADDRESS"_s, m_session.address()},
            {u"GSETTINGS_BACKEND"_s, u"memory"_s}};
}

/// Starts the bus as a desktop does, and says what a screen reader says: that somebody needs it.
QString AtspiDesktop::startAccessibility()
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    const QHash<QString, QString> ours = environment();
    for (auto variable = ours.begin(); variable != ours.end(); ++variable)
        variables.insert(variable.key(), variable.value());
    m_launcher.setProcessEnvironment(variables);
    m_launcher.setStandardErrorFile(QProcess::nullDevice());
    m_launcher.setStandardOutputFile(QProcess::nullDevice());
    m_launcher.start(launcherPath, {u"--launch-immediately"_s});
    if (!m_launcher.waitForStarted(longestStart))
        return launcherPath + u" did not start (Debian package at-spi2-core): "_s + m_launcher.errorString();

    const QString session = nameForThisProcess(u"session"_s);
    QDBusConnection bus = m_session.connect(session);
    const auto owned = [&bus] {
        return bus.interface()->isServiceRegistered(u"org.a11y.Bus"_s).value();
    };
    if (!QTest::qWaitFor(owned, longestStart))
        return u"The accessibility bus did not come"_s;
    QDBusInterface status(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Status"_s, bus);
    status.setProperty("IsEnabled", true);
    QDBusInterface launcher(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, bus);
    const QDBusReply<QString> address = launcher.call(u"GetAddress"_s);
    QDBusConnection::disconnectFromBus(session);
    if (!address.isValid())
        return u"The accessibility bus has no address: "_s + address.error().message();
    m_bus = QDBusConnection::connectToBus(address.value(), nameForThisProcess(u"atspi"_s));
    return m_bus->isConnected() ? QString() : m_bus->lastError().message();
}

AccessibleObject AtspiDesktop::application() const
{
    const AccessibleObject desktop(*m_bus, {registry, QDBusObjectPath(u"/org/a11y/atspi/accessible/root"_s)});
    AccessibleObject found;
    const auto hasCome = [&] {
        found = desktop.children().value(0);
        return found.isValid();
    };
    return QTest::qWaitFor(hasCome, longestStart) ? found : AccessibleObject();
}

bool AtspiDesktop::generate(int key, const QString &text, uint kind) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(registry, u"/org/a11y/atspi/registry/deviceeventcontroller"_s,
                                       u"org.a11y.atspi.DeviceEventController"_s, u"GenerateKeyboardEvent"_s);
    message.setArguments({key, text, kind});
    return m_bus->call(message).type() == QDBusMessage::ReplyMessage;
}

bool AtspiDesktop::type(const QString &text) const
{
    constexpr uint wholeText = 4;
    return generate(0, text, wholeText);
}

bool AtspiDesktop::pressKey(int keySymbol) const
{
    constexpr uint bySymbol = 3;
    return generate(keySymbol, {}, bySymbol);
}

} // namespace callboard::test
