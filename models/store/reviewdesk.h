// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/store/audittrail.h"

#include <QPointer>

namespace callboard {

/// Reviews as desk.sqlite keeps them: scorecards, review lists, answers, and remarks at a time of a
/// recording. Every function is one transaction that is on disk when it answers, and does no harm when it is
/// repeated. Rules of Store hold; errors Storage besides those named. Cheap to copy, and to be kept by
/// coroutines: once the Store has gone, every answer is Cancelled.
class ReviewDesk {
public:
    explicit ReviewDesk(Store &store);

    /// Newest versions in the user's order; empty until some were saved, or used in a list.
    QCoro::Task<Result<QList<Scorecard>>> scorecards();
    /// Replaces all of them; one that says something else than before gets a new version, so that finished
    /// reviews keep theirs. Answers them as stored. Invalid: problemIn() one of them.
    QCoro::Task<Result<QList<Scorecard>>> saveScorecards(QList<Scorecard> cards);

    QCoro::Task<Result<QList<ReviewList>>> lists(); ///< The newest first.
    /// A new list with these calls, in order. Of @p list: name, card and sample; a uuid where it may be
    /// repeated. Invalid: no calls, no name, or problemIn() the card.
    QCoro::Task<Result<ReviewListId>> createList(ReviewList list, QList<SampleCandidate> calls);
    /// With its reviews; calls stay marked as reviewed. NotFound.
    QCoro::Task<Result<void>> removeList(ReviewListId id);
    /// Calls in any list, also those that were left out of one.
    QCoro::Task<Result<QSet<CallId>>> sampled();

    QCoro::Task<Result<QList<Review>>> reviews(ReviewListId list); ///< By place, without those left out.
    /// Finished reviews with any version of the list's card from before the list was made. NotFound.
    QCoro::Task<Result<QList<Review>>> earlier(ReviewListId list);
    /// What is said to @p question, and the question that one stands at now. An empty answer takes it back.
    /// NotFound.
    QCoro::Task<Result<void>> answer(ReviewId review, QString question, ScoreAnswer answer, int standsAt);
    /// Where one stands in the list and on the card. NotFound.
    QCoro::Task<Result<void>> standAt(ReviewId review, int question);
    /// Finishes it, and marks the call as reviewed. Conflict: a question lacks an answer or a comment.
    /// NotFound.
    QCoro::Task<Result<void>> finish(ReviewId review);
    /// Leaves the call out of its list; @p instead takes its place. Conflict: it is finished. NotFound.
    QCoro::Task<Result<void>> leaveOut(ReviewId review, std::optional<SampleCandidate> instead);

    QCoro::Task<Result<QList<TimeMark>>> marks(RecordRef call); ///< Of all records of the call, by time.
    /// Who and when are written down here. Invalid: a time before the beginning.
    QCoro::Task<Result<TimeMark>> addMark(TimeMark mark);
    QCoro::Task<Result<void>> keepMark(TimeMark mark); ///< addMark() for those who gave it its uuid.
    QCoro::Task<Result<void>> rewordMark(QString uuid, QString text); ///< NotFound.
    QCoro::Task<Result<void>> removeMark(QString uuid); ///< NotFound.

private:
    template<typename Ask> auto ask(Ask question);
    template<typename Change> auto change(Change change);
    Store::Private &threads() const { return m_store->auditTrail().m_store; }

    QPointer<Store> m_store;
};

} // namespace callboard
