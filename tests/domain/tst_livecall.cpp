// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/livecall.h"
#include "models/domain/quiethours.h"

#include "tests/support/builders.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// When a live call is believed, and when it is quiet.
class LiveCallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStateThatNobodyEndedAges_data();
    void aStateThatNobodyEndedAges();
    void quietHoursMayRunOverMidnight_data();
    void quietHoursMayRunOverMidnight();
    void quietHoursGoByTheClockOfTheProperty();
};

void LiveCallTest::aStateThatNobodyEndedAges_data()
{
    QTest::addColumn<CallStatus>("status");
    QTest::addColumn<std::chrono::milliseconds>("age");
    QTest::addColumn<Liveness>("liveness");
    const auto row = [](const char *name, CallStatus status, std::chrono::milliseconds age,
                        Liveness liveness) {
        QTest::newRow(name) << status << age << liveness;
    };
    row("rings", CallStatus::Ringing, 0ms, Liveness::Ringing);
    row("begins in the future", CallStatus::Ringing, -90s, Liveness::Ringing);
    row("rings for the longest time", CallStatus::Ringing, longestRing, Liveness::Ringing);
    row("cannot still ring", CallStatus::Ringing, longestRing + 1ms, Liveness::Unended);
    row("rang long ago", CallStatus::Ringing, longestRing + ringRemembered + 1ms, Liveness::Over);
    row("a long talk", CallStatus::Active, longestTalk, Liveness::Active);
    row("nobody talks so long", CallStatus::Active, longestTalk + 1ms, Liveness::Unended);
    row("talked long ago", CallStatus::Active, longestTalk + talkRemembered + 1ms, Liveness::Over);
    row("missed", CallStatus::Missed, 1s, Liveness::Over);
    row("completed", CallStatus::Completed, 1s, Liveness::Over);
}

void LiveCallTest::aStateThatNobodyEndedAges()
{
    QFETCH(CallStatus, status);
    QFETCH(std::chrono::milliseconds, age);
    const TimePoint start = at("2026-03-16T10:00:00Z");
    QTEST(livenessOf(status, start, start + age), "liveness");
}

void LiveCallTest::quietHoursMayRunOverMidnight_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("before the night") << QTime(22, 0) << QTime(7, 0) << QTime(21, 59) << false;
    QTest::newRow("the night begins") << QTime(22, 0) << QTime(7, 0) << QTime(22, 0) << true;
    QTest::newRow("midnight") << QTime(22, 0) << QTime(7, 0) << QTime(0, 0) << true;
    QTest::newRow("the night ends") << QTime(22, 0) << QTime(7, 0) << QTime(7, 0) << false;
    QTest::newRow("lunch") << QTime(12, 0) << QTime(13, 0) << QTime(12, 30) << true;
    QTest::newRow("after lunch") << QTime(12, 0) << QTime(13, 0) << QTime(13, 0) << false;
    QTest::newRow("all day") << QTime(9, 0) << QTime(9, 0) << QTime(3, 0) << true;
}

void LiveCallTest::quietHoursMayRunOverMidnight()
{
    QFETCH(QTime, from);
    QFETCH(QTime, until);
    QFETCH(QTime, time);
    QTEST((QuietHours{true, from, until}.cover(time)), "isQuiet");
    QVERIFY(!(QuietHours{false, from, until}.cover(time)));
}

void LiveCallTest::quietHoursGoByTheClockOfTheProperty()
{
    const QuietHours night{true, QTime(22, 0), QTime(7, 0)};
    const TimePoint moment = at("2026-07-01T20:30:00Z");
    QVERIFY(night.cover(moment, QTimeZone("Europe/Paris")));
    QVERIFY(!night.cover(moment, QTimeZone("Europe/London")));
}

QTEST_GUILESS_MAIN(LiveCallTest)
#include "tst_livecall.moc"
