// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/daychart.h"
#include "ui/charts/callsperdaychart.h"
#include "ui/charts/daybarsview.h"
#include "ui/charts/daytablemodel.h"
#include "ui/charts/daywords.h"
#include "ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QtCharts/QBarSet>
#include <QtCharts/QStackedBarSeries>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

/// 1 to 10 March 2026; on day n, n completed calls and on even days one missed.
QList<DayCount> tenDays()
{
    QList<DayCount> counts;
    for (int day = 1; day <= 10; ++day) {
        counts.append({QDate(2026, 3, day), CallStatus::Completed, day});
        if (day % 2 == 0)
            counts.append({QDate(2026, 3, day), CallStatus::Missed, 1});
    }
    return counts;
}

} // namespace

class CallsPerDayChartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();
    void barsShowTheCounts();
    void clickChoosesTheDay();
    void arrowKeysWalkAndEnterChooses();
    void chosenBarStaysAcrossAReload();
    void draggingBrushesWithEveryBarOnTheWay();
    void shiftAndArrowKeysBrushToo();
    void whatIsNotChosenFades();
    void timeRunsWithTheReadingDirection();
    void tableHasTheSameFigures();
    void tableRowChoosesTheDay();
    void tableModelKeepsItsRules();
    void emptyAndFailedAreSaid();
    void colourFollowsTheTheme();
    void screenReaderHearsTheFigures();
    void periodsAreWorded_data();
    void periodsAreWorded();

private:
    void load(const Result<QList<DayCount>> &counts);
    DayBarsView *bars() const { return m_chart->findChild<DayBarsView *>(u"dayBars"_s); }
    QTableView *table() const { return m_chart->findChild<QTableView *>(u"dayTable"_s); }
    QStackedBarSeries *series() const
    {
        return qobject_cast<QStackedBarSeries *>(bars()->chart()->series().value(0));
    }
    QPoint middleOf(int slot, int slotCount) const;
    /// QTest's moves say nothing about buttons.
    void dragTo(const QPoint &place) const
    {
        QMouseEvent event(QEvent::MouseMove, place, bars()->viewport()->mapToGlobal(place), Qt::NoButton,
                          Qt::LeftButton, {});
        QApplication::sendEvent(bars()->viewport(), &event);
    }

    std::unique_ptr<Theme> m_theme;
    Result<QList<DayCount>> m_counts = failure(Error::Kind::Storage);
    std::unique_ptr<DayChart> m_model;
    std::unique_ptr<CallsPerDayChart> m_chart;
};

void CallsPerDayChartTest::init()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    m_model = std::make_unique<DayChart>(
        [this](CallFilter, QTimeZone) -> QCoro::Task<Result<QList<DayCount>>> { co_return m_counts; });
    m_chart = std::make_unique<CallsPerDayChart>(*m_model, *m_theme);
    m_chart->resize(800, 240);
    m_chart->show();
}

void CallsPerDayChartTest::cleanup()
{
    m_chart.reset();
    m_model.reset();
}

void CallsPerDayChartTest::load(const Result<QList<DayCount>> &counts)
{
    m_counts = counts;
    QSignalSpy changed(m_model.get(), &DayChart::changed);
    m_model->setFilter({}, QTimeZone::utc());
    if (changed.isEmpty())
        m_model->reload();
    QTRY_VERIFY(!changed.isEmpty());
}

QPoint CallsPerDayChartTest::middleOf(int slot, int slotCount) const
{
    const QRectF plot = bars()->chart()->plotArea();
    return QPointF(plot.left() + plot.width() * (slot + 0.5) / slotCount, plot.center().y()).toPoint();
}

void CallsPerDayChartTest::barsShowTheCounts()
{
    load(tenDays());
    QCOMPARE(series()->count(), 2);
    QBarSet *completed = series()->barSets().at(0);
    const QBarSet *missed = series()->barSets().at(1);
    QCOMPARE(completed->count(), 10);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(completed->at(i), i + 1);
        QCOMPARE(missed->at(i), (i + 1) % 2 == 0 ? 1 : 0);
    }
    QCOMPARE(completed->color(), m_theme->statusFill(CallStatus::Completed));
}

void CallsPerDayChartTest::clickChoosesTheDay()
{
    load(tenDays());
    QSignalSpy chosen(m_chart.get(), &CallsPerDayChart::daySelected);
    QTest::mouseClick(bars()->viewport(), Qt::LeftButton, {}, middleOf(3, 10));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toDate(), QDate(2026, 3, 4));
    QCOMPARE(chosen.first().at(1).toDate(), QDate(2026, 3, 4));
    QTest::mouseClick(bars()->viewport(), Qt::LeftButton, {}, QPoint(1, 1)); // beside the bars
    QTest::mouseClick(bars()->viewport(), Qt::RightButton, {}, middleOf(3, 10));
    QCOMPARE(chosen.size(), 1);
}

void CallsPerDayChartTest::arrowKeysWalkAndEnterChooses()
{
    load(tenDays());
    QSignalSpy chosen(m_chart.get(), &CallsPerDayChart::daySelected);
    QTest::keyClick(bars(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 0); // nothing is current yet
    QTest::keyClick(bars(), Qt::Key_Home);
    QTest::keyClick(bars(), Qt::Key_Left);
    QCOMPARE(bars()->current(), 0);
    QTest::keyClick(bars(), Qt::Key_Right);
    QTest::keyClick(bars(), Qt::Key_Return);
    QCOMPARE(chosen.last().at(0).toDate(), QDate(2026, 3, 2));
    QTest::keyClick(bars(), Qt::Key_End);
    QTest::keyClick(bars(), Qt::Key_Right);
    QTest::keyClick(bars(), Qt::Key_Space);
    QCOMPARE(chosen.last().at(0).toDate(), QDate(2026, 3, 10));
}

void CallsPerDayChartTest::chosenBarStaysAcrossAReload()
{
    load(tenDays());
    QTest::keyClick(bars(), Qt::Key_Home);
    QTest::keyClick(bars(), Qt::Key_Right);
    QList<DayCount> longer = tenDays();
    longer.append({QDate(2026, 2, 27), CallStatus::Failed, 2});
    load(longer);
    QCOMPARE(bars()->current(), 3); // 27 and 28 February and 1 March come before it
    load(QList<DayCount>{});
    QCOMPARE(bars()->current(), -1);
    load(tenDays());
    QCOMPARE(bars()->current(), -1);
}

void CallsPerDayChartTest::draggingBrushesWithEveryBarOnTheWay()
{
    load(tenDays());
    QSignalSpy brushed(m_chart.get(), &CallsPerDayChart::daysBrushed);
    QSignalSpy chosen(m_chart.get(), &CallsPerDayChart::daySelected);
    QTest::mousePress(bars()->viewport(), Qt::LeftButton, {}, middleOf(4, 10));
    dragTo(middleOf(4, 10) + QPoint(2, 0)); // still on the bar it began at
    QCOMPARE(brushed.size(), 0);
    dragTo(middleOf(6, 10));
    QCOMPARE(brushed.last(), (QVariantList{QDate(2026, 3, 5), QDate(2026, 3, 7)}));
    dragTo(middleOf(1, 10));
    QCOMPARE(brushed.last(), (QVariantList{QDate(2026, 3, 2), QDate(2026, 3, 5)}));
    dragTo(QPoint(5000, 10)); // beyond the end
    QCOMPARE(brushed.last(), (QVariantList{QDate(2026, 3, 5), QDate(2026, 3, 10)}));
    dragTo(middleOf(4, 10)); // back again is a brush of one day, and its release no click
    QCOMPARE(brushed.last(), (QVariantList{QDate(2026, 3, 5), QDate(2026, 3, 5)}));
    QTest::mouseRelease(bars()->viewport(), Qt::LeftButton, {}, middleOf(4, 10));
    QCOMPARE(brushed.size(), 4);
    QCOMPARE(chosen.size(), 0);
}

void CallsPerDayChartTest::shiftAndArrowKeysBrushToo()
{
    load(tenDays());
    QSignalSpy brushed(m_chart.get(), &CallsPerDayChart::daysBrushed);
    QSignalSpy cancelled(m_chart.get(), &CallsPerDayChart::brushCancelled);
    bars()->setFocus();
    QTest::keyClick(bars(), Qt::Key_End);
    QTest::keyClick(bars(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(bars(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(brushed.last(), (QVariantList{QDate(2026, 3, 8), QDate(2026, 3, 10)}));
    QTest::keyClick(bars(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(brushed.last(), (QVariantList{QDate(2026, 3, 9), QDate(2026, 3, 10)}));
    QTest::keyClick(bars(), Qt::Key_Escape); // nothing is chosen: not ours
    QCOMPARE(cancelled.size(), 0);
    m_chart->setChosenDays(QDate(2026, 3, 9), QDate(2026, 3, 10));
    QTest::keyClick(bars(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void CallsPerDayChartTest::whatIsNotChosenFades()
{
    load(tenDays());
    const QPoint low = QPoint(0, int(bars()->chart()->plotArea().bottom()) - 3);
    const auto colourAt = [&](int slot) {
        return bars()->viewport()->grab().toImage().pixelColor(QPoint(middleOf(slot, 10).x(), low.y()));
    };
    const QColor full = colourAt(8);
    QCOMPARE(colourAt(3), full);
    m_chart->setChosenDays(QDate(2026, 3, 8), QDate(2026, 3, 20));
    QCOMPARE(colourAt(8), full);
    QVERIFY(colourAt(3) != full);
    m_chart->setChosenDays({}, {});
    QCOMPARE(colourAt(3), full);
}

void CallsPerDayChartTest::timeRunsWithTheReadingDirection()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    load(tenDays());
    QCOMPARE(series()->barSets().at(0)->at(0), 10); // the newest day is on the left
    QSignalSpy chosen(m_chart.get(), &CallsPerDayChart::daySelected);
    QTest::mouseClick(bars()->viewport(), Qt::LeftButton, {}, middleOf(0, 10));
    QCOMPARE(chosen.first().at(0).toDate(), QDate(2026, 3, 10));
    QTest::keyClick(bars(), Qt::Key_Home);
    QTest::keyClick(bars(), Qt::Key_Left); // forward in time
    QTest::keyClick(bars(), Qt::Key_Return);
    QCOMPARE(chosen.last().at(0).toDate(), QDate(2026, 3, 2));
}

void CallsPerDayChartTest::tableHasTheSameFigures()
{
    load(tenDays());
    auto *toggle = m_chart->findChild<QToolButton *>(u"chartAsTable"_s);
    QVERIFY(!table()->isVisible());
    toggle->click();
    QVERIFY(table()->isVisible());
    const QAbstractItemModel *model = table()->model();
    QCOMPARE(model->rowCount(), 10);
    QCOMPARE(model->columnCount(), 4);
    QCOMPARE(model->headerData(3, Qt::Horizontal).toString(), u"Missed"_s);
    QCOMPARE(model->index(0, 0).data().toString(), u"Tue 10 Mar 2026"_s); // newest first
    QCOMPARE(model->index(0, 1).data().toString(), u"11"_s);
    QCOMPARE(model->index(0, 2).data().toString(), u"10"_s);
    QCOMPARE(model->index(9, 3).data().toString(), u"0"_s);
    toggle->click();
    QVERIFY(bars()->isVisible());
}

void CallsPerDayChartTest::tableRowChoosesTheDay()
{
    load(tenDays());
    m_chart->findChild<QToolButton *>(u"chartAsTable"_s)->click();
    QSignalSpy chosen(m_chart.get(), &CallsPerDayChart::daySelected);
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(chosen.value(0).value(0).toDate(), QDate(2026, 3, 9));
}

void CallsPerDayChartTest::tableModelKeepsItsRules()
{
    DayTableModel model(*m_model);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    load(tenDays());
    load(QList<DayCount>{});
    load(tenDays());
    QCOMPARE(model.rowCount(), 10);
}

void CallsPerDayChartTest::emptyAndFailedAreSaid()
{
    QVERIFY(!bars()->isVisible());
    load(QList<DayCount>{});
    QVERIFY(!bars()->isVisible());
    QCOMPARE(m_chart->accessibleDescription(), u"No calls to count"_s);
    QVERIFY(!m_chart->findChild<QToolButton *>(u"chartAsTable"_s)->isEnabled());
    load(tenDays());
    QVERIFY(bars()->isVisible());
    load(failure(Error::Kind::Storage));
    QVERIFY(bars()->isVisible()); // better old figures than none
}

void CallsPerDayChartTest::colourFollowsTheTheme()
{
    load(tenDays());
    m_theme->setScheme(Theme::Scheme::Dark);
    const QColor dark = series()->barSets().at(0)->color();
    QCOMPARE(dark, m_theme->statusFill(CallStatus::Completed));
    m_theme->setScheme(Theme::Scheme::Light);
    QVERIFY(series()->barSets().at(0)->color() != dark);
}

void CallsPerDayChartTest::screenReaderHearsTheFigures()
{
    load(tenDays());
    const QString all = bars()->accessibleDescription();
    QVERIFY2(all.contains("60"_L1) && all.contains("10 Mar"_L1), qUtf8Printable(all));
    QTest::keyClick(bars(), Qt::Key_End);
    const QString one = bars()->accessibleDescription();
    QVERIFY2(one.contains("11"_L1) && one.contains("Missed: 1"_L1), qUtf8Printable(one));
}

void CallsPerDayChartTest::periodsAreWorded_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<DayChart::Grain>("grain");
    QTest::addColumn<QString>("shortText");
    QTest::addColumn<QString>("longText");
    const auto row = [](const char *name, QDate from, QDate to, DayChart::Grain grain,
                        const QString &shortText, const QString &longText) {
        QTest::newRow(name) << from << to << grain << shortText << longText;
    };
    using Grain = DayChart::Grain;
    row("day", {2026, 3, 16}, {2026, 3, 16}, Grain::Day, u"16 Mar"_s, u"Mon 16 Mar 2026"_s);
    row("week", {2026, 3, 16}, {2026, 3, 22}, Grain::Week, u"16 Mar"_s, u"Mon 16 Mar – Sun 22 Mar 2026"_s);
    row("week over new year", {2025, 12, 29}, {2026, 1, 4}, Grain::Week, u"29 Dec"_s,
        u"Mon 29 Dec 2025 – Sun 4 Jan 2026"_s);
    row("month", {2026, 3, 1}, {2026, 3, 31}, Grain::Month, u"Mar 2026"_s, u"March 2026"_s);
    row("quarter", {2026, 4, 1}, {2026, 6, 30}, Grain::Quarter, u"Q2 2026"_s, u"Q2 2026"_s);
    row("year", {2026, 1, 1}, {2026, 12, 31}, Grain::Year, u"2026"_s, u"2026"_s);
    row("years", {2020, 1, 1}, {2029, 12, 31}, Grain::Years, u"2020"_s, u"2020 – 2029"_s);
}

void CallsPerDayChartTest::periodsAreWorded()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(DayChart::Grain, grain);
    const DayChart::Bar bar{from, to, {}};
    QTEST(shortPeriodText(bar, grain), "shortText");
    QTEST(longPeriodText(bar, grain), "longText");
}

} // namespace callboard

QTEST_MAIN(callboard::CallsPerDayChartTest)
#include "tst_callsperdaychart.moc"
