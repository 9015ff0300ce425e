// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/localclock.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace callboard;

class LocalClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheCalendar_data();
    void agreesWithTheCalendar();
};

void LocalClockTest::agreesWithTheCalendar_data()
{
    QTest::addColumn<QTimeZone>("zone");
    for (const char *name : {"UTC", "Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia",
                             "Australia/Lord_Howe", "Africa/Casablanca"})
        QTest::newRow(name) << QTimeZone(name);
    QTest::newRow("fixed") << QTimeZone(-12'600);
}

void LocalClockTest::agreesWithTheCalendar()
{
    QFETCH(QTimeZone, zone);
    QVERIFY(zone.isValid());
    const LocalClock clock(zone);
    QRandomGenerator random(1);
    QList<qint64> moments{0, -1, 253'402'300'799'000, -62'135'596'800'000};
    for (int i = 0; i < 3000; ++i) // 1970 to 2070
        moments << qint64(random.bounded(3'155'760'000.0) * 1000);
    for (const auto &change : zone.transitions(QDateTime(QDate(2015, 1, 1), QTime(), QTimeZone::utc()),
                                               QDateTime(QDate(2030, 1, 1), QTime(), QTimeZone::utc())))
        moments << change.atUtc.toMSecsSinceEpoch() << change.atUtc.toMSecsSinceEpoch() - 1;
    for (const qint64 ms : moments) {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(ms, zone);
        const QByteArray what = QByteArray::number(ms);
        QVERIFY2(clock.minuteOfDay(fromMs(ms)) == local.time().hour() * 60 + local.time().minute(),
                 what.constData());
        QVERIFY2(clock.weekday(fromMs(ms)) == local.date().dayOfWeek(), what.constData());
    }
}

QTEST_GUILESS_MAIN(LocalClockTest)
#include "tst_localclock.moc"
