// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sample.h"
#include "models/domain/scorecard.h"

#include <chrono>

/// Reviews: somebody listens to a call and answers the questions of a scorecard.
namespace callboard {

/// Rows in desk.sqlite.
enum class ReviewListId : qint64 {};
enum class ReviewId : qint64 {};

/// A sample of calls that are reviewed one after the other.
struct ReviewList {
    ReviewListId id{};
    QString uuid;
    QString name;
    Scorecard card; ///< The version that its reviews answer.
    SampleRequest sample; ///< How it was drawn.
    QString madeBy; ///< Login name.
    TimePoint madeAt{};
    int place = 0; ///< Of the call that one stands at, from 0.
    int calls = 0; ///< Without those left out.
    int finished = 0;
    bool operator==(const ReviewList &) const = default;
};

/// The review of one call of a list.
struct Review {
    ReviewId id{};
    ReviewListId list{};
    int place = 0; ///< In its list, from 0; those left out keep theirs.
    RecordRef call;
    QString person; ///< As SampleCandidate::person.
    std::optional<TimePoint> startedAt; ///< Of the call.
    int question = 0; ///< That one stands at, from 0.
    ScoreAnswers answers;
    QString reviewedBy; ///< Login name of who began; null: nobody did.
    std::optional<TimePoint> begunAt; ///< First answer.
    std::optional<TimePoint> finishedAt; ///< Absent: not finished, or opened again.
    bool operator==(const Review &) const = default;
};

/// A remark at a time of a recording.
struct TimeMark {
    QString uuid; ///< Names it; null: given when it is stored.
    RecordRef call; ///< Any record names its call.
    std::chrono::milliseconds at{}; ///< From the beginning of the recording.
    QString text; ///< Null: a mark without words.
    QString by; ///< Login name.
    TimePoint madeAt{};
    bool operator==(const TimeMark &) const = default;
};

/// What one person was given in the reviews of a list.
struct PersonScore {
    QString person;
    int reviewed = 0; ///< Finished reviews.
    int calls = 0; ///< In the list.
    std::optional<double> percent; ///< Mean of the scores; absent: none is finished.
    std::optional<double> before; ///< The same of earlier reviews with this card; absent: there are none.
    int failed = 0; ///< Reviews that a question made 0.
    QHash<QString, double> byQuestion; ///< Mean points, 0 to 100, by question where it was answered.
    bool operator==(const PersonScore &) const = default;
};

struct QuestionScore {
    QString question; ///< Its id.
    QString section;
    QString text;
    std::optional<double> percent; ///< Mean points, 0 to 100.
    int answered = 0;
    int notApplicable = 0;
    int failed = 0; ///< Calls that it made 0.
    bool operator==(const QuestionScore &) const = default;
};

/// Scores of a list, of its finished reviews only.
struct ReviewReport {
    QList<PersonScore> people; ///< By name.
    QList<QuestionScore> questions; ///< In the order of the card.
    std::optional<double> percent; ///< Mean of all scores.
    int finished = 0;
    int calls = 0;
    bool operator==(const ReviewReport &) const = default;
};
/// @p earlier are finished reviews with any version of the card, from before the list was made.
ReviewReport reportOf(const Scorecard &card, const QList<Review> &reviews, const QList<Review> &earlier = {});

/// How long what is left takes at the pace so far: the median of the finished reviews, without pauses of more
/// than half an hour. Absent: nothing is finished, or nothing left.
std::optional<std::chrono::milliseconds> timeLeft(const QList<Review> &reviews);

inline size_t qHash(ReviewId id, size_t seed = 0)
{
    return ::qHash(qint64(id), seed);
}

} // namespace callboard
