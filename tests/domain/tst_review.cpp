// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/review.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Scorecard card()
{
    Scorecard card;
    card.name = u"Calls"_s;
    ScoreQuestion greeting;
    greeting.id = u"greeting"_s;
    greeting.text = u"Greeted by name"_s;
    ScoreQuestion identity;
    identity.id = u"identity"_s;
    identity.text = u"Asked who it is"_s;
    identity.scale = AnswerScale::YesNo;
    identity.autoFail = true;
    card.sections << ScoreSection{u"Beginning"_s, {greeting}} << ScoreSection{u"Safety"_s, {identity}};
    return card;
}

/// 0: not applicable.
ScoreAnswer given(int value)
{
    ScoreAnswer answer;
    answer.notApplicable = value == 0;
    if (value > 0)
        answer.value = value;
    return answer;
}

Review review(const QString &person, int greeting, int identity, bool isFinished = true)
{
    Review one;
    one.person = person;
    one.answers = {{u"greeting"_s, given(greeting)}, {u"identity"_s, given(identity)}};
    one.begunAt = at("2026-03-16T10:00:00Z");
    if (isFinished)
        one.finishedAt = *one.begunAt + 4min;
    return one;
}

} // namespace

class ReviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reportHasPeopleAndQuestions();
    void onlyFinishedReviewsCount();
    void earlierScoresAreOfTheSamePeople();
    void timeLeftFollowsThePace();
    void pausesAreNotThePace();
};

void ReviewTest::reportHasPeopleAndQuestions()
{
    const ReviewReport report = reportOf(
        card(),
        {review(u"Bob"_s, 5, 1), review(u"Ana"_s, 3, 1), review(u"Ana"_s, 5, 2), review(u"Ana"_s, 5, 0)});
    QCOMPARE(report.people.size(), 2);
    const PersonScore ana = report.people[0];
    QCOMPARE(ana.person, u"Ana"_s);
    QCOMPARE(ana.reviewed, 3);
    QCOMPARE(ana.failed, 1);
    QCOMPARE(*ana.percent, (75.0 + 0 + 100) / 3);
    QVERIFY(qAbs(ana.byQuestion.value(u"greeting"_s) - (50.0 + 100 + 100) / 3) < 1e-9);
    QCOMPARE(ana.byQuestion.value(u"identity"_s), 50.0); // where it was answered
    QVERIFY(!ana.before);
    QCOMPARE(*report.people[1].percent, 100.0);
    QCOMPARE(*report.percent, (75.0 + 0 + 100 + 100) / 4);
    QCOMPARE(report.questions.size(), 2);
    QCOMPARE(report.questions[1].section, u"Safety"_s);
    QCOMPARE(report.questions[1].answered, 3);
    QCOMPARE(report.questions[1].notApplicable, 1);
    QCOMPARE(report.questions[1].failed, 1);
    QVERIFY(qAbs(*report.questions[1].percent - 200.0 / 3) < 1e-9);
}

void ReviewTest::onlyFinishedReviewsCount()
{
    const ReviewReport report = reportOf(card(), {review(u"Ana"_s, 1, 2, false), review(u"Bob"_s, 5, 1)});
    QCOMPARE(report.calls, 2);
    QCOMPARE(report.finished, 1);
    QCOMPARE(report.people[0].calls, 1);
    QCOMPARE(report.people[0].reviewed, 0);
    QVERIFY(!report.people[0].percent);
    QCOMPARE(*report.percent, 100.0);
    QVERIFY(!reportOf(card(), {}).percent);
}

void ReviewTest::earlierScoresAreOfTheSamePeople()
{
    const ReviewReport report =
        reportOf(card(), {review(u"Ana"_s, 5, 1)},
                 {review(u"Ana"_s, 3, 1), review(u"Ana"_s, 5, 1), review(u"Cy"_s, 1, 1)});
    QCOMPARE(report.people.size(), 1);
    QCOMPARE(report.people[0].before, std::optional(87.5));
}

void ReviewTest::timeLeftFollowsThePace()
{
    QList<Review> reviews{review(u"Ana"_s, 5, 1), review(u"Ana"_s, 5, 1), review(u"Ana"_s, 5, 1),
                          review(u"Ana"_s, 5, 1, false), review(u"Bob"_s, 5, 1, false)};
    reviews[1].finishedAt = *reviews[1].begunAt + 10min;
    QCOMPARE(timeLeft(reviews), std::optional<std::chrono::milliseconds>(8min));
    QVERIFY(!timeLeft(reviews.mid(0, 3)));
    QVERIFY(!timeLeft(reviews.mid(3)));
}

void ReviewTest::pausesAreNotThePace()
{
    QList<Review> reviews{review(u"Ana"_s, 5, 1), review(u"Ana"_s, 5, 1, false)};
    reviews[0].finishedAt = *reviews[0].begunAt + 2h;
    QVERIFY(!timeLeft(reviews));
    reviews << review(u"Ana"_s, 5, 1);
    QCOMPARE(timeLeft(reviews), std::optional<std::chrono::milliseconds>(4min));
}

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_review.moc"
