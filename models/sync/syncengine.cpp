// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/syncengine.h"

#include "models/sync/accountsync.h"

#include <QCoroSignal>
#include <QTimer>

#include <algorithm>
#include <map>

namespace callboard {

struct SyncEngine::Private {
    AccountSync::House house;
    /// Those of removed accounts stay until the end, without their providers: their coroutines may still be
    /// on their way out.
    std::map<AccountId, std::unique_ptr<AccountSync>> accounts;
    QList<AccountId> known; ///< Accounts as stored, in their order.
    std::vector<std::weak_ptr<CallProvider>> tested; ///< Providers of credential checks under way.
    bool started = false;
    bool planning = false;
    bool planAgain = false;

    void setHalt();
};

namespace {

constexpr std::chrono::hours planningHorizon(24);

QList<SyncReport> failedForAll(const QList<AccountId> &ids, const Error &error)
{
    QList<SyncReport> reports;
    for (const AccountId id : ids)
        reports << SyncReport{.account = id, .error = error};
    return reports;
}

QCoro::Task<Result<void>> saved()
{
    co_return {};
}

QCoro::Task<SyncReport> noSuchAccount(AccountId id)
{
    const Error error{Error::Kind::NotFound, QStringLiteral("no such account")};
    SyncReport report{.account = id, .error = error};
    co_return report;
}

} // namespace

void SyncEngine::Private::setHalt()
{
    for (const auto &[id, account] : accounts)
        account->onHouseChanged();
    for (const std::weak_ptr<CallProvider> &provider : tested)
        if (const std::shared_ptr<CallProvider> inUse = provider.lock(); inUse && house.stopping)
            inUse->http().abortAll();
}

SyncEngine::SyncEngine(Store &store, Secrets &secrets, const Clock &clock, ProviderFactory factory,
                       QObject *parent)
    : QObject(parent)
    , d(new Private{
          .house = {.store = store, .secrets = secrets, .clock = clock, .factory = std::move(factory)}})
{
}

SyncEngine::~SyncEngine()
{
    if (!d->house.coroutines.isZero())
        qWarning("The sync engine ends while it works: await stop() first");
}

QCoro::Task<Result<void>> SyncEngine::loadAccounts()
{
    QCoro::Task<Result<QList<Account>>> asking = d->house.store.accounts();
    const Result<QList<Account>> stored = co_await asking;
    if (!stored)
        co_return tl::unexpected(stored.error());
    const QList<AccountId> before = d->known;
    d->known.clear();
    for (const Account &account : *stored) {
        d->known << account.id;
        adopt(account);
    }
    for (const AccountId id : before)
        if (!d->known.contains(id))
            d->accounts.at(id)->retire();
    co_return {};
}

void SyncEngine::adopt(const Account &account)
{
    std::unique_ptr<AccountSync> &sync = d->accounts[account.id];
    if (sync)
        return sync->setAccount(account);
    sync = std::make_unique<AccountSync>(d->house, account);
    connect(sync.get(), &AccountSync::progressChanged, this, &SyncEngine::progressChanged);
    connect(sync.get(), &AccountSync::recovered, this, [this] { planPushes(); });
    Q_EMIT progressChanged(sync->progress());
    sync->setRegular(d->started);
}

QCoro::Task<QList<SyncReport>> SyncEngine::sync(QList<AccountId> accounts, SyncOptions options)
{
    const Work work = [options](AccountSync &account) {
        return account.sync(options);
    };
    return forEach(std::move(accounts), work);
}

QCoro::Task<QList<SyncReport>> SyncEngine::push(QList<AccountId> accounts)
{
    const Work work = [](AccountSync &account) {
        return account.push();
    };
    return forEach(std::move(accounts), work);
}

/// All side by side; their reports in the order asked for.
QCoro::Task<QList<SyncReport>> SyncEngine::forEach(QList<AccountId> ids, Work work)
{
    const CoroutineCount::Alive alive(d->house.coroutines);
    QCoro::Task<Result<void>> loading = loadAccounts();
    const Result<void> loaded = co_await loading;
    if (!loaded)
        co_return failedForAll(ids, loaded.error());
    if (ids.isEmpty())
        ids = d->known;
    std::vector<QCoro::Task<SyncReport>> runs;
    for (const AccountId id : std::as_const(ids))
        runs.push_back(d->known.contains(id) ? work(*d->accounts.at(id)) : noSuchAccount(id));
    QList<SyncReport> reports;
    for (QCoro::Task<SyncReport> &run : runs) {
        const SyncReport report = co_await run;
        reports << report;
    }
    co_return reports;
}

QCoro::Task<Result<HttpReply>> SyncEngine::fetchAudio(AccountId account, AudioRequest wanted)
{
    const CoroutineCount::Alive alive(d->house.coroutines);
    if (!d->known.contains(account)) {
        QCoro::Task<Result<void>> loading = loadAccounts();
        const Result<void> loaded = co_await loading;
        if (!loaded)
            co_return tl::unexpected(loaded.error());
    }
    if (!d->known.contains(account))
        co_return failure(Error::Kind::Cancelled, QStringLiteral("the account is gone"));
    QCoro::Task<Result<HttpReply>> fetching = d->accounts.at(account)->fetchAudio(std::move(wanted));
    const Result<HttpReply> fetched = co_await fetching;
    co_return fetched;
}

QCoro::Task<Result<void>> SyncEngine::hear(QList<CallHint> hints)
{
    const CoroutineCount::Alive alive(d->house.coroutines);
    QCoro::Task<Result<QList<RecordRef>>> applying = d->house.store.applyHints(hints);
    const Result<QList<RecordRef>> unknown = co_await applying;
    if (!unknown)
        co_return tl::unexpected(unknown.error());
    QHash<AccountId, QStringList> wanted;
    for (const CallHint &hint : std::as_const(hints))
        wanted[hint.ref.account];
    for (const RecordRef &ref : *unknown)
        wanted[ref.account] << ref.providerCallId;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
        if (const auto account = d->accounts.find(it.key()); account != d->accounts.end())
            account->second->lookSoon(it.value());
    co_return {};
}

QCoro::Task<Result<AccountFacts>> SyncEngine::test(Account account, QByteArray secret)
{
    const CoroutineCount::Alive alive(d->house.coroutines);
    if (d->house.stopping)
        co_return failure(Error::Kind::Cancelled);
    const auto replaced = std::make_shared<QByteArray>();
    const std::shared_ptr<CallProvider> provider =
        d->house.factory({.account = account, .secret = secret, .saveSecret = [replaced](QByteArray newer) {
                              *replaced = std::move(newer);
                              return saved();
                          }});
    if (!provider)
        co_return failure(Error::Kind::NotSupported, QStringLiteral("this provider is not built in"));
    std::erase_if(d->tested, [](const auto &tested) { return tested.expired(); });
    d->tested.push_back(provider);
    QCoro::Task<Result<AccountFacts>> testing = provider->test();
    Result<AccountFacts> facts = co_await testing;
    if (facts) {
        facts->newSecret = *replaced;
        facts->clockSkew = provider->http().clockSkew();
    }
    QTimer::singleShot(0, this, [provider] {}); // frames of its HTTP client may be further up on the stack
    co_return facts;
}

void SyncEngine::start()
{
    if (d->started)
        return;
    d->started = true;
    d->house.stopping = false;
    connect(&d->house.store, &Store::accountsChanged, this, &SyncEngine::onAccountsChanged);
    connect(&d->house.store, &Store::outboxChanged, this, [this] { planPushes(); });
    for (const auto &[id, account] : d->accounts)
        account->setRegular(true);
    onAccountsChanged();
}

void SyncEngine::onAccountsChanged()
{
    reload();
}

QCoro::Task<void> SyncEngine::reload()
{
    const CoroutineCount::Alive alive(d->house.coroutines);
    QCoro::Task<Result<void>> loading = loadAccounts();
    co_await loading;
    QCoro::Task<void> planning = planPushes();
    co_await planning;
}

/// Finds out when each account has something to send. Asked again while it looks, it looks again.
QCoro::Task<void> SyncEngine::planPushes()
{
    const CoroutineCount::Alive alive(d->house.coroutines);
    d->planAgain = true;
    if (d->planning)
        co_return;
    d->planning = true;
    while (d->planAgain && d->started) {
        d->planAgain = false;
        const QList<AccountId> accounts = d->known;
        for (const AccountId id : accounts) {
            QCoro::Task<void> planning = planPush(id);
            co_await planning;
        }
    }
    d->planning = false;
}

QCoro::Task<void> SyncEngine::planPush(AccountId id)
{
    const TimePoint now = d->house.clock.now();
    QCoro::Task<Result<QList<OutboxItem>>> asking = d->house.store.outboxDue(id, now + planningHorizon);
    const Result<QList<OutboxItem>> items = co_await asking;
    if (!items)
        co_return;
    std::optional<TimePoint> due;
    for (const OutboxItem &item : *items)
        due = std::min(due.value_or(TimePoint::max()), item.notBefore.value_or(now));
    d->accounts.at(id)->planPush(due);
}

void SyncEngine::setOffline(bool offline)
{
    if (d->house.offline == offline)
        return;
    d->house.offline = offline;
    d->setHalt();
    planPushes();
}

QCoro::Task<void> SyncEngine::stop()
{
    disconnect(&d->house.store, nullptr, this, nullptr);
    d->started = false;
    d->house.stopping = true;
    d->setHalt();
    while (!d->house.coroutines.isZero()) {
        auto becomingZero = qCoro(&d->house.coroutines, &CoroutineCount::becameZero);
        co_await becomingZero;
    }
}

QList<SyncProgress> SyncEngine::progress() const
{
    QList<SyncProgress> progress;
    for (const AccountId id : std::as_const(d->known))
        progress << d->accounts.at(id)->progress();
    return progress;
}

} // namespace callboard
