// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calltablemodel.h"
#include "tests/support/windowfixture.h"
#include "ui/language.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

/// Somebody else writes the desk's file for as long as this lives.
class DeskLock {
public:
    explicit DeskLock(const QString &file)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
        m_database.setDatabaseName(file);
        m_database.open();
        QSqlQuery(m_database).exec(u"BEGIN IMMEDIATE"_s);
    }
    ~DeskLock()
    {
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(u"lock"_s);
    }

private:
    QSqlDatabase m_database;
};

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void everyPartCanBeFoundByName()
    {
        open(3);
        QCOMPARE(m_fixture->window->objectName(), u"mainWindow"_s);
        for (const char *name : {"searchBox", "sideBar", "viewsList", "statusGroup", "atGroup", "chipRow",
                                 "dateFilter", "clearFilters", "callTable", "detailPane", "notesEditor",
                                 "chartPanel", "syncStatus", "outboxStatus", "newRowsChip", "queryProblem"})
            QVERIFY2(m_fixture->find<QWidget>(name), name);
    }

    void showsCachedCallsAndTheNewestInFull()
    {
        open(5);
        QTRY_COMPARE(m_fixture->rows(), 5);
        QTRY_COMPARE(m_fixture->table()->currentIndex().row(), 0);
        QTRY_VERIFY(m_fixture->find<QPlainTextEdit>("notesEditor")->isVisible());
        QTRY_COMPARE(m_fixture->find<QLabel>("callCount")->text().left(1), u"5"_s);
    }

    void paintsBeforeTheChartIsMade()
    {
        open(3);
        QSignalSpy painted(m_fixture->window.get(), &MainWindow::painted);
        QTRY_VERIFY(m_fixture->find<QWidget>("callsPerDayChart"));
        QVERIFY(painted.size() <= 1);
    }

    void aNoteTypedJustBeforeClosingIsThereAfterwards()
    {
        open(5);
        QTRY_COMPARE(m_fixture->rows(), 5);
        m_fixture->table()->selectRow(2);
        auto *notes = m_fixture->find<QPlainTextEdit>("notesEditor");
        QTRY_VERIFY(shownCaller().contains(u"Guest 3"_s));
        QTest::keyClicks(notes, u"Wants a taxi at two"_s);
        QVERIFY(m_fixture->window->close());

        m_fixture->openStore();
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->rows(), 5);
        m_fixture->table()->selectRow(2);
        QTRY_COMPARE(m_fixture->find<QPlainTextEdit>("notesEditor")->toPlainText(), u"Wants a taxi at two"_s);
        QTRY_VERIFY(m_fixture->find<QAbstractButton>("outboxStatus")->isVisible());
    }

    void aNoteThatCannotBeSavedKeepsTheWindowOpen()
    {
        open(2);
        QTRY_VERIFY(shownCaller().contains(u"Guest 1"_s));
        auto *notes = m_fixture->find<QPlainTextEdit>("notesEditor");
        {
            const DeskLock lock(
                m_fixture->folder.filePath(u"desk.sqlite"_s)); // as a full disk: no write goes through
            QTest::keyClicks(notes, u"Taxi"_s);
            QVERIFY(!m_fixture->window->close());
            QVERIFY(m_fixture->window->isVisible());
            QVERIFY(m_fixture->find<QWidget>("messageBar")->isVisible());
            QCOMPARE(notes->toPlainText(), u"Taxi"_s);
        }
        QVERIFY(m_fixture->window->close()); // the disk has room again
        m_fixture->openStore();
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->find<QPlainTextEdit>("notesEditor")->toPlainText(), u"Taxi"_s);
    }

    void remembersHowItWasLeft()
    {
        open(8);
        QTRY_COMPARE(m_fixture->rows(), 8);
        m_fixture->window->filter().setText(u"status:missed"_s);
        m_fixture->window->filter().setSort({SortColumn::Talk, false});
        m_fixture->find<QAction>("schemeDark")->trigger();
        m_fixture->find<QAction>("compactRows")->trigger();
        m_fixture->find<QAction>("showChart")->trigger();
        QHeaderView *header = m_fixture->table()->horizontalHeader();
        header->hideSection(7);
        header->resizeSection(1, 321);
        header->moveSection(0, 3);
        QVERIFY(m_fixture->window->close());

        m_fixture->theme.setScheme(Theme::Scheme::System);
        m_fixture->openWindow();
        QCOMPARE(m_fixture->find<QLineEdit>("searchBox")->text(), u"status:missed"_s);
        QTRY_COMPARE(m_fixture->rows(), 2);
        header = m_fixture->table()->horizontalHeader();
        QVERIFY(header->isSectionHidden(7));
        QCOMPARE(header->sectionSize(1), 321);
        QCOMPARE(header->visualIndex(0), 3);
        QCOMPARE(header->sortIndicatorSection(), 7);
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        QVERIFY(m_fixture->theme.isDark());
        QVERIFY(m_fixture->find<QAction>("compactRows")->isChecked());
        QVERIFY(!m_fixture->find<QAction>("showChart")->isChecked());
    }

    void anAppearanceFromTheCommandLineIsNotKept()
    {
        m_fixture->theme.setScheme(Theme::Scheme::Dark);
        open(1);
        QVERIFY(m_fixture->theme.isDark());
        QVERIFY(m_fixture->window->close());
        m_fixture->theme.setScheme(Theme::Scheme::System);
        m_fixture->openWindow();
        QCOMPARE(m_fixture->theme.scheme(), Theme::Scheme::System);
    }

    void theTableHasTheKeyboardAtFirst()
    {
        open(3);
        QTRY_COMPARE(m_fixture->rows(), 3);
        QTRY_COMPARE(focusName(), u"callTable"_s);
    }

    void aLayoutOfAnotherVersionIsNotApplied()
    {
        open(3);
        m_fixture->table()->horizontalHeader()->hideSection(2);
        QVERIFY(m_fixture->window->close());
        m_fixture->settings.setValue(u"table/layoutVersion"_s, 999);
        m_fixture->openWindow();
        QVERIFY(!m_fixture->table()->horizontalHeader()->isSectionHidden(2));
    }

    void aQueryGivenBeforeShowReplacesTheRememberedOne()
    {
        open(8);
        m_fixture->window->filter().setText(u"status:missed"_s);
        QVERIFY(m_fixture->window->close());
        m_fixture->openWindow();
        m_fixture->window->filter().setText(u"direction:inbound"_s);
        QCOMPARE(m_fixture->find<QLineEdit>("searchBox")->text(), u"direction:inbound"_s);
        QTRY_COMPARE(m_fixture->rows(), 8);
    }

    void clickingAHeaderSorts()
    {
        open(5);
        QHeaderView *header = m_fixture->table()->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), 5); // started, newest first
        clickHeader(3);
        QCOMPARE(m_fixture->window->filter().sort(), (Sort{SortColumn::Line, false}));
        clickHeader(3);
        QCOMPARE(m_fixture->window->filter().sort(), (Sort{SortColumn::Line, true}));
        clickHeader(7); // lengths: longest first
        QCOMPARE(m_fixture->window->filter().sort(), (Sort{SortColumn::Talk, true}));
        clickHeader(8); // marks have no order
        QCOMPARE(m_fixture->window->filter().sort(), (Sort{SortColumn::Talk, true}));
        QCOMPARE(header->sortIndicatorSection(), 7);
    }

    void theKeyboardGoesRoundTheParts()
    {
        open(3);
        QTRY_COMPARE(m_fixture->rows(), 3);
        QTRY_VERIFY(m_fixture->find<QWidget>("notesEditor")->isVisible());
        QTRY_VERIFY(m_fixture->find<QWidget>("dayBars"));
        m_fixture->find<QAction>("find")->trigger();
        QTRY_COMPARE(focusName(), u"searchBox"_s);
        for (const auto &name : {u"viewsList"_s, u"callTable"_s, u"notesEditor"_s}) {
            m_fixture->find<QAction>("nextPane")->trigger();
            QTRY_COMPARE(focusName(), name);
        }
        m_fixture->find<QAction>("previousPane")->trigger();
        QTRY_COMPARE(focusName(), u"callTable"_s);
        QTest::keyClick(m_fixture->table(), Qt::Key_Return);
        QTRY_COMPARE(focusName(), u"notesEditor"_s);
    }

    void withoutATableTheSearchBoxHasTheKeyboard()
    {
        open(0);
        QTRY_COMPARE(focusName(), u"searchBox"_s);
    }

    void aCallIsMarkedAsReviewedByAKey()
    {
        open(3);
        QTRY_COMPARE(m_fixture->rows(), 3);
        auto *review = m_fixture->find<QAction>("reviewCall");
        QTRY_VERIFY(review->isEnabled());
        const QString before = review->text();
        m_fixture->table()->setFocus();
        QTest::keyClick(m_fixture->table(), Qt::Key_R);
        QTRY_VERIFY(review->text() != before);
        m_fixture->window->filter().setText(u"is:reviewed"_s);
        QTRY_COMPARE(m_fixture->rows(), 1);
        m_fixture->window->filter().clear();
        QTRY_COMPARE(m_fixture->rows(), 3);
        review->trigger();
        QTRY_COMPARE(review->text(), before);
    }

    void brushedDaysAreInTheQueryWhileTheChartKeepsAllOfThem()
    {
        open(200); // over three days
        QTRY_COMPARE(m_fixture->rows(), 200);
        QTRY_VERIFY(m_fixture->find<QWidget>("dayBars"));
        auto *bars = m_fixture->find<QWidget>("dayBars");
        const auto *table = m_fixture->find<QTableView>("dayTable")->model();
        QTRY_VERIFY(table->rowCount() >= 3);
        const int days = table->rowCount();
        bars->setFocus();
        QTest::keyClick(bars, Qt::Key_End);
        QTest::keyClick(bars, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_fixture->window->filter().text(), u"after:2026-03-15 before:2026-03-17"_s);
        QTRY_VERIFY(m_fixture->rows() < 200);
        QVERIFY(m_fixture->find<QAbstractButton>("chip")->isVisible());
        QTest::qWait(50);
        QCOMPARE(table->rowCount(), days);
        QTest::keyClick(bars, Qt::Key_Escape);
        QVERIFY(m_fixture->window->filter().text().isEmpty());
        QTRY_COMPARE(m_fixture->rows(), 200);
    }

    void homeAndEndMeanFirstAndLastCall()
    {
        open(40);
        QTRY_COMPARE(m_fixture->rows(), 40);
        QTest::keyClick(m_fixture->table(), Qt::Key_End);
        QCOMPARE(m_fixture->table()->currentIndex().row(), 39);
        QTest::keyClick(m_fixture->table(), Qt::Key_Home);
        QCOMPARE(m_fixture->table()->currentIndex().row(), 0);
    }

    void copiesRowsAsText()
    {
        open(5);
        QTRY_COMPARE(m_fixture->rows(), 5);
        m_fixture->table()->selectRow(1);
        QTest::keyClick(m_fixture->table(), Qt::Key_Down, Qt::ShiftModifier);
        QApplication::clipboard()->clear();
        QTest::keyClick(m_fixture->table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3); // the titles first
        QVERIFY(lines[1].contains(u"Guest 2"_s));
        QVERIFY(lines[2].contains(u"Guest 3"_s));
        QCOMPARE(lines[0].count(u'\t'), lines[1].count(u'\t'));
    }

    void filtersByTheChosenCaller()
    {
        open(5);
        QTRY_COMPARE(m_fixture->rows(), 5);
        m_fixture->table()->selectRow(1);
        QTRY_VERIFY(m_fixture->find<QAction>("filterByCaller")->isEnabled());
        m_fixture->find<QAction>("filterByCaller")->trigger();
        QCOMPARE(m_fixture->find<QLineEdit>("searchBox")->text(), u"number:+33612340002"_s);
        QTRY_COMPARE(m_fixture->rows(), 1);
        QTRY_COMPARE(m_fixture->table()->currentIndex().row(), 0); // still the same call
    }

    void callsBackWithTheDesktopsTelephone()
    {
        open(5);
        QTRY_COMPARE(m_fixture->rows(), 5);
        m_fixture->table()->selectRow(1);
        QTRY_VERIFY(m_fixture->find<QAction>("callBack")->isEnabled());
        m_fixture->find<QAction>("callBack")->trigger();
        QCOMPARE(m_fixture->openedUrls, QList<QUrl>{QUrl(u"tel:+33612340002"_s)});
    }

    void aWithheldNumberCannotBeCalledBackButFiltered()
    {
        const AccountId account = m_fixture->addAccount();
        m_fixture->addCalls({RecordBuilder(u"a"_s, account).from(u"withheld"_s)});
        m_fixture->openWindow();
        QTRY_VERIFY(m_fixture->find<QAction>("filterByCaller")->isEnabled());
        QVERIFY(!m_fixture->find<QAction>("callBack")->isEnabled());
        QVERIFY(!m_fixture->find<QAction>("copyNumber")->isEnabled());
        m_fixture->find<QAction>("filterByCaller")->trigger();
        QCOMPARE(m_fixture->window->filter().text(), u"is:withheld"_s);
    }

    void aLineGetsTheNameTheUserGives()
    {
        open(3);
        QTRY_VERIFY(m_fixture->find<QAction>("nameLine")->isEnabled());
        m_fixture->find<QAction>("nameLine")->trigger();
        auto *dialog = m_fixture->find<QInputDialog>("labelDialog");
        QVERIFY(dialog);
        dialog->setTextValue(u"  Reception "_s);
        dialog->accept();
        const QModelIndex line = m_fixture->table()->model()->index(1, 3);
        QTRY_COMPARE(line.data().toString(), u"Reception"_s);
    }

    void newCallsKeepThePlaceAndCollectInTheChip()
    {
        const AccountId account = open(200);
        QTRY_COMPARE(m_fixture->rows(), 200);
        QTableView *table = m_fixture->table();
        table->selectRow(50);
        table->scrollTo(table->model()->index(60, 0), QAbstractItemView::PositionAtTop);
        const QString top = refAt(table->rowAt(0));
        auto *chip = m_fixture->find<QAbstractButton>("newRowsChip");
        QVERIFY(!chip->isVisible());
        m_fixture->addCalls({RecordBuilder(u"new1"_s, account).at("2026-03-16T11:30:00Z"),
                             RecordBuilder(u"new2"_s, account).at("2026-03-16T11:31:00Z")});
        QTRY_COMPARE(m_fixture->rows(), 202);
        QTRY_VERIFY(chip->isVisible());
        QVERIFY(chip->text().contains(u'2'));
        QCOMPARE(refAt(table->rowAt(0)), top);
        QCOMPARE(table->currentIndex().row(), 52);
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(table->verticalScrollBar()->value(), 0);
        QVERIFY(!chip->isVisible());
    }

    void atTheTopNewCallsJustShow()
    {
        const AccountId account = open(200);
        QTRY_COMPARE(m_fixture->rows(), 200);
        m_fixture->addCalls({RecordBuilder(u"new1"_s, account).at("2026-03-16T11:30:00Z")});
        QTRY_COMPARE(m_fixture->rows(), 201);
        QCOMPARE(m_fixture->table()->verticalScrollBar()->value(), 0);
        QVERIFY(!m_fixture->find<QAbstractButton>("newRowsChip")->isVisible());
        QCOMPARE(m_fixture->table()->currentIndex().row(), 1);
    }

    void theFirstCallThatArrivesIsShown()
    {
        const AccountId account = open(0);
        QTRY_VERIFY(placeholder().contains(u"No calls yet"_s));
        m_fixture->addCalls({WindowFixture::numbered(account, 1)});
        QTRY_COMPARE(m_fixture->rows(), 1);
        QTRY_VERIFY(m_fixture->find<QLabel>("callWho")->isVisible());
        QTRY_VERIFY(shownCaller().contains(u"Guest 1"_s));
    }

    void emptyListsSayWhy()
    {
        m_fixture->openWindow();
        QTRY_VERIFY(placeholder().contains(u"Welcome"_s)); // no account
        const AccountId account = m_fixture->addAccount();
        QTRY_VERIFY(placeholder().contains(u"No calls yet"_s));
        SyncProgress progress;
        progress.account = account;
        progress.phase = SyncProgress::Phase::Offline;
        m_fixture->window->syncStatus().onProgress(progress);
        QVERIFY(placeholder().contains(u"offline"_s));
        progress.phase = SyncProgress::Phase::Newest;
        m_fixture->window->syncStatus().onProgress(progress);
        QVERIFY(placeholder().contains(u"Reading"_s));
        m_fixture->window->filter().setText(u"status:missed"_s);
        QTRY_VERIFY(placeholder().contains(u"match"_s));
    }

    void syncAndOfflineAreAskedFor()
    {
        open(1);
        QSignalSpy sync(m_fixture->window.get(), &MainWindow::syncRequested);
        QSignalSpy offline(m_fixture->window.get(), &MainWindow::offlineChosen);
        m_fixture->find<QAction>("syncNow")->trigger();
        QCOMPARE(sync.size(), 1);
        m_fixture->find<QAction>("workOffline")->trigger();
        QCOMPARE(offline.last().first().toBool(), true);
        m_fixture->window->setOffline(false);
        QCOMPARE(offline.size(), 1);
        QVERIFY(!m_fixture->find<QAction>("workOffline")->isChecked());
    }

    void accountsShowInTheStatusBar()
    {
        const AccountId account = open(1);
        auto *entry = m_fixture->find<QAbstractButton>("accountStatus0");
        QTRY_VERIFY((entry = m_fixture->find<QAbstractButton>("accountStatus0")));
        SyncProgress progress;
        progress.account = account;
        progress.phase = SyncProgress::Phase::Failed;
        progress.error = Error{Error::Kind::Unauthorised};
        m_fixture->window->syncStatus().onProgress(progress);
        QVERIFY(entry->text().contains(u"sign in again"_s));
        entry->click();
        QTRY_VERIFY(m_fixture->find<QDialog>("accountsDialog"));
    }

    void manyAccountsShareOneEntryOfTheStatusBar()
    {
        open(1);
        constexpr int narrow = 800; // nine such names need twice as much
        for (int i = 0; i < 8; ++i)
            m_fixture->addAccount(u"A rather long name of an account %1"_s.arg(i));
        QTRY_COMPARE(m_fixture->window->syncStatus().rowCount(), 9);
        auto *entry = m_fixture->find<QAbstractButton>("accountStatus0");
        QVERIFY(entry);
        QVERIFY(entry->text().contains(u"9 account"_s));
        QVERIFY(!m_fixture->find<QAbstractButton>("accountStatus1"));
        QVERIFY(m_fixture->window->minimumSizeHint().width() <= narrow);
        entry->click();
        QTRY_VERIFY(m_fixture->find<QDialog>("accountsDialog"));
    }

    void unsentEditsAreListedAndLeadToTheirCall()
    {
        const AccountId account = open(5);
        QTRY_COMPARE(m_fixture->rows(), 5);
        QVERIFY(
            m_fixture->store->saveEditNow({{account, u"cal_3"_s}, Field::Notes, {}, u"late"_s}).has_value());
        auto *status = m_fixture->find<QAbstractButton>("outboxStatus");
        QTRY_VERIFY(status->isVisible());
        status->click();
        auto *list = m_fixture->find<QAbstractItemView>("outboxList");
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        Q_EMIT list->activated(list->currentIndex());
        QTRY_COMPARE(m_fixture->table()->currentIndex().row(), 2);
    }

    void aLinkedCallIsShownEvenBehindAFilter()
    {
        const AccountId account = open(8);
        m_fixture->window->filter().setText(u"status:missed"_s);
        QTRY_COMPARE(m_fixture->rows(), 2);
        m_fixture->window->showCall({account, u"cal_3"_s});
        QTRY_COMPARE(m_fixture->rows(), 8);
        QTRY_COMPARE(m_fixture->table()->currentIndex().row(), 2);
    }

    void mnemonicsAreUniqueInEveryMenu_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : bundledLanguages())
            QTest::addRow("%s", qUtf8Printable(language)) << language;
    }
    void mnemonicsAreUniqueInEveryMenu()
    {
        QFETCH(QString, language);
        installLanguage(*qApp, QLocale(language));
        const auto english = qScopeGuard([] { installLanguage(*qApp, QLocale(QLocale::English)); });
        open(1);
        QList<QMenu *> menus = m_fixture->window->menuBar()->findChildren<QMenu *>();
        QVERIFY(menus.size() >= 4);
        QStringList twice;
        for (QMenu *menu : menus) {
            Q_EMIT menu->aboutToShow();
            QStringList seen;
            for (const QAction *action : menu->actions()) {
                const QString key = QKeySequence::mnemonic(action->text()).toString();
                if (!key.isEmpty() && seen.contains(key))
                    twice << menu->title() + u": "_s + action->text();
                seen << key;
            }
        }
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

    void reviewingAppliesToEveryChosenCallAndCanBeUndone()
    {
        open(600); // more than are marked in one transaction
        QTRY_COMPARE(m_fixture->rows(), 600);
        QTRY_VERIFY(m_fixture->find<QAction>("reviewCall")->isEnabled());
        m_fixture->table()->setFocus();
        QTest::keyClick(m_fixture->table(), Qt::Key_R); // one call alone says so itself
        QTRY_COMPARE(reviewed(), 1);
        QTest::keyClick(m_fixture->table(), Qt::Key_Down);
        m_fixture->table()->selectAll();
        QTest::keyClick(m_fixture->table(), Qt::Key_R);
        QTRY_COMPARE(reviewed(), 600);
        auto *undo = m_fixture->find<QAbstractButton>("messageAction");
        QTRY_VERIFY(undo && undo->isVisible());
        QTRY_COMPARE(undo->text(), u"Undo"_s);
        undo->click();
        QTRY_COMPARE(reviewed(), 1); // what was reviewed before stays so
    }

    void escapeChoosesTheCurrentCallAloneAndThenShowsTheWholeList()
    {
        open(8);
        QTRY_COMPARE(m_fixture->rows(), 8);
        m_fixture->window->filter().setValues(QueryField::Status, {u"completed"_s});
        QTRY_COMPARE(m_fixture->rows(), 6);
        QTableView *table = m_fixture->table();
        table->setFocus();
        table->selectAll();
        const int current = table->currentIndex().row();
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), current);
        QCOMPARE(m_fixture->rows(), 6);
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_COMPARE(m_fixture->rows(), 8);
    }

    void columnsGiveWayInANarrowWindow()
    {
        open(8);
        QTRY_COMPARE(m_fixture->rows(), 8);
        QHeaderView *header = m_fixture->table()->horizontalHeader();
        m_fixture->window->resize(1800, 800);
        QTRY_VERIFY(!header->isSectionHidden(int(CallTableModel::Column::Provider)));
        m_fixture->window->resize(1100, 800);
        QTRY_VERIFY(header->isSectionHidden(int(CallTableModel::Column::Provider)));
        QTRY_COMPARE(m_fixture->table()->horizontalScrollBar()->maximum(), 0);
        for (const auto column : {CallTableModel::Column::Status, CallTableModel::Column::Caller,
                                  CallTableModel::Column::Started})
            QVERIFY(!header->isSectionHidden(int(column)));
        m_fixture->window->resize(1800, 800);
        QTRY_VERIFY(!header->isSectionHidden(int(CallTableModel::Column::Provider)));
    }

    void helpShowsTheKeys()
    {
        open(1);
        m_fixture->find<QAction>("showKeyboard")->trigger();
        QVERIFY(m_fixture->find<QDialog>("keyboardSheet"));
    }

private:
    AccountId open(int calls)
    {
        const AccountId account = m_fixture->addAccount();
        m_fixture->fill(account, calls);
        m_fixture->openWindow();
        return account;
    }
    void clickHeader(int section)
    {
        QHeaderView *header = m_fixture->table()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(section) + header->sectionSize(section) / 2,
                           header->height() / 2);
        m_fixture->table()->horizontalScrollBar()->setValue(0);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    }
    int reviewed() const
    {
        auto asking = m_fixture->store->callIds(m_fixture->window->filter().filterFor(u"is:reviewed"_s));
        return int(QCoro::waitFor(std::move(asking))->size());
    }
    QString shownCaller() const { return m_fixture->find<QLabel>("callWho")->text(); }
    static QString focusName() { return qApp->focusWidget() ? qApp->focusWidget()->objectName() : QString(); }
    QString refAt(int row) const
    {
        return QString::number(qint64(
            m_fixture->table()->model()->index(row, 0).data(CallTableModel::CallIdRole).value<CallId>()));
    }
    QString placeholder() const
    {
        const auto *widget = m_fixture->find<QWidget>("callListPlaceholder");
        return widget->isVisible() ? widget->accessibleName() : QString();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
