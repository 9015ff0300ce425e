// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/polling.h"

#include <QTest>

using namespace callboard;
using namespace std::chrono_literals;

class PollingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aQuietAccountIsAskedMoreRarely();
    void retriesBackOffAndObeyTheServer();
    void aLiveCallIsWatchedClosely();
    void aDueTranscriptIsAskedForMoreRarelyUntilGivenUp();
};

void PollingTest::aQuietAccountIsAskedMoreRarely()
{
    QCOMPARE(pollInterval(0), std::chrono::milliseconds(1min));
    QCOMPARE(pollInterval(3), std::chrono::milliseconds(3min));
    QCOMPARE(pollInterval(1000), std::chrono::milliseconds(5min));
}

void PollingTest::retriesBackOffAndObeyTheServer()
{
    QVERIFY(retryDelay(1, {}, 0.0) >= 15s);
    QVERIFY(retryDelay(1, {}, 0.99) <= 30s);
    QVERIFY(retryDelay(2, {}, 0.5) > retryDelay(1, {}, 0.5));
    QVERIFY(retryDelay(1000, {}, 0.99) <= 5min);
    QCOMPARE(retryDelay(1, 3600s, 0.0), std::chrono::milliseconds(1h));
}

void PollingTest::aLiveCallIsWatchedClosely()
{
    const QList<std::chrono::seconds> wanted{15s, 30s, 1min, 2min, 5min, 15min, 1h, 1h};
    for (int attempts = 0; attempts < wanted.size(); ++attempts)
        QCOMPARE(recheckDelay(true, attempts), std::optional(wanted[attempts]));
    QVERIFY(!recheckDelay(true, 100));
}

void PollingTest::aDueTranscriptIsAskedForMoreRarelyUntilGivenUp()
{
    std::chrono::seconds last = 0s;
    int attempts = 0;
    for (; const std::optional<std::chrono::seconds> delay = recheckDelay(false, attempts); ++attempts) {
        QVERIFY(*delay > last);
        last = *delay;
    }
    QVERIFY(attempts > 5 && attempts < 20);
    QVERIFY(last >= 12h);
}

QTEST_GUILESS_MAIN(PollingTest)
#include "tst_polling.moc"
