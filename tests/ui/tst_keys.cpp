// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the window's commands: chosen in the settings, kept in callboard.ini, shown where they are told
// of; and F6, which reaches every part of every page.
#include "tests/support/windowfixture.h"
#include "ui/keys/commands.h"
#include "ui/keys/fixedkeys.h"
#include "ui/keys/keyassignments.h"
#include "ui/keys/keyrules.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class KeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void keysThatNobodyCanHave_data();
    void keysThatNobodyCanHave();
    void keysThatComeWithItAreEachThereOnce();
    void newKeyHoldsFromApplyOnAndInTheNextWindow();
    void clearedKeyStaysCleared();
    void defaultIsNotWritten();
    void takenKeyIsNamedAndTakenOver();
    void fixedKeysAreRefused_data();
    void fixedKeysAreRefused();
    void letterOfAMenuIsRefused();
    void localKeysCanNotBeChanged();
    void recorderTakesWhatIsAKeyElsewhere();
    void defaultsComeBackOneByOneAndAll();
    void keysWrittenByHand_data();
    void keysWrittenByHand();
    void viewsKeepTheirKeysWhenTheyAreReadAnew();
    void listIsFilteredByWordsAndKeys();
    void sheetShowsThePresentKeysAndLeadsToTheSettings();
    void toolTipsFollow();
    void f6ReachesEveryPart_data();
    void f6ReachesEveryPart();

private:
    void openWindow(int calls = 3)
    {
        if (calls > 0)
            m_fixture->fill(m_fixture->addAccount(), calls);
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->rows(), calls);
        activate(m_fixture->window.get());
    }
    void openAgain()
    {
        QVERIFY(m_fixture->window->close());
        m_fixture->openStore();
        m_fixture->openWindow();
        activate(m_fixture->window.get());
    }
    void openKeys()
    {
        m_fixture->window->showSettings(u"keys"_s);
        activate(m_fixture->find<QDialog>("settingsDialog"));
        QCOMPARE(in<QListWidget>("settingsPages")->currentItem()->text(), u"Keys"_s);
    }
    template<typename Widget> Widget *in(const char *name) const
    {
        return m_fixture->find<QDialog>("settingsDialog")->findChild<Widget *>(QString::fromLatin1(name));
    }
    QTreeWidgetItem *choose(const QString &text)
    {
        auto *tree = in<QTreeWidget>("keysTree");
        QList<QTreeWidgetItem *> found = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        found.removeIf([](const QTreeWidgetItem *item) { return !item->parent(); }); // a group
        const auto mayChange = [](const QTreeWidgetItem *item) {
            return !item->text(1).contains(u"fixed"_s);
        };
        std::stable_partition(found.begin(), found.end(), mayChange);
        tree->setCurrentItem(found.value(0));
        return found.value(0);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = {})
    {
        auto *recorder = in<QLineEdit>("keyRecorder");
        recorder->setFocus();
        QTest::keyClick(recorder, key, held);
    }
    void apply()
    {
        const QPointer<QDialog> dialog = m_fixture->find<QDialog>("settingsDialog");
        in<QPushButton>("applySettings")->click();
        QTRY_VERIFY(!dialog);
    }
    QString problem() const
    {
        return in<QLineEdit>("keyRecorder")->parentWidget()->findChild<QLabel *>(u"problem"_s)->text();
    }
    QString shownKey() const { return in<QLineEdit>("keyRecorder")->text(); }
    QKeySequence keyOf(const char *action) const { return m_fixture->find<QAction>(action)->shortcut(); }
    QStringList written() const
    {
        m_fixture->settings.sync();
        return m_fixture->settings.allKeys().filter(u"keys/"_s);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void KeysTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
}

void KeysTest::cleanup()
{
    m_fixture.reset();
}

void KeysTest::keysThatNobodyCanHave_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("word"); ///< Of the refusal; empty: it is a good key.
    QTest::newRow("good") << u"Ctrl+J"_s << QString();
    QTest::newRow("function key") << u"F4"_s << QString();
    QTest::newRow("with Shift") << u"Shift+F12"_s << QString();
    QTest::newRow("Alt and a letter") << u"Alt+J"_s << QString();
    QTest::newRow("Alt and an arrow") << u"Alt+Left"_s << QString();
    QTest::newRow("Ctrl and a sign") << u"Ctrl+!"_s << QString();
    QTest::newRow("none") << QString() << u"one combination"_s;
    QTest::newRow("two in turn") << u"Ctrl+J, Ctrl+L"_s << u"one combination"_s;
    QTest::newRow("no such key") << u"Ctrl+Fish"_s << u"no name"_s;
    QTest::newRow("letter") << u"J"_s << u"alone types"_s;
    QTest::newRow("capital") << u"Shift+J"_s << u"alone types"_s;
    QTest::newRow("digit") << u"5"_s << u"alone types"_s;
    QTest::newRow("space") << u"Space"_s << u"alone types"_s;
    QTest::newRow("Tab") << u"Tab"_s << u"from field to field"_s;
    QTest::newRow("Ctrl+Tab") << u"Ctrl+Tab"_s << u"from field to field"_s;
    QTest::newRow("Escape") << u"Esc"_s << u"leads back"_s;
    QTest::newRow("Enter") << u"Ctrl+Return"_s << u"confirms"_s;
    QTest::newRow("arrow") << u"Up"_s << u"cursor"_s;
    QTest::newRow("word by word") << u"Ctrl+Left"_s << u"cursor"_s;
    QTest::newRow("end") << u"Shift+End"_s << u"cursor"_s;
    QTest::newRow("Backspace") << u"Ctrl+Backspace"_s << u"edits text"_s;
    QTest::newRow("Delete") << u"Del"_s << u"edits text"_s;
    QTest::newRow("copy") << u"Ctrl+C"_s << u"edits text"_s;
    QTest::newRow("undo") << u"Ctrl+Z"_s << u"edits text"_s;
    QTest::newRow("all") << u"Ctrl+A"_s << u"edits text"_s;
    QTest::newRow("desktop") << u"Meta+J"_s << u"desktop"_s;
    QTest::newRow("another screen") << u"Ctrl+Alt+F2"_s << u"desktop"_s;
    QTest::newRow("closes windows") << u"Alt+F4"_s << u"desktop"_s;
}

void KeysTest::keysThatNobodyCanHave()
{
    QFETCH(QString, key);
    QFETCH(QString, word);
    const QString said = keyRefusal(QKeySequence::fromString(key, QKeySequence::PortableText));
    QVERIFY2(word.isEmpty() ? said.isEmpty() : said.contains(word), qPrintable(said));
}

/// Two actions with one key: neither would do anything.
void KeysTest::keysThatComeWithItAreEachThereOnce()
{
    openWindow();
    QHash<QKeySequence, QString> holders;
    const QList<Command> commands = commandsOf(*m_fixture->window);
    for (const Command &command : commands) {
        if (command.isLocal() || command.key().isEmpty())
            continue;
        QVERIFY2(!command.id.isEmpty(), qPrintable(command.text));
        QVERIFY2(!holders.contains(command.key()),
                 qPrintable(command.id + u' ' + holders.value(command.key())));
        holders.insert(command.key(), command.id);
    }
    QVERIFY(holders.size() > 30);
    for (const QAction *menu : m_fixture->window->menuBar()->actions())
        QVERIFY2(!holders.contains(QKeySequence::mnemonic(menu->text())), qPrintable(menu->text()));
}

void KeysTest::newKeyHoldsFromApplyOnAndInTheNextWindow()
{
    openWindow();
    openKeys();
    QVERIFY(choose(u"Side bar"_s));
    QCOMPARE(shownKey(), u"Ctrl+B"_s);
    press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(shownKey(), u"Ctrl+J"_s);
    QCOMPARE(keyOf("showSideBar"), QKeySequence(u"Ctrl+B"_s)); // not before Apply
    QCOMPARE(written(), QStringList());
    apply();
    QCOMPARE(written(), QStringList{u"keys/showSideBar"_s});
    activate(m_fixture->window.get());
    auto *sideBar = m_fixture->find<QWidget>("sideBar");
    QVERIFY(sideBar->isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(sideBar->isVisible());
    QTest::keyClick(m_fixture->window.get(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!sideBar->isVisible());
    openAgain();
    QCOMPARE(keyOf("showSideBar"), QKeySequence(u"Ctrl+J"_s));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(m_fixture->find<QWidget>("sideBar")->isVisible());
    openKeys();
    choose(u"Side bar"_s);
    in<QPushButton>("defaultKey")->click();
    apply();
    QCOMPARE(written(), QStringList());
    QCOMPARE(keyOf("showSideBar"), QKeySequence(u"Ctrl+B"_s));
}

void KeysTest::clearedKeyStaysCleared()
{
    openWindow();
    openKeys();
    choose(u"Synchronise now"_s);
    in<QPushButton>("clearKey")->click();
    QCOMPARE(shownKey(), QString());
    QVERIFY(!in<QPushButton>("clearKey")->isEnabled());
    apply();
    openAgain();
    QVERIFY(keyOf("syncNow").isEmpty());
    QCOMPARE(m_fixture->settings.value(u"keys/syncNow"_s).toString(), u"none"_s);
}

void KeysTest::defaultIsNotWritten()
{
    openWindow();
    openKeys();
    choose(u"Synchronise now"_s);
    press(Qt::Key_F4);
    QVERIFY(in<QPushButton>("applySettings")->isEnabled());
    press(Qt::Key_F5);
    QVERIFY(!in<QPushButton>("applySettings")->isEnabled());
    QCOMPARE(written(), QStringList());
}

void KeysTest::takenKeyIsNamedAndTakenOver()
{
    openWindow();
    openKeys();
    QVERIFY(!in<QPushButton>("takeKeyOver")->isVisible());
    choose(u"Chart"_s);
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(problem().contains(u"Write a note"_s) && problem().contains(u"Ctrl+E"_s), qPrintable(problem()));
    QVERIFY(!in<QPushButton>("applySettings")->isEnabled()); // it is offered, not done
    QVERIFY(in<QPushButton>("takeKeyOver")->isVisible());
    in<QPushButton>("takeKeyOver")->click();
    QVERIFY(!in<QPushButton>("takeKeyOver")->isVisible());
    QCOMPARE(problem(), QString());
    QCOMPARE(choose(u"Write a note"_s)->text(1), QString());
    apply();
    for (int window = 0; window < 2; ++window) {
        QCOMPARE(keyOf("showChart"), QKeySequence(u"Ctrl+E"_s));
        QVERIFY(keyOf("writeNote").isEmpty());
        QCOMPARE(written(), (QStringList{u"keys/showChart"_s, u"keys/writeNote"_s}));
        openAgain();
    }
}

void KeysTest::fixedKeysAreRefused_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("held");
    QTest::addColumn<QString>("named");
    const Qt::KeyboardModifiers control = Qt::ControlModifier;
    QTest::newRow("search box") << int(Qt::Key_Space) << control << u"Search box"_s;
    QTest::newRow("misspelt word") << int(Qt::Key_Period) << control << u"Note"_s;
    QTest::newRow("mark of a review") << int(Qt::Key_M) << control << u"Review"_s;
    QTest::newRow("order of views") << int(Qt::Key_Down) << Qt::KeyboardModifiers(Qt::AltModifier)
                                    << u"Side bar"_s;
    QTest::newRow("earlier notes") << int(Qt::Key_H) << (control | Qt::ShiftModifier)
                                   << u"Earlier versions"_s;
    QTest::newRow("letter") << int(Qt::Key_J) << Qt::KeyboardModifiers() << u"alone types"_s;
}

void KeysTest::fixedKeysAreRefused()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, held);
    QFETCH(QString, named);
    openWindow();
    openKeys();
    choose(u"Side bar"_s);
    press(Qt::Key(key), held);
    QVERIFY2(problem().contains(named), qPrintable(problem()));
    QVERIFY(in<QLineEdit>("keyRecorder")->accessibleDescription().contains(named));
    QVERIFY(!in<QPushButton>("takeKeyOver")->isVisible());
    QVERIFY(!in<QPushButton>("applySettings")->isEnabled());
    QCOMPARE(shownKey(), u"Ctrl+B"_s);
}

void KeysTest::letterOfAMenuIsRefused()
{
    openWindow();
    openKeys();
    choose(u"Side bar"_s);
    press(Qt::Key_V, Qt::AltModifier);
    QVERIFY2(problem().contains(u"opens the menu “View”"_s), qPrintable(problem()));
}

void KeysTest::localKeysCanNotBeChanged()
{
    openWindow();
    openKeys();
    QVERIFY(choose(u"Put off…"_s)); // also while its menu is hidden
    QVERIFY(!in<QLineEdit>("keyRecorder")->isEnabled());
    QVERIFY(!in<QPushButton>("clearKey")->isEnabled());
    QCOMPARE(in<QTreeWidget>("keysTree")->currentItem()->text(1), u"S (fixed)"_s);
}

void KeysTest::recorderTakesWhatIsAKeyElsewhere()
{
    openWindow();
    openKeys();
    choose(u"Side bar"_s);
    press(Qt::Key_O, Qt::AltModifier); // a letter of this page
    QCOMPARE(shownKey(), u"Alt+O"_s);
    press(Qt::Key_Control, Qt::ControlModifier);
    QCOMPARE(shownKey(), u"Alt+O"_s);
    press(Qt::Key_Exclam, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shownKey(), u"Ctrl+!"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_fixture->find<QDialog>("settingsDialog")->isVisible());
    QVERIFY(in<QTreeWidget>("keysTree")->hasFocus());
    in<QLineEdit>("keyRecorder")->setFocus();
    QTest::keyClick(in<QLineEdit>("keyRecorder"), Qt::Key_Tab);
    QVERIFY(!in<QLineEdit>("keyRecorder")->hasFocus());
    QCOMPARE(shownKey(), u"Ctrl+!"_s);
}

void KeysTest::defaultsComeBackOneByOneAndAll()
{
    m_fixture->settings.setValue(u"keys/showChart"_s, u"F5"_s); // which leaves no key to "Synchronise now"
    m_fixture->settings.setValue(u"keys/showAbout"_s, u"Shift+F1"_s);
    openWindow();
    QVERIFY(keyOf("syncNow").isEmpty());
    openKeys();
    QCOMPARE(choose(u"Synchronise now"_s)->text(2), u"F5"_s);
    in<QPushButton>("defaultKey")->click();
    QVERIFY2(problem().contains(u"Chart"_s), qPrintable(problem()));
    in<QPushButton>("takeKeyOver")->click();
    QCOMPARE(shownKey(), u"F5"_s);
    in<QPushButton>("allDefaultKeys")->click();
    QVERIFY(!in<QPushButton>("allDefaultKeys")->isEnabled());
    apply();
    QCOMPARE(written(), QStringList());
    QCOMPARE(keyOf("syncNow"), QKeySequence(u"F5"_s));
    QVERIFY(keyOf("showChart").isEmpty());
    QVERIFY(keyOf("showAbout").isEmpty());
}

void KeysTest::keysWrittenByHand_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("good") << u"Ctrl+J"_s << true;
    QTest::newRow("in capitals") << u"CTRL+J"_s << true;
    QTest::newRow("no key") << u"a key"_s << false;
    QTest::newRow("plain letter") << u"J"_s << false;
    QTest::newRow("of text") << u"Ctrl+V"_s << false;
    QTest::newRow("fixed elsewhere") << u"Ctrl+Space"_s << false;
    QTest::newRow("letter of a menu") << u"Alt+V"_s << false;
    QTest::newRow("twice in the file") << u"Ctrl+F12"_s << false;
}

void KeysTest::keysWrittenByHand()
{
    QFETCH(QString, value);
    QFETCH(bool, isGood);
    m_fixture->settings.setValue(u"keys/showSideBar"_s, value);
    m_fixture->settings.setValue(u"keys/quit"_s, u"Ctrl+F12"_s);
    openWindow();
    QCOMPARE(keyOf("quit"), QKeySequence(u"Ctrl+F12"_s));
    QCOMPARE(keyOf("showSideBar"), QKeySequence(isGood ? u"Ctrl+J"_s : u"Ctrl+B"_s));
    openKeys();
    auto *note = in<QLabel>("unusableKeys");
    QCOMPARE(!note, isGood);
    if (note)
        QVERIFY2(note->text().contains(value) && note->text().contains(u"Side bar: Ctrl+B"_s),
                 qPrintable(note->text()));
    QVERIFY(!in<QPushButton>("applySettings")->isEnabled()); // looking changes nothing
}

void KeysTest::viewsKeepTheirKeysWhenTheyAreReadAnew()
{
    m_fixture->settings.setValue(u"keys/chooseView2"_s, u"Ctrl+F2"_s);
    openWindow();
    QTRY_VERIFY(m_fixture->find<QAction>("chooseView2"));
    QCOMPARE(keyOf("chooseView2"), QKeySequence(u"Ctrl+F2"_s));
    QCOMPARE(keyOf("chooseView1"), QKeySequence(u"Alt+1"_s));
    openKeys();
    QCOMPARE(choose(m_fixture->find<QAction>("chooseView2")->text())->text(1), u"Ctrl+F2"_s);
}

void KeysTest::listIsFilteredByWordsAndKeys()
{
    openWindow();
    openKeys();
    auto *tree = in<QTreeWidget>("keysTree");
    const auto shown = [tree] {
        QStringList texts;
        for (QTreeWidgetItemIterator it(tree, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
            if ((*it)->parent())
                texts << (*it)->text(0);
        }
        return texts;
    };
    QVERIFY(shown().size() > 40);
    QTest::keyClicks(in<QLineEdit>("keysFilter"), u"syn"_s);
    QCOMPARE(shown(), QStringList{u"Synchronise now"_s});
    in<QLineEdit>("keysFilter")->setText(u"ctrl k"_s);
    QVERIFY(shown().contains(u"Find a command…"_s));
    QVERIFY(!shown().contains(u"Synchronise now"_s));
}

void KeysTest::sheetShowsThePresentKeysAndLeadsToTheSettings()
{
    m_fixture->settings.setValue(u"keys/syncNow"_s, u"Shift+F4"_s);
    openWindow();
    m_fixture->find<QAction>("showKeyboard")->trigger();
    auto *sheet = m_fixture->find<QDialog>("keyboardSheet");
    QVERIFY(sheet && sheet->isVisible());
    QStringList words;
    const QList<QLabel *> labels = sheet->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        words << label->text();
    QVERIFY(words.contains(u"Shift+F4"_s));
    QVERIFY(!words.contains(u"F5"_s));
    const QList<Command> commands = commandsOf(*m_fixture->window);
    for (const Command &command : commands) {
        const bool hasKey = !command.key().isEmpty() && !command.id.isEmpty();
        QVERIFY2(!hasKey || (words.contains(command.text) && words.contains(keyText(command.key()))),
                 qPrintable(command.text));
    }
    for (const FixedKey &key : fixedKeys())
        QVERIFY2(words.contains(key.part) && words.contains(key.meaning), qPrintable(key.meaning));
    sheet->findChild<QPushButton *>(u"changeKeys"_s)->click();
    QTRY_VERIFY(m_fixture->find<QDialog>("settingsDialog"));
    QCOMPARE(in<QListWidget>("settingsPages")->currentItem()->text(), u"Keys"_s);
}

void KeysTest::toolTipsFollow()
{
    openWindow();
    QVERIFY(m_fixture->find<QToolButton>("sideBarButton")->toolTip().contains(u"(Ctrl+B)"_s));
    openKeys();
    for (const auto &[command, key] :
         {std::pair(u"Side bar"_s, Qt::Key_F2), std::pair(u"Queue"_s, Qt::Key_F3),
          std::pair(u"Next match"_s, Qt::Key_F4), std::pair(u"Play"_s, Qt::Key_F8)}) {
        choose(command);
        press(key, Qt::ControlModifier | Qt::ShiftModifier);
    }
    apply();
    for (const auto &[name, key] :
         {std::pair("sideBarButton", u"F2"_s), std::pair("showQueueButton", u"F3"_s),
          std::pair("nextHit", u"F4"_s), std::pair("playRecordingButton", u"F8"_s)}) {
        const QString tip = m_fixture->find<QWidget>(name)->toolTip();
        QVERIFY2(tip.contains(u"(Ctrl+Shift+"_s + key + u')'), qPrintable(tip));
    }
}

void KeysTest::f6ReachesEveryPart_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("stops"); ///< Names of widgets, each of which has the keyboard once.
    QTest::newRow("calls") << u"showCalls"_s
                           << QStringList{u"searchBox"_s, u"viewsList"_s, u"callTable"_s, u"notesEditor"_s,
                                          u"dayBars"_s};
    QTest::newRow("queue") << u"showQueue"_s
                           << QStringList{u"viewsList"_s, u"queueFigures"_s, u"queueList"_s,
                                          u"notesEditor"_s};
    QTest::newRow("review, without a list") << u"showReview"_s << QStringList{u"viewsList"_s, u"newReview"_s};
    QTest::newRow("summary") << u"showSummary"_s
                             << QStringList{u"searchBox"_s, u"viewsList"_s, u"figure_calls"_s};
}

void KeysTest::f6ReachesEveryPart()
{
    QFETCH(QString, page);
    QFETCH(QStringList, stops);
    openWindow(12);
    QTRY_VERIFY(m_fixture->find<QWidget>("dayBars"));
    m_fixture->window->findChild<QAction *>(page)->trigger();
    for (const QString &stop : stops) {
        const auto find = [&] {
            return m_fixture->window->findChild<QWidget *>(stop);
        };
        QTRY_VERIFY2(find() && find()->isVisible(), qPrintable(stop));
    }
    for (const bool forward : {true, false}) {
        QStringList missing = stops;
        QStringList seen;
        for (int i = 0; i < 14 && !missing.isEmpty(); ++i) {
            QTest::keyClick(m_fixture->window.get(), Qt::Key_F6,
                            forward ? Qt::NoModifier : Qt::ShiftModifier);
            QTRY_VERIFY(QApplication::focusWidget());
            seen << QApplication::focusWidget()->objectName();
            missing.removeAll(seen.last());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"seen: "_s + seen.join(u' ')));
    }
    // The status bar is a part, too, where it has something to press.
    bool isBelow = false;
    for (int i = 0; i < 14 && !isBelow; ++i) {
        QTest::keyClick(m_fixture->window.get(), Qt::Key_F6);
        const QWidget *bar = m_fixture->find<QWidget>("syncStatus");
        isBelow = QApplication::focusWidget() && bar->isAncestorOf(QApplication::focusWidget());
    }
    QVERIFY(isBelow);
}

QTEST_MAIN(KeysTest)
#include "tst_keys.moc"
