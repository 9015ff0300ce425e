// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/callindex.h"

#include "models/index/daytotals.h"
#include "models/index/facetcounts.h"
#include "models/index/snapshotwriter.h"
#include "models/index/totals.h"
#include "models/store/searchtext.h"

#include <QCoroFuture>
#include <QLoggingCategory>

namespace callboard {

namespace {

Q_LOGGING_CATEGORY(logIndex, "callboard.index", QtInfoMsg)

// Kinds of questions beside the facets, which have the number of their field.
constexpr int listQuestion = -1;
constexpr int daysQuestion = -2;
constexpr int tableQuestion = -3;
constexpr int firstQuestion = -4;
constexpr int totalsQuestion = -5;
constexpr int countsQuestion = -6;

template<typename T> QCoro::Task<Result<T>> awaited(QFuture<Result<T>> pending)
{
    co_return co_await pending;
}

/// A connection that is made when first needed: on the thread that uses it.
class LazyReader {
public:
    explicit LazyReader(const StorePaths &paths)
        : m_paths(paths)
    {
    }
    IndexReader &operator*()
    {
        if (!m_reader)
            m_reader = std::make_unique<IndexReader>(m_paths);
        return *m_reader;
    }

private:
    StorePaths m_paths;
    std::unique_ptr<IndexReader> m_reader;
};

} // namespace

struct CallIndex::Reading {
    LazyReader reader;
    SnapshotWriter writer;
};

/// What the last questions needed and the next ones probably need too: typing changes the words, clicking
/// the rest, sorting neither.
struct CallIndex::Answering {
    explicit Answering(const StorePaths &paths)
        : reader(paths)
    {
    }

    void turnTo(const SnapshotPtr &wanted)
    {
        if (snapshot == wanted)
            return;
        snapshot = wanted;
        hits.clear();
        mask.reset();
        newest.clear();
        order.clear();
    }

    /// Null when stopped.
    const FailMask *maskOf(CallFilter wanted, const Stop &stop)
    {
        wanted.sort = {};
        if (mask && filter == wanted)
            return &*mask;
        mask.reset();
        const std::optional<FailMask::Hits> found = hitsOf(wanted, stop);
        if (!found)
            return nullptr;
        mask.emplace(*snapshot, wanted, *found, stop);
        filter = wanted;
        if (!mask->isComplete())
            mask.reset();
        return mask ? &*mask : nullptr;
    }

    /// Beside the questions of the window, whose mask stays. Absent when stopped.
    std::optional<FailMask> madeMask(const CallFilter &wanted, const Stop &stop)
    {
        FailMask::Hits found;
        for (const CallFilter::Words &term : wanted.words) {
            const QString expression = matchExpression(term);
            found.push_back(expression.isNull() ? std::nullopt
                                                : std::optional((*reader).matches(expression, stop)));
        }
        std::optional<FailMask> made(std::in_place, *snapshot, wanted, found, stop);
        return made->isComplete() && !stop() ? std::move(made) : std::nullopt;
    }

    std::optional<FailMask::Hits> hitsOf(const CallFilter &wanted, const Stop &stop)
    {
        if (!hits.empty() && words == wanted.words)
            return hits;
        FailMask::Hits found;
        for (const CallFilter::Words &term : wanted.words) {
            const QString expression = matchExpression(term);
            found.push_back(expression.isNull() ? std::nullopt
                                                : std::optional((*reader).matches(expression, stop)));
            if (stop())
                return std::nullopt;
        }
        words = wanted.words;
        hits = found;
        return hits;
    }

    const Order &newestOrder()
    {
        if (newest.empty())
            newest = newestFirst(*snapshot);
        return newest;
    }

    const Order &orderOf(const Sort &wanted)
    {
        if (wanted == Sort{})
            return newestOrder();
        if (order.empty() || sort != wanted) {
            order = orderedBy(*snapshot, wanted, newestOrder());
            sort = wanted;
        }
        return order;
    }

    LazyReader reader;
    SnapshotPtr snapshot;
    QList<CallFilter::Words> words;
    FailMask::Hits hits; ///< Of these words.
    CallFilter filter;
    std::optional<FailMask> mask; ///< Of this filter.
    Order newest;
    Sort sort;
    Order order; ///< By this column.
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
    , m_reading(new Reading{LazyReader(store.paths()), {}})
    , m_answering(std::make_unique<Answering>(store.paths()))
{
    connect(&store, &Store::callsChanged, this, &CallIndex::onCallsChanged);
    connect(&store, &Store::labelsChanged, this, &CallIndex::onNamesChanged);
    connect(&store, &Store::accountsChanged, this, &CallIndex::onNamesChanged);
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
    else
        m_waiting.push_back(answer);
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
    m_readingThread.post([this, changes] {
        const Stop stop = [this] {
            return m_ending.load();
        };
        const Result<SnapshotPtr> snapshot = guarded([&]() -> Result<SnapshotPtr> {
            IndexReader &reader = *m_reading->reader;
            const std::vector<CallId> ids(changes.ids.begin(), changes.ids.end());
            SnapshotPtr made = changes.everything ? m_reading->writer.build(reader, stop)
                                                  : m_reading->writer.update(reader, ids, stop);
            return made ? Result<SnapshotPtr>(made) : failure(Error::Kind::Cancelled);
        });
        QMetaObject::invokeMethod(
            this, [this, changes, snapshot] { onRead(changes, snapshot); }, Qt::QueuedConnection);
    });
}

void CallIndex::onRead(const Changes &changes, const Result<SnapshotPtr> &snapshot)
{
    m_isReading = false;
    const bool wasReady = isReady();
    if (!snapshot)
        qCWarning(logIndex, "the calls could not be read: %s", qUtf8Printable(snapshot.error().detail));
    // Views have seen what came meanwhile, by SQL: an older state must not be answered now.
    if (snapshot && (wasReady || m_pending.isEmpty()))
        m_current = *snapshot;
    if (!snapshot)
        m_current.reset();
    if (wasReady)
        announce(changes);
    if (isReady())
        finishReady({});
    else if (!snapshot)
        finishReady(tl::unexpected(snapshot.error()));
    follow();
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
    const auto job = [this, answer, work, snapshot = m_current, cancelled = replaceQuestion(kind)] {
        const Stop stop = [&] {
            return cancelled->load() || m_ending.load();
        };
        answer.give(guarded([&]() -> R {
            if (stop())
                return failure(Error::Kind::Cancelled);
            m_answering->turnTo(snapshot);
            return work(*m_answering, stop);
        }));
    };
    m_answeringThread.post(job);
    return awaited(answer.future());
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

QCoro::Task<Result<std::vector<CallId>>> CallIndex::callIds(CallFilter filter)
{
    return question(listQuestion, filter, [sort = filter.sort](Answering &known, const FailMask &mask) {
        return passingIds(*known.snapshot, known.orderOf(sort), mask);
    });
}

QCoro::Task<Result<QList<DayCount>>> CallIndex::dayCounts(CallFilter filter, QTimeZone zone)
{
    return question(daysQuestion, filter, [zone](Answering &known, const FailMask &mask) {
        return dayTotals(*known.snapshot, known.newestOrder(), mask, zone);
    });
}

QCoro::Task<Result<QList<FacetValue>>> CallIndex::facet(QueryField field, CallFilter filter)
{
    return question(int(field), filter, [field](Answering &known, const FailMask &mask) {
        return facetValues(*known.snapshot, mask, field);
    });
}

QCoro::Task<Result<FacetTable>> CallIndex::facets(CallFilter filter, int most)
{
    return question(tableQuestion, filter, [most](Answering &known, const FailMask &mask) {
        FacetTable table{.calls = int(mask.passing()), .facets = {}};
        for (const QueryField field : facetFields())
            table.facets << FacetTable::Facet{field, facetValues(*known.snapshot, mask, field)};
        return table;
    });
}

QCoro::Task<Result<Totals>> CallIndex::totals(CallFilter filter)
{
    return question(totalsQuestion, filter,
                    [](Answering &known, const FailMask &mask) { return totalsOf(*known.snapshot, mask); });
}

QCoro::Task<Result<QList<int>>> CallIndex::counts(QList<CallFilter> filters)
{
    return ask(countsQuestion, [filters](Answering &known, const Stop &stop) -> Result<QList<int>> {
        QList<int> calls;
        for (const CallFilter &filter : filters) {
            const std::optional<FailMask> mask = known.madeMask(filter, stop);
            if (!mask)
                return failure(Error::Kind::Cancelled);
            calls << int(mask->passing());
        }
        return calls;
    });
}

QCoro::Task<Result<std::vector<CallId>>> CallIndex::firstIds(CallFilter filter, int count)
{
    return question(firstQuestion, filter,
                    [count, sort = filter.sort](Answering &known, const FailMask &mask) {
                        std::vector<CallId> ids = passingIds(*known.snapshot, known.orderOf(sort), mask);
                        ids.resize(std::min(ids.size(), size_t(count)));
                        return ids;
                    });
}

} // namespace callboard
