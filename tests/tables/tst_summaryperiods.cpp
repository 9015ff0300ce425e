// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/summaryperiods.h"

#include "tests/support/builders.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone &paris()
{
    static const QTimeZone zone("Europe/Paris");
    return zone;
}

DayRange days(const char *from, const char *to)
{
    return {QDate::fromString(QString::fromLatin1(from), Qt::ISODate),
            QDate::fromString(QString::fromLatin1(to), Qt::ISODate)};
}

Range<TimePoint> between(const char *from, const char *until)
{
    return {at(from), at(until)};
}

} // namespace

class SummaryPeriodsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparedDaysFollow_data();
    void comparedDaysFollow();
    void daysWithoutABeginningAreNotCompared();
    void wholeMonthsEndBeforeThisOne();
    void aDayOfTwentyThreeHoursIsWhole();
    void gapsAndTodayAreIncomplete();
    void beforeAllHistoryNothingIsMissing();
    void anAccountThatWasNeverReadLacksEveryDay();
};

void SummaryPeriodsTest::comparedDaysFollow_data()
{
    QTest::addColumn<DayRange>("shown");
    QTest::addColumn<ComparedTime>("with");
    QTest::addColumn<DayRange>("compared"); // today is 2026-03-16
    using enum ComparedTime;

    QTest::newRow("seven days") << days("2026-03-10", "2026-03-16") << PeriodBefore
                                << days("2026-03-03", "2026-03-09");
    QTest::newRow("one day") << days("2026-03-01", "2026-03-01") << PeriodBefore
                             << days("2026-02-28", "2026-02-28");
    QTest::newRow("a whole month") << days("2026-02-01", "2026-02-28") << PeriodBefore
                                   << days("2026-01-01", "2026-01-31");
    QTest::newRow("three whole months")
        << days("2025-12-01", "2026-02-28") << PeriodBefore << days("2025-09-01", "2025-11-30");
    QTest::newRow("this month so far")
        << days("2026-03-01", "2026-03-31") << PeriodBefore << days("2026-02-01", "2026-02-16");
    QTest::newRow("open end") << days("2026-03-15", "") << PeriodBefore << days("2026-03-13", "2026-03-14");
    QTest::newRow("last year") << days("2025-12-01", "2026-02-28") << LastYear
                               << days("2024-12-01", "2025-02-28");
    QTest::newRow("leap day last year")
        << days("2024-02-29", "2024-02-29") << LastYear << days("2023-02-28", "2023-02-28");
}

void SummaryPeriodsTest::comparedDaysFollow()
{
    QFETCH(const DayRange, shown);
    QFETCH(const ComparedTime, with);
    QFETCH(const DayRange, compared);
    const std::optional<DayRange> found = comparedDays(shown, with, QDate(2026, 3, 16));
    QVERIFY(found);
    QCOMPARE(found->from, compared.from);
    QCOMPARE(found->to, compared.to);
}

void SummaryPeriodsTest::daysWithoutABeginningAreNotCompared()
{
    const QDate today(2026, 3, 16);
    QVERIFY(!comparedDays({}, ComparedTime::PeriodBefore, today));
    QVERIFY(!comparedDays(days("", "2026-03-01"), ComparedTime::LastYear, today));
    QVERIFY(!comparedDays(days("2026-04-01", "2026-04-02"), ComparedTime::PeriodBefore, today));
    QVERIFY(!comparedDays(days("2026-03-01", "2026-03-02"), ComparedTime::Nothing, today));
}

void SummaryPeriodsTest::wholeMonthsEndBeforeThisOne()
{
    const DayRange months = wholeMonthsBefore(QDate(2026, 3, 31), 3);
    QCOMPARE(months.from, QDate(2025, 12, 1));
    QCOMPARE(months.to, QDate(2026, 2, 28));
}

void SummaryPeriodsTest::aDayOfTwentyThreeHoursIsWhole()
{
    const Range<TimePoint> moments = momentsOf(days("2026-03-29", "2026-03-29"), paris());
    QCOMPARE(*moments.from, at("2026-03-28T23:00:00Z"));
    QCOMPARE(*moments.until, at("2026-03-29T22:00:00Z"));
}

void SummaryPeriodsTest::gapsAndTodayAreIncomplete()
{
    const AccountCoverage whole{
        AccountId{1}, {between("2026-03-01T00:00:00Z", "2026-03-16T12:00:00Z")}, false};
    const AccountCoverage withGap{AccountId{2},
                                  {between("2026-02-01T00:00:00Z", "2026-03-12T09:00:00Z"),
                                   between("2026-03-13T01:00:00Z", "2026-03-16T12:00:00Z")},
                                  false};
    const QSet<QDate> found = incompleteDays({whole, withGap}, days("2026-03-10", "2026-03-20"),
                                             at("2026-03-16T12:00:00Z"), paris());
    QCOMPARE(found, (QSet<QDate>{QDate(2026, 3, 12), QDate(2026, 3, 13), QDate(2026, 3, 16)}));
}

void SummaryPeriodsTest::beforeAllHistoryNothingIsMissing()
{
    AccountCoverage account{AccountId{1}, {between("2026-03-12T09:00:00Z", "2026-03-16T12:00:00Z")}, true};
    const TimePoint now = at("2026-03-16T12:00:00Z");
    QVERIFY(incompleteDays({account}, days("2026-03-10", "2026-03-15"), now, paris()).isEmpty());
    account.hasAllHistory = false;
    QCOMPARE(incompleteDays({account}, days("2026-03-10", "2026-03-15"), now, paris()).size(), 3);
}

void SummaryPeriodsTest::anAccountThatWasNeverReadLacksEveryDay()
{
    const AccountCoverage account{AccountId{1}, {}, false};
    QCOMPARE(incompleteDays({account}, days("2026-03-10", "2026-03-15"), at("2026-03-20T12:00:00Z"), paris())
                 .size(),
             6);
}

QTEST_GUILESS_MAIN(SummaryPeriodsTest)
#include "tst_summaryperiods.moc"
