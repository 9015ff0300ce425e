// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QObject>
#include <QVariantMap>

namespace callboard::test {

/// A notification program: remembers what it is told, and does what its user is told to do.
class FakeNotificationService final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint id = 0;
        uint replaces = 0;
        QString app, icon, title, body;
        QStringList actions;
        QVariantMap hints;
        int timeout = 0;
    };

    explicit FakeNotificationService(QDBusConnection bus)
        : m_bus(std::move(bus))
    {
    }
    ~FakeNotificationService() override { leave(); }
    bool enter()
    {
        return m_bus.registerObject(m_path, this,
                                    QDBusConnection::ExportScriptableSlots
                                        | QDBusConnection::ExportScriptableSignals)
            && m_bus.registerService(m_name);
    }
    void leave()
    {
        m_bus.unregisterService(m_name);
        m_bus.unregisterObject(m_path);
    }

    QStringList capabilities{QStringLiteral("actions"), QStringLiteral("body"),
                             QStringLiteral("body-markup")};
    bool isSlow = false; ///< Answers to Notify() wait for answer().
    QList<Shown> told; ///< Every Notify(), in order.
    QList<uint> closed; ///< Every CloseNotification().
    QMap<uint, Shown> screen;

    void answer()
    {
        for (const auto &[message, id] : std::as_const(m_waiting))
            m_bus.send(message.createReply(id));
        m_waiting.clear();
    }
    void act(uint id, const QString &action) { Q_EMIT ActionInvoked(id, action); }
    void dismiss(uint id)
    {
        screen.remove(id);
        Q_EMIT NotificationClosed(id, 2);
    }

public Q_SLOTS:
    Q_SCRIPTABLE QStringList GetCapabilities() { return capabilities; }
    Q_SCRIPTABLE uint Notify(const QString &app, uint replaces, const QString &icon, const QString &title,
                             const QString &body, const QStringList &actions, const QVariantMap &hints,
                             int timeout)
    {
        const uint id = screen.contains(replaces) ? replaces : ++m_last;
        told << Shown{id, replaces, app, icon, title, body, actions, hints, timeout};
        screen.insert(id, told.last());
        if (isSlow) {
            setDelayedReply(true);
            m_waiting.append({message(), id});
        }
        return id;
    }
    Q_SCRIPTABLE void CloseNotification(uint id)
    {
        closed << id;
        if (screen.remove(id))
            Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    const QString m_name = QStringLiteral("org.freedesktop.Notifications");
    const QString m_path = QStringLiteral("/org/freedesktop/Notifications");
    QDBusConnection m_bus;
    uint m_last = 100;
    QList<std::pair<QDBusMessage, uint>> m_waiting;
};

} // namespace callboard::test
