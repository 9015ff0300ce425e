// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/sync/receiver/eventreceiver.h"
#include "models/tables/accountservice.h"

#include <QObject>
#include <QSet>

namespace callboard {

/// The receiver as the window's thread sees it. Made by `app`, where it lives on the sync thread; tests play
/// it.
class ReceiverPort : public QObject {
    Q_OBJECT
public:
    struct Status {
        bool isRunning = false;
        QByteArray base; ///< What every address begins with, while it runs.
        std::optional<Error> problem; ///< Of the last run(): those of EventReceiver::start().
        ReceiverCounters counters;
        QList<ReceivedEvent> last; ///< Newest first.
        bool operator==(const Status &) const = default;
    };
    /// With these options and for these accounts from now on; a receiver that runs so already goes on.
    virtual void run(const ReceiverOptions &options, const QList<EventRoute> &routes) = 0;
    virtual void stop() = 0;
    virtual void refresh() = 0; ///< changed() follows when something did.
    virtual const Status &status() const = 0;

Q_SIGNALS:
    void changed();
};

/// What the user set; in the profile's settings, all off at first.
struct EventSettings {
    bool isOn = false;
    quint16 port = ReceiverOptions().port;
    QString publicUrl;
    QSet<QString> accounts; ///< By uuid: those whose events are received.
    bool operator==(const EventSettings &) const = default;
};

/// Receiving events, as a person sets it up: which accounts, at which address, with which secrets. Follows
/// the accounts; keeps the receiver as the settings say. Lives on the window's thread.
class EventListening : public QObject {
    Q_OBJECT
public:
    struct Source {
        Account account;
        QByteArray secret; ///< Empty: not known yet; its events are refused.
        WebhookSecret kind = WebhookSecret::Vendors;
        bool operator==(const Source &) const = default;
    };

    EventListening(Store &store, AccountService &accounts, ReceiverPort &port);

    const EventSettings &settings() const { return m_settings; }
    void setSettings(const EventSettings &settings);
    const QList<Source> &sources() const { return m_sources; } ///< Accounts whose system sends events.
    /// Keeps a secret that the vendor showed. Tells secretRefused() where it cannot be kept.
    void setSecret(const Account &account, const QByteArray &secret);
    /// What to enter at the vendor; also while nothing listens.
    QString addressOf(const Account &account) const;
    ReceiverPort &port() { return m_port; }

Q_SIGNALS:
    void sourcesChanged();
    void settingsChanged();
    void secretRefused(const callboard::Account &account, const callboard::Error &error);

private:
    void readAccounts();
    void readSecret(const Account &account);
    void takeSecret(const Account &account, const Result<QByteArray> &secret);
    void keep(const Account &account, const QByteArray &secret);
    void apply();

    Store &m_store;
    AccountService &m_service;
    ReceiverPort &m_port;
    EventSettings m_settings;
    QList<Source> m_sources;
};

} // namespace callboard
