// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/summaryboard.h"

#include "tests/support/builders.h"

#include <QCoroFuture>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

/// Answers when told to, in the order of the questions.
struct SlowIndex {
    using Turn = std::shared_ptr<QPromise<void>>;
    QList<SummaryBoard::QuestionPtr> asked;
    QList<Turn> turns;
    Result<SummaryBoard::AnswerPtr> next = std::make_shared<const SummaryAnswer>();

    static QCoro::Task<Result<SummaryBoard::AnswerPtr>> wait(QFuture<void> turn,
                                                             Result<SummaryBoard::AnswerPtr> answer)
    {
        co_await turn;
        co_return answer;
    }
    SummaryBoard::Ask ask()
    {
        return [this](SummaryBoard::QuestionPtr question) {
            asked << question;
            const Turn turn = std::make_shared<QPromise<void>>();
            turn->start();
            turns << turn;
            return wait(turn->future(), next);
        };
    }
    void answer() { turns.takeFirst()->finish(); }
};

QCoro::Task<Result<QList<AccountCoverage>>> nothingCovered()
{
    co_return QList<AccountCoverage>();
}

} // namespace

class SummaryBoardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksOnlyWhileSomebodyLooks();
    void aDragAsksOneQuestionAtATimeAndShowsEveryAnswer();
    void aDragIsTakenBackAsAWhole();
    void chosenDaysLeaveTheirStretchInSight();
    void cellsOfTheWeekBecomeDaysAndHours();
    void answerTimesChooseExactlyTheCallsThatAreCounted();
    void valuesAreAddedAndTakenOut();
    void aChangeFromElsewhereForgetsTheSteps();
    void comparesWithTheDaysBefore();
    void aFailureIsToldAndTheOldFiguresStay();
    void everyMetricLeadsToItsCalls_data();
    void everyMetricLeadsToItsCalls();

private:
    void live()
    {
        m_board->setLive(true);
        QTRY_COMPARE(m_index.asked.size(), 1);
        m_index.answer();
        QTRY_VERIFY(m_board->answer());
    }

    FakeClock m_clock{at("2026-03-16T12:00:00Z")};
    SlowIndex m_index;
    std::unique_ptr<FilterState> m_filter;
    std::unique_ptr<SummaryBoard> m_board;
};

void SummaryBoardTest::init()
{
    m_index = SlowIndex();
    m_filter = std::make_unique<FilterState>(QTimeZone("Europe/Paris"), m_clock);
    m_board = std::make_unique<SummaryBoard>(
        m_index.ask(), [] { return nothingCovered(); }, *m_filter, m_clock);
}

void SummaryBoardTest::cleanup()
{
    m_board.reset();
}

void SummaryBoardTest::asksOnlyWhileSomebodyLooks()
{
    m_filter->setText(u"status:missed"_s);
    QCoreApplication::processEvents();
    QVERIFY(m_index.asked.isEmpty());
    live();
    QCOMPARE(m_index.asked.first()->filter.anyOf.size(), 1);
    m_board->setLive(false);
    m_filter->clear();
    QCoreApplication::processEvents();
    QCOMPARE(m_index.asked.size(), 1);
}

void SummaryBoardTest::aDragAsksOneQuestionAtATimeAndShowsEveryAnswer()
{
    live();
    QSignalSpy changed(m_board.get(), &SummaryBoard::changed);
    m_board->chooseHours({6}, {16});
    QTRY_COMPARE(m_index.asked.size(), 2);
    for (int hour = 17; hour < 22; ++hour) {
        m_board->chooseHours({6}, {16, hour}, true);
        QCoreApplication::processEvents();
    }
    QCOMPARE(m_index.asked.size(), 2);
    m_index.answer();
    QTRY_COMPARE(m_index.asked.size(), 3);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_index.asked.last()->filter, [&] {
        CallFilter last = m_filter->filter();
        last.sort = {};
        return last;
    }());
}

void SummaryBoardTest::aDragIsTakenBackAsAWhole()
{
    m_filter->setText(u"provider:quo"_s);
    m_board->chooseLengths(QueryField::Duration, 0, 9);
    m_board->chooseLengths(QueryField::Duration, 0, 29, true);
    m_board->chooseLengths(QueryField::Duration, 0, 59, true);
    m_board->toggle(QueryField::Status, u"missed"_s);
    QCOMPARE(m_filter->text(), u"provider:quo duration:0-59 status:missed"_s);
    m_board->undo();
    QCOMPARE(m_filter->text(), u"provider:quo duration:0-59"_s);
    m_board->undo();
    QCOMPARE(m_filter->text(), u"provider:quo"_s);
    QVERIFY(!m_board->canUndo());
}

void SummaryBoardTest::chosenDaysLeaveTheirStretchInSight()
{
    m_filter->setDayRange({QDate(2026, 3, 1), QDate(2026, 3, 10)});
    live();
    m_board->chooseDays({QDate(2026, 3, 4), QDate(2026, 3, 4)});
    m_board->chooseDays({QDate(2026, 3, 4), QDate(2026, 3, 5)}, true);
    QTRY_COMPARE(m_index.asked.size(), 2);
    const SummaryQuestion &question = *m_index.asked.last();
    QVERIFY(question.stretch);
    QCOMPARE(*question.stretch->from, at("2026-02-28T23:00:00Z"));
    QCOMPARE(*question.stretch->until, at("2026-03-10T23:00:00Z"));
    QCOMPARE(m_board->chosenDays().to, QDate(2026, 3, 5));
    QCOMPARE(m_board->shownDays().from, QDate(2026, 3, 1));
    m_board->undo();
    QVERIFY(!m_board->chosenDays().from.isValid());
    QCOMPARE(m_filter->dayRange().to, QDate(2026, 3, 10));
}

void SummaryBoardTest::cellsOfTheWeekBecomeDaysAndHours()
{
    m_board->chooseHours({6, 7}, {16, 17});
    QCOMPARE(m_filter->text(), u"weekday:sat,sun at:16-18"_s);
    QVERIFY(m_board->isHourChosen(6, 17));
    QVERIFY(!m_board->isHourChosen(5, 17));
    QVERIFY(!m_board->isHourChosen(6, 18));
}

void SummaryBoardTest::answerTimesChooseExactlyTheCallsThatAreCounted()
{
    m_board->chooseLengths(QueryField::Ring, 120, {});
    QCOMPARE(m_filter->text(), u"ring:>=120 direction:inbound status:completed,active"_s);
    QVERIFY(m_board->isLengthChosen(QueryField::Ring, 120));
    QVERIFY(!m_board->isLengthChosen(QueryField::Ring, 60));
    QVERIFY(!m_board->isLengthChosen(QueryField::Duration, 120));
}

void SummaryBoardTest::valuesAreAddedAndTakenOut()
{
    m_board->toggle(QueryField::Staff, u"stf_1"_s);
    m_board->toggle(QueryField::Staff, u"stf_2"_s);
    QCOMPARE(m_filter->chosen(QueryField::Staff), (QStringList{u"stf_1"_s, u"stf_2"_s}));
    m_board->toggle(QueryField::Staff, u"stf_1"_s);
    QCOMPARE(m_filter->chosen(QueryField::Staff), QStringList{u"stf_2"_s});
}

void SummaryBoardTest::aChangeFromElsewhereForgetsTheSteps()
{
    m_board->toggle(QueryField::Status, u"missed"_s);
    QVERIFY(m_board->canUndo());
    m_filter->setText(u"anna"_s);
    QVERIFY(!m_board->canUndo());
}

void SummaryBoardTest::comparesWithTheDaysBefore()
{
    m_filter->setDayRange({QDate(2026, 3, 9), QDate(2026, 3, 15)});
    SummaryAnswer answer;
    answer.daysBefore = {SummaryDay{.day = QDate(2026, 3, 3), .byStatus = {}, .counts = {.calls = 5}}};
    m_index.next = std::make_shared<const SummaryAnswer>(answer);
    live();
    QCOMPARE(*m_index.asked.first()->before->from, at("2026-03-01T23:00:00Z"));
    QCOMPARE(m_board->ghost(), (QMap<QDate, int>{{QDate(2026, 3, 10), 5}}));
    m_board->setComparedTime(ComparedTime::LastYear);
    QTRY_COMPARE(m_index.asked.size(), 2);
    QCOMPARE(*m_index.asked.last()->before->from, at("2025-03-08T23:00:00Z"));
    m_index.answer();
    m_board->setComparedTime(ComparedTime::Nothing);
    QTRY_COMPARE(m_index.asked.size(), 3);
    QVERIFY(!m_index.asked.last()->before);
}

void SummaryBoardTest::aFailureIsToldAndTheOldFiguresStay()
{
    live();
    const SummaryAnswer *before = m_board->answer();
    m_index.next = failure(Error::Kind::Storage);
    m_board->refresh();
    QTRY_COMPARE(m_index.asked.size(), 2);
    m_index.answer();
    QTRY_VERIFY(m_board->error());
    QCOMPARE(m_board->answer(), before);
}

void SummaryBoardTest::everyMetricLeadsToItsCalls_data()
{
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<QString>("query");
    QTest::newRow("calls") << Metric::Calls << u"line:front"_s;
    QTest::newRow("outbound") << Metric::Outbound << u"line:front direction:outbound"_s;
    QTest::newRow("missed") << Metric::MissedRate
                            << u"line:front direction:inbound status:missed,voicemail,failed"_s;
    QTest::newRow("voicemails") << Metric::Voicemails << u"line:front direction:inbound status:voicemail"_s;
    QTest::newRow("answered in time")
        << Metric::AnsweredWithin << u"line:front direction:inbound status:completed,active ring:<=20"_s;
}

void SummaryBoardTest::everyMetricLeadsToItsCalls()
{
    QFETCH(const Metric, metric);
    QFETCH(const QString, query);
    m_filter->setText(u"line:front"_s);
    m_board->chooseCallsOf(metric);
    QCOMPARE(m_filter->text(), query);
    QVERIFY(m_filter->problems().isEmpty());
}

QTEST_GUILESS_MAIN(SummaryBoardTest)
#include "tst_summaryboard.moc"
