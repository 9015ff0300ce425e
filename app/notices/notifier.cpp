// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/notifier.h"

#include "app/applicationid.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
constexpr int patience = 10'000; ///< Milliseconds; the first question may start the service.

QDBusMessage question(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

QString Notification::defaultAction()
{
    return u"default"_s;
}

Notifier::Notifier(BusConnect connect, QObject *parent)
    : QObject(parent)
{
    joinBus(this, std::move(connect), [this](const QDBusConnection &bus) { onJoined(bus); });
}

Notifier::~Notifier()
{
    withdrawAll();
}

void Notifier::onJoined(const QDBusConnection &bus)
{
    if (!bus.isConnected()) {
        m_waiting.clear();
        setState(State::Absent);
        return;
    }
    m_bus = bus;
    m_watcher = new QDBusServiceWatcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { onOwnerChanged(owner); });
    // Without a name: with one, Qt would ask the bus for its owner and wait for the answer.
    m_bus->connect({}, path, service, u"ActionInvoked"_s, this,
                   SLOT(onActionInvoked(uint, QString, QDBusMessage)));
    m_bus->connect({}, path, service, u"NotificationClosed"_s, this,
                   SLOT(onNotificationClosed(uint, uint, QDBusMessage)));
    m_bus->connect({}, path, service, u"ActivationToken"_s, this,
                   SLOT(onActivationToken(uint, QString, QDBusMessage)));
    askCapabilities();
}

/// Starts the service where it is not running.
void Notifier::askCapabilities()
{
    auto *call =
        new QDBusPendingCallWatcher(m_bus->asyncCall(question(u"GetCapabilities"_s), patience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, era = m_era](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                if (era != m_era)
                    return;
                const QDBusPendingReply<QStringList> reply = *call;
                if (!reply.isValid())
                    return onAsked({});
                m_capabilities = reply.value();
                askOwner();
            });
}

/// Its signals come in this name. Not every version of Qt tells it with an answer.
void Notifier::askOwner()
{
    auto *call =
        new QDBusPendingCallWatcher(m_bus->interface()->asyncCall(u"GetNameOwner"_s, QString(service)), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, era = m_era](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                const QDBusPendingReply<QString> reply = *call;
                if (era == m_era)
                    onAsked(reply.isValid() ? reply.value() : QString());
            });
}

void Notifier::onAsked(const QString &owner)
{
    m_owner = owner;
    setState(owner.isEmpty() ? State::Absent : State::Present);
    const QHash<QString, Notification> waiting = std::exchange(m_waiting, {});
    for (auto it = waiting.begin(); !owner.isEmpty() && it != waiting.end(); ++it)
        send(it.key(), it.value());
}

/// What the service that went had shown is gone with it, and its numbers mean nothing to another.
void Notifier::onOwnerChanged(const QString &owner)
{
    if (owner == m_owner)
        return;
    ++m_era;
    m_owner.clear();
    const QStringList lost = m_entries.keys();
    m_entries.clear();
    for (const QString &key : lost)
        Q_EMIT closed(key);
    if (owner.isEmpty())
        setState(State::Absent);
    else
        askCapabilities();
}

void Notifier::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void Notifier::show(const QString &key, const Notification &notification)
{
    if (m_state == State::Present)
        send(key, notification);
    else if (m_state == State::Unknown || m_bus)
        m_waiting.insert(key, notification);
    if (m_state == State::Absent && m_bus) // it may be there by now, or the bus may start it
        askCapabilities();
}

void Notifier::withdraw(const QString &key)
{
    m_waiting.remove(key);
    const auto entry = m_entries.find(key);
    if (entry == m_entries.end())
        return;
    if (entry->isOnItsWay) {
        entry->isWithdrawn = true;
        entry->next.reset();
        return;
    }
    close(entry->id);
    m_entries.erase(entry);
}

void Notifier::withdrawAll()
{
    const QStringList keys = m_entries.keys();
    for (const QString &key : keys)
        withdraw(key);
    m_waiting.clear();
}

void Notifier::send(const QString &key, const Notification &notification)
{
    if (notification.isQuiet && !m_entries.contains(key))
        return;
    Entry &entry = m_entries[key];
    entry.isWithdrawn = false;
    if (entry.isOnItsWay) {
        entry.next = notification;
        return;
    }
    entry.isOnItsWay = true;
    QDBusMessage message = question(u"Notify"_s);
    message.setArguments(argumentsFor(notification, entry.id));
    auto *call = new QDBusPendingCallWatcher(m_bus->asyncCall(message, patience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this,
            [this, key, era = m_era](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                onAnswer(key, era, call);
            });
}

void Notifier::onAnswer(const QString &key, quint64 era, QDBusPendingCallWatcher *call)
{
    const auto entry = m_entries.find(key);
    if (era != m_era || entry == m_entries.end())
        return;
    const QDBusPendingReply<uint> reply = *call;
    if (!reply.isValid()) {
        m_entries.erase(entry);
        Q_EMIT closed(key);
        return;
    }
    entry->id = reply.value();
    entry->isOnItsWay = false;
    if (entry->isWithdrawn)
        withdraw(key);
    else if (const auto next = std::exchange(entry->next, std::nullopt))
        send(key, *next);
}

void Notifier::close(uint id)
{
    if (!m_bus || id == 0)
        return;
    QDBusMessage message = question(u"CloseNotification"_s);
    message.setArguments({id});
    m_bus->asyncCall(message, patience); // whether it was still there is all the same
}

QVariantList Notifier::argumentsFor(const Notification &notification, uint replaces) const
{
    const bool hasBody = m_capabilities.contains(u"body"_s);
    const QString title = hasBody || notification.body.isEmpty()
        ? notification.title
        : notification.title + u" – "_s + QString(notification.body).replace(u'\n', u' ');
    const QString body =
        m_capabilities.contains(u"body-markup"_s) ? notification.body.toHtmlEscaped() : notification.body;
    QStringList actions;
    if (m_capabilities.contains(u"actions"_s) && !notification.actions.isEmpty()) {
        actions << Notification::defaultAction() << notification.actions.first().label;
        for (const Notification::Action &action : notification.actions)
            actions << action.key << action.label;
    }
    QVariantMap hints{{u"desktop-entry"_s, QString(applicationId)},
                      {u"category"_s, notification.category},
                      {u"urgency"_s, QVariant::fromValue(uchar(notification.isQuiet ? 0 : 1))}};
    if (notification.isTransient)
        hints.insert(u"transient"_s, true);
    if (notification.isQuiet)
        hints.insert(u"suppress-sound"_s, true);
    const int stays = notification.isTransient ? 0 : -1; // until withdrawn, or as the service is used to
    return {u"Callboard"_s, replaces, QString(applicationId), title, hasBody ? body : QString(), actions,
            hints,          stays};
}

/// Null for another program's notification, and for an answer that does not come from the service.
QString Notifier::keyOf(uint id, const QDBusMessage &message) const
{
    if (message.service() != m_owner || id == 0)
        return {};
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->id == id)
            return entry.key();
    }
    return {};
}

void Notifier::onActionInvoked(uint id, const QString &action, const QDBusMessage &message)
{
    const QString key = keyOf(id, message);
    if (!key.isNull())
        Q_EMIT activated(key, action);
}

void Notifier::onNotificationClosed(uint id, uint, const QDBusMessage &message)
{
    const QString key = keyOf(id, message);
    if (key.isNull())
        return;
    Entry &entry = m_entries[key];
    if (entry.isOnItsWay) { // being replaced: the answer brings the number of the new one
        entry.id = 0;
        return;
    }
    m_entries.remove(key);
    Q_EMIT closed(key);
}

/// Comes right before an action: with it a window may come forward on Wayland. Qt reads it from there.
void Notifier::onActivationToken(uint id, const QString &token, const QDBusMessage &message)
{
    if (!keyOf(id, message).isNull())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace callboard
