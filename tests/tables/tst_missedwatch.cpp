// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/missedwatch.h"

#include "tests/support/fakequeuesource.h"

#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class MissedWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_watch.reset(); }

    void tellsWhenTheTimeHasCome();
    void asksTheQueueOnlyAsOftenAsItCanAnswer();
    void aFailureChangesNothing();
    void whatIsSettledIsWithdrawn();
    void heldBackUntilTheBackFillIsOver();
    void laterPutsTheNumberOffForAnHour();
    void laterKeepsWhatWasDecidedBefore();
    void laterThatFailsIsSaid();
    void theNextSessionBeginsWhereThisOneHasTold();

private:
    CallbackTask rang(int number) const
    {
        CallbackTask task = FakeQueueSource::task(number);
        task.first = task.last = m_clock.now();
        return task;
    }
    void letTimePass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        m_watch->look();
    }

    FakeClock m_clock;
    FakeQueueSource m_source;
    std::unique_ptr<MissedWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_shown;
    std::unique_ptr<QSignalSpy> m_withdrawn;
    bool m_isHeld = false;
};

void MissedWatchTest::init()
{
    m_clock.set(at("2026-03-16T12:00:00Z"));
    m_source.stored = {};
    m_source.failure.reset();
    m_source.isSlow = false;
    m_source.readings = 0;
    m_source.decided.clear();
    m_isHeld = false;
    const MissedWatch::Circumstances circumstances{.isHeld = [this] { return m_isHeld; },
                                                   .isQuiet = [] { return false; },
                                                   .isSeen =
                                                       [](const CallbackTask &) {
                                                           return false;
                                                       }};
    m_watch =
        std::make_unique<MissedWatch>(m_source, m_clock, QTimeZone::utc(), m_clock.now(), circumstances);
    m_shown = std::make_unique<QSignalSpy>(m_watch.get(), &MissedWatch::showWanted);
    m_withdrawn = std::make_unique<QSignalSpy>(m_watch.get(), &MissedWatch::withdrawWanted);
    m_watch->start();
    QTRY_VERIFY(m_watch->toldUntil().has_value());
    m_clock.advance(1min);
}

void MissedWatchTest::tellsWhenTheTimeHasCome()
{
    m_source.stored.open << rang(1);
    m_source.announce();
    QTRY_COMPARE(m_watch->open().size(), 1);
    QCOMPARE(m_shown->size(), 0);
    letTimePass(MissedNotices::holdBack);
    QCOMPARE(m_shown->size(), 1);
    QCOMPARE(m_shown->first().first().value<MissedNotice>().key, rang(1).key);
}

void MissedWatchTest::asksTheQueueOnlyAsOftenAsItCanAnswer()
{
    m_source.isSlow = true;
    const int before = m_source.readings;
    for (int i = 0; i < 100; ++i)
        m_source.announce();
    QTRY_COMPARE(m_source.waiting(), 1);
    m_source.stored.open << rang(1);
    m_source.announce();
    QTest::qWait(600); // longer than announcements are merged: the first question is still unanswered
    QCOMPARE(m_source.readings, before + 1);
    m_source.answerAll();
    QTRY_COMPARE(m_source.waiting(), 1);
    m_source.answerAll();
    QTRY_COMPARE(m_watch->open().size(), 1);
    QCOMPARE(m_source.readings, before + 2);
}

void MissedWatchTest::aFailureChangesNothing()
{
    m_source.stored.open << rang(1);
    m_source.announce();
    QTRY_COMPARE(m_watch->open().size(), 1);
    letTimePass(MissedNotices::holdBack);
    m_source.failure = Error{Error::Kind::Storage};
    const int before = m_source.readings;
    m_source.announce();
    QTRY_COMPARE(m_source.readings, before + 1);
    QTest::qWait(50);
    QCOMPARE(m_withdrawn->size(), 0);
    QCOMPARE(m_watch->open().size(), 1);
}

void MissedWatchTest::whatIsSettledIsWithdrawn()
{
    m_source.stored.open << rang(1);
    m_source.announce();
    QTRY_COMPARE(m_watch->open().size(), 1);
    letTimePass(MissedNotices::holdBack);
    m_source.settle(rang(1).key);
    m_source.announce();
    QTRY_COMPARE(m_withdrawn->size(), 1);
    QCOMPARE(m_withdrawn->first().first().toString(), rang(1).key);
}

void MissedWatchTest::heldBackUntilTheBackFillIsOver()
{
    m_isHeld = true;
    for (int number = 1; number <= 40; ++number)
        m_source.stored.open << rang(number);
    m_source.announce();
    QTRY_COMPARE(m_watch->open().size(), 40);
    letTimePass(1h);
    QCOMPARE(m_shown->size(), 0);
    m_isHeld = false;
    m_watch->look();
    QCOMPARE(m_shown->size(), 1);
    QVERIFY(m_shown->first().first().value<MissedNotice>().isSummary());
}

void MissedWatchTest::laterPutsTheNumberOffForAnHour()
{
    m_source.stored.open << rang(1);
    const CallbackTask task = m_source.stored.open.first();
    m_source.announce();
    QTRY_COMPARE(m_watch->open().size(), 1);
    letTimePass(MissedNotices::holdBack);
    m_watch->gone(task.key);
    m_watch->later(task.key);
    QTRY_COMPARE(m_watch->open().size(), 0);
    QCOMPARE(m_source.stored.snoozed.size(), 1);
    QCOMPARE(m_source.decided.last().first().snoozedUntil,
             std::optional(m_clock.now() + MissedWatch::putOff));
    QCOMPARE(m_source.decided.last().first().upTo, *task.last);

    m_clock.advance(MissedWatch::putOff);
    m_source.stored.open << m_source.stored.snoozed.takeFirst();
    m_source.announce();
    QTRY_COMPARE(m_watch->open().size(), 1);
    letTimePass(MissedNotices::holdBack);
    QCOMPARE(m_shown->size(), 2); // it is told of again
}

void MissedWatchTest::laterKeepsWhatWasDecidedBefore()
{
    CallbackTask task = rang(1);
    task.decision.key = task.key;
    task.decision.takenBy = u"ana"_s;
    m_source.stored.open << task;
    m_source.announce();
    QTRY_COMPARE(m_watch->open().size(), 1);
    m_watch->later(task.key);
    QTRY_COMPARE(m_source.decided.size(), 1);
    QCOMPARE(m_source.decided.last().first().takenBy, u"ana"_s);
}

void MissedWatchTest::laterThatFailsIsSaid()
{
    m_source.stored.open << rang(1);
    m_source.announce();
    QTRY_COMPARE(m_watch->open().size(), 1);
    m_source.failure = Error{Error::Kind::Storage};
    QSignalSpy failed(m_watch.get(), &MissedWatch::laterFailed);
    m_watch->later(rang(1).key);
    QTRY_COMPARE(failed.size(), 1);
}

void MissedWatchTest::theNextSessionBeginsWhereThisOneHasTold()
{
    const TimePoint before = *m_watch->toldUntil();
    m_source.stored.open << rang(1);
    m_source.announce();
    QTRY_COMPARE(m_watch->open().size(), 1);
    QCOMPARE(m_watch->toldUntil(), std::optional(before)); // not told yet: the next session must
    letTimePass(MissedNotices::holdBack);
    QCOMPARE(m_watch->toldUntil(), std::optional(m_clock.now()));
}

QTEST_GUILESS_MAIN(MissedWatchTest)
#include "tst_missedwatch.moc"
