// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callbacktask.h"
#include "models/index/callids.h"
#include "models/index/facetcounts.h"
#include "models/store/worker.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <map>
#include <mutex>

namespace callboard {

struct SummaryAnswer;
struct SummaryQuestion;

/// Answers what is asked with every key and click from columns in memory, the same as the store does by SQL.
///
/// Reads the whole cache when made (0.6 s for a million calls, or a copy that it keeps in a file beside the
/// cache while nothing changes), then follows the store by the ids that
/// changed. Two threads of its own, one that reads and one that answers, each with a connection that only
/// reads; answers are of the state that callsChanged() last announced. A question replaces an older one of
/// its kind (list, days, each facet), which ends at once as Cancelled. The beginning of the list is answered
/// before all else that waits. Lives on the store's thread; the store must outlive it. Errors: Storage,
/// Cancelled.
class CallIndex final : public QObject {
    Q_OBJECT
public:
    explicit CallIndex(Store &store, QObject *parent = nullptr);
    ~CallIndex() override;

    /// Until it is, await ready(), or ask the store. It may become false again: when reading fails.
    bool isReady() const { return m_current != nullptr; }
    /// Ends when it is ready, or with the reason why it cannot be.
    QCoro::Task<Result<void>> ready();

    // Only when it is ready.
    QCoro::Task<Result<CallIds>> callIds(CallFilter filter);
    QCoro::Task<Result<QList<DayCount>>> dayCounts(CallFilter filter, QTimeZone zone);
    QCoro::Task<Result<QList<FacetValue>>> facet(QueryField field, CallFilter filter); ///< facetFields().
    /// Every facet, of each the @p most frequent values and those that the filter chooses.
    QCoro::Task<Result<FacetTable>> facets(CallFilter filter, int most = allValues);
    QCoro::Task<Result<Totals>> totals(CallFilter filter);
    /// Key figures and panels of the summary page, see summary.h.
    QCoro::Task<Result<std::shared_ptr<const SummaryAnswer>>> summary(
        std::shared_ptr<const SummaryQuestion> question);
    /// The first @p count ids of the list.
    QCoro::Task<Result<std::vector<CallId>>> firstIds(CallFilter filter, int count);
    /// How many calls pass each of these, such as the saved views.
    QCoro::Task<Result<QList<int>>> counts(QList<CallFilter> filters);
    /// The tasks of the callback queue as arranged() wants them; see tasksIn(). Never replaced by a later
    /// question.
    QCoro::Task<Result<QList<FoundTask>>> tasks(TimePoint since);

Q_SIGNALS:
    /// As the store's, once answers know of it.
    void callsChanged(const QList<callboard::CallId> &ids);
    void labelsChanged();

private:
    /// What the store announced and no snapshot knows yet.
    struct Changes {
        QSet<CallId> ids;
        bool everything = false;
        bool names = false;
        bool isEmpty() const { return ids.isEmpty() && !everything && !names; }
        QList<CallId> announced() const;
    };
    using Cancelled = std::shared_ptr<std::atomic<bool>>;
    struct Reading;

    void onCallsChanged(const QList<CallId> &ids);
    void onNamesChanged();
    void follow();
    void read(const Changes &changes);
    void onRead(const Result<SnapshotPtr> &snapshot);
    void save();
    void announce(const Changes &changes);
    void finishReady(const Result<void> &result);
    Cancelled replaceQuestion(int kind);
    void enqueue(int kind, Worker::Job job);
    Worker::Job takeMostUrgent();
    template<typename Work> auto ask(int kind, Work work);
    template<typename Give> auto question(int kind, CallFilter filter, Give give);

    Store &m_store;
    SnapshotPtr m_current;
    Changes m_pending;
    Changes m_beingRead;
    bool m_isReading = false;
    QTimer m_saveTimer;
    std::vector<Answer<void>> m_waiting; ///< For ready().
    QHash<int, Cancelled> m_questions; ///< The last of each kind.
    std::atomic<bool> m_ending = false;

    std::unique_ptr<Reading> m_reading; ///< Used by the thread of the same name only.
    std::unique_ptr<class Answering> m_answering;
    std::mutex m_queueMutex;
    std::multimap<int, Worker::Job> m_queue; ///< By kind of question.
    Worker m_readingThread; // last: they end before what they use
    Worker m_answeringThread;
};

} // namespace callboard
