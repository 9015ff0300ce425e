// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/joinbus.h"

#include <QDBusVariant>
#include <QVariantMap>

#include <optional>

namespace callboard {

/// What the desktop asks of every program, as far as Qt does not tell: contrast and movement. Read once from
/// the desktop portal (org.freedesktop.portal.Settings), then followed. Without bus or portal it stays
/// silent.
class PortalSettings : public QObject {
    Q_OBJECT
public:
    explicit PortalSettings(BusConnect connect = sessionBus, QObject *parent = nullptr);

    bool wantsHighContrast() const;
    bool wantsReducedMotion() const;

Q_SIGNALS:
    void changed(); ///< Either of the two.

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void onJoined(const QDBusConnection &bus);
    void readAll();
    void keep(const QString &group, const QString &key, const QVariant &value);
    void tell();

    std::optional<QDBusConnection> m_bus;
    QHash<QString, QVariant> m_values; ///< By "group key".
    bool m_hadHighContrast = false;
    bool m_hadReducedMotion = false;
};

} // namespace callboard
