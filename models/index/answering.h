// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/callorder.h"
#include "models/index/facetcounts.h"
#include "models/index/summarycounter.h"

#include <list>

namespace callboard {

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

/// What the last questions needed and the next ones probably need too: typing changes the words, clicking the
/// rest, sorting neither. Used by one thread.
class Answering {
public:
    explicit Answering(const StorePaths &paths)
        : m_reader(paths)
    {
    }

    void turnTo(const SnapshotPtr &snapshot);
    const Snapshot &snapshot() const { return *m_snapshot; }

    /// Null when stopped.
    const FailMask *maskOf(const CallFilter &filter, const Stop &stop);
    /// How many calls pass a filter that the window does not show; the mask of the one it shows stays.
    /// Absent when stopped.
    std::optional<int> count(const CallFilter &filter, const Stop &stop);
    /// By a mask of its own, as a summary looks past more than the list. Absent when stopped.
    std::optional<SummaryAnswer> summary(const SummaryQuestion &question, const Stop &stop);
    const Order &orderOf(const Sort &sort);
    std::vector<CallId> passing(const Sort &sort, const FailMask &mask);
    /// The first @p most of passing(), sooner.
    std::vector<CallId> firstPassing(const Sort &sort, const FailMask &mask, size_t most);
    /// What sorting needs, so that the first time is as quick as the next. Callable from any thread.
    void prepareSorting(const Snapshot &snapshot) { m_ranks.prepare(snapshot); }
    const LocalMinutes &minutesOf(const QTimeZone &zone);

private:
    std::optional<FailMask::Hits> hitsOf(const CallFilter &filter, const Stop &stop);
    FailMask::Found found(const QString &expression, const Stop &stop);
    const Order &newest();
    const SortKeys &keysOf(SortColumn column);
    bool knowsOrder(const Sort &sort);

    struct Known {
        QString expression;
        FailMask::Found rows;
    };
    struct Sorted {
        Sort sort;
        Order order;
    };
    LazyReader m_reader;
    SnapshotPtr m_snapshot;
    std::list<Known> m_found; ///< The last used first.
    std::optional<FailMask> m_mask;
    std::optional<FailMask> m_counted; ///< For count().
    std::optional<FailMask> m_summed; ///< For summary().
    std::optional<SummaryRelations> m_relations; ///< Of the snapshot.
    Order m_newest;
    SnapshotPtr m_newestOf; ///< The snapshot of that order.
    std::list<Sorted> m_orders; ///< Other orders, the last used first.
    std::optional<SortColumn> m_keysOf;
    SortKeys m_keys; ///< Of that column, which was sorted by last.
    TextRanks m_ranks;
    LocalMinutes m_minutes;
};

} // namespace callboard
