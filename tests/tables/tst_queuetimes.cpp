// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/queuetimes.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class QueueTimesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresBegin_data()
    {
        QTest::addColumn<QueueSince>("since");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("start");
        QTest::newRow("the night, in the morning") << QueueSince::Night << "2026-03-16T08:00Z"
                                                   << "2026-03-15T21:00Z";
        QTest::newRow("the night, at ten") << QueueSince::Night << "2026-03-16T21:00Z"
                                           << "2026-03-16T21:00Z";
        QTest::newRow("the night, before ten") << QueueSince::Night << "2026-03-16T20:59Z"
                                               << "2026-03-15T21:00Z";
        QTest::newRow("the night after summer time began") << QueueSince::Night << "2026-03-29T07:00Z"
                                                           << "2026-03-28T21:00Z";
        QTest::newRow("today") << QueueSince::Today << "2026-03-16T08:00Z"
                               << "2026-03-15T23:00Z";
        QTest::newRow("yesterday") << QueueSince::Yesterday << "2026-03-16T08:00Z"
                                   << "2026-03-14T23:00Z";
        QTest::newRow("a week") << QueueSince::Week << "2026-03-16T08:00Z"
                                << "2026-03-08T23:00Z";
    }
    void figuresBegin()
    {
        QFETCH(QueueSince, since);
        QFETCH(QString, now);
        QFETCH(QString, start);
        QCOMPARE(toIso(startOf(since, fromIso(now).value(), m_paris)), toIso(fromIso(start).value()));
    }

    void snoozesEnd_data()
    {
        QTest::addColumn<SnoozeSpan>("span");
        QTest::addColumn<QString>("end");
        QTest::newRow("in an hour") << SnoozeSpan::OneHour << "2026-03-27T17:30Z"; // a Friday, 17:30 there
        QTest::newRow("in two") << SnoozeSpan::TwoHours << "2026-03-27T18:30Z";
        QTest::newRow("in four") << SnoozeSpan::FourHours << "2026-03-27T20:30Z";
        QTest::newRow("tomorrow") << SnoozeSpan::Tomorrow << "2026-03-28T08:00Z";
        QTest::newRow("on Monday, with summer time") << SnoozeSpan::NextWeek << "2026-03-30T07:00Z";
    }
    void snoozesEnd()
    {
        QFETCH(SnoozeSpan, span);
        QFETCH(QString, end);
        QCOMPARE(toIso(endOf(span, at("2026-03-27T16:30:00Z"), m_paris)), toIso(fromIso(end).value()));
    }

    void nextWeekOnAMondayIsAWeekAway()
    {
        QCOMPARE(endOf(SnoozeSpan::NextWeek, at("2026-03-16T06:00:00Z"), m_paris),
                 at("2026-03-23T08:00:00Z"));
    }

    void keysAreReadAsTheyAreWritten()
    {
        for (const QueueSince since : allQueueSinces())
            QCOMPARE(queueSinceFromKey(keyOf(since)), std::optional(since));
        QVERIFY(!queueSinceFromKey(u"for ever"_s));
    }

private:
    const QTimeZone m_paris{"Europe/Paris"};
};

QTEST_MAIN(QueueTimesTest)
#include "tst_queuetimes.moc"
