// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/formfield.h"
#include "ui/status/historystrip.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

class AccountDialogsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void emptyWindowLeadsToTheDialog()
    {
        m_fixture->openWindow();
        QPushButton *button = nullptr;
        QTRY_VERIFY((button = buttonNamed(*m_fixture->window, u"Connect a call system"_s)));
        button->click();
        QVERIFY(m_fixture->find<QDialog>("accountEditor"));
    }

    void everySystemIsOfferedAsItsVendorSpellsIt()
    {
        openEditor();
        auto *list = find<QListWidget>("providerList");
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names << list->item(row)->text();
        QStringList expected;
        for (const Provider provider : allProviders())
            expected << displayNameOf(provider);
        QCOMPARE(names, expected);
    }

    void everySystemHasAFormWithItsFields()
    {
        openEditor();
        for (const Provider provider : allProviders()) {
            m_editor->choose(provider);
            QCOMPARE(m_editor->form().info().provider, provider);
            for (const AccountField &field : formFields(providerInfo(provider))) {
                auto *edit = m_editor->form().findChild<QLineEdit *>(u"value_"_s + field.option);
                QVERIFY2(edit, qPrintable(field.option));
                QCOMPARE(edit->echoMode() == QLineEdit::Password, field.isSecret);
            }
        }
    }

    void whatWasTypedSurvivesALookAtAnotherSystem()
    {
        openEditor();
        type("accountName", u"Reception"_s);
        type("value_secret", u"sk_1"_s);
        const AccountDraft before = m_editor->form().draft();
        m_editor->choose(Provider::Twilio);
        m_editor->choose(Provider::Escapelife);
        QCOMPARE(m_editor->form().draft(), before);
    }

    void secretShowsOnDemand()
    {
        openEditor();
        auto *secret = find<QLineEdit>("value_secret");
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        secret->findChild<QAction *>(u"reveal"_s)->trigger();
        QCOMPARE(secret->echoMode(), QLineEdit::Normal);
    }

    void missingFieldIsSaidBesideItAndNobodyIsAsked()
    {
        openEditor();
        click("check");
        QVERIFY(!problemBeside("value_secret").isEmpty());
        QVERIFY(problemBeside("accountName").isEmpty());
        QVERIFY(m_fixture->accounts.tested.isEmpty());
    }

    void failedCheckIsSaidBesideWhatItConcerns_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("wrong key") << int(Error::Kind::Unauthorised) << QByteArray("value_secret");
        QTest::newRow("missing right") << int(Error::Kind::Forbidden) << QByteArray("value_secret");
        QTest::newRow("unreachable") << int(Error::Kind::Offline) << QByteArray("accountBaseUrl");
        QTest::newRow("other API") << int(Error::Kind::BadReply) << QByteArray("accountBaseUrl");
    }
    void failedCheckIsSaidBesideWhatItConcerns()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, field);
        openEditor();
        fill();
        const AccountDraft typed = m_editor->form().draft();
        m_fixture->accounts.facts = failure(Error::Kind(kind));
        click("check");
        QTRY_VERIFY(!problemBeside(field.constData()).isEmpty());
        QCOMPARE(m_editor->form().draft(), typed);
        QVERIFY(find<QPushButton>("save")->isEnabled());
    }

    void problemGoesWhenOneTypes()
    {
        openEditor();
        click("check");
        QVERIFY(!problemBeside("value_secret").isEmpty());
        auto *secret = find<QLineEdit>("value_secret");
        QTest::keyClicks(secret, u"s"_s);
        QVERIFY(problemBeside("value_secret").isEmpty());
    }

    void goodCheckNamesTheProperty()
    {
        openEditor();
        fill();
        m_fixture->accounts.facts = AccountFacts{.title = u"Hotel Embruns"_s};
        click("check");
        QTRY_VERIFY(find<QLabel>("checkResult")->text().contains(u"Hotel Embruns"_s));
    }

    void wrongClockIsAWarning()
    {
        openEditor();
        fill();
        m_fixture->accounts.facts = AccountFacts{.clockSkew = std::chrono::seconds(600)};
        click("check");
        QTRY_VERIFY(find<QLabel>("checkResult")->text().contains(u"10 minute"_s));
    }

    void addedAccountAppears()
    {
        openEditor();
        fill();
        QSignalSpy saved(m_editor, &AccountEditor::saved);
        click("save");
        QTRY_COMPARE(saved.size(), 1);
        QTRY_COMPARE(m_fixture->window->syncStatus().rowCount(), 1);
    }

    void returnKeyAdds()
    {
        openEditor();
        fill();
        QSignalSpy saved(m_editor, &AccountEditor::saved);
        QTest::keyClick(find<QLineEdit>("value_secret"), Qt::Key_Return);
        QTRY_COMPARE(saved.size(), 1);
    }

    void unreachableSystemCanBeAddedAnyway()
    {
        openEditor();
        fill();
        m_fixture->accounts.facts = failure(Error::Kind::Offline);
        QVERIFY(!find<QPushButton>("saveUnchecked")->isVisible());
        click("save");
        QTRY_VERIFY(find<QPushButton>("saveUnchecked")->isVisible());
        QSignalSpy saved(m_editor, &AccountEditor::saved);
        click("saveUnchecked");
        QTRY_COMPARE(saved.size(), 1);
    }

    void signInIsOfferedWhereThereIsOne()
    {
        openEditor();
        for (const Provider provider : allProviders()) {
            m_editor->choose(provider);
            QCOMPARE(find<QPushButton>("signIn")->isVisibleTo(m_editor),
                     providerInfo(provider).signIn.has_value());
        }
    }

    void cancelEndsACheckBeforeTheDialog()
    {
        openEditor();
        fill();
        m_fixture->accounts.isSlow = true;
        click("check");
        QVERIFY(!find<QPushButton>("save")->isEnabled());
        click("cancel");
        QVERIFY(m_editor->isVisible());
        QVERIFY(find<QPushButton>("save")->isEnabled());
        click("cancel");
        QVERIFY(!m_editor->isVisible());
    }

    void everythingIsReachedWithTheTabKey()
    {
        openEditor();
        QSet<QString> reached;
        QWidget *at = find<QListWidget>("providerList");
        at->setFocus();
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(m_editor->focusWidget(), Qt::Key_Tab);
            reached.insert(m_editor->focusWidget()->objectName());
        }
        for (const auto &name :
             {u"accountName"_s, u"accountBaseUrl"_s, u"value_secret"_s, u"accountHistory"_s,
              u"accountSecretPlace"_s, u"check"_s, u"save"_s, u"cancel"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void accountIsChangedFromTheList()
    {
        openAccounts();
        click("editAccount");
        auto *editor = m_fixture->find<AccountEditor>("accountEditor");
        QVERIFY(editor);
        auto *name = editor->findChild<QLineEdit *>(u"accountName"_s);
        QCOMPARE(name->text(), u"Hotel"_s);
        name->setText(u"Grand Hotel"_s);
        editor->findChild<QPushButton *>(u"save"_s)->click();
        auto *list = m_fixture->find<QListView>("accountList");
        QTRY_COMPARE(list->model()->index(0, 0).data().toString(), u"Grand Hotel"_s);
    }

    void removalSaysWhatIsLostAndForgetsTheKey()
    {
        const AccountId account = openAccounts();
        QVERIFY(
            m_fixture->store->saveEditNow({{account, u"cal_1"_s}, Field::Notes, {}, u"late"_s}).has_value());
        click("removeAccount");
        QMessageBox *question = nullptr;
        QTRY_VERIFY((question = m_fixture->find<QMessageBox>("removeQuestion")));
        QVERIFY2(question->text().contains(u"1 edit"_s), qPrintable(question->text()));
        QPushButton *yes = nullptr;
        for (QAbstractButton *button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                yes = qobject_cast<QPushButton *>(button);
        }
        yes->click();
        QTRY_COMPARE(m_fixture->window->syncStatus().rowCount(), 0);
        QTRY_COMPARE(m_fixture->accounts.forgotten.size(), 1);
    }

    void failingAccountSaysWhatToDoAndItsButtonLeadsThere()
    {
        const AccountId account = openAccounts();
        SyncProgress failed;
        failed.account = account;
        failed.phase = SyncProgress::Phase::Failed;
        failed.error = Error{Error::Kind::Unauthorised, u"Key was revoked"_s};
        m_fixture->window->syncStatus().onProgress(failed);
        QTRY_VERIFY(m_fixture->find<QLabel>("healthTheirWords")->text().contains(u"Key was revoked"_s));
        QVERIFY(!m_fixture->find<QLabel>("healthWhatToDo")->text().isEmpty());
        click("healthRemedy");
        auto *editor = m_fixture->find<AccountEditor>("accountEditor");
        QVERIFY(editor);
        QTRY_VERIFY(editor->focusWidget());
        QTRY_COMPARE(editor->focusWidget()->objectName(), u"value_secret"_s);
    }

    void checkingNowAsksForASync()
    {
        const AccountId account = openAccounts();
        QSignalSpy wanted(m_fixture->window.get(), &MainWindow::syncRequested);
        SyncProgress failed;
        failed.account = account;
        failed.phase = SyncProgress::Phase::Failed;
        failed.error = Error{Error::Kind::Timeout};
        m_fixture->window->syncStatus().onProgress(failed);
        click("healthRemedy");
        QCOMPARE(wanted.size(), 1);
    }

    void workingOfflineEndsAtTheButton()
    {
        const AccountId account = openAccounts();
        m_fixture->window->setOffline(true);
        QSignalSpy chosen(m_fixture->window.get(), &MainWindow::offlineChosen);
        SyncProgress offline;
        offline.account = account;
        offline.phase = SyncProgress::Phase::Offline;
        m_fixture->window->syncStatus().onProgress(offline);
        click("healthRemedy");
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().toBool(), false);
    }

    void missingKeyIsSeenWithoutASync()
    {
        openAccounts();
        QTRY_VERIFY(m_fixture->find<QLabel>("healthFact_secret"));
        m_fixture->accounts.secrets.clear();
        m_fixture->find<QDialog>("accountsDialog")->close();
        m_fixture->window->showAccounts();
        QTRY_VERIFY(!m_fixture->window->findChildren<QLabel *>(u"healthHeadline"_s).last()->text().isEmpty());
        QTRY_VERIFY(m_fixture->window->findChildren<QLabel *>(u"healthHeadline"_s)
                        .last()
                        ->text()
                        .contains(u"one session"_s));
    }

    void historyThatIsReadForTheFirstTimeTellsHowFarItHasCome()
    {
        const AccountId account = m_fixture->addAccount();
        m_fixture->openWindow();
        QTRY_COMPARE(m_fixture->window->syncStatus().rowCount(), 1);
        auto *strip = m_fixture->find<QWidget>("historyStrip");
        QVERIFY(!strip->isVisible());
        SyncProgress reading;
        reading.account = account;
        reading.phase = SyncProgress::Phase::Backfill;
        reading.fetched = 40;
        reading.reachedBack = m_fixture->clock.now() - std::chrono::hours(24);
        m_fixture->window->syncStatus().onProgress(reading);
        QTRY_VERIFY(strip->isVisible());
        QVERIFY(m_fixture->find<QLabel>("historyText")->text().contains(u"Hotel"_s));
        QVERIFY(!m_fixture->find<QWidget>("historyBar")->isVisible()); // nobody knows how far it will go
        reading.phase = SyncProgress::Phase::Idle;
        m_fixture->window->syncStatus().onProgress(reading);
        QTRY_VERIFY(!strip->isVisible());
    }

    void shareOfTheHistoryCountsFromTheFirstDayThatIsWanted()
    {
        Account account;
        account.provider = Provider::Quo;
        SyncProgress reading;
        reading.reachedBack = at("2026-03-08T00:00:00Z");
        const TimePoint now = at("2026-03-11T00:00:00Z");
        QVERIFY(!historyShare(account, reading, now));
        account.options.insert(u"since"_s, u"2026-03-01"_s);
        QCOMPARE(historyShare(account, reading, now), 0.3);
        account.options.insert(u"since"_s, u"2026-03-10"_s);
        QCOMPARE(historyShare(account, reading, now), 1.0);
    }

    void recordsThatCouldNotBeReadCanBeLookedAt()
    {
        const AccountId account = m_fixture->addAccount();
        PageWrite write = writeOf({RecordBuilder(u"cal_1"_s, account)});
        write.page.setAside = {{u"cal_9"_s, "{\"direction\": 7}", u"direction: expected text"_s}};
        auto applied = m_fixture->store->applyPage(write);
        QVERIFY(QCoro::waitFor(std::move(applied)).has_value());
        m_fixture->openWindow();
        m_fixture->window->showAccounts();
        QTRY_VERIFY(m_fixture->find<QPushButton>("showSetAside"));
        QVERIFY(m_fixture->find<QLabel>("healthFact_set_aside")->text().contains(u"1 item"_s));
        click("showSetAside");
        auto *list = m_fixture->find<QTreeWidget>("setAsideList");
        QVERIFY(list);
        QCOMPARE(list->topLevelItemCount(), 1);
        QVERIFY(list->topLevelItem(0)->text(1).contains(u"expected text"_s));
        QVERIFY(m_fixture->find<QPlainTextEdit>("setAsideRaw")->toPlainText().contains(u"direction"_s));
    }

private:
    void openEditor()
    {
        m_fixture->openWindow();
        m_fixture->window->connectAccount(Provider::Escapelife);
        m_editor = m_fixture->find<AccountEditor>("accountEditor");
        QVERIFY(m_editor);
        QVERIFY(QTest::qWaitForWindowExposed(m_editor));
    }
    AccountId openAccounts()
    {
        const AccountId account = m_fixture->addAccount();
        m_fixture->fill(account, 2);
        auto all = m_fixture->store->accounts();
        const QList<Account> stored = *QCoro::waitFor(std::move(all));
        m_fixture->accounts.secrets.insert(stored.first().uuid, "key");
        m_fixture->openWindow();
        m_fixture->window->showAccounts();
        auto *list = m_fixture->find<QListView>("accountList");
        [&] {
            QTRY_COMPARE(list->model()->rowCount(), 1);
        }();
        return account;
    }
    /// What an escapelife account needs.
    void fill()
    {
        type("value_secret", u"sk_1"_s);
        auto *place = find<QComboBox>("accountSecretPlace");
        place->setCurrentIndex(place->findData(int(SecretPlace::Kind::Session)));
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = find<QLineEdit>(field);
        edit->setText(text);
    }
    void click(const char *button)
    {
        auto *found = m_fixture->find<QPushButton>(button);
        QVERIFY(found);
        QVERIFY(found->isEnabled());
        found->click();
    }
    /// In the form that is shown.
    template<typename T> T *find(const char *name) const
    {
        const QString objectName = QString::fromLatin1(name);
        T *inForm = m_editor->form().findChild<T *>(objectName);
        return inForm ? inForm : m_editor->findChild<T *>(objectName);
    }
    QString problemBeside(const char *field) const
    {
        const QWidget *widget = find<QWidget>(field);
        while (widget && !qobject_cast<const FormField *>(widget))
            widget = widget->parentWidget();
        return widget ? widget->findChild<QLabel *>(u"problem"_s)->text() : u"no such field"_s;
    }
    static QPushButton *buttonNamed(const QWidget &parent, const QString &text)
    {
        for (QPushButton *button : parent.findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    AccountEditor *m_editor = nullptr;
};

QTEST_MAIN(AccountDialogsTest)
#include "tst_accountdialogs.moc"
