// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/charts/marksview.h"
#include "ui/summary/figurecard.h"
#include "ui/summary/metricwords.h"
#include "ui/summary/staffingpanel.h"
#include "ui/summary/summarypage.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000;

/// Sat 16:00 in Paris, so many weeks before the Saturday of 14 March 2026.
TimePoint saturdayAfternoon(int weeksBefore)
{
    return fromMs(
        QDateTime(QDate(2026, 3, 14).addDays(-7 * weeksBefore), QTime(16, 5), QTimeZone("Europe/Paris"))
            .toMSecsSinceEpoch());
}

} // namespace

class SummaryPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void figuresAreThoseOfTheCallsThatPass();
    void noCallsAreNoFigures();
    void aBarNarrowsEverythingAndEscapeTakesItBack();
    void aDoubleClickShowsTheCalls();
    void arrowKeysWalkAlongTheCellsAndEnterChooses();
    void draggingOverCellsChoosesAllOfThem();
    void daysAreChosenWithTheirStretchInSight();
    void everyPanelHasItsTable();
    void narrowWindowsCutNothingOff();
    void definitionsSayWhoCannotTell();
    void cardsLeadToTheirCalls();
    void paperHasTwoPagesWithDefinitions();
    void picturesAreWrittenOrTheReasonTold();
    void weekdaysAreCountedOverTheDays();
    void peopleAreWorkedOutFromTheOwnCalls();
    void ownerFindsTheBusyHour();

private:
    void showSummary()
    {
        m_fixture->openWindow();
        m_fixture->find<QAction>("showSummary")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page() && page()->isVisible() && page()->board().answer(), patience);
    }
    SummaryPage *page() const { return m_fixture->find<SummaryPage>("summaryPage"); }
    MarksView *chart(const char *name) const { return m_fixture->find<MarksView>(name); }
    QString figure(Metric metric) const
    {
        return figureText(metric, page()->board().answer()->figures.value(metric));
    }
    QString filterText() const { return m_fixture->window->filter().text(); }
    static int markNamed(const MarksView &view, const QString &name)
    {
        for (int i = 0; i < view.marks().size(); ++i) {
            if (view.marks().at(i).name.contains(name))
                return i;
        }
        return -1;
    }
    /// Bars are as high as their rows.
    static QPoint placeOfBar(const MarksView &view, int bar)
    {
        const int height = view.sizeHint().height() / int(view.marks().size());
        return {view.width() / 2, bar * height + height / 2};
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void SummaryPageTest::figuresAreThoseOfTheCallsThatPass()
{
    m_fixture->fill(m_fixture->addAccount(), 40);
    showSummary();
    QCOMPARE(figure(Metric::Calls), u"40"_s);
    QCOMPARE(page()->board().answer()->figures.value(Metric::MissedRate).value, 0.25);
    m_fixture->window->filter().setText(u"status:missed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(figure(Metric::Calls), u"10"_s, patience);
    QVERIFY(page()->isVisible()); // a query does not lead away from it
    QVERIFY(!m_fixture->find<QWidget>("detailPane")->isVisible());
}

void SummaryPageTest::noCallsAreNoFigures()
{
    m_fixture->addAccount();
    showSummary();
    QCOMPARE(figure(Metric::Calls), u"0"_s);
    QCOMPARE(figure(Metric::MissedRate), u"–"_s);
    QVERIFY(!chart("statusPanelChart")->isVisible());
    QVERIFY(!m_fixture->find<QToolButton>("statusPanelAsTable")->isEnabled());
}

void SummaryPageTest::aBarNarrowsEverythingAndEscapeTakesItBack()
{
    m_fixture->fill(m_fixture->addAccount(), 40);
    showSummary();
    MarksView *statuses = chart("statusPanelChart");
    QTRY_COMPARE_WITH_TIMEOUT(statuses->marks().size(), 2, patience);
    const int missed = markNamed(*statuses, u"Missed"_s);
    QTest::mouseClick(statuses, Qt::LeftButton, {}, placeOfBar(*statuses, missed));
    QCOMPARE(filterText(), u"status:missed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(figure(Metric::Calls), u"10"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), 10, patience); // the list, too
    QCOMPARE(statuses->marks().size(), 2); // its own other bars stay
    QVERIFY(statuses->marks().at(missed).isChosen);
    QTest::keyClick(statuses, Qt::Key_Escape);
    QCOMPARE(filterText(), QString());
    QTRY_COMPARE_WITH_TIMEOUT(figure(Metric::Calls), u"40"_s, patience);
}

void SummaryPageTest::aDoubleClickShowsTheCalls()
{
    m_fixture->fill(m_fixture->addAccount(), 40);
    showSummary();
    MarksView *statuses = chart("statusPanelChart");
    QTRY_COMPARE_WITH_TIMEOUT(statuses->marks().size(), 2, patience);
    const QPoint place = placeOfBar(*statuses, markNamed(*statuses, u"Missed"_s));
    QTest::mouseClick(statuses, Qt::LeftButton, {}, place);
    QTest::mouseDClick(statuses, Qt::LeftButton, {}, place);
    QVERIFY(!page()->isVisible());
    QCOMPARE(filterText(), u"status:missed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), 10, patience);
}

void SummaryPageTest::arrowKeysWalkAlongTheCellsAndEnterChooses()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // weeks begin on Monday
    m_fixture->fill(m_fixture->addAccount(), 40);
    showSummary();
    MarksView *heat = chart("heatPanelChart");
    QTRY_COMPARE_WITH_TIMEOUT(heat->marks().size(), 168, patience);
    activate(m_fixture->window.get());
    heat->setFocus(Qt::TabFocusReason);
    QTest::keyClick(heat, Qt::Key_Home);
    for (int hour = 0; hour < 9; ++hour)
        QTest::keyClick(heat, Qt::Key_Right);
    QCOMPARE(heat->current(), 9);
    QVERIFY(heat->accessibleDescription().contains(u"Monday"_s));
    QTest::keyClick(heat, Qt::Key_Return);
    QCOMPARE(filterText(), u"weekday:mon at:9"_s);
    QTRY_VERIFY_WITH_TIMEOUT(heat->marks().at(9).isChosen, patience);
    QTest::keyClick(heat, Qt::Key_Return); // again: all hours
    QCOMPARE(filterText(), QString());
}

void SummaryPageTest::draggingOverCellsChoosesAllOfThem()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_fixture->fill(m_fixture->addAccount(), 40);
    showSummary();
    MarksView *heat = chart("heatPanelChart");
    QTRY_COMPARE_WITH_TIMEOUT(heat->marks().size(), 168, patience);
    activate(m_fixture->window.get());
    heat->setFocus(Qt::TabFocusReason);
    QTest::keyClick(heat, Qt::Key_Home);
    QTest::keyClick(heat, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(heat, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(heat, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(filterText(), u"weekday:mon,tue at:0-3"_s);
    QTest::keyClick(heat, Qt::Key_Escape); // the whole drag
    QCOMPARE(filterText(), QString());
}

void SummaryPageTest::daysAreChosenWithTheirStretchInSight()
{
    m_fixture->fill(m_fixture->addAccount(), 400);
    m_fixture->clock.set(at("2026-03-16T12:00:00Z"));
    showSummary();
    SummaryBoard &board = page()->board();
    board.choosePeriod({QDate(2026, 3, 13), QDate(2026, 3, 15)});
    QTRY_COMPARE_WITH_TIMEOUT(board.answer()->days.size(), 3, patience);
    board.chooseDays({QDate(2026, 3, 14), QDate(2026, 3, 14)});
    QTRY_COMPARE_WITH_TIMEOUT(figure(Metric::Calls), u"96"_s, patience);
    QCOMPARE(board.answer()->days.size(), 3);
    QVERIFY(board.answer()->before); // the day before
}

void SummaryPageTest::narrowWindowsCutNothingOff()
{
    m_fixture->fill(m_fixture->addAccount(), 40);
    showSummary();
    m_fixture->window->resize(960, 700);
    auto *area = page()->findChild<QScrollArea *>();
    QTRY_VERIFY(area->viewport()->width() < 960);
    QTRY_VERIFY_WITH_TIMEOUT(area->widget()->width() <= area->viewport()->width(), patience);
}

void SummaryPageTest::everyPanelHasItsTable()
{
    m_fixture->fill(m_fixture->addAccount(), 40);
    showSummary();
    for (const auto &name :
         {u"heat"_s, u"status"_s, u"callback"_s, u"provider"_s, u"line"_s, u"duration"_s}) {
        auto *button = page()->findChild<QToolButton *>(name + u"PanelAsTable"_s);
        auto *table = page()->findChild<QTableView *>(name + u"PanelTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), patience);
        button->click();
        QVERIFY(table->isVisible());
        QVERIFY(!table->accessibleName().isEmpty());
        int calls = 0;
        const int column = name == u"heat"_s ? 2 : 1;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            calls += table->model()->index(row, column).data().toString().toInt();
        QCOMPARE(calls, name == u"callback"_s ? 10 : name == u"duration"_s ? 30 : 40);
    }
}

void SummaryPageTest::definitionsSayWhoCannotTell()
{
    m_fixture->fill(m_fixture->addAccount(), 4);
    showSummary();
    auto *card = m_fixture->find<FigureCard>("figure_answer_time_median");
    QVERIFY(card->accessibleDescription().contains(definitionOf(Metric::AnswerTimeMedian, Seconds(20))));
    QVERIFY(card->accessibleDescription().contains(u"Twilio"_s));
    QVERIFY(!m_fixture->find<FigureCard>("figure_calls")->accessibleDescription().contains(u"Twilio"_s));
}

void SummaryPageTest::cardsLeadToTheirCalls()
{
    m_fixture->fill(m_fixture->addAccount(), 40);
    showSummary();
    m_fixture->find<FigureCard>("figure_missed_rate")->click();
    QVERIFY(!page()->isVisible());
    QCOMPARE(filterText(), u"direction:inbound status:missed,voicemail,failed"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), 10, patience);
}

void SummaryPageTest::paperHasTwoPagesWithDefinitions()
{
    m_fixture->fill(m_fixture->addAccount(), 400);
    m_fixture->theme.setScheme(Theme::Scheme::Dark);
    showSummary();
    QSignalSpy saved(page(), &SummaryPage::saved);
    const QString path = m_fixture->folder.filePath(u"summary.pdf"_s);
    page()->savePdf(path);
    QCOMPARE(saved.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.contains("/Count 2"));
}

void SummaryPageTest::picturesAreWrittenOrTheReasonTold()
{
    m_fixture->fill(m_fixture->addAccount(), 40);
    showSummary();
    auto *panel = m_fixture->find<QWidget>("heatPanel");
    page()->savePicture(*panel, m_fixture->folder.filePath(u"heat.png"_s));
    QImage picture(m_fixture->folder.filePath(u"heat.png"_s));
    QCOMPARE(picture.size(), panel->size() * 2);
    page()->savePicture(*panel, m_fixture->folder.filePath(u"heat.svg"_s));
    QFile drawing(m_fixture->folder.filePath(u"heat.svg"_s));
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    QVERIFY(drawing.readAll().contains("</svg>"));
    QSignalSpy notSaved(page(), &SummaryPage::notSaved);
    page()->savePicture(*panel, m_fixture->folder.filePath(u"none/heat.png"_s));
    QCOMPARE(notSaved.size(), 1);
    QVERIFY(!notSaved.first().at(1).toString().isEmpty());
}

void SummaryPageTest::weekdaysAreCountedOverTheDays()
{
    // 2026-03-16 is a Monday.
    QCOMPARE(weekdaysIn({QDate(2026, 3, 16), QDate(2026, 3, 16)}), (std::array<int, 7>{1, 0, 0, 0, 0, 0, 0}));
    QCOMPARE(weekdaysIn({QDate(2026, 3, 14), QDate(2026, 3, 23)}), (std::array<int, 7>{2, 1, 1, 1, 1, 2, 2}));
    QCOMPARE(weekdaysIn({QDate(2026, 3, 2), QDate(2026, 3, 29)}), (std::array<int, 7>{4, 4, 4, 4, 4, 4, 4}));
}

void SummaryPageTest::peopleAreWorkedOutFromTheOwnCalls()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const AccountId account = m_fixture->addAccount();
    QList<Record> records; // forty calls of 150 seconds in one half hour, on one of two Saturdays
    for (int i = 0; i < 40; ++i) {
        RecordBuilder call(u"cal_%1"_s.arg(i), account);
        call.at(saturdayAfternoon(0) + i * 10s).from(u"+336123%1"_s.arg(i, 5, 10, QLatin1Char('0')));
        call.with(&CallFacts::talk, std::optional(Seconds(150)));
        records << call.build();
    }
    m_fixture->addCalls(records);
    showSummary();
    page()->board().choosePeriod({QDate(2026, 3, 7), QDate(2026, 3, 14)});
    MarksView *grid = chart("staffingChartChart");
    const int busiest = 5 * 48 + 32; // Saturday 16:00
    const StaffingNeed need{.calls = 20, .handling = 180};
    QTRY_COMPARE_WITH_TIMEOUT(int(grid->marks().size()), 7 * 48, patience);
    QTRY_COMPARE_WITH_TIMEOUT(grid->marks().at(busiest).value, double(peopleNeeded(need)), patience);
    QCOMPARE(grid->marks().at(busiest + 1).value, 0.0);
    m_fixture->find<QSpinBox>("staffingAfterwards")->setValue(0);
    const StaffingNeed quicker{.calls = 20, .handling = 150};
    QCOMPARE(grid->marks().at(busiest).value, double(peopleNeeded(quicker)));
    QVERIFY(m_fixture->find<QLabel>("staffingAssumptions")->text().contains(u"Erlang C"_s));
}

/// Twelve Saturdays with missed calls at four, mostly on one line; other days are quiet and answered.
void SummaryPageTest::ownerFindsTheBusyHour()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const AccountId account = m_fixture->addAccount();
    QList<Record> records;
    int next = 0;
    for (int week = 0; week < 12; ++week) {
        for (int i = 0; i < 4; ++i) {
            RecordBuilder call(u"cal_%1"_s.arg(++next), account);
            call.at(saturdayAfternoon(week) + i * 5min).to(i < 3 ? u"+13055550100"_s : u"+13055550101"_s);
            call.from(u"+336123%1"_s.arg(next, 5, 10, QLatin1Char('0'))).staff(u"stf_1"_s, u"Ana"_s);
            if (i < 3)
                call.missed();
            records << call.build();
        }
        RecordBuilder quiet(u"cal_%1"_s.arg(++next), account);
        quiet.at(saturdayAfternoon(week) - 48h).from(u"+336124%1"_s.arg(next, 5, 10, QLatin1Char('0')));
        records << quiet.build();
    }
    m_fixture->addCalls(records);
    showSummary();

    // The last three whole months: December to February, twelve Saturdays less those of March.
    auto *period = m_fixture->find<QPushButton>("summaryPeriodButton");
    for (QAction *action : period->menu()->actions()) {
        if (action->text() == u"Last 3 whole months"_s)
            action->trigger();
    }
    QTRY_COMPARE_WITH_TIMEOUT(figure(Metric::MissedRate), u"60.0 %"_s, patience);
    auto *compared = m_fixture->find<QComboBox>("summaryCompared");
    compared->setCurrentIndex(compared->findData(int(ComparedTime::LastYear)));
    auto *basis = m_fixture->find<QLabel>("summaryBasis");
    QTRY_VERIFY_WITH_TIMEOUT(basis->text().contains(u"2024"_s), patience);
    QVERIFY(basis->text().contains(u"Europe/Paris"_s));

    auto *measure = m_fixture->find<QComboBox>("heatMeasure");
    measure->setCurrentIndex(1);
    MarksView *heat = chart("heatPanelChart");
    const int darkest = 5 * 24 + 16;
    QTRY_COMPARE_WITH_TIMEOUT(heat->marks().at(darkest).value, 0.75, patience);
    QVERIFY(!heat->marks().at(darkest + 1).isKnown);
    Q_EMIT heat->activated(darkest);
    QVERIFY(filterText().contains(u"weekday:sat at:16"_s));
    QTRY_COMPARE_WITH_TIMEOUT(figure(Metric::MissedRate), u"75.0 %"_s, patience);

    MarksView *lines = chart("linePanelChart");
    QTRY_COMPARE_WITH_TIMEOUT(lines->marks().size(), 2, patience);
    QVERIFY(lines->marks().first().part > 0); // its missed calls
    QVERIFY(chart("staffPanelChart")->marks().first().name.contains(u"Ana"_s));
    const int ofFirstLine = int(lines->marks().first().value);
    Q_EMIT lines->opened(0);
    QVERIFY(!page()->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(m_fixture->rows(), ofFirstLine, patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_fixture->table()->currentIndex().isValid(), patience); // to listen to one

    m_fixture->find<QAction>("showSummary")->trigger();
    QTest::keyClick(page(), Qt::Key_Escape);
    QTest::keyClick(page(), Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(figure(Metric::MissedRate), u"60.0 %"_s, patience);
}

QTEST_MAIN(SummaryPageTest)
#include "tst_summarypage.moc"
