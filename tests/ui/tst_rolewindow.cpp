// SPDX-License-Identifier: GPL-3.0-or-later
// What a role sees and does in the window, and the ways up and down.
#include "models/access/rolesettings.h"
#include "models/domain/numbermask.h"
#include "models/store/guestbook.h"
#include "tests/support/windowfixture.h"
#include "ui/detail/callpage.h"
#include "ui/detail/detailpane.h"
#include "ui/detail/transcriptview.h"
#include "ui/keys/commandpalette.h"
#include "ui/roles/rolegate.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolTip>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString strangersNumber = u"+33699887766"_s;
const QString guestsNumber = u"+33655443322"_s;
/// Their middles, of which the desk must see nothing.
const QStringList hiddenDigits{u"9988"_s, u"5544"_s};

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

/// Every text that a window has, shown or not: of widgets, their tips and descriptions, actions and models.
class Texts {
public:
    explicit Texts(const QWidget &window)
    {
        const QList<QWidget *> widgets = window.findChildren<QWidget *>();
        for (const QWidget *widget : widgets)
            add(*widget);
        const QList<QAction *> actions = window.findChildren<QAction *>();
        for (const QAction *action : actions)
            all << action->text() << action->toolTip() << action->statusTip();
    }
    /// Those with digits that are to be hidden.
    QStringList telling() const
    {
        QStringList found;
        for (const QString &text : all) {
            const QString digits = digitsOf(text);
            for (const QString &hidden : hiddenDigits) {
                if (digits.contains(hidden))
                    found << text;
            }
        }
        return found;
    }

private:
    void add(const QWidget &widget)
    {
        all << widget.toolTip() << widget.accessibleName() << widget.accessibleDescription()
            << widget.windowTitle() << widget.property("text").toString()
            << widget.property("plainText").toString() << widget.property("placeholderText").toString();
        if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
            add(*view->model());
    }
    void add(const QAbstractItemModel &model)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::StatusTipRole,
                                       Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                    all << model.index(row, column).data(role).toString();
            }
        }
    }
    QStringList all;
};

} // namespace

class RoleWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup()
    {
        m_fixture.reset();
        setNumbersMasked(false);
    }

    void whoNeverHeardOfRolesSeesNothingOfThem();
    void deskSeesNoWholeNumber();
    void deskSeesNoWholeNumberInDialogs();
    void deskSeesNoWholeNumberInNamesOfViews();
    void deskSeesNoWholeNumberInToolTips();
    void deskCallsWholeNumbers();
    void deskCopiesOneRowWithoutItsNumber();
    void deskDoesNotCopyManyRows();
    void guardedCommandsAreRefusedAndSayWhy_data();
    void guardedCommandsAreRefusedAndSayWhy();
    void commandsStayRefusedWhateverTheirOwnersSay();
    void outputOfTheSummaryIsRefused();
    void paletteSaysWhy();
    void supervisorMayNotDelete();
    void settingsAskFirst();
    void accountsAskFirst();
    void wrongPassphraseIsSaidAndWaitedFor();
    void reviewsAreNotShownToTheDesk();
    void statusBarSaysTheRole();
    void locksByItselfAndByCommand();
    void dialogsArePutAsideAndComeBack();
    void lockingEndsTheWayBack();
    void searchForANumberEndsWithTheRole();
    void editorOfAGuestKeepsHiddenNumbers();
    void correctingIsRefused();
    void callerIsFilteredByGuestNotByNumber();
    void pageSetsUpRoles();
    void pageWantsTheOwnersPassphraseFirst();
    void pageRefusesTwoDifferentPassphrases();

private:
    void useRoles(Role start)
    {
        RoleSettings settings;
        settings.start = start;
        settings.owner = Passphrase::of(u"owner's"_s, 1000);
        settings.supervisor = Passphrase::of(u"supervisor's"_s, 1000);
        settings.write(m_fixture->settings);
    }
    /// The newest call is a stranger's, the next a guest's with a card; both were missed.
    void open()
    {
        const AccountId account = m_fixture->addAccount();
        Guest guest;
        guest.name = u"Maria Lopez"_s;
        guest.numbers = {guestsNumber};
        QVERIFY(QCoro::waitFor(m_fixture->store->guestBook().save(guest)));
        RecordBuilder stranger(u"cal_1"_s, account);
        stranger.from(strangersNumber).at("2026-03-16T11:30:00Z").missed();
        CallFacts facts = stranger.build().facts;
        RecordBuilder known(u"cal_2"_s, account);
        known.from(guestsNumber).at("2026-03-16T11:00:00Z").missed();
        m_fixture->addCalls({stranger, known});
        m_fixture->openWindow();
        activate(m_fixture->window.get());
        QTRY_COMPARE(m_fixture->rows(), 2);
        QTRY_VERIFY(!find<QLabel>("callWho")->text().isEmpty());
    }
    void copyAllRows()
    {
        QTRY_VERIFY(find<QAction>("copyRows")->isEnabled()); // once the first row is here, and was chosen
        m_fixture->table()->selectAll();
        find<QAction>("copyRows")->trigger();
    }
    void openAs(Role role)
    {
        useRoles(role);
        open();
    }
    void unlock(const QString &passphrase = u"owner's"_s)
    {
        if (!unlockDialog())
            find<QAction>("unlock")->trigger();
        QTRY_VERIFY(unlockDialog());
        const QPointer<QDialog> dialog = unlockDialog();
        find<QLineEdit>("unlockPassphrase")->setText(passphrase);
        Q_EMIT find<QLineEdit>("unlockPassphrase")->textEdited(passphrase);
        find<QPushButton>("unlockGo")->click();
        QTRY_VERIFY(!dialog);
    }
    QDialog *unlockDialog() const { return find<QDialog>("unlockDialog"); }
    template<typename T> T *find(const char *name) const { return m_fixture->find<T>(name); }
    QStringList telling() const { return Texts(*m_fixture->window).telling(); }
    void showPage(const char *action)
    {
        find<QAction>(action)->trigger();
        QTRY_VERIFY(find<QAction>(action)->isChecked());
    }
    /// Of an hour without a key, and the key after it.
    void comeBackLater()
    {
        m_fixture->clock.advance(1h);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_Shift);
    }
    QString role() const { return find<QAbstractButton>("roleStatus")->text(); }
    QString copied() const { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void RoleWindowTest::whoNeverHeardOfRolesSeesNothingOfThem()
{
    open();
    QVERIFY(!find<QAbstractButton>("roleStatus")->isVisible());
    QVERIFY(!find<QAction>("unlock")->isVisible());
    QVERIFY(!find<QAction>("lock")->isVisible());
    QVERIFY(find<QAction>("exportCalls")->isEnabled());
    QVERIFY(find<QAction>("showReview")->isEnabled());
    QVERIFY(!telling().isEmpty());
}

void RoleWindowTest::deskSeesNoWholeNumber()
{
    openAs(Role::Desk);
    QTRY_VERIFY(find<QLabel>("callWho")->text().contains(u"+33 6 •• •• •• 66"_s));
    QCOMPARE(telling(), QStringList());
    m_fixture->table()->selectRow(1);
    QTRY_VERIFY(find<QLabel>("callWho")->text().contains(u"Lopez"_s));
    QCOMPARE(telling(), QStringList());
    for (const char *page : {"showQueue", "showSummary", "showCalls"}) {
        showPage(page);
        QTRY_COMPARE(find<QListView>("queueList")->model()->rowCount(), 2);
        QCOMPARE(telling(), QStringList());
    }
    find<QAction>("queueHandOver")->trigger();
    QVERIFY(copied().contains(u"Maria Lopez"_s));
    for (const QString &hidden : hiddenDigits)
        QVERIFY2(!digitsOf(copied()).contains(hidden), qUtf8Printable(copied()));
    unlock(u"supervisor's"_s); // the numbers are there, and what looks for them finds them
    QTRY_VERIFY(find<QLabel>("callNumber")->text().contains(u"55 44"_s)
                || find<QLabel>("callWho")->text().contains(u"99 88"_s));
    QVERIFY(telling().size() > 3);
    find<QAction>("lock")->trigger();
    QCOMPARE(telling(), QStringList());
}

void RoleWindowTest::deskSeesNoWholeNumberInDialogs()
{
    openAs(Role::Desk);
    m_fixture->table()->selectRow(1);
    for (const char *action : {"showGuests", "logCall", "showOutbox", "chooseGuest", "showKeyboard"}) {
        find<QAction>(action)->trigger();
        QTRY_VERIFY(m_fixture->window->findChild<QDialog *>());
        if (qstrcmp(action, "showGuests") == 0)
            QTRY_COMPARE(find<QListView>("directoryList")->model()->rowCount(), 1);
        QCOMPARE(telling(), QStringList());
        qDeleteAll(m_fixture->window->findChildren<QDialog *>(QString(), Qt::FindDirectChildrenOnly));
    }
}

/// Somebody called a view like the caller that it finds.
void RoleWindowTest::deskSeesNoWholeNumberInNamesOfViews()
{
    useRoles(Role::Desk);
    SavedView view;
    view.name = strangersNumber;
    view.query = u"number:"_s + strangersNumber;
    QVERIFY(QCoro::waitFor(m_fixture->store->saveViews({view})));
    open();
    const auto nameInMenu = [this] {
        return find<QAction>("chooseView1")->text();
    };
    const auto nameToChange = [this] {
        auto *list = find<QListView>("viewsList");
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_F2);
        const QString text = find<QLineEdit>("viewName")->text();
        delete find<QDialog>("viewNameDialog");
        return text;
    };
    QTRY_VERIFY(find<QAction>("chooseView1"));
    QVERIFY2(nameInMenu().contains(u"••"_s), qUtf8Printable(nameInMenu()));
    QCOMPARE(telling(), QStringList());
    QCOMPARE(nameToChange(), QString());
    unlock();
    QCOMPARE(nameInMenu(), strangersNumber);
    QVERIFY(telling().contains(strangersNumber));
    QCOMPARE(nameToChange(), strangersNumber);
    find<QAction>("lock")->trigger();
    QVERIFY(!nameInMenu().contains(hiddenDigits.first()));
    QCOMPARE(telling(), QStringList());
}

void RoleWindowTest::deskSeesNoWholeNumberInToolTips()
{
    openAs(Role::Desk);
    const auto tipAt = [](QAbstractItemView *view, const QModelIndex &index) {
        const QPoint place = view->visualRect(index).center();
        QHelpEvent event(QEvent::ToolTip, place, view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view->viewport(), &event);
        return QToolTip::text();
    };
    QStringList tips;
    for (int column = 0; column < m_fixture->table()->model()->columnCount(); ++column)
        tips << tipAt(m_fixture->table(), m_fixture->table()->model()->index(0, column));
    showPage("showQueue");
    auto *queue = find<QListView>("queueList");
    QTRY_COMPARE(queue->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        tips << tipAt(queue, queue->model()->index(row, 0));
    QVERIFY(tips.join(u' ').contains(u"•• •• •• 66"_s));
    for (const QString &hidden : hiddenDigits)
        QVERIFY2(!digitsOf(tips.join(u' ')).contains(hidden), qUtf8Printable(tips.join(u'\n')));
}

void RoleWindowTest::deskCallsWholeNumbers()
{
    openAs(Role::Desk);
    QTRY_VERIFY(find<QAction>("callBack")->isEnabled());
    find<QAction>("callBack")->trigger();
    QCOMPARE(m_fixture->openedUrls, QList<QUrl>{QUrl(u"tel:"_s + strangersNumber)});
    showPage("showQueue");
    QTRY_VERIFY(find<QAction>("queueCallBack")->isEnabled());
    find<QAction>("queueCallBack")->trigger();
    QCOMPARE(m_fixture->openedUrls.size(), 2);
}

void RoleWindowTest::deskCopiesOneRowWithoutItsNumber()
{
    openAs(Role::Desk);
    QGuiApplication::clipboard()->clear();
    QTRY_VERIFY(find<QAction>("copyRows")->isEnabled());
    m_fixture->table()->selectRow(0);
    find<QAction>("copyRows")->trigger();
    QTRY_VERIFY(copied().contains(u"•• •• •• 66"_s));
    QVERIFY(!digitsOf(copied()).contains(hiddenDigits.first()));
}

void RoleWindowTest::deskDoesNotCopyManyRows()
{
    openAs(Role::Desk);
    QGuiApplication::clipboard()->setText(u"before"_s);
    copyAllRows();
    const auto isSaid = [this] {
        const QList<QLabel *> messages = m_fixture->window->findChildren<QLabel *>(u"messageText"_s);
        return std::any_of(messages.begin(), messages.end(), [](const QLabel *message) {
            return message->isVisible() && message->text().contains(u"“Desk”"_s);
        });
    };
    QTRY_VERIFY(isSaid());
    QCOMPARE(copied(), u"before"_s);
    unlock();
    copyAllRows();
    QTRY_VERIFY(copied().contains(u"Lopez"_s));
}

void RoleWindowTest::guardedCommandsAreRefusedAndSayWhy_data()
{
    QTest::addColumn<bool>("worksAfterwards");
    for (const char *name : {"exportCalls", "importGuests", "retention", "showAudit", "showReview",
                             "copyNumber", "deleteCalls", "reviewCall"})
        QTest::newRow(name) << true;
    for (const char *name : {"saveRecording", "erasePerson"}) // they look for what they are about themselves
        QTest::newRow(name) << false;
}

void RoleWindowTest::guardedCommandsAreRefusedAndSayWhy()
{
    QFETCH(bool, worksAfterwards);
    openAs(Role::Desk);
    m_fixture->table()->selectRow(0);
    auto *action = find<QAction>(QTest::currentDataTag());
    QVERIFY(action);
    const QPointer<QAction> before = action;
    QVERIFY(!action->isEnabled());
    QVERIFY2(action->toolTip().contains(u"“Desk”"_s), qUtf8Printable(action->toolTip()));
    QCOMPARE(action->statusTip(), action->toolTip());
    action->trigger();
    QVERIFY(!m_fixture->window->findChild<QDialog *>());
    unlock();
    if (worksAfterwards)
        QTRY_VERIFY(action->isEnabled());
    QVERIFY(!action->toolTip().contains(u"“Desk”"_s));
    QVERIFY(action->statusTip().isEmpty());
}

void RoleWindowTest::commandsStayRefusedWhateverTheirOwnersSay()
{
    openAs(Role::Desk);
    auto *action = find<QAction>("deleteCalls");
    action->setEnabled(false);
    action->setEnabled(true);
    action->setToolTip(u"Own words"_s);
    QVERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().contains(u"“Desk”"_s));
    unlock();
    QVERIFY(action->isEnabled());
    QCOMPARE(action->toolTip(), u"Own words"_s);
}

void RoleWindowTest::outputOfTheSummaryIsRefused()
{
    openAs(Role::Desk);
    showPage("showSummary");
    auto *output = find<QPushButton>("summaryOutput");
    QVERIFY(!output->isEnabled());
    QVERIFY(output->toolTip().contains(u"“Desk”"_s));
    unlock(u"supervisor's"_s);
    QVERIFY(output->isEnabled());
    QVERIFY(!output->toolTip().contains(u"“Desk”"_s));
}

void RoleWindowTest::paletteSaysWhy()
{
    openAs(Role::Desk);
    find<QAction>("findCommand")->trigger();
    auto *palette = find<CommandPalette>("commandPalette");
    QVERIFY(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(u"commandLine"_s), u"export the calls"_s);
    const QString hint = palette->findChild<QLabel *>(u"commandHint"_s)->text();
    QVERIFY2(hint.contains(u"“Desk”"_s), qUtf8Printable(hint));
    palette->close();
}

void RoleWindowTest::supervisorMayNotDelete()
{
    openAs(Role::Supervisor);
    QVERIFY(!areNumbersMasked());
    QVERIFY(find<QAction>("exportCalls")->isEnabled());
    QVERIFY(!find<QAction>("deleteCalls")->isEnabled());
    m_fixture->window->showSettings();
    QVERIFY(unlockDialog());
    find<QLineEdit>("unlockPassphrase")->setText(u"supervisor's"_s);
    Q_EMIT find<QLineEdit>("unlockPassphrase")->textEdited({});
    find<QPushButton>("unlockGo")->click();
    QVERIFY(unlockDialog()); // it is the owner's that is needed
    QVERIFY(!find<QDialog>("settingsDialog"));
    unlock();
    QTRY_VERIFY(find<QDialog>("settingsDialog"));
}

void RoleWindowTest::settingsAskFirst()
{
    openAs(Role::Desk);
    m_fixture->window->showSettings(u"roles"_s);
    QVERIFY(!find<QDialog>("settingsDialog"));
    unlock();
    QTRY_VERIFY(find<QDialog>("settingsDialog"));
    QVERIFY(find<QWidget>("rolesPage")->isVisible());
}

void RoleWindowTest::accountsAskFirst()
{
    openAs(Role::Desk);
    m_fixture->window->showAccounts();
    QVERIFY(!find<QDialog>("accountsDialog"));
    unlock();
    QTRY_VERIFY(find<QDialog>("accountsDialog"));
    find<QDialog>("accountsDialog")->close();
    find<QAction>("lock")->trigger();
    m_fixture->window->connectAccount();
    QVERIFY(!find<QDialog>("accountEditor"));
    QVERIFY(unlockDialog());
}

void RoleWindowTest::wrongPassphraseIsSaidAndWaitedFor()
{
    openAs(Role::Desk);
    find<QAction>("unlock")->trigger();
    auto *line = find<QLineEdit>("unlockPassphrase");
    auto *go = find<QPushButton>("unlockGo");
    QVERIFY(!go->isEnabled()); // nothing is typed
    for (int i = 0; i < 3; ++i) {
        line->clear();
        QTest::keyClicks(line, u"wrong"_s);
        QVERIFY(go->isEnabled());
        go->click();
        QVERIFY(unlockDialog()->findChild<QLabel *>(u"problem"_s)->isVisible());
    }
    line->clear();
    QTest::keyClicks(line, u"owner's"_s);
    QVERIFY(!go->isEnabled());
    QVERIFY(unlockDialog()->findChild<QLabel *>(u"problem"_s)->text().contains(u'2'));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(unlockDialog() && unlockDialog()->isVisible());
    m_fixture->clock.advance(2s);
    QTRY_VERIFY(go->isEnabled()); // the seconds are counted down
    go->click();
    QTRY_VERIFY(!unlockDialog());
    QCOMPARE(role(), u"Owner"_s);
}

void RoleWindowTest::reviewsAreNotShownToTheDesk()
{
    openAs(Role::Desk);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!find<QWidget>("reviewPane")->isVisible());
    m_fixture->window->chooseView(u"reviews"_s);
    QTest::qWait(0);
    QVERIFY(!find<QWidget>("reviewPane")->isVisible());
    unlock();
    showPage("showReview");
    QVERIFY(find<QWidget>("reviewPane")->isVisible());
    find<QAction>("lock")->trigger();
    QVERIFY(!find<QWidget>("reviewPane")->isVisible());
    QVERIFY(m_fixture->table()->isVisible());
}

void RoleWindowTest::statusBarSaysTheRole()
{
    openAs(Role::Desk);
    auto *entry = find<QAbstractButton>("roleStatus");
    QVERIFY(entry->isVisible());
    QCOMPARE(entry->text(), u"Desk"_s);
    QVERIFY(entry->accessibleName().contains(u"Desk"_s));
    entry->click();
    QVERIFY(unlockDialog());
    unlock(u"supervisor's"_s);
    QCOMPARE(entry->text(), u"Supervisor"_s);
    entry->click();
    QCOMPARE(entry->text(), u"Desk"_s);
}

void RoleWindowTest::locksByItselfAndByCommand()
{
    openAs(Role::Desk);
    unlock();
    QCOMPARE(role(), u"Owner"_s);
    m_fixture->clock.advance(9min);
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Shift);
    m_fixture->clock.advance(9min);
    QTest::mouseMove(m_fixture->window.get(), QPoint(200, 200));
    QTest::mouseClick(m_fixture->window.get(), Qt::LeftButton, {}, QPoint(1, 1));
    QCOMPARE(role(), u"Owner"_s);
    comeBackLater();
    QCOMPARE(role(), u"Desk"_s);
    QVERIFY(areNumbersMasked());
    unlock();
    find<QAction>("lock")->trigger();
    QCOMPARE(role(), u"Desk"_s);
}

void RoleWindowTest::dialogsArePutAsideAndComeBack()
{
    openAs(Role::Desk);
    unlock();
    m_fixture->window->showSettings(u"property"_s);
    const QPointer<QDialog> settings = find<QDialog>("settingsDialog");
    find<QLineEdit>("propertyName")->setText(u"Hotel Sole"_s);
    comeBackLater();
    QCOMPARE(role(), u"Desk"_s);
    QVERIFY(settings);
    QVERIFY(!settings->isVisible());
    unlock(u"supervisor's"_s);
    QVERIFY(settings && !settings->isVisible()); // it was the owner's
    unlock();
    QTRY_VERIFY(settings->isVisible());
    QVERIFY(settings->isModal());
    QCOMPARE(find<QLineEdit>("propertyName")->text(), u"Hotel Sole"_s);
}

void RoleWindowTest::lockingEndsTheWayBack()
{
    openAs(Role::Desk);
    unlock();
    m_fixture->table()->selectRow(0);
    find<QAction>("reviewCall")->trigger();
    QTRY_VERIFY(find<QAction>("undoChange")->isEnabled());
    find<QAction>("lock")->trigger();
    QTRY_VERIFY(!find<QAction>("undoChange")->isEnabled()); // what is being done ends first
}

void RoleWindowTest::searchForANumberEndsWithTheRole()
{
    openAs(Role::Supervisor);
    m_fixture->window->filter().setText(u"number:"_s + strangersNumber);
    QTRY_COMPARE(m_fixture->rows(), 1);
    m_fixture->window->close();
    useRoles(Role::Desk);
    m_fixture->openWindow();
    QTRY_COMPARE(m_fixture->rows(), 2);
    QVERIFY(m_fixture->window->filter().text().isEmpty());
    QCOMPARE(telling(), QStringList());
    unlock();
    m_fixture->window->filter().setText(u"number:"_s + strangersNumber);
    find<QAction>("lock")->trigger();
    QVERIFY(m_fixture->window->filter().text().isEmpty());
    m_fixture->window->filter().setText(u"number:9988"_s); // who types it knows it
    QTRY_COMPARE(m_fixture->rows(), 1);
    QVERIFY(!find<QLabel>("callWho")->text().contains(u"99"_s));
}

void RoleWindowTest::editorOfAGuestKeepsHiddenNumbers()
{
    openAs(Role::Desk);
    find<QAction>("showGuests")->trigger();
    QTRY_COMPARE(find<QListView>("directoryList")->model()->rowCount(), 1);
    QVERIFY(!find<QPushButton>("removeGuest")->isEnabled());
    QTRY_VERIFY(find<QPushButton>("editGuest")->isEnabled());
    QTRY_VERIFY(find<QLabel>("guestCardName")->text().contains(u"Lopez"_s));
    find<QPushButton>("editGuest")->click();
    QTRY_VERIFY(find<QDialog>("guestEditor"));
    auto *numbers = find<QPlainTextEdit>("guestNumbers");
    QCOMPARE(numbers->toPlainText(), u"+33 6 •• •• •• 22"_s);
    numbers->appendPlainText(u"+33142278186"_s);
    find<QLineEdit>("guestName")->setText(u"Maria Lopez-Diaz"_s);
    QMetaObject::invokeMethod(find<QDialog>("guestEditor"), "accept");
    const auto saved = [this] {
        const auto found = QCoro::waitFor(m_fixture->store->guestBook().guest(GuestId{1}));
        return found ? *found : Guest();
    };
    QTRY_COMPARE(saved().name, u"Maria Lopez-Diaz"_s);
    QCOMPARE(saved().numbers, (QStringList{guestsNumber, u"+33142278186"_s}));
}

void RoleWindowTest::correctingIsRefused()
{
    useRoles(Role::Desk);
    const AccountId account = m_fixture->addAccount();
    RecordBuilder call(u"cal_1"_s, account);
    call.with(&CallFacts::segments, QList<Segment>{{.speaker = u"Guest"_s, .text = u"A see room, please"_s}});
    m_fixture->addCalls({call});
    m_fixture->openWindow();
    activate(m_fixture->window.get());
    auto *transcript = find<TranscriptView>("transcriptView");
    QTRY_VERIFY(transcript->isVisible());
    transcript->correctTurn(0);
    QVERIFY(!transcript->isCorrecting());
    QVERIFY(find<QLabel>("correctionNote")->text().contains(u"“Desk”"_s));
    unlock(u"supervisor's"_s);
    QVERIFY(!find<QLabel>("correctionNote")->isVisible());
    transcript->correctTurn(0);
    QVERIFY(transcript->isCorrecting());
    find<QAction>("lock")->trigger();
    QVERIFY(!transcript->isCorrecting());
}

void RoleWindowTest::callerIsFilteredByGuestNotByNumber()
{
    openAs(Role::Desk);
    auto *filter = find<QAction>("filterByCaller");
    m_fixture->table()->selectRow(0);
    QTRY_VERIFY(!filter->isEnabled());
    QVERIFY(filter->toolTip().contains(u"“Desk”"_s));
    m_fixture->table()->selectRow(1);
    QTRY_VERIFY(filter->isEnabled());
    filter->trigger();
    QTRY_COMPARE(m_fixture->rows(), 1);
    QVERIFY(m_fixture->window->filter().text().startsWith(u"guest:"_s));
    QCOMPARE(telling(), QStringList());
}

void RoleWindowTest::pageSetsUpRoles()
{
    open();
    m_fixture->window->showSettings(u"roles"_s);
    find<QPushButton>("ownerPassphraseSet")->click();
    QTRY_VERIFY(find<QDialog>("newPassphraseDialog"));
    const QPointer<QDialog> asking = find<QDialog>("newPassphraseDialog");
    for (const char *name : {"newPassphrase", "newPassphraseAgain"})
        QTest::keyClicks(find<QLineEdit>(name), u"sea room"_s);
    find<QPushButton>("newPassphraseGo")->click();
    QTRY_VERIFY(!asking);
    auto *start = find<QComboBox>("roleStart");
    start->setCurrentIndex(start->findData(int(Role::Desk)));
    const QPointer<QDialog> settings = find<QDialog>("settingsDialog");
    find<QPushButton>("applySettings")->click();
    QTRY_VERIFY(!settings);
    const RoleSettings written = RoleSettings::read(m_fixture->settings);
    QCOMPARE(written.start, Role::Desk);
    QVERIFY(written.owner && written.owner->fits(u"sea room"_s));
    QVERIFY(!written.supervisor);
    QCOMPARE(role(), u"Owner"_s); // nobody is shut out of what they are at
    find<QAction>("lock")->trigger();
    QCOMPARE(role(), u"Desk"_s);
    QVERIFY(m_fixture->window->close());
    m_fixture->openWindow();
    QCOMPARE(role(), u"Desk"_s);
    unlock(u"sea room"_s);
    m_fixture->window->showSettings(u"roles"_s);
    find<QComboBox>("roleStart")->setCurrentIndex(0);
    find<QPushButton>("ownerPassphraseRemove")->click();
    const QPointer<QDialog> again = find<QDialog>("settingsDialog");
    find<QPushButton>("applySettings")->click();
    QTRY_VERIFY(!again);
    QCOMPARE(RoleSettings::read(m_fixture->settings), RoleSettings());
    QVERIFY(!find<QAbstractButton>("roleStatus")->isVisible());
}

void RoleWindowTest::pageWantsTheOwnersPassphraseFirst()
{
    open();
    m_fixture->window->showSettings(u"roles"_s);
    auto *start = find<QComboBox>("roleStart");
    start->setCurrentIndex(start->findData(int(Role::Desk)));
    find<QPushButton>("applySettings")->click();
    QVERIFY(find<QDialog>("settingsDialog")->isVisible());
    bool isSaid = false;
    const QList<QLabel *> problems = find<QWidget>("rolesPage")->findChildren<QLabel *>(u"problem"_s);
    for (const QLabel *problem : problems)
        isSaid = isSaid || (problem->isVisible() && problem->text().contains(u"passphrase"_s));
    QVERIFY(isSaid);
    QCOMPARE(RoleSettings::read(m_fixture->settings), RoleSettings());
}

void RoleWindowTest::pageRefusesTwoDifferentPassphrases()
{
    open();
    m_fixture->window->showSettings(u"roles"_s);
    find<QPushButton>("supervisorPassphraseSet")->click();
    QTRY_VERIFY(find<QDialog>("newPassphraseDialog"));
    auto *asking = find<QDialog>("newPassphraseDialog");
    const auto try_ = [&](const QString &first, const QString &again) {
        find<QLineEdit>("newPassphrase")->setText(first);
        find<QLineEdit>("newPassphraseAgain")->setText(again);
        find<QPushButton>("newPassphraseGo")->click();
    };
    try_(u"sea room"_s, u"sea rooms"_s);
    QVERIFY(asking->isVisible());
    try_(u"sea"_s, u"sea"_s);
    QVERIFY(asking->isVisible()); // too short
    QVERIFY(!find<QPushButton>("applySettings")->isEnabled());
    asking->reject();
}

QTEST_MAIN(RoleWindowTest)
#include "tst_rolewindow.moc"
