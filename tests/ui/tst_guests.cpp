// SPDX-License-Identifier: GPL-3.0-or-later
// Guests in the window, by keyboard alone.
#include "models/store/guestbook.h"
#include "tests/support/got.h"
#include "tests/support/windowfixture.h"
#include "ui/edit/changes.h"
#include "ui/guests/guestchooser.h"
#include "ui/guests/guestdirectory.h"
#include "ui/guests/guesteditor.h"
#include "ui/guests/guestimportdialog.h"
#include "ui/guests/guestimportsdialog.h"
#include "ui/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

const QString number = u"+33612345678"_s;

} // namespace

class GuestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }

    void candidateIsLinkedByTwoKeys();
    void quickFingersMeanTheCandidate();
    void newGuestTakesTwoKeysAndTheirName();
    void typedNameMakesAGuestAtOnce();
    void typingFindsAnybody();
    void otherCallsFollowByOneKey();
    void guestIsTakenOffAgain();
    void undoAndRedoOfANewGuest();
    void letterGInTheNotesIsALetter();
    void panelSaysWhoAndHowWeKnow();
    void editorKeepsWhatCannotBeSaved();
    void directoryFindsShowsAndMerges();
    void directoryShowsCallsOfAGuest();
    void removedGuestComesBack();
    void importShowsReportsAndIsUndone();
    void aLargeImportIsCancelledThenDoneAndUndone();
    void whatIsNotTakenIsSavedMendedAndImported();
    void anEarlierImportIsTakenBack();
    void unreadableFileIsSaid();
    void newGuestIsKeptAtEscapelifeByKeyboard();
    void changeOfAKeptGuestIsSentAndUndone();

private:
    QList<OutboxItem> outbox() { return got(m_fixture->store->outbox()); }
    /// The card of a new guest with the number of the first call, once it knows the accounts.
    GuestEditor *openEditor()
    {
        if (!openChooser(1))
            return nullptr;
        press(Qt::Key_N, Qt::ControlModifier);
        auto *editor = dialog<GuestEditor>();
        const auto isLoaded = [&] {
            const auto *keep = editor ? editor->findChild<QCheckBox *>(u"guestKeep"_s) : nullptr;
            return keep && keep->isVisible() && editor->isAncestorOf(QApplication::focusWidget());
        };
        return QTest::qWaitFor(isLoaded) ? editor : nullptr;
    }
    template<typename T> static T *in(GuestEditor *editor, const char *name)
    {
        return editor->findChild<T *>(QLatin1StringView(name));
    }

    GuestBook &book() { return m_fixture->store->guestBook(); }
    Guest add(const QString &name, const QStringList &numbers = {})
    {
        Guest guest;
        guest.name = name;
        guest.numbers = numbers;
        return got(book().save(guest));
    }
    QString shown(const QString &id)
    {
        const CallId call = got(m_fixture->store->find({m_account, id}));
        return got(m_fixture->store->call(call)).guestName;
    }
    QStringList names()
    {
        QStringList result;
        const auto ids = got(book().ids());
        for (const GuestEntry &entry : got(book().entries(ids)))
            result << entry.name;
        return result;
    }
    void open()
    {
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->rows(), 3);
        m_fixture->table()->setFocus();
        m_fixture->table()->selectRow(0);
        QTRY_VERIFY(m_fixture->find<QAction>("chooseGuest")->isEnabled());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *where = QApplication::focusWidget();
        QVERIFY(where);
        QTest::keyClick(where, key, modifiers);
    }
    template<typename T> T *dialog()
    {
        T *found = nullptr;
        (void)QTest::qWaitFor([&] {
            found = m_fixture->window->findChild<T *>();
            return found && found->isVisible();
        });
        return found;
    }
    /// Without a window manager nobody gives the keyboard back.
    void focusTable()
    {
        activate(m_fixture->window.get());
        m_fixture->table()->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), m_fixture->table());
    }
    /// Opens the list and waits until the likely guests are in it.
    QListWidget *openChooser(int rows)
    {
        press(Qt::Key_G);
        auto *chooser = dialog<GuestChooser>();
        (void)QTest::qWaitFor([&] { return chooser && chooser->isAncestorOf(QApplication::focusWidget()); });
        auto *list = chooser ? chooser->findChild<QListWidget *>(u"guestList"_s) : nullptr;
        return list && QTest::qWaitFor([&] { return list->count() == rows; }) ? list : nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    AccountId m_account{};
};

/// Three calls: two from one number, the newest first.
void GuestsTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_account = m_fixture->addAccount();
    m_fixture->addCalls(
        {RecordBuilder(u"cal_1"_s, m_account).from(number),
         RecordBuilder(u"cal_2"_s, m_account).from(number).at("2026-03-15T09:00:00Z"),
         RecordBuilder(u"cal_3"_s, m_account).from(u"+33699999999"_s).at("2026-03-14T09:00:00Z")});
}

void GuestsTest::candidateIsLinkedByTwoKeys()
{
    add(u"Anna"_s, {number});
    add(u"Bob"_s, {number});
    open();
    QListWidget *list = openChooser(3);
    QVERIFY(list);
    QCOMPARE(list->currentItem()->text(), u"\u2068Anna\u2069"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(shown(u"cal_1"_s), u"Anna"_s);
    QTRY_VERIFY(!m_fixture->window->findChild<GuestChooser *>());
}

/// Enter right behind G, before the list is there.
void GuestsTest::quickFingersMeanTheCandidate()
{
    add(u"Anna"_s, {number});
    add(u"Bob"_s, {number});
    open();
    press(Qt::Key_G);
    auto *chooser = dialog<GuestChooser>();
    QVERIFY(chooser);
    QTest::keyClick(chooser->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(shown(u"cal_1"_s), u"Anna"_s);
}

void GuestsTest::newGuestTakesTwoKeysAndTheirName()
{
    open();
    QVERIFY(openChooser(1));
    press(Qt::Key_Return);
    auto *editor = dialog<GuestEditor>();
    QVERIFY(editor);
    QTRY_COMPARE(QApplication::focusWidget(), editor->findChild<QLineEdit *>(u"guestName"_s));
    QCOMPARE(editor->findChild<QPlainTextEdit *>(u"guestNumbers"_s)->toPlainText(), number);
    QTest::keyClicks(QApplication::focusWidget(), u"Anna Keller"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(shown(u"cal_1"_s), u"Anna Keller"_s);
    QTRY_COMPARE(shown(u"cal_2"_s), u"Anna Keller"_s); // the number is theirs now
    QTRY_COMPARE(names(), QStringList{u"Anna Keller"_s});
}

void GuestsTest::typedNameMakesAGuestAtOnce()
{
    add(u"Bob"_s, {number});
    add(u"Bert"_s, {number});
    open();
    QVERIFY(openChooser(3));
    QTest::keyClicks(QApplication::focusWidget(), u"Zoe"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(shown(u"cal_1"_s), u"Zoe"_s);
    QCOMPARE(names(), (QStringList{u"Bert"_s, u"Bob"_s, u"Zoe"_s}));
}

void GuestsTest::typingFindsAnybody()
{
    add(u"Carla Bruni"_s);
    add(u"Dora"_s);
    open();
    QListWidget *list = openChooser(1);
    QVERIFY(list);
    QTest::keyClicks(QApplication::focusWidget(), u"bruni"_s);
    QTRY_COMPARE(list->count(), 2);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    QTRY_COMPARE(shown(u"cal_1"_s), u"Carla Bruni"_s);
}

void GuestsTest::otherCallsFollowByOneKey()
{
    add(u"Carla"_s);
    open();
    QVERIFY(openChooser(1));
    QTest::keyClicks(QApplication::focusWidget(), u"carla"_s);
    QTRY_COMPARE(m_fixture->window->findChild<QListWidget *>(u"guestList"_s)->count(), 2);
    press(Qt::Key_Return);
    QTRY_VERIFY(m_fixture->find<QAction>("linkOtherCalls")->isEnabled());
    QTRY_COMPARE(m_fixture->window->findChild<MessageBar *>()->shownKey(), u"otherCalls"_s);
    QCOMPARE(shown(u"cal_2"_s), QString());
    focusTable();
    press(Qt::Key_G, Qt::ShiftModifier);
    QTRY_COMPARE(shown(u"cal_2"_s), u"Carla"_s);
    QCOMPARE(shown(u"cal_3"_s), QString());
    QTRY_VERIFY(
        m_fixture->find<QAction>("undoChange")->isEnabled()); // what is shown is remembered soon after
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown(u"cal_2"_s), QString());
    QCOMPARE(shown(u"cal_1"_s), u"Carla"_s);
    QTRY_VERIFY(
        m_fixture->find<QAction>("undoChange")->isEnabled()); // what is shown is remembered soon after
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown(u"cal_1"_s), QString());
}

void GuestsTest::guestIsTakenOffAgain()
{
    add(u"Anna"_s, {number});
    open();
    QTRY_COMPARE(shown(u"cal_1"_s), u"Anna"_s);
    QListWidget *list = openChooser(2); // "New guest", "Not Anna"
    QVERIFY(list);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_COMPARE(shown(u"cal_1"_s), QString());
    QCOMPARE(shown(u"cal_2"_s), u"Anna"_s);
    focusTable();
    QTRY_VERIFY(
        m_fixture->find<QAction>("undoChange")->isEnabled()); // what is shown is remembered soon after
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(shown(u"cal_1"_s), u"Anna"_s);
}

void GuestsTest::undoAndRedoOfANewGuest()
{
    open();
    QVERIFY(openChooser(1));
    QTest::keyClicks(QApplication::focusWidget(), u"Zoe"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(shown(u"cal_1"_s), u"Zoe"_s);
    focusTable();
    QTRY_VERIFY(
        m_fixture->find<QAction>("undoChange")->isEnabled()); // what is shown is remembered soon after
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names(), QStringList());
    QTRY_COMPARE(shown(u"cal_1"_s), QString());
    const auto actions = m_fixture->window->actions();
    const auto redo = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    });
    QVERIFY(redo != actions.end());
    QTRY_VERIFY((*redo)->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown(u"cal_1"_s), u"Zoe"_s);
    QCOMPARE(names(), QStringList{u"Zoe"_s});
}

void GuestsTest::letterGInTheNotesIsALetter()
{
    open();
    auto *notes = m_fixture->window->findChild<QWidget *>(u"notesEditor"_s);
    QTRY_VERIFY(notes->isVisible());
    notes->setFocus();
    press(Qt::Key_G);
    QTest::qWait(50);
    QVERIFY(!m_fixture->window->findChild<GuestChooser *>());
}

void GuestsTest::panelSaysWhoAndHowWeKnow()
{
    Guest anna = add(u"Anna"_s, {number, u"+33611111111"_s});
    anna.stays = {{QDate(2026, 3, 14), QDate(2026, 3, 17), u"214"_s}};
    anna = got(book().save(anna));
    open();
    auto *name = m_fixture->find<QToolButton>("guestPanelName");
    QTRY_VERIFY(name->text().contains(u"Anna"_s));
    QTRY_VERIFY(m_fixture->find<QLabel>("guestPanelStay")->text().contains(u"214"_s));
    QVERIFY(m_fixture->find<QLabel>("guestPanelFacts")->text().contains(u"+33 6 11 11 11 11"_s));
    m_fixture->table()->selectRow(2);
    QTRY_VERIFY(!name->text().contains(u"Anna"_s));
    QTRY_VERIFY(!m_fixture->find<QLabel>("guestPanelStay")->isVisible());
}

void GuestsTest::editorKeepsWhatCannotBeSaved()
{
    open();
    QVERIFY(openChooser(1));
    press(Qt::Key_N, Qt::ControlModifier);
    auto *editor = dialog<GuestEditor>();
    QVERIFY(editor);
    auto *numbers = editor->findChild<QPlainTextEdit *>(u"guestNumbers"_s);
    activate(editor);
    numbers->setPlainText(u"call me"_s);
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"guestName"_s), u"Anna"_s);
    QTest::keyClick(editor->findChild<QLineEdit *>(u"guestName"_s), Qt::Key_Return);
    auto *problem = editor->findChild<QLabel *>(u"guestProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"call me"_s));
    QTRY_COMPARE(QApplication::focusWidget(), numbers);
    QCOMPARE(names(), QStringList());
    numbers->setPlainText(number);
    QTest::keyClick(editor->findChild<QLineEdit *>(u"guestName"_s), Qt::Key_Return);
    QTRY_COMPARE(names(), QStringList{u"Anna"_s});
}

void GuestsTest::directoryFindsShowsAndMerges()
{
    const Guest anna = add(u"Anna"_s, {number});
    add(u"Anni"_s, {u"+33611111111"_s});
    add(u"Bob"_s);
    open();
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto *directory = dialog<GuestDirectory>();
    QVERIFY(directory);
    auto *list = directory->findChild<QListView *>(u"directoryList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QTest::keyClicks(directory->findChild<QLineEdit *>(u"directorySearch"_s), u"ann"_s);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    QTRY_VERIFY(directory->findChild<QLabel *>(u"guestCardName"_s)->text().contains(u"Anna"_s));
    auto *merge = directory->findChild<QPushButton *>(u"mergeGuests"_s);
    QVERIFY(!merge->isEnabled());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Up, Qt::ShiftModifier);
    QTRY_VERIFY(merge->isEnabled());
    merge->click();
    QTRY_COMPARE(names(), (QStringList{u"Anna"_s, u"Bob"_s}));
    QCOMPARE(got(book().guest(anna.id)).numbers.size(), 2);
    auto *parts = directory->findChild<QToolButton *>(u"takeApart"_s);
    QTRY_VERIFY(parts->isVisible());
    m_fixture->window->findChild<Changes *>();
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names(), (QStringList{u"Anna"_s, u"Anni"_s, u"Bob"_s}));
}

void GuestsTest::directoryShowsCallsOfAGuest()
{
    add(u"Anna"_s, {number});
    open();
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto *directory = dialog<GuestDirectory>();
    QVERIFY(directory);
    auto *calls = directory->findChild<QPushButton *>(u"showGuestCalls"_s);
    QTRY_VERIFY(calls->isEnabled());
    QTest::keyClick(calls, Qt::Key_Space);
    QTRY_COMPARE(m_fixture->rows(), 2);
}

void GuestsTest::removedGuestComesBack()
{
    add(u"Anna"_s, {number});
    open();
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    auto *directory = dialog<GuestDirectory>();
    auto *remove = directory->findChild<QPushButton *>(u"removeGuest"_s);
    QTRY_VERIFY(remove->isEnabled());
    QTRY_VERIFY(directory->findChild<QLabel *>(u"guestCardName"_s)->text().contains(u"Anna"_s));
    QTest::keyClick(remove, Qt::Key_Space);
    QTRY_COMPARE(names(), QStringList());
    QTRY_COMPARE(shown(u"cal_1"_s), QString());
    QTest::keyClick(directory->findChild<QLineEdit *>(u"directorySearch"_s)->parentWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<GuestDirectory *>());
    focusTable();
    QTRY_VERIFY(
        m_fixture->find<QAction>("undoChange")->isEnabled()); // what is shown is remembered soon after
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names(), QStringList{u"Anna"_s});
    QTRY_COMPARE(shown(u"cal_1"_s), u"Anna"_s);
}

void GuestsTest::importShowsReportsAndIsUndone()
{
    const QString path = m_fixture->folder.filePath(u"guests.csv"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name;Telefon;Zimmer\nAnna;+33612345678;214\nBob;call me;\nCarla;+33611111111;\n");
    }
    open();
    m_fixture->find<QAction>("importGuests")->trigger();
    auto *import = dialog<GuestImportDialog>();
    QVERIFY(import);
    import->readFile(path);
    auto *start = import->findChild<QPushButton *>(u"startImport"_s);
    QTRY_VERIFY(start->isEnabled());
    auto *outcome = import->findChild<QLabel *>(u"importOutcome"_s);
    QTRY_VERIFY(outcome->text().startsWith(u"2 new"_s));
    QVERIFY(import->findChild<QPlainTextEdit *>(u"importRejected"_s)->toPlainText().startsWith(u"Line 3:"_s));
    QCOMPARE(names(), QStringList());
    auto *preview = import->findChild<QTableWidget *>(u"importPreview"_s);
    auto *first = qobject_cast<QComboBox *>(preview->cellWidget(0, 0));
    first->setCurrentIndex(first->findData(int(GuestColumn::Ignored)));
    QTRY_VERIFY(start->isEnabled());
    first->setCurrentIndex(first->findData(int(GuestColumn::Name)));
    QTRY_VERIFY(start->isEnabled());
    start->click();
    QTRY_COMPARE(names(), (QStringList{u"Anna"_s, u"Carla"_s}));
    QTRY_VERIFY(outcome->text().startsWith(u"Done: 2 new"_s));
    QTRY_COMPARE(shown(u"cal_1"_s), u"Anna"_s);
    QTest::keyClick(import, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<GuestImportDialog *>());
    focusTable();
    QTRY_VERIFY(
        m_fixture->find<QAction>("undoChange")->isEnabled()); // what is shown is remembered soon after
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names(), QStringList());
    QTRY_COMPARE(shown(u"cal_1"_s), QString());
}

/// Every twentieth of the lines has a number that is none.
void GuestsTest::aLargeImportIsCancelledThenDoneAndUndone()
{
    constexpr int lines = 50'000;
    const QString path = m_fixture->folder.filePath(u"guests.csv"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name;Telefon\n");
        for (int i = 1; i <= lines; ++i) {
            const QByteArray number = i % 20 == 0 ? "call me" : "+336" + QByteArray::number(10'000'000 + i);
            file.write("Guest " + QByteArray::number(i) + ';' + number + '\n');
        }
    }
    open();
    m_fixture->find<QAction>("importGuests")->trigger();
    auto *import = dialog<GuestImportDialog>();
    QVERIFY(import);
    import->readFile(path);
    auto *start = import->findChild<QPushButton *>(u"startImport"_s);
    auto *outcome = import->findChild<QLabel *>(u"importOutcome"_s);
    auto *bar = import->findChild<QProgressBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled(), 120'000);
    QTRY_VERIFY2(outcome->text().startsWith(u"47,500 new"_s), qPrintable(outcome->text()));
    const auto count = [this] {
        auto ids = m_fixture->store->guestBook().ids();
        return QCoro::waitFor(std::move(ids)).value().size();
    };

    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible() && bar->value() > 0, 60'000);
    QVERIFY(bar->value() < bar->maximum());
    QTest::keyClick(import, Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(outcome->text(), u"Cancelled. Nothing was changed."_s, 120'000);
    QVERIFY(import->isVisible());
    QCOMPARE(count(), 0U);

    start->click();
    QTRY_VERIFY_WITH_TIMEOUT(outcome->text().startsWith(u"Done: 47,500 new, 0 changed. 2500 line"_s),
                             120'000);
    QCOMPARE(count(), 47'500U);
    const QStringList rejected =
        import->findChild<QPlainTextEdit *>(u"importRejected"_s)->toPlainText().split(u'\n');
    QVERIFY(rejected.first().startsWith(u"Line 21:"_s));
    QVERIFY(rejected.last().startsWith(u"Line 50001:"_s) || rejected.last().startsWith(u"Line 50,001:"_s));
    QCOMPARE(rejected.size(), 2'500);
    QTest::keyClick(import, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<GuestImportDialog *>());
    focusTable();
    QTRY_VERIFY(m_fixture->find<QAction>("undoChange")->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(count(), 0U, 120'000);
}

void GuestsTest::whatIsNotTakenIsSavedMendedAndImported()
{
    const QString path = m_fixture->folder.filePath(u"guests.csv"_s);
    write(path, "Name;Telefon\nAnna;+33612345678\nBob;call me\n");
    open();
    m_fixture->find<QAction>("importGuests")->trigger();
    auto *import = dialog<GuestImportDialog>();
    QVERIFY(import);
    auto *save = import->findChild<QPushButton *>(u"saveReport"_s);
    QVERIFY(save->isHidden());
    import->readFile(path);
    QTRY_VERIFY(save->isVisible());
    save->click();
    auto *files = import->findChild<QFileDialog *>(u"reportFileDialog"_s);
    QVERIFY(files);
    const auto *said = import->findChild<QLabel *>(u"reportSaved"_s);
    Q_EMIT files->fileSelected(path);
    QVERIFY2(said->text().startsWith(u"This is the file"_s), qPrintable(said->text()));
    Q_EMIT files->fileSelected(m_fixture->folder.filePath(u"nowhere/report.csv"_s));
    QVERIFY2(said->text().contains(u"cannot be written"_s), qPrintable(said->text()));
    const QString report = m_fixture->folder.filePath(u"report.csv"_s);
    Q_EMIT files->fileSelected(report);
    QCOMPARE(said->text(), u"Saved as report.csv."_s);
    files->reject();
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mended = file.readAll().replace("Bob,call me", "Bob,+33611111111");
    file.close();
    write(report, mended);
    import->readFile(report);
    auto *start = import->findChild<QPushButton *>(u"startImport"_s);
    QTRY_VERIFY(save->isHidden() && start->isEnabled());
    const auto *preview = import->findChild<QTableWidget *>(u"importPreview"_s);
    for (const int own : {0, 1, 2}) // line, reason, original
        QCOMPARE(qobject_cast<QComboBox *>(preview->cellWidget(0, own))->currentData().toInt(),
                 int(GuestColumn::Ignored));
    start->click();
    QTRY_COMPARE(names(), QStringList{u"Bob"_s});
}

void GuestsTest::anEarlierImportIsTakenBack()
{
    const auto importOf = [this](const QString &name, const QString &source) {
        Guest guest;
        guest.name = name;
        got(book().import({{1, guest}}, source, {}));
        m_fixture->clock.advance(5s);
    };
    importOf(u"Anna"_s, u"march.csv"_s);
    importOf(u"Bob"_s, u"april.csv"_s);
    Guest anna = got(book().guest(got(book().ids()).front()));
    QCOMPARE(anna.name, u"Anna"_s);
    anna.notes = u"likes tea"_s;
    got(book().save(anna));
    open();
    m_fixture->find<QAction>("importGuests")->trigger();
    auto *import = dialog<GuestImportDialog>();
    QVERIFY(import);
    import->findChild<QPushButton *>(u"earlierImports"_s)->click();
    auto *imports = import->findChild<GuestImportsDialog *>(u"guestImports"_s);
    QVERIFY(imports);
    auto *list = imports->findChild<QTreeWidget *>(u"importsList"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(1), u"april.csv"_s);
    QCOMPARE(list->topLevelItem(1)->text(2), u"1"_s);
    const auto takeBack = [&](int row) {
        list->setCurrentItem(list->topLevelItem(row));
        imports->findChild<QPushButton *>(u"takeBack"_s)->click();
        auto *question = imports->findChild<QMessageBox *>(u"takeBackQuestion"_s);
        QVERIFY(question);
        for (QAbstractButton *answer : question->buttons()) {
            if (question->buttonRole(answer) == QMessageBox::DestructiveRole)
                answer->click();
        }
    };
    takeBack(1); // the older one, and Anna was changed since
    const auto *outcome = imports->findChild<QLabel *>(u"importsOutcome"_s);
    QTRY_VERIFY2(outcome->text().contains(u"1 guest"_s), qPrintable(outcome->text()));
    QTRY_VERIFY(imports->findChild<QPlainTextEdit *>(u"importsKept"_s)->toPlainText().contains(u"Anna"_s));
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    takeBack(0);
    QTRY_VERIFY2(outcome->text().startsWith(u"Done: 1 removed"_s), qPrintable(outcome->text()));
    QTRY_COMPARE(names(), QStringList{u"Anna"_s});
    QTRY_COMPARE(list->topLevelItemCount(), 0);
    QVERIFY(!imports->findChild<QPushButton *>(u"takeBack"_s)->isEnabled());
}

void GuestsTest::unreadableFileIsSaid()
{
    open();
    m_fixture->find<QAction>("importGuests")->trigger();
    auto *import = dialog<GuestImportDialog>();
    import->readFile(m_fixture->folder.filePath(u"nowhere.csv"_s));
    auto *outcome = import->findChild<QLabel *>(u"importOutcome"_s);
    QTRY_VERIFY(outcome->text().startsWith(u"The file cannot be read"_s));
    QVERIFY(!import->findChild<QPushButton *>(u"startImport"_s)->isEnabled());
}

void GuestsTest::newGuestIsKeptAtEscapelifeByKeyboard()
{
    open();
    GuestEditor *editor = openEditor();
    QVERIFY(editor);
    QTest::keyClicks(QApplication::focusWidget(), u"Anna Keller"_s);
    auto *keep = in<QCheckBox>(editor, "guestKeep");
    QVERIFY(keep->text().contains(u"escapelife"_s) && keep->text().contains(u"Hotel"_s));
    QVERIFY(!keep->isChecked()); // nothing leaves unasked
    QVERIFY(!in<QLineEdit>(editor, "guestFirstName")->isVisible());
    for (int tabs = 0; QApplication::focusWidget() != keep && tabs < 20; ++tabs)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), keep);
    press(Qt::Key_Space);
    QCOMPARE(in<QLineEdit>(editor, "guestFirstName")->text(), u"Anna"_s); // to be looked at
    QCOMPARE(in<QLineEdit>(editor, "guestLastName")->text(), u"Keller"_s);
    const QString hint = in<QLabel>(editor, "guestCopyHint")->text();
    QVERIFY(hint.contains(u"stays and notes"_s) && hint.contains(u"e-mail"_s));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), in<QLineEdit>(editor, "guestFirstName"));
    press(Qt::Key_Return);
    QTRY_COMPARE(shown(u"cal_1"_s), u"Anna Keller"_s);
    QTRY_COMPARE(outbox().size(), 2); // and the link of the call, which waits for them
    const GuestFacts card{u"Anna"_s, u"Keller"_s, {}, number, {}};
    QCOMPARE(guestFactsFromJson(outbox().constFirst().payload), card);
    QVERIFY(isLocalGuestId(outbox().constLast().after));
    focusTable();
    QTRY_VERIFY(m_fixture->find<QAction>("undoChange")->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names(), QStringList());
    QTRY_VERIFY(outbox().isEmpty());
}

void GuestsTest::changeOfAKeptGuestIsSentAndUndone()
{
    Guest anna;
    anna.name = u"Anna Keller"_s;
    anna.email = u"anna@example.com"_s;
    const QList<GuestOffer> offers{{.account = m_account, .firstName = u"Anna"_s, .lastName = u"Keller"_s}};
    anna = got(book().save(anna, offers));
    ProviderGuest theirs;
    theirs.providerGuestId = u"gst_1"_s;
    theirs.email = anna.email;
    theirs.name = u"Anna K."_s;
    got(book().confirm(outbox().constFirst().id, theirs));
    got(m_fixture->store->applyGuests(m_account, {theirs}));
    open();
    m_fixture->find<QAction>("showGuests")->trigger();
    auto *directory = dialog<GuestDirectory>();
    QVERIFY(directory);
    auto *edit = directory->findChild<QPushButton *>(u"editGuest"_s);
    QTRY_VERIFY(edit->isEnabled());
    QTRY_VERIFY(m_fixture->window->findChild<GuestEditor *>() || (edit->click(), false));
    GuestEditor *editor = dialog<GuestEditor>();
    QTRY_VERIFY(in<QCheckBox>(editor, "guestKeep"));
    QVERIFY(in<QCheckBox>(editor, "guestKeep")->isChecked());
    QTRY_VERIFY(in<QLabel>(editor, "guestCopyHint")->text().contains(u"Anna K."_s)); // as it is there now
    auto *problem = in<QLabel>(editor, "guestCopyProblem");
    in<QLineEdit>(editor, "guestEmail")->setText(u"other@example.com"_s);
    QVERIFY(problem->isVisible() && problem->text().contains(u"second guest"_s));
    in<QLineEdit>(editor, "guestEmail")->setText(anna.email);
    QVERIFY(!problem->isVisible());
    in<QPlainTextEdit>(editor, "guestNumbers")->setPlainText(number);
    QTest::keyClick(in<QLineEdit>(editor, "guestName"), Qt::Key_Return);
    QTRY_COMPARE(outbox().size(), 1);
    QCOMPARE(guestFactsFromJson(outbox().constFirst().payload).phone, number);
    QTRY_VERIFY(m_fixture->find<QAction>("undoChange")->isEnabled());
    m_fixture->find<QAction>("undoChange")->trigger();
    QTRY_VERIFY(outbox().isEmpty()); // they have it so
    QCOMPARE(got(book().guest(anna.id)).contacts.size(), 1);
}

QTEST_MAIN(GuestsTest)
#include "tst_guests.moc"
