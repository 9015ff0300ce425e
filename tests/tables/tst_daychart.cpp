// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/daychart.h"

#include <QCoroFuture>
#include <QPromise>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

using Bar = DayChart::Bar;
using Grain = DayChart::Grain;

QList<DayCount> randomCounts(quint32 seed, QDate first, int span)
{
    QRandomGenerator random(seed);
    QList<DayCount> counts;
    for (int i = 0; i < span; ++i) {
        for (const CallStatus status : allCallStatuses()) {
            if (random.bounded(3) == 0)
                counts.append({first.addDays(i), status, int(random.bounded(50)) + 1});
        }
    }
    std::shuffle(counts.begin(), counts.end(), random);
    return counts;
}

int callsBetween(const QList<DayCount> &counts, const Bar &bar, CallStatus status)
{
    int sum = 0;
    for (const DayCount &count : counts)
        sum += count.status == status && count.day >= bar.from && count.day <= bar.to ? count.calls : 0;
    return sum;
}

/// Answers when told to, in the order of the questions.
struct SlowCounter {
    std::shared_ptr<QList<CallFilter>> asked = std::make_shared<QList<CallFilter>>();
    std::shared_ptr<QList<std::shared_ptr<QPromise<void>>>> turns =
        std::make_shared<QList<std::shared_ptr<QPromise<void>>>>();
    std::shared_ptr<QList<Result<QList<DayCount>>>> answers =
        std::make_shared<QList<Result<QList<DayCount>>>>();

    static QCoro::Task<Result<QList<DayCount>>> wait(QFuture<void> turn,
                                                     std::shared_ptr<QList<Result<QList<DayCount>>>> answers)
    {
        co_await turn;
        co_return answers->takeFirst();
    }
    QCoro::Task<Result<QList<DayCount>>> operator()(CallFilter filter, QTimeZone) const
    {
        asked->append(filter);
        turns->append(std::make_shared<QPromise<void>>());
        turns->last()->start();
        return wait(turns->last()->future(), answers);
    }
    void answer(const Result<QList<DayCount>> &counts) const
    {
        answers->append(counts);
        turns->takeFirst()->finish();
    }
};

CallFilter filterFor(const QString &line)
{
    CallFilter filter;
    filter.anyOf.append({QueryField::Line, {line}});
    return filter;
}

const QList<DayCount> oneDay{{QDate(2026, 3, 16), CallStatus::Missed, 3}};

} // namespace

class DayChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void barsAgreeWithCounting_data();
    void barsAgreeWithCounting();
    void grainGrowsWithTheSpan_data();
    void grainGrowsWithTheSpan();
    void weeksBeginWhereTheLocaleSays();
    void nothingGivesNoBars();
    void answerToAnOldFilterIsDropped();
    void changesWhileAskingLeadToOneMoreQuestion();
    void sortOrderDoesNotMatter();
    void failureKeepsTheBars();
};

void DayChartTest::barsAgreeWithCounting_data()
{
    QTest::addColumn<int>("span");
    for (const int span : {1, 2, 7, 59, 60, 61, 100, 419, 420, 421, 1000, 1900, 4000, 9000, 40'000})
        QTest::addRow("%d days", span) << span;
}

void DayChartTest::barsAgreeWithCounting()
{
    QFETCH(int, span);
    const QList<DayCount> counts = randomCounts(quint32(span), QDate(1990, 2, 27), span);
    const QList<Bar> bars = DayChart::gathered(counts, Qt::Monday);
    QVERIFY(bars.size() <= DayChart::mostBars);
    for (qsizetype i = 0; i < bars.size(); ++i) {
        QVERIFY(bars[i].from <= bars[i].to);
        if (i > 0)
            QCOMPARE(bars[i].from, bars[i - 1].to.addDays(1));
        for (const CallStatus status : allCallStatuses())
            QCOMPARE(bars[i].calls.value(status), callsBetween(counts, bars[i], status));
    }
    const auto sum = [](int before, const auto &part) {
        return before + part;
    };
    int total = 0, counted = 0;
    for (const Bar &bar : bars)
        total = sum(total, bar.total());
    for (const DayCount &count : counts)
        counted = sum(counted, count.calls);
    QCOMPARE(total, counted);
}

void DayChartTest::grainGrowsWithTheSpan_data()
{
    QTest::addColumn<QDate>("last");
    QTest::addColumn<Grain>("grain");
    QTest::newRow("one day") << QDate(2026, 1, 1) << Grain::Day;
    QTest::newRow("60 days") << QDate(2026, 3, 1) << Grain::Day;
    QTest::newRow("61 days") << QDate(2026, 3, 2) << Grain::Week;
    QTest::newRow("a year") << QDate(2026, 12, 31) << Grain::Week;
    QTest::newRow("three years") << QDate(2028, 12, 31) << Grain::Month;
    QTest::newRow("ten years") << QDate(2035, 12, 31) << Grain::Quarter;
    QTest::newRow("forty years") << QDate(2065, 12, 31) << Grain::Year;
    QTest::newRow("a mad date") << QDate(9999, 12, 31) << Grain::Years;
}

void DayChartTest::grainGrowsWithTheSpan()
{
    QFETCH(QDate, last);
    QTEST(DayChart::grainFor(QDate(2026, 1, 1), last, Qt::Monday), "grain");
}

void DayChartTest::weeksBeginWhereTheLocaleSays()
{
    QList<DayCount> counts = oneDay;
    counts.append({QDate(2026, 9, 16), CallStatus::Completed, 1});
    QCOMPARE(DayChart::gathered(counts, Qt::Monday).constFirst().from, QDate(2026, 3, 16));
    QCOMPARE(DayChart::gathered(counts, Qt::Sunday).constFirst().from, QDate(2026, 3, 15));
    QCOMPARE(DayChart::gathered(counts, Qt::Saturday).constFirst().from, QDate(2026, 3, 14));
}

void DayChartTest::nothingGivesNoBars()
{
    QVERIFY(DayChart::gathered({}, Qt::Monday).isEmpty());
}

void DayChartTest::answerToAnOldFilterIsDropped()
{
    const SlowCounter counter;
    DayChart chart(counter);
    QSignalSpy changed(&chart, &DayChart::changed);
    chart.setFilter(filterFor(u"a"_s), QTimeZone::utc());
    chart.setFilter(filterFor(u"b"_s), QTimeZone::utc());
    chart.setFilter(filterFor(u"c"_s), QTimeZone::utc());
    QCOMPARE(counter.asked->size(), 1);
    counter.answer(randomCounts(1, QDate(2020, 1, 1), 9));
    QTRY_COMPARE(counter.asked->size(), 2);
    QCOMPARE(counter.asked->last().anyOf.first().values, QStringList{u"c"_s});
    QCOMPARE(changed.size(), 0);
    QVERIFY(!chart.isLoaded());
    counter.answer(oneDay);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(chart.total(), 3);
    QCOMPARE(chart.statuses(), QList{CallStatus::Missed});
}

void DayChartTest::changesWhileAskingLeadToOneMoreQuestion()
{
    const SlowCounter counter;
    DayChart chart(counter);
    QSignalSpy changed(&chart, &DayChart::changed);
    chart.setFilter({}, QTimeZone::utc());
    chart.reload();
    chart.reload();
    counter.answer(oneDay);
    QTRY_COMPARE(changed.size(), 1); // shown, although newer figures are on their way
    QCOMPARE(counter.asked->size(), 2);
    counter.answer(QList<DayCount>{});
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(chart.bars().isEmpty());
    QCOMPARE(counter.asked->size(), 2);
}

void DayChartTest::sortOrderDoesNotMatter()
{
    const SlowCounter counter;
    DayChart chart(counter);
    chart.setFilter({}, QTimeZone::utc());
    CallFilter sorted;
    sorted.sort = {SortColumn::Talk, false};
    chart.setFilter(sorted, QTimeZone::utc());
    counter.answer(oneDay);
    QTRY_VERIFY(chart.isLoaded());
    QCOMPARE(counter.asked->size(), 1);
}

void DayChartTest::failureKeepsTheBars()
{
    const SlowCounter counter;
    DayChart chart(counter);
    chart.setFilter({}, QTimeZone::utc());
    counter.answer(oneDay);
    QTRY_VERIFY(chart.isLoaded());
    chart.reload();
    counter.answer(failure(Error::Kind::Storage, u"disk I/O error"_s));
    QTRY_VERIFY(chart.error());
    QCOMPARE(chart.bars().size(), 1);
    chart.reload();
    counter.answer(oneDay);
    QTRY_VERIFY(!chart.error());
}

} // namespace callboard

QTEST_GUILESS_MAIN(callboard::DayChartTest)
#include "tst_daychart.moc"
