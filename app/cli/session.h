// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"
#include "models/media/recordings/recordingcache.h"
#include "models/sync/syncengine.h"
#include "ui/accounts/accountsentences.h"
#include "ui/settings/propertysettings.h"

namespace callboard {

/// An opened profile for one sub-command: everything on the main thread, kept from other processes by the
/// lock.
class Session {
public:
    /// Errors: Conflict (the profile is in use), NewerFile, Storage.
    static Result<std::unique_ptr<Session>> open(const Profile &profile, bool offline);

    Store &store() { return *m_store; }
    Secrets &secrets() { return m_secrets; }
    SyncEngine &engine() { return *m_engine; }
    RecordingCache &recordings() { return *m_recordings; }
    const Clock &clock() const { return m_clock; }
    const Profile &profile() const { return m_profile; }
    /// Where days begin and end, and what tables show.
    QTimeZone zone(const QList<Account> &accounts) const { return property().zone(accounts); }
    PropertySettings property() const;
    bool isOffline() const { return m_offline; }
    /// The user asked us to end: long work stops at the next good moment.
    bool isInterrupted() const { return m_interrupted; }
    void interrupt();
    /// Called by interrupt(), once; for what is not the engine's.
    void onInterrupt(std::function<void()> work) { m_onInterrupt = std::move(work); }

private:
    explicit Session(const Profile &profile, bool offline);

    SystemClock m_clock;
    Profile m_profile;
    bool m_offline;
    bool m_interrupted = false;
    std::function<void()> m_onInterrupt;
    ProfileLock m_lock;
    std::unique_ptr<Store> m_store;
    Secrets m_secrets;
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<RecordingCache> m_recordings;
};

/// The account that a person means by @p text: its name without regard to case, else its number. Errors:
/// NotFound.
Result<Account> accountNamed(const QList<Account> &accounts, const QString &text);
/// The stored account, or one without a name when it is gone.
Account accountWithId(const QList<Account> &accounts, AccountId id);
QHash<AccountId, QString> accountNames(const QList<Account> &accounts);
} // namespace callboard
