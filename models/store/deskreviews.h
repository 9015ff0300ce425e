// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/store/desk.h"

namespace callboard {

/// Reviews and remarks in desk.sqlite: see ReviewDesk. Lives on the desk thread; each function is one
/// transaction where nothing else is said. Throws DatabaseError; other failures are returned.
class DeskReviews {
public:
    explicit DeskReviews(Desk &desk);

    QList<Scorecard> scorecards();
    Result<QList<Scorecard>> saveScorecards(const QList<Scorecard> &cards);

    QList<ReviewList> lists();
    Result<ReviewListId> createList(ReviewList list, const QList<SampleCandidate> &calls);
    Result<void> removeList(ReviewListId id);
    QSet<CallId> sampled();

    QList<Review> reviews(ReviewListId list);
    Result<QList<Review>> earlier(ReviewListId list);
    Result<void> answer(ReviewId review, const QString &question, ScoreAnswer answer, int standsAt);
    Result<void> standAt(ReviewId review, int question);
    Result<void> finish(ReviewId review);
    Result<void> leaveOut(ReviewId review, const std::optional<SampleCandidate> &instead);

    QList<TimeMark> marks(const RecordRef &call);
    Result<TimeMark> addMark(TimeMark mark);
    Result<void> rewordMark(const QString &uuid, const QString &text);
    Result<void> removeMark(const QString &uuid);

    /// Remarks and comments about this record. Within the caller's transaction.
    void forgetWords(const RecordRef &ref);

private:
    struct StoredCard {
        qint64 id = 0;
        Scorecard card;
    };
    std::optional<StoredCard> newest(const QString &uuid);
    StoredCard kept(Scorecard card); ///< A new version where it says something else.
    Scorecard cardOf(qint64 scorecardId);

    std::optional<qint64> listNamed(const QString &uuid);
    void insertCall(ReviewListId list, int place, const SampleCandidate &call);
    QList<Review> reviewsWhere(const char *condition, qint64 value, std::optional<TimePoint> before = {});
    QHash<qint64, ScoreAnswers> answersWhere(const char *condition, qint64 value);
    std::optional<Review> review(ReviewId id);
    ScoreAnswer storedAnswer(ReviewId review, const QString &question);
    void writeStand(const Review &review, int question);
    std::optional<TimeMark> mark(const QString &uuid);
    void audit(const char *action, const RecordRef &call, const QString &before, const QString &after,
               const QString &detail = {});

    Desk &m_desk;
    Database &m_db;
};

} // namespace callboard
