// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/portalsettings.h"

#include <QDBusArgument>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
constexpr int patience = 10'000; ///< Milliseconds; the question may start the service.

const auto appearance = u"org.freedesktop.appearance"_s;
const auto gnomeInterface = u"org.gnome.desktop.interface"_s;
const auto gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;

QString keyOf(const QString &group, const QString &key)
{
    return group + u' ' + key;
}

} // namespace

PortalSettings::PortalSettings(BusConnect connect, QObject *parent)
    : QObject(parent)
{
    joinBus(this, std::move(connect), [this](const QDBusConnection &bus) { onJoined(bus); });
}

void PortalSettings::onJoined(const QDBusConnection &bus)
{
    if (!bus.isConnected())
        return;
    m_bus = bus;
    // Without the service's name: with one, Qt would ask the bus for its owner and wait for the answer.
    m_bus->connect({}, path, interface, u"SettingChanged"_s, this,
                   SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    readAll();
}

void PortalSettings::readAll()
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    question << QStringList{appearance, gnomeInterface, gnomeAccess};
    auto *call = new QDBusPendingCallWatcher(m_bus->asyncCall(question, patience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusMessage answer = call->reply();
        if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != u"a{sa{sv}}")
            return;
        const auto groups =
            qdbus_cast<QMap<QString, QVariantMap>>(answer.arguments().constFirst().value<QDBusArgument>());
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            for (auto value = group->begin(); value != group->end(); ++value)
                keep(group.key(), value.key(), value.value());
        }
        tell();
    });
}

void PortalSettings::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    keep(group, key, value.variant());
    tell();
}

void PortalSettings::keep(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearance || group == gnomeInterface || group == gnomeAccess)
        m_values.insert(keyOf(group, key), value);
}

void PortalSettings::tell()
{
    const bool hadHighContrast = std::exchange(m_hadHighContrast, wantsHighContrast());
    const bool hadReducedMotion = std::exchange(m_hadReducedMotion, wantsReducedMotion());
    if (hadHighContrast != m_hadHighContrast || hadReducedMotion != m_hadReducedMotion)
        Q_EMIT changed();
}

bool PortalSettings::wantsHighContrast() const
{
    return m_values.value(keyOf(appearance, u"contrast"_s)).toUInt() == 1
        || m_values.value(keyOf(gnomeAccess, u"high-contrast"_s)).toBool()
        || m_values.value(keyOf(gnomeInterface, u"gtk-theme"_s)).toString().startsWith("HighContrast"_L1);
}

bool PortalSettings::wantsReducedMotion() const
{
    return m_values.value(keyOf(appearance, u"reduced-motion"_s)).toUInt() == 1
        || !m_values.value(keyOf(gnomeInterface, u"enable-animations"_s), true).toBool();
}

} // namespace callboard
