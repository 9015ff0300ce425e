// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scorecard.h"

#include <QJsonArray>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace {

ScoreQuestion question(const QString &id, int weight = 1, AnswerScale scale = AnswerScale::OneToFive)
{
    ScoreQuestion one;
    one.id = id;
    one.text = u"Question "_s + id;
    one.weight = weight;
    one.scale = scale;
    return one;
}

Scorecard cardOf(const QList<ScoreQuestion> &questions)
{
    Scorecard card;
    card.name = u"Calls"_s;
    card.sections << ScoreSection{u"All"_s, questions};
    return card;
}

ScoreAnswer value(int number)
{
    ScoreAnswer answer;
    answer.value = number;
    return answer;
}

ScoreAnswer notApplicable()
{
    ScoreAnswer answer;
    answer.notApplicable = true;
    return answer;
}

} // namespace

class ScorecardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scoreFollowsFromAnswers_data();
    void scoreFollowsFromAnswers();
    void autoFailMakesItZeroAndSaysWhy();
    void openQuestionsAreNamed_data();
    void openQuestionsAreNamed();
    void problemsAreNamed_data();
    void problemsAreNamed();
    void fileIsReadBackWhole();
    void filesOfPeopleMayBeShort();
    void badFilesAreRefusedWithThePlace_data();
    void badFilesAreRefusedWithThePlace();
};

void ScorecardTest::scoreFollowsFromAnswers_data()
{
    QTest::addColumn<ScoreAnswers>("answers");
    QTest::addColumn<std::optional<double>>("percent");
    using Percent = std::optional<double>;
    QTest::newRow("nothing") << ScoreAnswers{} << Percent();
    QTest::newRow("all best") << ScoreAnswers{{u"a"_s, value(5)}, {u"b"_s, value(5)}, {u"c"_s, value(1)}}
                              << Percent(100);
    QTest::newRow("all worst") << ScoreAnswers{{u"a"_s, value(1)}, {u"b"_s, value(1)}, {u"c"_s, value(2)}}
                               << Percent(0);
    QTest::newRow("by weight") << ScoreAnswers{{u"a"_s, value(5)}, {u"b"_s, value(1)}, {u"c"_s, value(2)}}
                               << Percent(50);
    QTest::newRow("middle") << ScoreAnswers{{u"a"_s, value(3)}, {u"b"_s, value(2)}, {u"c"_s, value(1)}}
                            << Percent(100.0 * (3 * 0.5 + 2 * 0.25 + 1) / 6);
    QTest::newRow("what does not apply weighs nothing")
        << ScoreAnswers{{u"a"_s, notApplicable()}, {u"b"_s, value(5)}, {u"c"_s, value(2)}}
        << Percent(100.0 * 2 / 3);
    QTest::newRow("nothing applies") << ScoreAnswers{{u"a"_s, notApplicable()},
                                                     {u"b"_s, notApplicable()},
                                                     {u"c"_s, notApplicable()}}
                                     << Percent();
    QTest::newRow("of the answers so far") << ScoreAnswers{{u"a"_s, value(4)}} << Percent(75);
    QTest::newRow("answers to other cards")
        << ScoreAnswers{{u"a"_s, value(4)}, {u"zzz"_s, value(1)}} << Percent(75);
    QTest::newRow("of no weight only") << ScoreAnswers{{u"free"_s, value(1)}} << Percent();
}

void ScorecardTest::scoreFollowsFromAnswers()
{
    QFETCH(ScoreAnswers, answers);
    QFETCH(std::optional<double>, percent);
    const Scorecard card = cardOf({question(u"a"_s, 3), question(u"b"_s, 2),
                                   question(u"c"_s, 1, AnswerScale::YesNo), question(u"free"_s, 0)});
    const Score score = scoreOf(card, answers);
    QCOMPARE(score.percent.has_value(), percent.has_value());
    if (percent)
        QVERIFY(qAbs(*score.percent - *percent) < 1e-9);
    QCOMPARE(score.asked, 4);
}

void ScorecardTest::autoFailMakesItZeroAndSaysWhy()
{
    Scorecard card =
        cardOf({question(u"a"_s, 10), question(u"b"_s, 1, AnswerScale::YesNo), question(u"c"_s)});
    card.sections[0].questions[1].autoFail = true;
    card.sections[0].questions[2].autoFail = true;
    ScoreAnswers answers{{u"a"_s, value(5)}, {u"b"_s, value(1)}, {u"c"_s, value(2)}};
    QVERIFY(scoreOf(card, answers).failedBy.isNull());
    answers[u"c"_s] = value(1);
    QCOMPARE(scoreOf(card, answers).failedBy, u"c"_s);
    answers[u"b"_s] = value(2);
    const Score score = scoreOf(card, answers);
    QCOMPARE(score.percent, std::optional(0.0));
    QCOMPARE(score.failedBy, u"b"_s);
    answers[u"b"_s] = notApplicable();
    answers[u"c"_s] = notApplicable();
    QCOMPARE(scoreOf(card, answers).percent, std::optional(100.0));
}

void ScorecardTest::openQuestionsAreNamed_data()
{
    QTest::addColumn<CommentRule>("rule");
    QTest::addColumn<int>("given");
    QTest::addColumn<QString>("comment");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("never") << CommentRule::Never << 1 << QString() << false;
    QTest::newRow("always") << CommentRule::Always << 5 << QString() << true;
    QTest::newRow("always, written") << CommentRule::Always << 5 << u"good"_s << false;
    QTest::newRow("blanks are no comment") << CommentRule::Always << 5 << u"  "_s << true;
    QTest::newRow("low: 1") << CommentRule::WhenLow << 1 << QString() << true;
    QTest::newRow("low: 2") << CommentRule::WhenLow << 2 << QString() << true;
    QTest::newRow("low: 3") << CommentRule::WhenLow << 3 << QString() << false;
    QTest::newRow("low: not applicable") << CommentRule::WhenLow << 0 << QString() << false;
    QTest::newRow("always: not applicable") << CommentRule::Always << 0 << QString() << true;
}

void ScorecardTest::openQuestionsAreNamed()
{
    QFETCH(CommentRule, rule);
    QFETCH(int, given);
    QFETCH(QString, comment);
    QFETCH(bool, isOpen);
    Scorecard card = cardOf({question(u"a"_s), question(u"b"_s)});
    card.sections[0].questions[0].comment = rule;
    ScoreAnswer answer = given == 0 ? notApplicable() : value(given);
    answer.comment = comment;
    const QStringList expected = isOpen ? QStringList{u"a"_s, u"b"_s} : QStringList{u"b"_s};
    const Score score = scoreOf(card, {{u"a"_s, answer}});
    QCOMPARE(score.open, expected);
    QCOMPARE(score.given, 1);
    QVERIFY(!score.isComplete());
}

void ScorecardTest::problemsAreNamed_data()
{
    using Kind = ScorecardProblem::Kind;
    QTest::addColumn<Scorecard>("card");
    QTest::addColumn<ScorecardProblem>("problem");
    const Scorecard good = cardOf({question(u"a"_s), question(u"b"_s)});
    const auto row = [](const char *name, const Scorecard &card, Kind kind, int section, int number,
                        const QString &what = {}) {
        QTest::newRow(name) << card << ScorecardProblem{kind, section, number, what};
    };
    Scorecard card = good;
    card.name = u" "_s;
    row("no name", card, Kind::NoName, 0, 0);
    card = good;
    card.sections.clear();
    row("no questions", card, Kind::NoQuestions, 0, 0);
    card = good;
    card.sections[0].name.clear();
    row("section without a name", card, Kind::NoSectionName, 1, 0);
    card = good;
    card.sections[0].questions[1].text = u"\n"_s;
    row("question without text", card, Kind::NoText, 1, 2);
    card = good;
    card.sections << ScoreSection{u"More"_s, {question(u"a"_s)}};
    row("id twice", card, Kind::IdTwice, 2, 1, u"a"_s);
    card = good;
    card.sections[0].questions[0].id = u"a b"_s;
    row("bad id", card, Kind::BadId, 1, 1, u"a b"_s);
    card = good;
    card.sections[0].questions[1].weight = 101;
    row("weight", card, Kind::BadWeight, 1, 2, u"101"_s);
    card = good;
    card.sections[0].questions[0].text = QString(301, u'x');
    row("long text", card, Kind::LongText, 1, 1, QString(40, u'x'));
    row("nothing counts", cardOf({question(u"a"_s, 0)}), Kind::NothingCounts, 0, 0);
    QList<ScoreQuestion> many;
    for (int i = 0; i < 61; ++i)
        many << question(u"q%1"_s.arg(i));
    row("too many", cardOf(many), Kind::TooMany, 0, 0, u"61"_s);
}

void ScorecardTest::problemsAreNamed()
{
    QFETCH(Scorecard, card);
    QFETCH(ScorecardProblem, problem);
    QVERIFY(problemIn(card) == std::optional(problem));
    QVERIFY(!problemIn(cardOf({question(u"a"_s)})));
}

void ScorecardTest::fileIsReadBackWhole()
{
    Scorecard card = cardOf({question(u"a"_s, 7), question(u"b-2"_s, 0, AnswerScale::YesNo)});
    card.uuid = u"e3b0c442"_s;
    card.version = 4;
    card.sections[0].questions[0].comment = CommentRule::WhenLow;
    card.sections[0].questions[0].mayNotApply = false;
    card.sections[0].questions[1].autoFail = true;
    card.sections << ScoreSection{u"Später „ja“"_s, {question(u"c"_s)}};
    const auto read = parseScorecardFile(scorecardFile(card));
    QVERIFY(read.has_value());
    QVERIFY(*read == card);
}

void ScorecardTest::filesOfPeopleMayBeShort()
{
    const auto read = parseScorecardFile(
        R"({"name": " Calls ", "sections": [{"name": "A", "questions": [{"text": "One"}, {"text": "Two"}]}]})");
    QVERIFY(read.has_value());
    QCOMPARE(read->name, u"Calls"_s);
    const QList<ScoreQuestion> questions = read->questions();
    QCOMPARE(questions.size(), 2);
    QVERIFY(questions[0].id != questions[1].id);
    QCOMPARE(questions[1].weight, 1);
    QVERIFY(questions[1].mayNotApply);
}

void ScorecardTest::badFilesAreRefusedWithThePlace_data()
{
    using Kind = ScorecardProblem::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("question");
    const auto asked = [](const char *question) {
        return QByteArray(R"({"name": "C", "sections": [{"name": "A", "questions": [{"text": "fine"}, )")
            + question + "]}]}";
    };
    QTest::newRow("not JSON") << QByteArray("name: C") << Kind::NotJson << 0;
    QTest::newRow("empty") << QByteArray() << Kind::NotJson << 0;
    QTest::newRow("a list") << QByteArray("[1]") << Kind::NotACard << 0;
    QTest::newRow("sections are words")
        << QByteArray(R"({"name": "C", "sections": "A"})") << Kind::NotACard << 0;
    QTest::newRow("scale") << asked(R"({"text": "x", "scale": "1-10"})") << Kind::BadScale << 2;
    QTest::newRow("comment") << asked(R"({"text": "x", "comment": "sometimes"})") << Kind::BadCommentRule
                             << 2;
    QTest::newRow("weight is a word") << asked(R"({"text": "x", "weight": "3"})") << Kind::BadWeight << 2;
    QTest::newRow("weight is a half") << asked(R"({"text": "x", "weight": 1.5})") << Kind::BadWeight << 2;
    QTest::newRow("weight below 0") << asked(R"({"text": "x", "weight": -1})") << Kind::BadWeight << 2;
    QTest::newRow("a question is a number") << asked("7") << Kind::NoText << 2;
}

void ScorecardTest::badFilesAreRefusedWithThePlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ScorecardProblem::Kind, kind);
    QFETCH(int, question);
    const auto read = parseScorecardFile(bytes);
    QVERIFY(!read.has_value());
    QVERIFY(read.error().kind == kind);
    QCOMPARE(read.error().question, question);
}

QTEST_GUILESS_MAIN(ScorecardTest)
#include "tst_scorecard.moc"
