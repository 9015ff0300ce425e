// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"
#include "models/providers/secrets.h"
#include "models/store/store.h"

#include <QCoroTask>
#include <QObject>

namespace callboard {

class AccountSync;

/// What an account's sync is doing right now.
struct SyncProgress {
    enum class Phase {
        Idle,
        Newest,
        Backfill,
        Rechecks,
        FullPass,
        Guests,
        Sending,
        Waiting,
        Failed,
        Offline
    };
    AccountId account{};
    Phase phase = Phase::Idle;
    int fetched = 0; ///< Calls read in this run.
    std::optional<TimePoint> reachedBack; ///< Oldest call seen by the back-fill so far.
    std::optional<TimePoint> lastSuccessAt;
    std::optional<Error> error; ///< With Failed.
    /// Failed: when it is tried again by itself; absent: not before somebody does something. Waiting: when it
    /// goes on.
    std::optional<TimePoint> nextAt{};
    std::optional<RequestAllowance> requests{}; ///< As the vendor said at the end of the last run.
    bool operator==(const SyncProgress &) const = default;
};

struct SyncOptions {
    bool full = false; ///< Read the whole list again and look for deletions, even if that was done today.
};

/// Result of one run over one account.
struct SyncReport {
    AccountId account{};
    int pages = 0; ///< List requests.
    int requests = 0; ///< All requests, retries included.
    int inserted = 0;
    int changed = 0;
    int deleted = 0;
    int setAside = 0;
    int sent = 0; ///< Outbox items that reached the provider.
    std::optional<Error> error;
};

/// Keeps the cache in step with the providers and empties the outbox. Accounts run side by side and never
/// disturb each other. Lives on one thread with an event loop; the store is used from there. A run can be
/// killed at any point: the next one goes on from the last stored page.
class SyncEngine : public QObject {
    Q_OBJECT
public:
    using ProviderFactory = std::function<std::unique_ptr<CallProvider>(ProviderContext)>;

    SyncEngine(Store &store, Secrets &secrets, const Clock &clock, ProviderFactory factory,
               QObject *parent = nullptr);
    ~SyncEngine() override;

    /// One run over these accounts (all when empty): newest, back-fill, rechecks, full pass when due, outbox.
    QCoro::Task<QList<SyncReport>> sync(QList<AccountId> accounts, SyncOptions options = {});
    /// Sends what is due in the outbox of these accounts (all when empty), nothing else.
    QCoro::Task<QList<SyncReport>> push(QList<AccountId> accounts);
    /// Credential check of an account that may not be stored yet.
    QCoro::Task<Result<AccountFacts>> test(Account account, QByteArray secret);
    /// CallProvider::fetchAudio() of a stored account, beside its runs. Errors: also Cancelled (no such
    /// account, or the end), SecretMissing, Offline.
    QCoro::Task<Result<HttpReply>> fetchAudio(AccountId account, AudioRequest wanted);
    /// Keeps what events say, and reads the calls they are about soon, while regular runs are on. In order:
    /// one after the other. Errors: Storage, and then nothing of it was kept.
    QCoro::Task<Result<void>> hear(QList<CallHint> hints);
    /// Regular runs from now on: at once, then every minute while the newest calls change, slowing to five;
    /// the outbox as soon as something is due. Reacts to accountsChanged() and outboxChanged() of the store.
    void start();
    void setOffline(bool offline);
    /// Ends all requests; afterwards no coroutine of the engine is alive. Await it before the engine dies.
    QCoro::Task<void> stop();

    QList<SyncProgress> progress() const;

Q_SIGNALS:
    void progressChanged(const callboard::SyncProgress &progress);

private:
    using Work = std::function<QCoro::Task<SyncReport>(AccountSync &)>;
    QCoro::Task<QList<SyncReport>> forEach(QList<AccountId> ids, Work work);
    QCoro::Task<Result<void>> loadAccounts();
    QCoro::Task<void> reload();
    QCoro::Task<void> planPushes();
    QCoro::Task<void> planPush(AccountId id);
    void adopt(const Account &account);
    void onAccountsChanged();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callboard
