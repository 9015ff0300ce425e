// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reviewdesk.h"

#include <QTimeZone>

namespace callboard {

/// All there is to report of a review list.
struct ReviewResults {
    ReviewList list;
    QList<Review> reviews;
    QList<Review> earlier; ///< As ReviewDesk::earlier().
    QHash<RecordRef, QList<TimeMark>> marks; ///< Of calls that have some, by Review::call.
    ReviewReport report;
};

/// Reads it. Errors: NotFound, Storage.
QCoro::Task<Result<ReviewResults>> readReviewResults(ReviewDesk desk, ReviewListId list);

/// Stable keys: list (id, name, made_by, made_at, query, per_person, seed, people, scorecard), calls,
/// finished, percent, people[] (person, calls, reviewed, percent, before, failed, questions), questions[]
/// (id, section, text, percent, answered, not_applicable, failed), and reviews[] (call, person, started_at,
/// finished_at, reviewed_by, percent, failed_by, answers, marks).
QJsonObject toJson(const ReviewResults &results);

/// Titles of answerRows(), in the user's language.
QStringList answerColumns();
/// Every question of every finished review, a row each: person, call, its start in @p zone (ISO 8601),
/// section, question, answer as "1" to "5", "yes", "no" or "n/a", points of it (0 to 100, empty where it does
/// not apply), weight, comment, score of the call, by whom, when.
QList<QStringList> answerRows(const ReviewResults &results, const QTimeZone &zone);

/// A workbook for spreadsheets: people, questions, and all answers. Replaces the file when it is whole.
/// Errors: Storage.
Result<void> writeReviewWorkbook(const QString &file, const ReviewResults &results, const QTimeZone &zone);

} // namespace callboard
