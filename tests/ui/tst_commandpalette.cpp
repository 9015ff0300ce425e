// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K over a window: what it finds, what it runs, and where the keyboard is afterwards.
#include "models/tables/calltablemodel.h"
#include "models/tables/filterstate.h"
#include "tests/support/windowfixture.h"
#include "ui/keys/commandpalette.h"
#include "ui/keys/commandsearch.h"
#include "ui/settings/settingspage.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStackedWidget>

#include <algorithm>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class CommandPaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void findsWords_data();
    void findsWords();
    void opensAlsoWhereOneTypes_data();
    void opensAlsoWhereOneTypes();
    void escapeLeadsBackWithTheSelectionKept();
    void shortcutsOfTheWindowWait();
    void offersEverythingInTheMenus();
    void offersWhatThePageCanDo();
    void runsASavedView();
    void opensAPageOfTheSettings();
    void togglesAndSaysWhatIsOn();
    void whatIsNotPossibleIsNotRun();
    void arrowsAndPagesMove();
    void nothingFoundIsSaid();
    void theLastOnesComeFirstAlsoInTheNextWindow();
    void staysWithinANarrowWindow();
    void hasNamesAndIsMirrored();

private:
    void openWindow(int calls = 3)
    {
        m_fixture->fill(m_fixture->addAccount(), calls);
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->rows(), calls);
        activate(m_fixture->window.get());
    }
    CommandPalette *palette() const { return m_fixture->find<CommandPalette>("commandPalette"); }
    void open()
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette() && palette()->isVisible());
        QTRY_VERIFY(line()->hasFocus());
    }
    QLineEdit *line() const { return palette()->findChild<QLineEdit *>(u"commandLine"_s); }
    QListWidget *list() const { return palette()->findChild<QListWidget *>(u"commandList"_s); }
    QString hint() const { return palette()->findChild<QLabel *>(u"commandHint"_s)->text(); }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < list()->count(); ++row)
            all << list()->item(row)->text();
        return all;
    }
    void run(const QString &words)
    {
        open();
        if (!palette())
            return; // said already
        QTest::keyClicks(line(), words);
        const QPointer<CommandPalette> shown = palette();
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_VERIFY(!shown);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void CommandPaletteTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void CommandPaletteTest::cleanup()
{
    m_fixture.reset();
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void CommandPaletteTest::findsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found"); ///< Ids, the best first.
    QTest::newRow("beginning of a word") << u"col"_s << QStringList{u"reset"_s, u"status"_s};
    QTest::newRow("not inside of a word") << u"olumns"_s << QStringList();
    QTest::newRow("any order") << u"col res"_s << QStringList{u"reset"_s};
    QTest::newRow("without accents") << u"resume"_s << QStringList{u"summary"_s};
    QTest::newRow("with accents") << u"RÉSUMÉ"_s << QStringList{u"summary"_s};
    QTest::newRow("word of the menu") << u"view sta"_s << QStringList{u"status"_s};
    QTest::newRow("the text before the menu") << u"call"_s << QStringList{u"back"_s, u"log"_s, u"delete"_s};
    QTest::newRow("the whole word first") << u"log"_s << QStringList{u"log"_s, u"login"_s};
    QTest::newRow("two words for two") << u"log log"_s << QStringList();
    QTest::newRow("signs are none") << u"call…"_s << QStringList{u"back"_s, u"log"_s, u"delete"_s};
    QTest::newRow("what cannot be done, last") << u"del"_s << QStringList{u"delay"_s, u"delete"_s};
    QTest::newRow("one word too many") << u"log a call now"_s << QStringList();
    QTest::newRow("nothing typed: the recent one first")
        << u"  "_s << QStringList{u"login"_s, u"reset"_s, u"status"_s, u"summary"_s,
                                  u"log"_s,   u"back"_s,  u"delete"_s, u"delay"_s};
}

void CommandPaletteTest::findsWords()
{
    QFETCH(QString, typed);
    const QList<CommandSearch::Entry> entries{
        {u"reset"_s, u"Reset columns"_s, u"View"_s},   {u"status"_s, u"Status"_s, u"View › Columns"_s},
        {u"summary"_s, u"Résumé"_s, u"View"_s},        {u"log"_s, u"Log a call…"_s, u"Edit"_s},
        {u"login"_s, u"Login of a user"_s, u"Edit"_s}, {u"back"_s, u"Call back"_s, u"Call"_s},
        {u"delete"_s, u"Delete…"_s, u"Call"_s, false}, {u"delay"_s, u"Delay"_s, u"Edit"_s}};
    QStringList ids;
    for (const int place : CommandSearch(entries).find(typed, {u"gone"_s, u"login"_s}))
        ids << entries.at(place).id;
    QTEST(ids, "found");
}

void CommandPaletteTest::opensAlsoWhereOneTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("table") << u"callTable"_s;
    QTest::newRow("search box") << u"searchBox"_s;
    QTest::newRow("note") << u"notesEditor"_s;
}

void CommandPaletteTest::opensAlsoWhereOneTypes()
{
    QFETCH(QString, name);
    openWindow();
    auto *widget = m_fixture->window->findChild<QWidget *>(name);
    QTRY_VERIFY(widget->isVisible() && widget->isEnabled());
    widget->setFocus();
    open();
    QTest::keyClick(line(), Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    QTRY_COMPARE(QApplication::focusWidget(), widget);
}

void CommandPaletteTest::escapeLeadsBackWithTheSelectionKept()
{
    openWindow();
    auto *box = m_fixture->find<QLineEdit>("searchBox");
    box->setFocus();
    QTest::keyClicks(box, u"guest"_s);
    box->setSelection(1, 3);
    open();
    QTest::keyClicks(line(), u"quit"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), box);
    QCOMPARE(box->selectedText(), u"ues"_s);
    QVERIFY(m_fixture->window->isVisible());
}

void CommandPaletteTest::shortcutsOfTheWindowWait()
{
    openWindow();
    open();
    QTest::keyClick(line(), Qt::Key_2, Qt::AltModifier); // a saved view
    QTest::keyClick(line(), Qt::Key_1, Qt::ControlModifier); // the queue
    QCOMPARE(m_fixture->window->filter().text(), QString());
    QVERIFY(!m_fixture->find<QAction>("showQueue")->isChecked());
    QVERIFY(palette()->isVisible());
}

void CommandPaletteTest::offersEverythingInTheMenus()
{
    openWindow();
    QTRY_VERIFY(m_fixture->find<QAction>("chooseView1")); // the views are read
    open();
    const QStringList offered = texts();
    int seen = 0;
    for (const QAction *menu : m_fixture->window->menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (!menu->isVisible() || !action->isVisible() || action->isSeparator() || action->menu())
                continue;
            ++seen;
            QVERIFY2(offered.contains(withoutMnemonic(action->text())), qPrintable(action->text()));
        }
    }
    QVERIFY(seen > 40);
    const auto *model = m_fixture->table()->model();
    const QString column = model->headerData(int(CallTableModel::Column::Talk), Qt::Horizontal).toString();
    for (const auto &inner : {column, u"Dark"_s, u"View: Today"_s, u"Settings: Keys"_s})
        QVERIFY2(offered.contains(inner), qPrintable(inner));
    QCOMPARE(offered.count(u"Reset columns"_s), 1);
    QVERIFY(!offered.join(u' ').contains(u'&'));
}

void CommandPaletteTest::offersWhatThePageCanDo()
{
    openWindow();
    open();
    QVERIFY(texts().contains(u"Call back"_s)); // of the call
    QVERIFY(!texts().contains(u"Put off…"_s));
    QTest::keyClick(line(), Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    run(u"view queue"_s);
    QVERIFY(m_fixture->find<QAction>("showQueue")->isChecked());
    open();
    QVERIFY(texts().contains(u"Put off…"_s));
    QVERIFY(!texts().contains(u"Copy number"_s)); // of the table
    QTest::keyClick(line(), Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    run(u"review"_s);
    QVERIFY(m_fixture->find<QAction>("showReview")->isChecked());
    run(u"new review"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
    delete QApplication::activeModalWidget();
    activate(m_fixture->window.get());
    run(u"scorecards"_s);
    QTRY_VERIFY(QApplication::activeModalWidget());
}

void CommandPaletteTest::runsASavedView()
{
    openWindow();
    QTRY_VERIFY(m_fixture->find<QAction>("chooseView3"));
    run(u"voicem view"_s);
    QVERIFY2(m_fixture->window->filter().text().contains(u"voicemail"_s),
             qPrintable(m_fixture->window->filter().text()));
}

void CommandPaletteTest::opensAPageOfTheSettings()
{
    openWindow();
    run(u"settings record"_s);
    auto *dialog = m_fixture->find<QDialog>("settingsDialog");
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QListWidget *>(u"settingsPages"_s)->currentItem()->text(), u"Recordings"_s);
}

void CommandPaletteTest::togglesAndSaysWhatIsOn()
{
    openWindow();
    auto *sideBar = m_fixture->find<QAction>("showSideBar");
    QVERIFY(sideBar->isChecked());
    open();
    QTest::keyClicks(line(), u"side bar"_s);
    QVERIFY(list()->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"on"_s));
    QTest::keyClick(line(), Qt::Key_Enter);
    QTRY_VERIFY(!palette());
    QVERIFY(!sideBar->isChecked());
    QVERIFY(!m_fixture->find<QWidget>("sideBar")->isVisible());
}

void CommandPaletteTest::whatIsNotPossibleIsNotRun()
{
    openWindow();
    QTRY_VERIFY(!m_fixture->find<QAction>("undoChange")->isEnabled());
    open();
    QTest::keyClicks(line(), u"undo"_s);
    QCOMPARE(list()->item(0)->text(), u"Undo"_s);
    QVERIFY(list()->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"not possible"_s));
    QVERIFY2(hint().contains(u"not possible"_s), qPrintable(hint()));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(palette() && palette()->isVisible());
    QTest::keyClick(line(), Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    m_fixture->find<QAction>("undoChange")->setToolTip(u"Nothing was changed."_s);
    open();
    QTest::keyClicks(line(), u"undo"_s);
    QCOMPARE(hint(), u"Nothing was changed."_s);
}

void CommandPaletteTest::arrowsAndPagesMove()
{
    openWindow();
    open();
    QCOMPARE(list()->currentRow(), 0);
    QTest::keyClick(line(), Qt::Key_Up);
    QCOMPARE(list()->currentRow(), 0);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(list()->currentRow(), 1);
    QTest::keyClick(line(), Qt::Key_PageDown);
    const int below = list()->currentRow();
    QVERIFY(below > 5);
    QTest::keyClick(line(), Qt::Key_PageUp);
    QCOMPARE(list()->currentRow(), 1);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(line(), Qt::Key_PageDown);
    QCOMPARE(list()->currentRow(), list()->count() - 1);
    QTest::keyClick(line(), Qt::Key_Tab);
    QVERIFY(line()->hasFocus());
}

void CommandPaletteTest::nothingFoundIsSaid()
{
    openWindow();
    open();
    QTest::keyClicks(line(), u"qwertz"_s);
    QCOMPARE(list()->count(), 0);
    QVERIFY2(hint().contains(u"No command"_s), qPrintable(hint()));
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(palette()->isVisible());
}

void CommandPaletteTest::theLastOnesComeFirstAlsoInTheNextWindow()
{
    openWindow();
    open();
    QVERIFY(!texts().constFirst().contains(u"Compact rows"_s));
    QTest::keyClick(line(), Qt::Key_Escape);
    QTRY_VERIFY(!palette());
    run(u"compact rows"_s);
    run(u"dark"_s);
    QVERIFY(m_fixture->window->close());
    m_fixture->openStore();
    m_fixture->openWindow();
    activate(m_fixture->window.get());
    open();
    QCOMPARE(texts().mid(0, 2), (QStringList{u"Dark"_s, u"Compact rows"_s}));
    QVERIFY(texts().count(u"Dark"_s) == 1);
}

void CommandPaletteTest::staysWithinANarrowWindow()
{
    openWindow();
    m_fixture->window->setMinimumSize(1, 1);
    m_fixture->window->resize(420, 320);
    open();
    const QRect window(m_fixture->window->mapToGlobal(QPoint(0, 0)), m_fixture->window->size());
    QVERIFY(window.contains(palette()->geometry()));
    QVERIFY(list()->height() > 0);
    QTest::keyClicks(line(), u"undo"_s);
    QVERIFY(window.contains(palette()->geometry()));
}

void CommandPaletteTest::hasNamesAndIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    openWindow();
    open();
    QCOMPARE(palette()->layoutDirection(), Qt::RightToLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{palette(), line(), list()})
        QVERIFY(!widget->accessibleName().isEmpty());
    QTest::keyClicks(line(), u"synchronise now"_s);
    QCOMPARE(list()->item(0)->data(Qt::AccessibleTextRole).toString(), u"Synchronise now, Callboard, F5"_s);
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
