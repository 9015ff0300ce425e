// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/review.h"

#include <QMap>

#include <algorithm>

using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto longestReview = 30min; // more is a pause

/// Sums up to a mean.
struct Mean {
    double sum = 0;
    int count = 0;
    void add(double value)
    {
        sum += value;
        ++count;
    }
    std::optional<double> value() const { return count > 0 ? std::optional(sum / count) : std::nullopt; }
};

struct PersonSums {
    PersonScore score;
    Mean percent;
    Mean before;
    QHash<QString, Mean> byQuestion;
};
using People = QMap<QString, PersonSums>;

/// What a question of a finished review says, of the call and of who spoke.
void addAnswer(const ScoreQuestion &question, const ScoreAnswer &answer, QuestionScore &score, Mean &mean,
               PersonSums &person)
{
    score.notApplicable += answer.notApplicable ? 1 : 0;
    if (!answer.value)
        return;
    const double points = 100 * pointsOf(question.scale, *answer.value);
    ++score.answered;
    score.failed += fails(question, answer) ? 1 : 0;
    mean.add(points);
    person.byQuestion[question.id].add(points);
}

QList<QuestionScore> questionsOf(const Scorecard &card)
{
    QList<QuestionScore> questions;
    for (const ScoreSection &section : card.sections) {
        for (const ScoreQuestion &question : section.questions) {
            QuestionScore score;
            score.question = question.id;
            score.section = section.name;
            score.text = question.text;
            questions << score;
        }
    }
    return questions;
}

PersonScore settled(const QString &person, const PersonSums &sums)
{
    PersonScore score = sums.score;
    score.person = person;
    score.percent = sums.percent.value();
    score.before = sums.before.value();
    for (auto it = sums.byQuestion.begin(); it != sums.byQuestion.end(); ++it)
        score.byQuestion.insert(it.key(), *it->value());
    return score;
}

void addEarlier(const Scorecard &card, const QList<Review> &earlier, People &people)
{
    for (const Review &review : earlier) {
        const auto found = people.find(review.person);
        const std::optional<double> percent = scoreOf(card, review.answers).percent;
        if (found != people.end() && percent)
            found->before.add(*percent);
    }
}

} // namespace

ReviewReport reportOf(const Scorecard &card, const QList<Review> &reviews, const QList<Review> &earlier)
{
    const QList<ScoreQuestion> questions = card.questions();
    ReviewReport report;
    report.questions = questionsOf(card);
    report.calls = int(reviews.size());
    QList<Mean> means(questions.size());
    Mean all;
    People people;
    for (const Review &review : reviews) {
        PersonSums &person = people[review.person];
        ++person.score.calls;
        if (!review.finishedAt)
            continue;
        const Score score = scoreOf(card, review.answers);
        ++report.finished;
        ++person.score.reviewed;
        person.score.failed += score.failedBy.isNull() ? 0 : 1;
        if (score.percent) {
            person.percent.add(*score.percent);
            all.add(*score.percent);
        }
        for (qsizetype i = 0; i < questions.size(); ++i)
            addAnswer(questions[i], review.answers.value(questions[i].id), report.questions[i], means[i],
                      person);
    }
    for (qsizetype i = 0; i < questions.size(); ++i)
        report.questions[i].percent = means[i].value();
    addEarlier(card, earlier, people);
    for (auto it = people.begin(); it != people.end(); ++it)
        report.people << settled(it.key(), *it);
    report.percent = all.value();
    return report;
}

std::optional<std::chrono::milliseconds> timeLeft(const QList<Review> &reviews)
{
    QList<std::chrono::milliseconds> taken;
    int left = 0;
    for (const Review &review : reviews) {
        left += review.finishedAt ? 0 : 1;
        if (!review.finishedAt || !review.begunAt)
            continue;
        const auto length = *review.finishedAt - *review.begunAt;
        if (length >= 0ms && length <= longestReview)
            taken << length;
    }
    if (taken.isEmpty() || left == 0)
        return {};
    const auto middle = taken.begin() + taken.size() / 2;
    std::nth_element(taken.begin(), middle, taken.end());
    return *middle * left;
}

} // namespace callboard
