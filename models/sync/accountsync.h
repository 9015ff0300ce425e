// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/auth/turn.h"
#include "models/sync/coroutinecount.h"
#include "models/sync/outboxpusher.h"
#include "models/sync/providerkeeper.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace callboard {

namespace ringcentral {
class EventChannel;
}

/// Everything the engine does for one account: one pull and one push at a time, each in its turn, how they
/// ended kept as the account's health, and the times of the next regular ones. Must outlive its coroutines.
class AccountSync : public QObject {
    Q_OBJECT
public:
    /// What the accounts of an engine share; outlives them.
    struct House {
        Store &store;
        Secrets &secrets;
        const Clock &clock;
        SyncEngine::ProviderFactory factory;
        CoroutineCount coroutines;
        bool offline = false;
        bool stopping = false;
    };

    AccountSync(House &house, Account account);
    ~AccountSync() override;

    /// A push, then a pull. Asked for by a person, so it is tried even where a new sign-in is awaited.
    QCoro::Task<SyncReport> sync(SyncOptions options);
    QCoro::Task<SyncReport> push();

    /// CallProvider::fetchAudio(), beside whatever else goes on.
    QCoro::Task<Result<HttpReply>> fetchAudio(AudioRequest wanted);

    const Account &account() const { return m_account; }
    /// The account as it is stored now. Where a new sign-in is awaited, this may have been it.
    void setAccount(Account account);
    const SyncProgress &progress() const { return m_progress; }

    /// Regular runs from now on, the first at once; or no more of them.
    void setRegular(bool regular);
    /// The house went offline, online, or is about to close. Halted: requests under way are given up.
    void onHouseChanged();
    /// The account was removed: as halted, for good.
    void retire();
    /// Events told of calls: those that are due are read at once, and these, of which nothing is known, too.
    void lookSoon(const QStringList &unknown);
    /// When the next thing in the outbox is due; absent: nothing is.
    void planPush(std::optional<TimePoint> due);

Q_SIGNALS:
    void progressChanged(const callboard::SyncProgress &progress);
    /// A regular run went well; what is in the outbox may be tried again.
    void recovered();

private:
    QCoro::Task<void> regularRun();
    QCoro::Task<void> regularRecheck();
    QCoro::Task<void> regularPush();
    QCoro::Task<void> tryNewSecret();
    QCoro::Task<SyncReport> run(SyncOptions options, bool guests);
    QCoro::Task<SyncReport> pullInTurn(SyncOptions options, bool guests);
    QCoro::Task<SyncReport> pull(SyncOptions options, bool guests);
    QCoro::Task<SyncReport> pushInTurn();
    QCoro::Task<Result<std::shared_ptr<CallProvider>>> provider();
    QCoro::Task<Result<void>> saveState(SyncState state, Result<void> done, TimePoint startedAt);
    QCoro::Task<void> saveFailure(Error error);
    QCoro::Task<void> saveLearntOptions(std::shared_ptr<CallProvider> provider);
    QCoro::Task<void> planRecheck();
    QCoro::Task<Result<QUrl>> eventAddress();
    QCoro::Task<void> hear(QList<CallHint> hints);
    void updateChannel();
    void recheckIn(std::chrono::milliseconds delay);
    RunContext context(std::shared_ptr<CallProvider> provider);
    void onFinished(const SyncReport &report);
    void onFailed(const Error &error);
    void scheduleRun(std::chrono::milliseconds delay);
    void enter(SyncProgress::Phase phase);
    void countFetched(int calls, std::optional<TimePoint> oldest);
    void onWaiting(std::chrono::milliseconds duration);
    void rest(const std::optional<Error> &error);
    bool mayRun() const { return m_regular && !m_halted && !m_signInNeeded; }

    House &m_house;
    Account m_account;
    SyncProgress m_progress;
    SyncProgress::Phase m_doing = SyncProgress::Phase::Idle;
    QElapsedTimer m_announced;

    ProviderKeeper m_keeper;
    Turn m_pullTurn;
    Turn m_pushTurn;
    RecentWrites m_writes;
    PushMemory m_pushMemory;

    bool m_regular = false;
    bool m_retired = false;
    bool m_halted = false; ///< Offline, closing or retired.
    bool m_signInNeeded = false;
    bool m_guestsNotSupported = false;
    QStringList m_unknown; ///< To be read by id for the first time.
    bool m_looksSoon = false; ///< Events asked for it.
    int m_failures = 0;
    std::optional<TimePoint> m_nextTry; ///< After a failure; absent: none by itself.
    int m_quietRuns = 0;
    std::optional<TimePoint> m_guestsReadAt;
    std::optional<TimePoint> m_pushNotBefore; ///< After a failure that was not the fault of one edit.
    /// RingCentral only, while regular runs are on; the option "push" is "off" when the user wants none.
    std::unique_ptr<ringcentral::EventChannel> m_channel;
    QTimer m_runTimer;
    QTimer m_recheckTimer;
    QTimer m_pushTimer;
};

} // namespace callboard
