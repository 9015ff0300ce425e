// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/time.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

class TimeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isoIsReadAsUtc_data();
    void isoIsReadAsUtc();
    void nonsenseIsAbsent_data();
    void nonsenseIsAbsent();
    void writtenTimesReadBack();
};

void TimeTest::isoIsReadAsUtc_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("zulu") << u"2026-03-16T14:00:00Z"_s << qint64(1773669600000);
    QTest::newRow("milliseconds") << u"2026-03-16T14:00:00.250Z"_s << qint64(1773669600250);
    QTest::newRow("microseconds are rounded") << u"2026-03-16T14:00:00.250999Z"_s << qint64(1773669600251);
    QTest::newRow("offset") << u"2026-03-16T15:00:00+01:00"_s << qint64(1773669600000);
    QTest::newRow("negative offset") << u"2026-03-16T09:00:00-05:00"_s << qint64(1773669600000);
    QTest::newRow("no zone means UTC, not the zone of this machine")
        << u"2026-03-16T14:00:00"_s << qint64(1773669600000);
    QTest::newRow("blank instead of T") << u"2026-03-16 14:00:00"_s << qint64(1773669600000);
    QTest::newRow("date alone") << u"2026-03-16"_s << qint64(1773619200000);
    QTest::newRow("hour that summer time skips in Paris")
        << u"2026-03-29T02:30:00"_s << qint64(1774751400000);
}

void TimeTest::isoIsReadAsUtc()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto time = fromIso(text);
    QVERIFY(time);
    QCOMPARE(toMs(*time), ms);
}

void TimeTest::nonsenseIsAbsent_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_s, u"yesterday"_s, u"2026-13-01T00:00:00Z"_s, u"0001-01-01T00:00:00Z"_s,
                             u"1773669600"_s, u"2026-02-30"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TimeTest::nonsenseIsAbsent()
{
    QFETCH(QString, text);
    QVERIFY(!fromIso(text));
}

void TimeTest::writtenTimesReadBack()
{
    for (qint64 ms : {0LL, 1773669600000LL, 1773669600250LL, 253402300799999LL})
        QCOMPARE(toMs(*fromIso(toIso(fromMs(ms)))), ms);
    QCOMPARE(toIso(fromMs(1773669600000)), u"2026-03-16T14:00:00Z"_s);
}

QTEST_GUILESS_MAIN(TimeTest)
#include "tst_time.moc"
