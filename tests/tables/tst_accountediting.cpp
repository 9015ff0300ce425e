// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accountediting.h"

#include "tests/support/builders.h"
#include "tests/support/fakeaccountservice.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using State = AccountEditing::State;

class AccountEditingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeAccountService>();
        m_folder = std::make_unique<QTemporaryDir>();
        auto store =
            Store::open({m_folder->filePath(u"c.sqlite"_s), m_folder->filePath(u"d.sqlite"_s)}, m_clock);
        QVERIFY(store.has_value());
        m_store = std::move(*store);
    }
    void cleanup()
    {
        m_editing.reset();
        m_store.reset();
    }

    void checkTestsWhatWasTypedAndSavesNothing()
    {
        make();
        QSignalSpy checked(m_editing.get(), &AccountEditing::checked);
        m_editing->check(draft());
        QTRY_COMPARE(checked.size(), 1);
        QCOMPARE(m_service->tested.first().second, QByteArray("sk_1"));
        QCOMPARE(m_editing->state(), State::Idle);
        QVERIFY(accounts().isEmpty());
    }

    void savedAccountHasItsSecretAndWhatTheProviderTold()
    {
        m_service->facts = AccountFacts{.title = u"Hotel"_s, .timeZone = u"Europe/Paris"_s};
        make();
        save();
        const Account account = accounts().value(0);
        QCOMPARE(account.name, u"Front desk"_s);
        QCOMPARE(account.options.value(u"timezone"_s), u"Europe/Paris"_s);
        QCOMPARE(m_service->secrets.value(account.uuid), QByteArray("sk_1"));
    }

    void replacedSecretIsTheOneThatIsKept()
    {
        m_service->facts = AccountFacts{.newSecret = "newer"};
        make();
        save();
        QCOMPARE(m_service->secrets.value(accounts().value(0).uuid), QByteArray("newer"));
    }

    void failedCheckSavesNothing()
    {
        m_service->facts = failure(Error::Kind::Unauthorised);
        make();
        QSignalSpy failed(m_editing.get(), &AccountEditing::failed);
        m_editing->save(draft());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(m_editing->state(), State::Idle);
        QVERIFY(accounts().isEmpty());
    }

    void accountIsNotLeftBehindWithoutItsSecret()
    {
        m_service->writeFailure = Error{Error::Kind::SecretMissing, u"unavailable"_s};
        make();
        QSignalSpy failed(m_editing.get(), &AccountEditing::failed);
        m_editing->save(draft());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(accounts().isEmpty());
    }

    void takenNameIsAConflict()
    {
        auto added = m_store->addAccount(account(u"Front desk"_s));
        QVERIFY(QCoro::waitFor(std::move(added)).has_value());
        make();
        QSignalSpy failed(m_editing.get(), &AccountEditing::failed);
        m_editing->save(draft());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().at(1).value<Error>().kind, Error::Kind::Conflict);
        QCOMPARE(accounts().size(), 1);
    }

    void withoutCheckNobodyIsAsked()
    {
        make();
        QSignalSpy saved(m_editing.get(), &AccountEditing::saved);
        m_editing->saveUnchecked(draft());
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(m_service->tested.isEmpty());
        QCOMPARE(accounts().size(), 1);
    }

    void renamedAccountKeepsKeyAndLearntOptions()
    {
        Account before = account(u"Old"_s);
        before.options = {{u"auth"_s, u"bearer"_s}, {u"country"_s, u"FR"_s}};
        before = add(before, "kept");
        make(before);
        AccountDraft changed = draftOf(before, providerInfo(before.provider));
        changed.name = u"New"_s;
        QSignalSpy saved(m_editing.get(), &AccountEditing::saved);
        m_editing->save(changed);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_service->tested.first().second, QByteArray("kept"));
        const Account after = accounts().value(0);
        QCOMPARE(after.name, u"New"_s);
        QCOMPARE(after.options, before.options);
        QCOMPARE(after.uuid, before.uuid);
        QCOMPARE(m_service->secrets.value(after.uuid), QByteArray("kept"));
    }

    void newKeyReplacesTheOldOne()
    {
        const Account before = add(account(u"Hotel"_s), "old");
        make(before);
        AccountDraft changed = draftOf(before, providerInfo(before.provider));
        changed.values.insert(mainSecretOption, u"new"_s);
        QSignalSpy saved(m_editing.get(), &AccountEditing::saved);
        m_editing->save(changed);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_service->secrets.value(before.uuid), QByteArray("new"));
    }

    void keyInTheEnvironmentIsReadAndNeverWritten()
    {
        m_service->secrets.insert(u"DESK_KEY"_s, "from outside");
        make();
        AccountDraft elsewhere = draft();
        elsewhere.values.clear();
        elsewhere.secretPlace = {SecretPlace::Kind::Environment, u"DESK_KEY"_s};
        QCOMPARE(m_editing->secretFrom(elsewhere), SecretFrom::Elsewhere);
        QSignalSpy saved(m_editing.get(), &AccountEditing::saved);
        m_editing->save(elsewhere);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_service->tested.first().second, QByteArray("from outside"));
        QCOMPARE(m_service->secrets.size(), 1);
    }

    void signInBringsTheSecretAndIsChecked()
    {
        m_service->signInSecret = QByteArray("signed in");
        make();
        QSignalSpy pages(m_editing.get(), &AccountEditing::pageReady);
        QSignalSpy checked(m_editing.get(), &AccountEditing::checked);
        m_editing->signIn(draft());
        QTRY_COMPARE(checked.size(), 1);
        QCOMPARE(pages.size(), 1);
        QVERIFY(m_editing->isSignedIn());
        QTRY_COMPARE(m_editing->state(), State::Idle);
        save();
        QCOMPARE(m_service->secrets.value(accounts().value(0).uuid), QByteArray("signed in"));
    }

    void cancelledSignInIsEndedAndLateAnswersAreDropped()
    {
        m_service->isSlow = true;
        m_service->signInSecret = QByteArray("late");
        make();
        m_editing->signIn(draft());
        QTRY_COMPARE(m_editing->state(), State::SigningIn);
        QTest::qWait(0);
        m_editing->cancel();
        QCOMPARE(m_service->cancelled, 1);
        QCOMPARE(m_editing->state(), State::Idle);
        m_service->answer();
        QCoreApplication::processEvents();
        QVERIFY(!m_editing->isSignedIn());
    }

    void oneThingAtATime()
    {
        m_service->isSlow = true;
        make();
        m_editing->check(draft());
        m_editing->save(draft());
        QCOMPARE(m_editing->state(), State::Checking);
        QCOMPARE(m_service->tested.size(), 1);
        m_service->answer();
        QTRY_COMPARE(m_editing->state(), State::Idle);
        QVERIFY(accounts().isEmpty());
    }

private:
    static AccountDraft draft()
    {
        return {.provider = Provider::Escapelife,
                .name = u"Front desk"_s,
                .values = {{mainSecretOption, u"sk_1"_s}},
                .secretPlace = {SecretPlace::Kind::Session, {}}};
    }
    void make() { m_editing = std::make_unique<AccountEditing>(*m_store, *m_service); }
    void make(const Account &existing)
    {
        m_editing = std::make_unique<AccountEditing>(*m_store, *m_service, existing);
    }
    void save()
    {
        QSignalSpy saved(m_editing.get(), &AccountEditing::saved);
        m_editing->save(draft());
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_editing->state(), State::Saved);
    }
    Account add(const Account &account, const QByteArray &secret)
    {
        auto added = m_store->addAccount(account);
        const Account stored = *QCoro::waitFor(std::move(added));
        m_service->secrets.insert(stored.uuid, secret);
        return stored;
    }
    QList<Account> accounts()
    {
        auto all = m_store->accounts();
        return QCoro::waitFor(std::move(all)).value_or(QList<Account>());
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakeAccountService> m_service;
    std::unique_ptr<AccountEditing> m_editing;
};

QTEST_GUILESS_MAIN(AccountEditingTest)
#include "tst_accountediting.moc"
