// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notices/joinbus.h"

#include <QDBusMessage>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QDBusPendingCallWatcher;
class QDBusServiceWatcher;

namespace callboard {

/// One notification. Texts are plain; what may be markup is escaped where the service reads markup.
struct Notification {
    struct Action {
        QString key; ///< Comes back with Notifier::activated().
        QString label;
        bool operator==(const Action &) const = default;
    };
    QString title;
    QString body;
    QList<Action> actions; ///< A click on the notification itself comes back as defaultAction().
    static QString defaultAction();
    QString category; ///< As the specification names them: "call.incoming", "call.unanswered".
    bool isTransient = false; ///< Not to be kept in a list of past notifications.
    bool isQuiet =
        false; ///< What is shown is corrected: no sound, and nothing when it is not shown any more.
    bool operator==(const Notification &) const = default;
};

/// Notifications over D-Bus (org.freedesktop.Notifications, specification 1.2). One for each key: showing
/// another one replaces it, also while the service has not yet answered about the first. Nothing here waits:
/// the bus is joined on a thread of the pool, every call is asynchronous. Without a bus or a service nothing
/// is shown and nothing breaks; a service that starts later is used from then on. Lives on one thread.
class Notifier final : public QObject {
    Q_OBJECT
public:
    enum class State { Unknown, Present, Absent };
    Q_ENUM(State)

    explicit Notifier(BusConnect connect = sessionBus, QObject *parent = nullptr);
    ~Notifier() override;

    State state() const { return m_state; }
    void show(const QString &key, const Notification &notification);
    void withdraw(const QString &key);
    void withdrawAll();
    /// The service has said that it is.
    bool isShown(const QString &key) const
    {
        const auto entry = m_entries.constFind(key);
        return entry != m_entries.constEnd() && !entry->isOnItsWay;
    }

Q_SIGNALS:
    void stateChanged();
    void activated(const QString &key, const QString &action);
    /// By its user, by the service, or because its time was over; not after withdraw().
    void closed(const QString &key);

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action, const QDBusMessage &message);
    void onNotificationClosed(uint id, uint reason, const QDBusMessage &message);
    void onActivationToken(uint id, const QString &token, const QDBusMessage &message);

private:
    struct Entry {
        uint id = 0; ///< 0: the service has not answered yet.
        bool isOnItsWay = false;
        std::optional<Notification> next; ///< To be shown as soon as the answer is there.
        bool isWithdrawn = false; ///< To be closed then.
    };

    void onJoined(const QDBusConnection &bus);
    void askCapabilities();
    void askOwner();
    void onAsked(const QString &owner); ///< Empty: there is no service.
    void onOwnerChanged(const QString &owner);
    void setState(State state);
    void send(const QString &key, const Notification &notification);
    void onAnswer(const QString &key, quint64 era, QDBusPendingCallWatcher *call);
    void close(uint id);
    QVariantList argumentsFor(const Notification &notification, uint replaces) const;
    QString keyOf(uint id, const QDBusMessage &message) const;

    std::optional<QDBusConnection> m_bus;
    QDBusServiceWatcher *m_watcher = nullptr;
    State m_state = State::Unknown;
    QStringList m_capabilities;
    QString m_owner; ///< The service's unique name on the bus.
    quint64 m_era = 0; ///< Of the service: answers of an earlier one say nothing any more.
    QHash<QString, Entry> m_entries;
    QHash<QString, Notification> m_waiting; ///< Until it is known whether anybody shows them.
};

} // namespace callboard
