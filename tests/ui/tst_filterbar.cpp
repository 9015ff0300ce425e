// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/filterstate.h"
#include "tests/support/builders.h"
#include "tests/support/fakecallsource.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/popupbutton.h"
#include "ui/filter/searchbox.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class FilterBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init()
    {
        m_source = std::make_unique<FakeCallSource>();
        m_source->facetValues[QueryField::Status] = {{u"missed"_s, {}, 12}, {u"completed"_s, {}, 30}};
        m_source->facetValues[QueryField::Line] = {{u"+13055550100"_s, u"Reception"_s, 3},
                                              {u"+33142272000"_s, {}, 1}};
        QList<FacetValue> staff;
        for (int i = 1; i <= 20; ++i)
            staff << FacetValue{u"usr_%1"_s.arg(i), u"Person %1"_s.arg(i), i};
        m_source->facetValues[QueryField::Staff] = staff;
        m_state = std::make_unique<FilterState>(QTimeZone("Europe/Paris"), m_clock);
        m_bar = std::make_unique<FilterBar>(*m_theme, *m_source, *m_state);
        m_bar->resize(1300, 60);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }
    void cleanup()
    {
        m_bar.reset();
        m_state.reset();
        m_source.reset();
    }

    void typingWaitsForAPause()
    {
        QSignalSpy changed(m_state.get(), &FilterState::changed);
        QTest::keyClicks(search(), u"anna"_s);
        QCOMPARE(changed.size(), 0);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(m_state->text(), u"anna"_s);
    }

    void enterDoesNotWait()
    {
        QSignalSpy left(search(), &SearchBox::left);
        QTest::keyClicks(search(), u"anna"_s);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(m_state->text(), u"anna"_s);
        QCOMPARE(left.size(), 1);
    }

    void escapeRemovesTheTextAtOnce()
    {
        m_state->setText(u"anna status:missed"_s);
        QCOMPARE(search()->text(), u"anna status:missed"_s);
        QTest::keyClick(search(), Qt::Key_Escape);
        QVERIFY(search()->text().isEmpty());
        QVERIFY(!m_state->isActive());
    }

    void aCheckedValueIsWrittenIntoTheText()
    {
        PopupButton *status = button("statusFilter");
        status->click();
        QVERIFY(status->isPopupOpen());
        auto *list = status->findChild<QListView *>();
        QTRY_COMPARE(rowOf(list, u"missed"_s), 3); // fixed order, whatever the counts
        clickRow(list, 3);
        QCOMPARE(search()->text(), u"status:missed"_s);
        QVERIFY(status->text().contains(u"Missed"_s));
        clickRow(list, rowOf(list, u"failed"_s));
        QCOMPARE(search()->text(), u"status:missed,failed"_s);
        QVERIFY(status->text().contains(u'2'));
        clickRow(list, 3);
        QCOMPARE(search()->text(), u"status:failed"_s);
    }

    void spaceChecksTheCurrentValue()
    {
        PopupButton *direction = button("directionFilter");
        direction->click();
        auto *list = direction->findChild<QListView *>();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(m_state->values(QueryField::Direction), QStringList{u"outbound"_s});
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!direction->isPopupOpen());
    }

    void typedWordsSetTheControls()
    {
        m_state->setText(u"status:missed direction:inbound on:yesterday"_s);
        QVERIFY(button("statusFilter")->text().contains(u"Missed"_s));
        QVERIFY(button("directionFilter")->text().contains(u"Inbound"_s));
        QVERIFY(button("dateFilter")->text().contains(u"Yesterday"_s));
    }

    void namesShowInsteadOfNumbers()
    {
        m_bar->readValues();
        m_state->setText(u"line:+13055550100"_s);
        QTRY_VERIFY(button("lineFilter")->text().contains(u"Reception"_s));
    }

    void longListsCanBeSearched()
    {
        PopupButton *staff = button("staffFilter");
        staff->click();
        auto *list = staff->findChild<QListView *>();
        auto *find = staff->findChild<QLineEdit *>();
        QTRY_COMPARE(list->model()->rowCount(), 20);
        QVERIFY(find->isVisible());
        QTest::keyClicks(find, u"person 7"_s);
        for (int row = 0; row < 20; ++row)
            QCOMPARE(list->isRowHidden(row), list->model()->index(row, 0).data().toString() != u"Person 7"_s);
        staff->closePopup();
        button("lineFilter")->click();
        auto *lineFind = button("lineFilter")->findChild<QLineEdit *>();
        QTRY_VERIFY(!lineFind->isVisible());
    }

    void clearShowsOnlyWhenThereIsSomethingToClear()
    {
        auto *clear = m_bar->findChild<QPushButton *>(u"clearFilters"_s);
        QVERIFY(!clear->isVisible());
        m_state->setText(u"status:missed anna"_s);
        QVERIFY(clear->isVisible());
        clear->click();
        QVERIFY(search()->text().isEmpty());
        QVERIFY(!clear->isVisible());
    }

    void aMistakeIsExplainedAndCanBeFixed()
    {
        auto *problem = m_bar->findChild<QWidget *>(u"queryProblem"_s);
        QVERIFY(!problem->isVisible());
        m_state->setText(u"anna status:mised"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(m_bar->findChild<QLabel *>(u"queryProblemText"_s)->text().contains(u"mised"_s));
        m_bar->findChild<QPushButton *>(u"queryProblemFix"_s)->click();
        QCOMPARE(m_state->text(), u"anna status:missed"_s);
        QVERIFY(!problem->isVisible());
    }

    void anExampleIsNotOfferedAsAFix()
    {
        m_state->setText(u"on:soon"_s);
        QVERIFY(m_bar->findChild<QWidget *>(u"queryProblem"_s)->isVisible());
        QVERIFY(!m_bar->findChild<QPushButton *>(u"queryProblemFix"_s)->isVisible());
    }

    void markedMistakesDoNotDisturbTyping()
    {
        m_state->setText(u"statu:missed"_s);
        search()->setFocus();
        search()->setCursorPosition(3);
        QTest::keyClicks(search(), u"xy"_s);
        QCOMPARE(search()->text(), u"staxytu:missed"_s);
        QCOMPARE(search()->cursorPosition(), 5);
        search()->undo();
        QVERIFY(search()->text() != u"staxytu:missed"_s);
    }

    void datesAreChosenByNameOrByHand()
    {
        button("dateFilter")->click();
        m_bar->findChild<QRadioButton *>(u"dateLastNight"_s)->click();
        QCOMPARE(search()->text(), u"after:yesterdayT22:00 before:todayT07:00"_s);
        QVERIFY(!button("dateFilter")->isPopupOpen());
        button("dateFilter")->click();
        m_bar->findChild<QDateEdit *>(u"dateTo"_s)->setDate(QDate(2026, 3, 10));
        m_bar->findChild<QDateEdit *>(u"dateFrom"_s)->setDate(QDate(2026, 3, 9));
        QCOMPARE(search()->text(), u"after:2026-03-09 before:2026-03-11"_s);
        QVERIFY(m_bar->findChild<QRadioButton *>(u"dateCustom"_s)->isChecked());
        m_bar->findChild<QRadioButton *>(u"dateAnyTime"_s)->click();
        QVERIFY(search()->text().isEmpty());
    }

    void foreignNamesAreNeverRichText()
    {
        m_source->facetValues[QueryField::Line] = {{u"+1"_s, u"<b>x</b>"_s, 3}};
        m_bar->readValues();
        m_state->setText(u"line:+1"_s);
        QTRY_VERIFY(button("lineFilter")->text().contains(u"<b>x</b>"_s));
        QVERIFY(!button("lineFilter")->toolTip().contains(u"<b>"_s));
    }

    void aNarrowWindowPutsTheFiltersBelow()
    {
        QVERIFY(button("statusFilter")->mapTo(m_bar.get(), QPoint()).x() > search()->x());
        const int wide = m_bar->sizeHint().height();
        m_bar->resize(700, 120);
        QTRY_VERIFY(button("statusFilter")->mapTo(m_bar.get(), QPoint()).y() > search()->geometry().bottom());
        QVERIFY(m_bar->sizeHint().height() > wide);
    }

private:
    SearchBox *search() const { return &m_bar->searchBox(); }
    PopupButton *button(const char *name) const
    {
        return m_bar->findChild<PopupButton *>(QString::fromLatin1(name));
    }
    static int rowOf(const QListView *list, const QString &value)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, 0).data(FacetModel::ValueRole) == value)
                return row;
        }
        return -1;
    }
    static void clickRow(QListView *list, int row)
    {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    }

    FakeClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeCallSource> m_source;
    std::unique_ptr<FilterState> m_state;
    std::unique_ptr<FilterBar> m_bar;
};

QTEST_MAIN(FilterBarTest)
#include "tst_filterbar.moc"
