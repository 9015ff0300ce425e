// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/callsource.h"

#include "models/index/failmask.h"

#include <QPointer>

#include <algorithm>

namespace callboard {

namespace {

/// Awaits them one by one, though all are under way; the first failure is the answer.
template<typename T> QCoro::Task<Result<QList<T>>> allOf(std::vector<QCoro::Task<Result<T>>> tasks)
{
    QList<T> answers;
    for (QCoro::Task<Result<T>> &task : tasks) {
        Result<T> answer = co_await std::move(task);
        if (!answer)
            co_return tl::unexpected(answer.error());
        answers << std::move(*answer);
    }
    co_return answers;
}

/// The first @p most, and of the others those that @p filter chooses.
FacetTable::Facet shortened(QueryField field, const QList<FacetValue> &values, const CallFilter &filter,
                            int most)
{
    const auto isChosen = [&](const QString &value) {
        return std::any_of(filter.anyOf.begin(), filter.anyOf.end(), [&](const CallFilter::AnyOf &term) {
            return term.field == field && !term.negated && term.values.contains(value);
        });
    };
    FacetTable::Facet facet{field, {}, 0};
    for (const FacetValue &value : values) {
        if (facet.values.size() < most || isChosen(value.value))
            facet.values << value;
        else
            ++facet.more;
    }
    return facet;
}

QCoro::Task<Result<FacetTable>> tableOf(QCoro::Task<Result<QList<QList<FacetValue>>>> facets,
                                        QCoro::Task<Result<Totals>> totals, CallFilter filter, int most)
{
    const Result<QList<QList<FacetValue>>> values = co_await std::move(facets);
    const Result<Totals> all = co_await std::move(totals);
    if (!values || !all)
        co_return tl::unexpected(values ? all.error() : values.error());
    FacetTable table{.calls = all->calls, .facets = {}};
    for (qsizetype i = 0; i < values->size(); ++i)
        table.facets << shortened(facetFields().at(size_t(i)), values->at(i), filter, most);
    co_return table;
}

QCoro::Task<Result<FacetTable>> facetsOf(Store &store, const CallFilter &filter, int most)
{
    std::vector<QCoro::Task<Result<QList<FacetValue>>>> facets;
    for (const QueryField field : facetFields())
        facets.push_back(store.facet(field, filter));
    return tableOf(allOf(std::move(facets)), store.totals(filter), filter, most);
}

QCoro::Task<Result<QList<int>>> callsOf(QCoro::Task<Result<QList<Totals>>> totals)
{
    const Result<QList<Totals>> all = co_await std::move(totals);
    if (!all)
        co_return tl::unexpected(all.error());
    QList<int> calls;
    for (const Totals &one : *all)
        calls << one.calls;
    co_return calls;
}

QCoro::Task<Result<QList<int>>> countsOf(Store &store, const QList<CallFilter> &filters)
{
    std::vector<QCoro::Task<Result<Totals>>> totals;
    for (const CallFilter &filter : filters)
        totals.push_back(store.totals(filter));
    return callsOf(allOf(std::move(totals)));
}

QCoro::Task<Result<CallIds>> listed(QCoro::Task<Result<std::vector<CallId>>> answering)
{
    Result<std::vector<CallId>> ids = co_await std::move(answering);
    if (!ids)
        co_return tl::unexpected(ids.error());
    co_return CallIds(std::move(*ids));
}

/// From the index, as soon as it is there: it is read sooner than the store can count. From the store when
/// the index cannot be read at all.
template<typename T, typename Ask, typename Instead>
QCoro::Task<Result<T>> onceReady(QPointer<CallIndex> index, Ask ask, Instead instead)
{
    QCoro::Task<Result<void>> waiting = index->ready();
    co_await waiting;
    if (!index)
        co_return failure(Error::Kind::Cancelled);
    QCoro::Task<Result<T>> answering = index->isReady() ? ask() : instead();
    co_return co_await answering;
}

} // namespace

StoreCallSource::StoreCallSource(Store &store, QObject *parent)
    : CallSource(parent)
    , m_store(store)
    , m_index(store)
{
    connect(&m_index, &CallIndex::callsChanged, this, &CallSource::callsChanged);
    connect(&m_index, &CallIndex::labelsChanged, this, &CallSource::labelsChanged);
}

/// @p ask is the index's question, @p instead the store's.
template<typename T, typename Ask, typename Instead>
QCoro::Task<Result<T>> StoreCallSource::answer(Ask ask, Instead instead)
{
    return m_index.isReady() ? ask() : onceReady<T>(&m_index, std::move(ask), std::move(instead));
}

QCoro::Task<Result<CallIds>> StoreCallSource::callIds(CallFilter filter)
{
    return answer<CallIds>([this, filter] { return m_index.callIds(filter); },
                           [this, filter] { return listed(m_store.callIds(filter)); });
}

QCoro::Task<Result<std::vector<CallId>>> StoreCallSource::firstIds(CallFilter filter, int count)
{
    return m_index.isReady() ? m_index.firstIds(std::move(filter), count)
                             : m_store.firstIds(std::move(filter), count);
}

QCoro::Task<Result<FacetTable>> StoreCallSource::facets(CallFilter filter, int most)
{
    return answer<FacetTable>([this, filter, most] { return m_index.facets(filter, most); },
                              [this, filter, most] { return facetsOf(m_store, filter, most); });
}

QCoro::Task<Result<Totals>> StoreCallSource::totals(CallFilter filter)
{
    return answer<Totals>([this, filter] { return m_index.totals(filter); },
                          [this, filter] { return m_store.totals(filter); });
}

QCoro::Task<Result<QList<int>>> StoreCallSource::counts(QList<CallFilter> filters)
{
    return answer<QList<int>>([this, filters] { return m_index.counts(filters); },
                              [this, filters] { return countsOf(m_store, filters); });
}

QCoro::Task<Result<QList<CallRow>>> StoreCallSource::rows(std::vector<CallId> ids)
{
    return m_store.rows(std::move(ids));
}

QCoro::Task<Result<QList<CallHit>>> StoreCallSource::hits(std::vector<CallId> ids,
                                                          QList<CallFilter::Words> words)
{
    return m_store.hits(std::move(ids), std::move(words));
}

QCoro::Task<Result<std::vector<CallId>>> StoreCallSource::callIdsStartingWith(QString text)
{
    return m_store.callIdsStartingWith(std::move(text));
}

QCoro::Task<Result<QList<FacetValue>>> StoreCallSource::facet(QueryField field, CallFilter filter)
{
    if (FailMask::bitOf(field) == 0)
        return m_store.facet(field, std::move(filter));
    return answer<QList<FacetValue>>([this, field, filter] { return m_index.facet(field, filter); },
                                     [this, field, filter] { return m_store.facet(field, filter); });
}

QCoro::Task<Result<QList<DayCount>>> StoreCallSource::dayCounts(CallFilter filter, QTimeZone zone)
{
    return answer<QList<DayCount>>([this, filter, zone] { return m_index.dayCounts(filter, zone); },
                                   [this, filter, zone] { return m_store.dayCounts(filter, zone); });
}

} // namespace callboard
