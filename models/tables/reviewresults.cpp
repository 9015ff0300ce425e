// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reviewresults.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

struct Columns {
    Q_DECLARE_TR_FUNCTIONS(ReviewResults)
};

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue timeOrNull(const std::optional<TimePoint> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString answerWord(const ScoreQuestion &question, const ScoreAnswer &answer)
{
    if (answer.notApplicable)
        return u"n/a"_s;
    if (!answer.value)
        return {};
    if (question.scale == AnswerScale::YesNo)
        return *answer.value == 1 ? u"yes"_s : u"no"_s;
    return QString::number(*answer.value);
}

QJsonObject listToJson(const ReviewList &list)
{
    return {{u"id"_s, qint64(list.id)},
            {u"name"_s, list.name},
            {u"made_by"_s, list.madeBy},
            {u"made_at"_s, toIso(list.madeAt)},
            {u"query"_s, list.sample.query},
            {u"per_person"_s, list.sample.perPerson},
            {u"seed"_s, qint64(list.sample.seed)},
            {u"people"_s, QJsonArray::fromStringList(list.sample.people)},
            {u"scorecard"_s, scorecardToJson(list.card)}};
}

QJsonObject personToJson(const PersonScore &person)
{
    QJsonObject questions;
    for (auto it = person.byQuestion.begin(); it != person.byQuestion.end(); ++it)
        questions.insert(it.key(), it.value());
    return {{u"person"_s, person.person},
            {u"calls"_s, person.calls},
            {u"reviewed"_s, person.reviewed},
            {u"percent"_s, numberOrNull(person.percent)},
            {u"before"_s, numberOrNull(person.before)},
            {u"failed"_s, person.failed},
            {u"questions"_s, questions}};
}

QJsonObject questionToJson(const QuestionScore &question)
{
    return {{u"id"_s, question.question},       {u"section"_s, question.section},
            {u"text"_s, question.text},         {u"percent"_s, numberOrNull(question.percent)},
            {u"answered"_s, question.answered}, {u"not_applicable"_s, question.notApplicable},
            {u"failed"_s, question.failed}};
}

QJsonObject answersToJson(const Scorecard &card, const Review &review)
{
    QJsonObject answers;
    for (const ScoreQuestion &question : card.questions()) {
        const ScoreAnswer answer = review.answers.value(question.id);
        if (answer.isEmpty())
            continue;
        answers.insert(question.id,
                       QJsonObject{{u"answer"_s, textOrNull(answerWord(question, answer))},
                                   {u"comment"_s, textOrNull(answer.comment)}});
    }
    return answers;
}

QJsonArray marksToJson(const QList<TimeMark> &marks)
{
    QJsonArray all;
    for (const TimeMark &mark : marks)
        all << QJsonObject{{u"at_ms"_s, qint64(mark.at.count())},
                           {u"text"_s, textOrNull(mark.text)},
                           {u"by"_s, mark.by},
                           {u"made_at"_s, toIso(mark.madeAt)}};
    return all;
}

QJsonObject reviewToJson(const ReviewResults &results, const Review &review)
{
    const Score score = scoreOf(results.list.card, review.answers);
    return {{u"call"_s, review.call.toString()},
            {u"person"_s, review.person},
            {u"started_at"_s, timeOrNull(review.startedAt)},
            {u"finished_at"_s, timeOrNull(review.finishedAt)},
            {u"reviewed_by"_s, textOrNull(review.reviewedBy)},
            {u"percent"_s, numberOrNull(score.percent)},
            {u"failed_by"_s, textOrNull(score.failedBy)},
            {u"answers"_s, answersToJson(results.list.card, review)},
            {u"marks"_s, marksToJson(results.marks.value(review.call))}};
}

QString isoIn(const std::optional<TimePoint> &time, const QTimeZone &zone)
{
    return time ? QDateTime::fromMSecsSinceEpoch(toMs(*time), zone).toString(u"yyyy-MM-dd HH:mm"_s)
                : QString();
}

QString percentWord(double percent)
{
    return QString::number(percent, 'f', 1);
}

QStringList rowOf(const Review &review, const ScoreSection &section, const ScoreQuestion &question,
                  const Score &score, const QTimeZone &zone)
{
    const ScoreAnswer answer = review.answers.value(question.id);
    const QString points =
        answer.value ? percentWord(100 * pointsOf(question.scale, *answer.value)) : QString();
    return {review.person,
            review.call.toString(),
            isoIn(review.startedAt, zone),
            section.name,
            question.text,
            answerWord(question, answer),
            points,
            QString::number(question.weight),
            answer.comment,
            score.percent ? percentWord(*score.percent) : QString(),
            review.reviewedBy,
            isoIn(review.finishedAt, zone)};
}

} // namespace

QCoro::Task<Result<ReviewResults>> readReviewResults(ReviewDesk desk, ReviewListId list)
{
    const Result<QList<ReviewList>> lists = co_await desk.lists();
    if (!lists)
        co_return tl::unexpected(lists.error());
    const auto isWanted = [list](const ReviewList &one) {
        return one.id == list;
    };
    const auto found = std::find_if(lists->begin(), lists->end(), isWanted);
    if (found == lists->end())
        co_return failure(Error::Kind::NotFound, u"no such review list"_s);
    ReviewResults results;
    results.list = *found;
    const Result<QList<Review>> reviews = co_await desk.reviews(list);
    if (!reviews)
        co_return tl::unexpected(reviews.error());
    results.reviews = *reviews;
    const Result<QList<Review>> earlier = co_await desk.earlier(list);
    if (!earlier)
        co_return tl::unexpected(earlier.error());
    results.earlier = *earlier;
    for (const Review &review : *reviews) {
        const RecordRef call = review.call;
        const Result<QList<TimeMark>> marks = co_await desk.marks(call);
        if (!marks)
            co_return tl::unexpected(marks.error());
        if (!marks->isEmpty())
            results.marks.insert(call, *marks);
    }
    results.report = reportOf(results.list.card, results.reviews, results.earlier);
    co_return results;
}

QJsonObject toJson(const ReviewResults &results)
{
    QJsonArray people;
    for (const PersonScore &person : results.report.people)
        people << personToJson(person);
    QJsonArray questions;
    for (const QuestionScore &question : results.report.questions)
        questions << questionToJson(question);
    QJsonArray reviews;
    for (const Review &review : results.reviews)
        reviews << reviewToJson(results, review);
    return {{u"list"_s, listToJson(results.list)},
            {u"calls"_s, results.report.calls},
            {u"finished"_s, results.report.finished},
            {u"percent"_s, numberOrNull(results.report.percent)},
            {u"people"_s, people},
            {u"questions"_s, questions},
            {u"reviews"_s, reviews}};
}

QStringList answerColumns()
{
    return {//: Column of a table: who spoke.
            Columns::tr("Person"), Columns::tr("Call"), Columns::tr("Started"), Columns::tr("Section"),
            Columns::tr("Question"), Columns::tr("Answer"),
            //: Column of a table: what an answer earns, 0 to 100.
            Columns::tr("Points"),
            //: Column of a table: how much a question counts.
            Columns::tr("Weight"), Columns::tr("Comment"),
            //: Column of a table: what the whole call got, in percent.
            Columns::tr("Score"), Columns::tr("Reviewed by"), Columns::tr("Reviewed at")};
}

QList<QStringList> answerRows(const ReviewResults &results, const QTimeZone &zone)
{
    QList<QStringList> rows;
    for (const Review &review : results.reviews) {
        if (!review.finishedAt)
            continue;
        const Score score = scoreOf(results.list.card, review.answers);
        for (const ScoreSection &section : results.list.card.sections) {
            for (const ScoreQuestion &question : section.questions)
                rows << rowOf(review, section, question, score, zone);
        }
    }
    return rows;
}

} // namespace callboard
