// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/callindex.h"

#include "models/index/answering.h"
#include "models/index/callbacktasks.h"
#include "models/index/daytotals.h"
#include "models/index/snapshotfile.h"
#include "models/index/snapshotwriter.h"
#include "models/index/summarycounter.h"
#include "models/index/totals.h"
#include "models/store/awaited.h"

#include <QLoggingCategory>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace callboard {

namespace {

Q_LOGGING_CATEGORY(logIndex, "callboard.index", QtInfoMsg)

// Kinds of questions beside the facets, which have the number of their field. The lower ones are answered
// first: what is looked at, then what is counted.
constexpr int firstQuestion = -6;
constexpr int listQuestion = -5;
constexpr int totalsQuestion = -4;
constexpr int daysQuestion = -3;
constexpr int tableQuestion = -2;
constexpr int summaryQuestion = -1;
constexpr int countsQuestion = 1000;
constexpr int tasksQuestion = 1001;

// Reading fewer calls from the data base is as quick, and catching up on so few changes is quicker than
// writing 60 bytes per call.
constexpr quint32 callsWorthSaving = 2000;
constexpr qint64 changesWorthSaving = 5000;
constexpr int quietBeforeSaving = 5000; ///< Milliseconds without a change.

/// What reading and comparing took for a moment; it would stay with the process until it ends.
void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

struct CallIndex::Reading {
    LazyReader reader;
    SnapshotWriter writer;
    QString file;
    std::optional<IndexStamp> saved; ///< What the file holds.

    /// What the last session kept, brought up to date; null when that is not possible.
    SnapshotPtr kept()
    {
        const SnapshotPtr snapshot = readSnapshot(file, (*reader).stamp().identity);
        if (!snapshot)
            return nullptr;
        saved = snapshot->stamp;
        return writer.resume(*reader, snapshot);
    }
    SnapshotPtr everything(const Stop &stop)
    {
        const SnapshotPtr known = saved ? nullptr : kept();
        return known ? known : writer.build(*reader, stop);
    }
    void save(const Snapshot &snapshot)
    {
        const bool isNear = saved && saved->identity == snapshot.stamp.identity
            && snapshot.stamp.change - saved->change < changesWorthSaving;
        if (isNear || snapshot.rows() < callsWorthSaving)
            return;
        saved = snapshot.stamp; // also when it cannot be written: not tried again and again
        if (!writeSnapshot(snapshot, file))
            qCWarning(logIndex, "the calls could not be kept in %s", qUtf8Printable(file));
    }
};

QList<CallId> CallIndex::Changes::announced() const
{
    QList<CallId> list;
    if (!everything)
        list = QList<CallId>(ids.begin(), ids.end());
    std::sort(list.begin(), list.end());
    return list;
}

CallIndex::CallIndex(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_reading(new Reading{LazyReader(store.paths()), {}, snapshotFileOf(store.paths().cacheFile), {}})
    , m_answering(std::make_unique<Answering>(store.paths()))
{
    connect(&store, &Store::callsChanged, this, &CallIndex::onCallsChanged);
    connect(&store, &Store::labelsChanged, this, &CallIndex::onNamesChanged);
    connect(&store, &Store::accountsChanged, this, &CallIndex::onNamesChanged);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(quietBeforeSaving);
    connect(&m_saveTimer, &QTimer::timeout, this, &CallIndex::save);
    read(Changes{.ids = {}, .everything = true});
}

CallIndex::~CallIndex()
{
    m_ending = true;
    finishReady(failure(Error::Kind::Cancelled)); // nobody awaits a promise that is broken
}

QCoro::Task<Result<void>> CallIndex::ready()
{
    const Answer<void> answer;
    if (isReady())
        answer.give({});
    else if (m_isReading)
        m_waiting.push_back(answer);
    else
        answer.give(failure(Error::Kind::Storage)); // it failed, and nothing has changed since
    return awaited(answer.future());
}

void CallIndex::onCallsChanged(const QList<CallId> &ids)
{
    m_pending.everything |= ids.isEmpty();
    m_pending.ids.unite(QSet<CallId>(ids.begin(), ids.end()));
    if (!isReady())
        Q_EMIT callsChanged(ids); // the store answers meanwhile
    follow();
}

void CallIndex::onNamesChanged()
{
    m_pending.names = true;
    if (!isReady())
        Q_EMIT labelsChanged();
    follow();
}

void CallIndex::follow()
{
    if (!m_isReading && !m_pending.isEmpty())
        read(std::exchange(m_pending, {}));
}

void CallIndex::read(const Changes &changes)
{
    m_isReading = true;
    m_beingRead = changes;
    m_readingThread.post([this, everything = changes.everything,
                          ids = std::vector<CallId>(changes.ids.begin(), changes.ids.end())] {
        const Stop stop = [this] {
            return m_ending.load();
        };
        const Result<SnapshotPtr> snapshot = guarded([&]() -> Result<SnapshotPtr> {
            IndexReader &reader = *m_reading->reader;
            SnapshotPtr made =
                everything ? m_reading->everything(stop) : m_reading->writer.update(reader, ids, stop);
            return made ? Result<SnapshotPtr>(made) : failure(Error::Kind::Cancelled);
        });
        QMetaObject::invokeMethod(
            this, [this, snapshot] { onRead(snapshot); }, Qt::QueuedConnection);
    });
}

void CallIndex::onRead(const Result<SnapshotPtr> &snapshot)
{
    m_isReading = false;
    const Changes changes = std::exchange(m_beingRead, {});
    const bool wasReady = isReady();
    if (!snapshot)
        qCWarning(logIndex, "the calls could not be read: %s", qUtf8Printable(snapshot.error().detail));
    m_current = snapshot ? *snapshot : nullptr;
    if (wasReady)
        announce(changes);
    if (isReady()) {
        m_saveTimer.start();
        finishReady({});
    }
    if (!isReady() && !snapshot)
        finishReady(tl::unexpected(snapshot.error()));
    follow();
}

/// What can wait for a quiet moment: not while a sync is at it.
void CallIndex::save()
{
    if (m_isReading || !isReady())
        return;
    m_readingThread.post([this, snapshot = m_current] {
        if (m_ending)
            return;
        m_reading->save(*snapshot);
        m_answering->prepareSorting(*snapshot);
        giveBackMemory();
    });
}

void CallIndex::announce(const Changes &changes)
{
    if (changes.names)
        Q_EMIT labelsChanged();
    if (changes.everything || !changes.ids.isEmpty())
        Q_EMIT callsChanged(changes.announced());
}

void CallIndex::finishReady(const Result<void> &result)
{
    for (const Answer<void> &answer : std::exchange(m_waiting, {}))
        answer.give(result);
}

CallIndex::Cancelled CallIndex::replaceQuestion(int kind)
{
    const Cancelled mine = std::make_shared<std::atomic<bool>>(false);
    if (const Cancelled older = std::exchange(m_questions[kind], mine))
        older->store(true);
    return mine;
}

/// @p work is Result<T>(Answering &, const Stop &), for the snapshot of this moment.
template<typename Work> auto CallIndex::ask(int kind, Work work)
{
    using R = std::invoke_result_t<Work, Answering &, const Stop &>;
    Q_ASSERT(isReady());
    const Answer<typename R::value_type> answer;
    enqueue(kind, [this, answer, work, snapshot = m_current, cancelled = replaceQuestion(kind)] {
        const Stop stop = [&] {
            return cancelled->load() || m_ending.load();
        };
        answer.give(guarded([&]() -> R {
            if (stop())
                return failure(Error::Kind::Cancelled);
            m_answering->turnTo(snapshot);
            return work(*m_answering, stop);
        }));
    });
    return awaited(answer.future());
}

/// The thread takes the most urgent question each time, the older of two that are alike.
void CallIndex::enqueue(int kind, Worker::Job job)
{
    {
        const std::scoped_lock lock(m_queueMutex);
        m_queue.emplace(kind, std::move(job));
    }
    m_answeringThread.post([this] { takeMostUrgent()(); });
}

Worker::Job CallIndex::takeMostUrgent()
{
    const std::scoped_lock lock(m_queueMutex);
    return m_queue.extract(m_queue.begin()).mapped();
}

/// @p answer is T(Answering &, const FailMask &).
template<typename Give> auto CallIndex::question(int kind, CallFilter filter, Give give)
{
    using T = std::invoke_result_t<Give, Answering &, const FailMask &>;
    return ask(kind, [filter, give](Answering &known, const Stop &stop) -> Result<T> {
        const FailMask *mask = known.maskOf(filter, stop);
        return mask ? Result<T>(give(known, *mask)) : failure(Error::Kind::Cancelled);
    });
}

QCoro::Task<Result<CallIds>> CallIndex::callIds(CallFilter filter)
{
    return question(listQuestion, filter, [sort = filter.sort](Answering &known, const FailMask &mask) {
        return CallIds(known.passing(sort, mask));
    });
}

QCoro::Task<Result<std::vector<CallId>>> CallIndex::firstIds(CallFilter filter, int count)
{
    return question(firstQuestion, filter,
                    [count, sort = filter.sort](Answering &known, const FailMask &mask) {
                        return known.firstPassing(sort, mask, size_t(std::max(count, 0)));
                    });
}

QCoro::Task<Result<QList<DayCount>>> CallIndex::dayCounts(CallFilter filter, QTimeZone zone)
{
    return question(daysQuestion, filter, [zone](Answering &known, const FailMask &mask) {
        return dayTotals(known.snapshot(), mask, zone);
    });
}

QCoro::Task<Result<QList<FacetValue>>> CallIndex::facet(QueryField field, CallFilter filter)
{
    return question(int(field), filter, [field, zone = filter.zone](Answering &known, const FailMask &mask) {
        return facetsOf(known.snapshot(), mask, known.minutesOf(zone), {field}, allValues)
            .constFirst()
            .values;
    });
}

QCoro::Task<Result<FacetTable>> CallIndex::facets(CallFilter filter, int most)
{
    return question(
        tableQuestion, filter, [most, zone = filter.zone](Answering &known, const FailMask &mask) {
            return FacetTable{int(mask.passing()),
                              facetsOf(known.snapshot(), mask, known.minutesOf(zone), facetFields(), most)};
        });
}

QCoro::Task<Result<Totals>> CallIndex::totals(CallFilter filter)
{
    return question(totalsQuestion, filter,
                    [](Answering &known, const FailMask &mask) { return totalsOf(known.snapshot(), mask); });
}

QCoro::Task<Result<std::shared_ptr<const SummaryAnswer>>> CallIndex::summary(
    std::shared_ptr<const SummaryQuestion> question)
{
    using Found = Result<std::shared_ptr<const SummaryAnswer>>;
    return ask(summaryQuestion, [question](Answering &known, const Stop &stop) -> Found {
        std::optional<SummaryAnswer> answer = known.summary(*question, stop);
        if (!answer)
            return failure(Error::Kind::Cancelled);
        return std::make_shared<const SummaryAnswer>(std::move(*answer));
    });
}

QCoro::Task<Result<QList<int>>> CallIndex::counts(QList<CallFilter> filters)
{
    return ask(countsQuestion, [filters](Answering &known, const Stop &stop) -> Result<QList<int>> {
        QList<int> calls;
        for (const CallFilter &filter : filters) {
            const std::optional<int> count = known.count(filter, stop);
            if (!count)
                return failure(Error::Kind::Cancelled);
            calls << *count;
        }
        return calls;
    });
}

QCoro::Task<Result<QList<FoundTask>>> CallIndex::tasks(TimePoint since)
{
    Q_ASSERT(isReady());
    const Answer<QList<FoundTask>> answer;
    enqueue(tasksQuestion, [this, answer, since, snapshot = m_current] {
        if (m_ending)
            answer.give(failure(Error::Kind::Cancelled));
        else
            answer.give(tasksIn(*snapshot, since));
    });
    return awaited(answer.future());
}

} // namespace callboard
