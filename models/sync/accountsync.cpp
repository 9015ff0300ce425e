// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/accountsync.h"

#include "models/providers/ringcentral/eventchannel.h"
#include "models/sync/failures.h"
#include "models/sync/polling.h"
#include "models/sync/pullrun.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr std::chrono::hours guestsEvery(1);
constexpr std::chrono::milliseconds announceEvery(100);
constexpr std::chrono::minutes recheckHorizon(5); ///< The next regular run is not further away than this.
constexpr std::chrono::milliseconds soon(1000);
constexpr std::chrono::milliseconds afterEvents(200); ///< They come in bursts.
constexpr qsizetype mostUnknown = 1000; ///< More are left to the list.

using Phase = SyncProgress::Phase;

} // namespace

AccountSync::AccountSync(House &house, Account account)
    : m_house(house)
    , m_account(std::move(account))
    , m_keeper(house.secrets, house.factory)
{
    m_progress.account = m_account.id;
    for (QTimer *timer : {&m_runTimer, &m_recheckTimer, &m_pushTimer})
        timer->setSingleShot(true);
    m_pushTimer.setTimerType(Qt::PreciseTimer); // coarse ones may be early
    connect(&m_runTimer, &QTimer::timeout, this, [this] { regularRun(); });
    connect(&m_recheckTimer, &QTimer::timeout, this, [this] { regularRecheck(); });
    connect(&m_pushTimer, &QTimer::timeout, this, [this] { regularPush(); });
    connect(&m_keeper, &ProviderKeeper::waiting, this, &AccountSync::onWaiting);
    onHouseChanged();
}

AccountSync::~AccountSync() = default;

// What is asked for

QCoro::Task<SyncReport> AccountSync::sync(SyncOptions options)
{
    const CoroutineCount::Alive alive(m_house.coroutines);
    QCoro::Task<SyncReport> running = run(options, !m_guestsNotSupported);
    co_return co_await running;
}

QCoro::Task<SyncReport> AccountSync::push()
{
    const CoroutineCount::Alive alive(m_house.coroutines);
    QCoro::Task<SyncReport> pushing = pushInTurn();
    const SyncReport report = co_await pushing;
    if (report.error)
        onFailed(*report.error);
    rest(report.error);
    co_return report;
}

/// Pushed first: a call whose creation has an unknown outcome must be looked for before a page brings it.
QCoro::Task<SyncReport> AccountSync::run(SyncOptions options, bool guests)
{
    QCoro::Task<SyncReport> pushing = pushInTurn();
    SyncReport report = co_await pushing;
    if (!report.error) {
        QCoro::Task<SyncReport> pulling = pullInTurn(options, guests);
        SyncReport pulled = co_await pulling;
        pulled.sent = report.sent;
        pulled.requests += report.requests;
        report = std::move(pulled);
    }
    onFinished(report);
    co_return report;
}

QCoro::Task<SyncReport> AccountSync::pullInTurn(SyncOptions options, bool guests)
{
    Turn::Waiting turn = m_pullTurn.take();
    co_await turn;
    QCoro::Task<SyncReport> pulling = pull(options, guests);
    const SyncReport report = co_await pulling;
    m_pullTurn.release();
    co_return report;
}

QCoro::Task<SyncReport> AccountSync::pull(SyncOptions options, bool guests)
{
    SyncReport report{.account = m_account.id};
    const TimePoint startedAt = m_house.clock.now();
    QCoro::Task<Result<SyncState>> asking = m_house.store.syncState(m_account.id);
    const Result<SyncState> state = co_await asking;
    if (!state) {
        report.error = state.error();
        co_return report;
    }
    m_progress.lastSuccessAt = state->lastSuccessAt;
    QCoro::Task<Result<std::shared_ptr<CallProvider>>> making = provider();
    const Result<std::shared_ptr<CallProvider>> made = co_await making;
    if (!made) {
        QCoro::Task<Result<void>> saving = saveState(*state, tl::unexpected(made.error()), startedAt);
        co_await saving;
        report.error = made.error();
        co_return report;
    }
    const int requestsBefore = (*made)->http().requestCount();
    PullRun pullRun(context(*made), *state);
    const PullRun::Wishes wishes{.full = options.full, .guests = guests};
    QCoro::Task<Result<void>> running = pullRun.run(wishes);
    const Result<void> done = co_await running;
    report = pullRun.report();
    report.requests = (*made)->http().requestCount() - requestsBefore;
    m_progress.requests = (*made)->http().allowance();
    m_guestsNotSupported = m_guestsNotSupported || pullRun.guestsNotSupported();
    if (done && guests)
        m_guestsReadAt = startedAt;
    QCoro::Task<Result<void>> saving = saveState(pullRun.state(), done, startedAt);
    const Result<void> saved = co_await saving;
    QCoro::Task<void> learning = saveLearntOptions(*made);
    co_await learning;
    m_keeper.release(*made);
    if (!saved)
        report.error = saved.error();
    co_return report;
}

QCoro::Task<SyncReport> AccountSync::pushInTurn()
{
    Turn::Waiting turn = m_pushTurn.take();
    co_await turn;
    SyncReport report{.account = m_account.id};
    QCoro::Task<Result<std::shared_ptr<CallProvider>>> making = provider();
    const Result<std::shared_ptr<CallProvider>> made = co_await making;
    if (made) {
        const int requestsBefore = (*made)->http().requestCount();
        OutboxPusher pusher(context(*made), m_pushMemory);
        QCoro::Task<Result<void>> running = pusher.run();
        const Result<void> done = co_await running;
        report.sent = pusher.sent();
        report.requests = (*made)->http().requestCount() - requestsBefore;
        if (!done)
            report.error = done.error();
        QCoro::Task<void> learning = saveLearntOptions(*made);
        co_await learning;
        m_keeper.release(*made);
    } else {
        report.error = made.error();
    }
    if (report.error) {
        QCoro::Task<void> saving = saveFailure(*report.error);
        co_await saving;
    }
    m_pushTurn.release();
    co_return report;
}

// Regular work

void AccountSync::setRegular(bool regular)
{
    m_regular = regular;
    scheduleRun(0ms);
}

void AccountSync::onHouseChanged()
{
    m_halted = m_house.offline || m_house.stopping || m_retired;
    if (m_halted)
        m_keeper.abortAll();
    m_failures = 0;
    m_pushNotBefore.reset();
    rest({});
    scheduleRun(0ms);
}

void AccountSync::retire()
{
    m_retired = true;
    onHouseChanged();
    m_keeper.forget();
}

void AccountSync::setAccount(Account account)
{
    if (account == m_account) {
        if (m_signInNeeded)
            tryNewSecret();
        return;
    }
    m_account = std::move(account);
    m_signInNeeded = false;
    m_failures = 0;
    scheduleRun(0ms);
}

QCoro::Task<void> AccountSync::tryNewSecret()
{
    const CoroutineCount::Alive alive(m_house.coroutines);
    QCoro::Task<bool> comparing = m_keeper.hasNewSecret(m_account);
    const bool isNew = co_await comparing;
    if (!isNew)
        co_return;
    m_signInNeeded = false;
    scheduleRun(0ms);
}

void AccountSync::scheduleRun(std::chrono::milliseconds delay)
{
    updateChannel();
    if (mayRun())
        return m_runTimer.start(delay);
    for (QTimer *timer : {&m_runTimer, &m_recheckTimer, &m_pushTimer})
        timer->stop();
}

void AccountSync::planPush(std::optional<TimePoint> due)
{
    if (!due || !mayRun())
        return m_pushTimer.stop();
    const TimePoint at = std::max(*due, m_pushNotBefore.value_or(*due));
    constexpr auto margin = 5ms; // a moment too early, and it would wait for the next regular run
    m_pushTimer.start(std::max<std::chrono::milliseconds>(at - m_house.clock.now(), 0ms) + margin);
}

QCoro::Task<void> AccountSync::regularRun()
{
    const CoroutineCount::Alive alive(m_house.coroutines);
    if (m_pullTurn.isTaken()) {
        scheduleRun(soon);
        co_return;
    }
    if (!mayRun())
        co_return;
    const bool guests =
        !m_guestsNotSupported && (!m_guestsReadAt || m_house.clock.now() - *m_guestsReadAt >= guestsEvery);
    QCoro::Task<SyncReport> running = run(SyncOptions(), guests);
    const SyncReport report = co_await running;
    if (!report.error)
        Q_EMIT recovered();
}

QCoro::Task<void> AccountSync::regularPush()
{
    const CoroutineCount::Alive alive(m_house.coroutines);
    if (!mayRun())
        co_return;
    QCoro::Task<SyncReport> pushing = pushInTurn();
    const SyncReport report = co_await pushing;
    if (report.error)
        onFailed(*report.error);
    rest(report.error);
}

QCoro::Task<void> AccountSync::regularRecheck()
{
    const CoroutineCount::Alive alive(m_house.coroutines);
    if (m_pullTurn.isTaken() && m_looksSoon)
        recheckIn(soon);
    if (!mayRun() || m_pullTurn.isTaken())
        co_return;
    m_looksSoon = false;
    Turn::Waiting turn = m_pullTurn.take();
    co_await turn;
    QCoro::Task<Result<std::shared_ptr<CallProvider>>> making = provider();
    const Result<std::shared_ptr<CallProvider>> made = co_await making;
    std::optional<Error> error;
    if (made) {
        PullRun pullRun(context(*made), SyncState());
        QCoro::Task<Result<void>> rechecking = pullRun.recheck(std::exchange(m_unknown, {}));
        const Result<void> rechecked = co_await rechecking;
        if (!rechecked)
            error = rechecked.error();
        m_keeper.release(*made);
    } else {
        error = made.error();
    }
    m_pullTurn.release();
    if (error) {
        onFailed(*error);
    } else {
        QCoro::Task<void> planning = planRecheck();
        co_await planning;
    }
    rest(error);
}

void AccountSync::lookSoon(const QStringList &unknown)
{
    for (const QString &id : unknown)
        if (!m_unknown.contains(id) && m_unknown.size() < mostUnknown)
            m_unknown << id;
    m_looksSoon = true;
    recheckIn(afterEvents);
}

/// Not later than planned.
void AccountSync::recheckIn(std::chrono::milliseconds delay)
{
    const bool isSooner = !m_recheckTimer.isActive() || m_recheckTimer.remainingTimeAsDuration() > delay;
    if (mayRun() && isSooner)
        m_recheckTimer.start(delay);
}

/// Open exactly while regular runs may be made.
void AccountSync::updateChannel()
{
    const bool isWanted = mayRun() && m_account.provider == Provider::RingCentral
        && m_account.options.value(QStringLiteral("push")) != u"off";
    if (!isWanted) {
        if (m_channel)
            m_channel->close();
        return;
    }
    if (!m_channel) {
        const Reading reading{m_account.id, m_account.options.value(QStringLiteral("country"))};
        m_channel = std::make_unique<ringcentral::EventChannel>([this] { return eventAddress(); }, reading,
                                                                m_house.clock);
        connect(m_channel.get(), &ringcentral::EventChannel::hintsArrived, this,
                [this](const QList<CallHint> &hints) { hear(hints); });
        connect(m_channel.get(), &ringcentral::EventChannel::missedSome, this, [this] { scheduleRun(0ms); });
    }
    m_channel->open();
}

QCoro::Task<Result<QUrl>> AccountSync::eventAddress()
{
    const CoroutineCount::Alive alive(m_house.coroutines);
    QCoro::Task<Result<std::shared_ptr<CallProvider>>> making = provider();
    const Result<std::shared_ptr<CallProvider>> made = co_await making;
    if (!made)
        co_return tl::unexpected(made.error());
    QCoro::Task<Result<QUrl>> asking = (*made)->eventAddress();
    const Result<QUrl> address = co_await asking;
    m_keeper.release(*made);
    co_return address;
}

QCoro::Task<Result<HttpReply>> AccountSync::fetchAudio(AudioRequest wanted)
{
    const CoroutineCount::Alive alive(m_house.coroutines);
    QCoro::Task<Result<std::shared_ptr<CallProvider>>> making = provider();
    const Result<std::shared_ptr<CallProvider>> made = co_await making;
    if (!made)
        co_return tl::unexpected(made.error());
    QCoro::Task<Result<HttpReply>> fetching = (*made)->fetchAudio(wanted);
    const Result<HttpReply> fetched = co_await fetching;
    m_keeper.release(*made);
    co_return fetched;
}

QCoro::Task<void> AccountSync::hear(QList<CallHint> hints)
{
    const CoroutineCount::Alive alive(m_house.coroutines);
    QCoro::Task<Result<QList<RecordRef>>> applying = m_house.store.applyHints(hints);
    const Result<QList<RecordRef>> unknown = co_await applying;
    QStringList ids;
    for (const RecordRef &ref : unknown.value_or(QList<RecordRef>()))
        ids << ref.providerCallId;
    lookSoon(ids);
}

QCoro::Task<void> AccountSync::planRecheck()
{
    const CoroutineCount::Alive alive(m_house.coroutines);
    if (!mayRun())
        co_return;
    const TimePoint now = m_house.clock.now();
    QCoro::Task<Result<std::optional<TimePoint>>> asking = m_house.store.nextRecheck(m_account.id);
    const Result<std::optional<TimePoint>> next = co_await asking;
    if (next && *next && **next < now + recheckHorizon && mayRun())
        recheckIn(std::max<std::chrono::milliseconds>(**next - now, soon));
}

// How it ended

void AccountSync::onFinished(const SyncReport &report)
{
    if (report.error) {
        onFailed(*report.error);
    } else {
        const bool quiet = report.inserted == 0 && report.changed == 0 && report.deleted == 0;
        m_quietRuns = quiet ? m_quietRuns + 1 : 0;
        m_failures = 0;
        m_signInNeeded = false;
        m_pushNotBefore.reset();
        m_progress.lastSuccessAt = m_house.clock.now();
        scheduleRun(pollInterval(m_quietRuns));
        planRecheck();
    }
    rest(report.error);
}

void AccountSync::onFailed(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return scheduleRun(soon);
    const bool isNews = !m_signInNeeded && needsSignIn(error);
    m_signInNeeded = m_signInNeeded || isNews;
    const double spread = QRandomGenerator::global()->generateDouble();
    const std::chrono::milliseconds delay = retryDelay(++m_failures, error.retryAfter, spread);
    m_pushNotBefore = m_house.clock.now() + delay;
    m_nextTry = mayRun() ? m_pushNotBefore : std::nullopt;
    scheduleRun(delay);
    if (isNews)
        tryNewSecret(); // it may have come, and been announced, while this run went on without it
}

QCoro::Task<Result<void>> AccountSync::saveState(SyncState state, Result<void> done, TimePoint startedAt)
{
    state.lastAttemptAt = startedAt;
    if (done) {
        state.lastSuccessAt = m_house.clock.now();
        state.lastError.reset();
    } else if (done.error().kind != Error::Kind::Cancelled && !m_house.offline) {
        state.lastError = done.error();
    }
    QCoro::Task<Result<void>> saving = m_house.store.saveSyncState(m_account.id, std::move(state));
    const Result<void> saved = co_await saving;
    co_return done ? saved : done;
}

/// Not during a pull: it meets the same failure, and only it knows the cursor.
QCoro::Task<void> AccountSync::saveFailure(Error error)
{
    if (m_pullTurn.isTaken())
        co_return;
    Turn::Waiting turn = m_pullTurn.take();
    co_await turn;
    QCoro::Task<Result<SyncState>> asking = m_house.store.syncState(m_account.id);
    const Result<SyncState> state = co_await asking;
    if (state) {
        const Result<void> failed = tl::unexpected(error);
        QCoro::Task<Result<void>> saving = saveState(*state, failed, m_house.clock.now());
        co_await saving;
    }
    m_pullTurn.release();
}

// The provider

QCoro::Task<Result<std::shared_ptr<CallProvider>>> AccountSync::provider()
{
    if (m_halted)
        co_return failure(m_house.offline ? Error::Kind::Offline : Error::Kind::Cancelled);
    QCoro::Task<Result<std::shared_ptr<CallProvider>>> making = m_keeper.provider(m_account);
    co_return co_await making;
}

RunContext AccountSync::context(std::shared_ptr<CallProvider> provider)
{
    return {.store = m_house.store,
            .clock = m_house.clock,
            .writes = m_writes,
            .stopped = m_halted,
            .account = m_account,
            .provider = std::move(provider),
            .entered = [this](Phase phase) { enter(phase); },
            .fetched =
                [this](int calls, std::optional<TimePoint> oldest) {
                    countFetched(calls, oldest);
                }};
}

QCoro::Task<void> AccountSync::saveLearntOptions(std::shared_ptr<CallProvider> provider)
{
    QMap<QString, QString> options = m_account.options;
    options.insert(provider->learntOptions());
    if (options == m_account.options)
        co_return;
    QCoro::Task<Result<QList<Account>>> asking = m_house.store.accounts();
    const Result<QList<Account>> accounts = co_await asking;
    if (!accounts)
        co_return;
    const auto stored = std::find_if(accounts->begin(), accounts->end(),
                                     [this](const Account &account) { return account.id == m_account.id; });
    if (stored == accounts->end() || *stored != m_account)
        co_return; // the user changes it right now; there is a next time
    m_account.options = options;
    m_keeper.taught(provider, m_account);
    QCoro::Task<Result<void>> updating = m_house.store.updateAccount(m_account);
    co_await updating;
}

// Progress

void AccountSync::enter(Phase phase)
{
    if (phase == Phase::Sending && m_pullTurn.isTaken())
        return; // the longer work is what is shown
    if (m_doing == Phase::Idle)
        m_progress.fetched = 0;
    const bool changed = m_progress.phase != phase;
    m_doing = phase;
    m_progress.phase = phase;
    m_progress.error.reset();
    m_progress.nextAt.reset();
    if (changed)
        Q_EMIT progressChanged(m_progress);
}

void AccountSync::countFetched(int calls, std::optional<TimePoint> oldest)
{
    m_progress.phase = m_doing;
    m_progress.nextAt.reset();
    m_progress.fetched += calls;
    if (oldest)
        m_progress.reachedBack = oldest;
    if (m_announced.isValid() && !m_announced.hasExpired(announceEvery.count()))
        return;
    m_announced.start();
    Q_EMIT progressChanged(m_progress);
}

void AccountSync::onWaiting(std::chrono::milliseconds duration)
{
    m_progress.phase = Phase::Waiting;
    m_progress.nextAt = m_house.clock.now() + duration;
    Q_EMIT progressChanged(m_progress);
}

/// Shows how things stand when nothing is being done.
void AccountSync::rest(const std::optional<Error> &error)
{
    if (m_pullTurn.isTaken() || m_pushTurn.isTaken())
        return;
    const SyncProgress before = m_progress;
    const bool failed = error && error->kind != Error::Kind::Cancelled;
    m_doing = Phase::Idle;
    m_progress.error = failed ? error : std::nullopt;
    m_progress.nextAt = failed ? m_nextTry : std::nullopt;
    m_progress.phase = m_house.offline ? Phase::Offline : failed ? Phase::Failed : Phase::Idle;
    if (m_progress != before)
        Q_EMIT progressChanged(m_progress);
}

} // namespace callboard
