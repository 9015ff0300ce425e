// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatchdog.h"

#include <QTest>
#include <QTimer>

using namespace callboard::test;
using namespace std::chrono_literals;

class StallWatchdogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sleepInAHandlerIsAStallWithoutWork()
    {
        StallWatchdog watchdog;
        bool done = false;
        QTimer::singleShot(30ms, this, [&] {
            QThread::msleep(80);
            done = true;
        });
        QTRY_VERIFY(done && watchdog.longest().length > 40ms); // the pulse may come a little into it
        QVERIFY(watchdog.longest().busy < watchdog.longest().length);
        QVERIFY(!watchdog.longerThanFrame().empty());
    }

    void workInAHandlerIsAStallWithWork()
    {
        StallWatchdog watchdog;
        bool done = false;
        QTimer::singleShot(30ms, this, [&] {
            work(80ms);
            done = true;
        });
        QTRY_VERIFY(done && watchdog.longest().busy > 20ms);
    }

    void timeInWhichOtherEventsAreHandledIsNone()
    {
        StallWatchdog watchdog;
        int left = 200;
        const auto step = [&](const auto &next) -> void {
            work(1ms);
            if (--left > 0)
                QTimer::singleShot(0, this, [&next] { next(next); });
        };
        step(step);
        QTRY_VERIFY(left == 0);
        QVERIFY(watchdog.longest().busy < 100ms); // of 200 ms that were worked through
    }

    void resetForgets()
    {
        StallWatchdog watchdog;
        QTimer::singleShot(30ms, this, [] { QThread::msleep(80); });
        QTRY_VERIFY(watchdog.longest().length > 40ms);
        watchdog.reset();
        QVERIFY(watchdog.longest().length == 0ms);
        QVERIFY(watchdog.longerThanFrame().empty());
    }

private:
    static void work(std::chrono::milliseconds length)
    {
        const auto until = std::chrono::steady_clock::now() + length;
        while (std::chrono::steady_clock::now() < until) { }
    }
};

QTEST_GUILESS_MAIN(StallWatchdogTest)
#include "tst_stallwatchdog.moc"
