// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/answering.h"

#include "models/store/searchtext.h"

#include <algorithm>

namespace callboard {

namespace {

constexpr size_t wordsKept = 8; ///< A byte per call each.
constexpr size_t ordersKept = 2; ///< Four bytes per call each.
constexpr size_t mostAtFirst = 1000; ///< For more rows an order of all is as quick.

template<typename List, typename Wanted> bool bringToFront(List &list, Wanted isWanted)
{
    const auto known = std::find_if(list.begin(), list.end(), isWanted);
    if (known == list.end())
        return false;
    list.splice(list.begin(), list, known);
    return true;
}

} // namespace

void Answering::turnTo(const SnapshotPtr &snapshot)
{
    if (m_snapshot == snapshot)
        return;
    m_mask.reset();
    m_counted.reset();
    m_summed.reset();
    m_relations.reset();
    m_found.clear();
    m_orders.clear();
    m_keysOf.reset();
    m_minutes.keep(*snapshot);
    m_snapshot = snapshot;
}

const FailMask *Answering::maskOf(const CallFilter &filter, const Stop &stop)
{
    if (m_mask && m_mask->isComplete() && m_mask->filter() == filter)
        return &*m_mask;
    const std::optional<FailMask::Hits> hits = hitsOf(filter, stop);
    if (!hits)
        return nullptr;
    if (!m_mask)
        m_mask.emplace(*m_snapshot);
    m_mask->apply(filter, *hits, minutesOf(filter.zone), stop);
    return m_mask->isComplete() ? &*m_mask : nullptr;
}

std::optional<int> Answering::count(const CallFilter &filter, const Stop &stop)
{
    const std::optional<FailMask::Hits> hits = hitsOf(filter, stop);
    if (!hits)
        return {};
    if (!m_counted)
        m_counted.emplace(*m_snapshot);
    m_counted->apply(filter, *hits, minutesOf(filter.zone), stop);
    return m_counted->isComplete() ? std::optional(int(m_counted->passing())) : std::nullopt;
}

std::optional<SummaryAnswer> Answering::summary(const SummaryQuestion &question, const Stop &stop)
{
    const CallFilter filter = maskFilterOf(question);
    const std::optional<FailMask::Hits> hits = hitsOf(filter, stop);
    if (!hits)
        return {};
    if (!m_relations)
        m_relations.emplace(*m_snapshot, newest());
    if (!m_summed)
        m_summed.emplace(*m_snapshot);
    if (!m_summed->isComplete() || m_summed->filter() != filter)
        m_summed->apply(filter, *hits, minutesOf(filter.zone), stop);
    if (!m_summed->isComplete())
        return {};
    SummaryAnswer answer =
        summaryOf(*m_snapshot, *m_summed, minutesOf(filter.zone), *m_relations, question, stop);
    return stop() ? std::nullopt : std::optional(std::move(answer));
}

std::optional<FailMask::Hits> Answering::hitsOf(const CallFilter &filter, const Stop &stop)
{
    FailMask::Hits hits;
    for (const CallFilter::Words &term : filter.words) {
        const QString expression = matchExpression(term);
        hits.push_back(expression.isNull() ? FailMask::Found() : found(expression, stop));
        if (stop())
            return {};
    }
    return hits;
}

FailMask::Found Answering::found(const QString &expression, const Stop &stop)
{
    if (bringToFront(m_found, [&](const Known &known) { return known.expression == expression; }))
        return m_found.front().rows;
    const std::vector<CallId> ids = (*m_reader).matches(expression, stop);
    if (stop())
        return {};
    m_found.push_front({expression, FailMask::foundRows(*m_snapshot, ids)});
    if (m_found.size() > wordsKept)
        m_found.pop_back();
    return m_found.front().rows;
}

const Order &Answering::newest()
{
    if (m_newestOf == m_snapshot)
        return m_newest;
    const bool isGrown = m_newestOf && m_newestOf->build == m_snapshot->build;
    m_newest = isGrown ? newestFirst(*m_snapshot, *m_newestOf, m_newest) : newestFirst(*m_snapshot);
    m_newestOf = m_snapshot;
    return m_newest;
}

const Order &Answering::orderOf(const Sort &sort)
{
    if (sort == Sort{})
        return newest();
    if (!knowsOrder(sort)) {
        const bool byStart = sort.column == SortColumn::Started;
        m_orders.push_front({sort,
                             byStart ? oldestFirst(*m_snapshot, newest())
                                     : orderedBy(keysOf(sort.column), sort.descending, newest())});
        if (m_orders.size() > ordersKept)
            m_orders.pop_back();
    }
    return m_orders.front().order;
}

bool Answering::knowsOrder(const Sort &sort)
{
    return bringToFront(m_orders, [&](const Sorted &known) { return known.sort == sort; });
}

const SortKeys &Answering::keysOf(SortColumn column)
{
    if (m_keysOf != column) {
        m_keys = sortKeys(*m_snapshot, column, m_ranks);
        m_keysOf = column;
    }
    return m_keys;
}

std::vector<CallId> Answering::passing(const Sort &sort, const FailMask &mask)
{
    return passingIds(*m_snapshot, orderOf(sort), mask);
}

std::vector<CallId> Answering::firstPassing(const Sort &sort, const FailMask &mask, size_t most)
{
    const bool isQuick = sort.column == SortColumn::Started || most > mostAtFirst || knowsOrder(sort);
    if (isQuick)
        return passingIds(*m_snapshot, orderOf(sort), mask, most);
    return firstPassingIds(*m_snapshot, keysOf(sort.column), sort.descending, mask, most);
}

const LocalMinutes &Answering::minutesOf(const QTimeZone &zone)
{
    if (m_minutes.zone() != zone)
        m_minutes = LocalMinutes(zone);
    return m_minutes;
}

} // namespace callboard
