// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/facetboard.h"
#include "models/tables/filterstate.h"
#include "tests/support/builders.h"
#include "tests/support/fakecallsource.h"
#include "ui/filter/chiprow.h"
#include "ui/filter/filterbar.h"
#include "ui/filter/popupbutton.h"
#include "ui/filter/searchbox.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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
        m_board = std::make_unique<FacetBoard>(*m_source, *m_state);
        wordFacets(*m_board);
        m_bar = std::make_unique<FilterBar>(*m_theme, *m_state, *m_board);
        m_bar->resize(1300, 60);
        m_bar->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_bar.get()));
    }
    void cleanup()
    {
        m_bar.reset();
        m_board.reset();
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

    void conditionsAreWordedForPeople_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("chips");
        const auto row = [](const char *name, const QString &query, const QStringList &chips) {
            QTest::newRow(name) << query << chips;
        };
        row("nothing", {}, {});
        row("any of", u"status:missed,voicemail"_s, {u"Missed or Voicemail"_s});
        row("a line by its name", u"line:+13055550100"_s, {u"Line: \u2068Reception\u2069"_s});
        row("left out", u"-staff:usr_1"_s, {u"Not Staff: \u2068Person 1\u2069"_s});
        row("days", u"after:yesterday"_s, {u"Since yesterday"_s});
        row("two ends of one period", u"after:2026-03-09 anna before:2026-03-11"_s,
            {dayText(9) + u" – "_s + dayText(10), u"“\u2068anna\u2069”"_s});
        row("time of day", u"at:22-6"_s, {u"22:00–06:00"_s});
        row("an hour", u"at:9"_s, {u"09:00–10:00"_s});
        row("minutes", u"at:8:30-12"_s, {u"08:30–12:00"_s});
        row("weekdays", u"weekday:mon-fri"_s, {u"Mon–Fri"_s});
        row("marks", u"has:recording is:unreviewed callback:owed,tried"_s,
            {u"With Recording"_s, u"Not reviewed"_s, u"To call back or Tried, no answer"_s});
        row("words are one condition each way", u"anna \"late arrival\" -taxi"_s,
            {u"“\u2068anna \"late arrival\"\u2069”"_s, u"Not “\u2068taxi\u2069”"_s});
        row("lengths", u"talk:>120"_s, {u"Talk: \u2068>120\u2069"_s});
    }

    void conditionsAreWordedForPeople()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, chips);
        m_bar->resize(2000, 90);
        m_state->setText(query);
        QVERIFY(m_state->problems().isEmpty());
        QTRY_COMPARE(chipTexts(), chips);
        QCOMPARE(m_bar->chips().isVisible(), !chips.isEmpty());
    }

    void aChipIsTakenAwayByClickAndByKey()
    {
        m_state->setText(u"status:missed direction:inbound anna taxi"_s);
        QCOMPARE(chips().size(), 3);
        QTest::mouseClick(chips().at(1), Qt::LeftButton);
        QCOMPARE(m_state->text(), u"status:missed anna taxi"_s);
        chips().constFirst()->setFocus();
        QTest::keyClick(chips().constFirst(), Qt::Key_Delete);
        QCOMPARE(m_state->text(), u"anna taxi"_s);
        QTRY_VERIFY(chips().constFirst()->hasFocus()); // the next one
        QTest::keyClick(chips().constFirst(), Qt::Key_Backspace);
        QVERIFY(m_state->text().isEmpty());
        QVERIFY(!m_bar->chips().isVisible());
    }

    void arrowKeysWalkFromChipToChip()
    {
        m_state->setText(u"status:missed direction:inbound"_s);
        chips().constFirst()->setFocus();
        QTest::keyClick(chips().constFirst(), Qt::Key_Right);
        QVERIFY(chips().constLast()->hasFocus());
        QTest::keyClick(chips().constLast(), Qt::Key_Left);
        QVERIFY(chips().constFirst()->hasFocus());
    }

    void chipsThatDoNotFitAreInAMenu()
    {
        m_bar->resize(560, 90);
        m_state->setText(u"status:missed,voicemail,completed direction:inbound has:notes has:recording "
                         u"is:live talk:>120 ring:>5 weekday:mon"_s);
        auto *more = m_bar->findChild<QToolButton *>(u"moreChips"_s);
        QTRY_VERIFY(more->isVisible());
        const qsizetype shown = chips().size();
        QVERIFY(shown >= 1 && shown < 8);
        Q_EMIT more->menu()->aboutToShow();
        QCOMPARE(more->menu()->actions().size(), 8 - shown);
        more->menu()->actions().last()->trigger();
        QVERIFY(!m_state->text().contains(u"weekday"_s));
        const auto *clear = m_bar->findChild<QPushButton *>(u"clearFilters"_s);
        QVERIFY(clear->geometry().right() < m_bar->width());
    }

    void clearIsThereOnlyWhenThereIsSomethingToClear()
    {
        auto *clear = m_bar->findChild<QPushButton *>(u"clearFilters"_s);
        QVERIFY(!clear->isVisible());
        m_state->setText(u"status:missed anna"_s);
        QVERIFY(clear->isVisible());
        clear->click();
        QVERIFY(search()->text().isEmpty());
        QVERIFY(!clear->isVisible());
        m_state->setText(u"nonsense:1"_s); // nothing but a mistake
        QVERIFY(clear->isVisible());
    }

    void theRowHasOneHeight()
    {
        const int without = m_bar->sizeHint().height();
        m_state->setText(u"anna"_s);
        const int with = m_bar->sizeHint().height();
        QVERIFY(with > without);
        m_state->setText(u"anna status:missed direction:inbound has:notes is:live talk:>120 ring:>5"_s);
        QCOMPARE(m_bar->sizeHint().height(), with);
    }

    void foreignNamesAreNeverRichText()
    {
        m_source->facetValues[QueryField::Line] = {{u"+1"_s, u"<b>x</b>\u202E\nz"_s, 3}};
        m_state->setText(u"line:+1"_s);
        QTRY_VERIFY(chipTexts().value(0).contains(u"<b>x</b>"_s));
        QVERIFY(!chipTexts().constFirst().contains(u'\n'));
        QVERIFY(!chipTexts().constFirst().contains(QChar(0x202E)));
        QVERIFY(!chips().constFirst()->toolTip().contains(u"<b>"_s));
    }

private:
    SearchBox *search() const { return &m_bar->searchBox(); }
    PopupButton *button(const char *name) const
    {
        return m_bar->findChild<PopupButton *>(QString::fromLatin1(name));
    }
    static QString dayText(int day) { return QLocale().toString(QDate(2026, 3, day), QLocale::ShortFormat); }
    QList<Chip *> chips() const
    {
        QList<Chip *> shown;
        for (Chip *chip : m_bar->findChildren<Chip *>()) {
            if (chip->isVisible())
                shown << chip;
        }
        std::sort(shown.begin(), shown.end(), [](Chip *left, Chip *right) { return left->x() < right->x(); });
        return shown;
    }
    QStringList chipTexts() const
    {
        QStringList texts;
        for (const Chip *chip : chips())
            texts << chip->text();
        return texts;
    }

    FakeClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeCallSource> m_source;
    std::unique_ptr<FilterState> m_state;
    std::unique_ptr<FacetBoard> m_board;
    std::unique_ptr<FilterBar> m_bar;
};

QTEST_MAIN(FilterBarTest)
#include "tst_filterbar.moc"
