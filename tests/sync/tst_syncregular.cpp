// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/rig.h"

#include <QPointer>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The engine left to itself: it starts at once, sends what is typed, and stops where a person is needed.
class SyncRegularTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void startsWithARunAndSendsWhatIsTyped();
    void anEditMadeOfflineGoesOutLater();
    void anEditIsSentDuringALongBackfill();
    void newAccountsAreRead();
    void aRefusedAccountRestsUntilItsKeyChanges();
    void aKeyThatComesDuringTheFirstRunIsUsed();
    void momentOfTheNextTryIsTold();
    void aRemovedAccountIsLeftAlone();
    void aRemovedAccountTakesItsConnectionsAlong();
    void aManualSyncTriesARefusedAccount();
    void aLiveCallIsLookedAtBetweenRuns();

private:
    std::unique_ptr<Rig> rig;
    std::unique_ptr<FakeServer> server;
    AccountId account{};
};

void SyncRegularTest::init()
{
    rig = std::make_unique<Rig>();
    server = std::make_unique<FakeServer>();
    server->fill(5, at("2026-03-16T10:00:00Z"));
    account = rig->connect(*server);
    for (Record &record : server->calls)
        record.ref.account = account;
}

void SyncRegularTest::cleanup()
{
    rig.reset();
    server.reset();
}

void SyncRegularTest::startsWithARunAndSendsWhatIsTyped()
{
    rig->engine->start();
    QTRY_VERIFY(rig->snapshot() == server->snapshot());
    rig->edit(server->calls[1].ref, {}, u"Rang back"_s);
    QTRY_COMPARE(server->calls[1].facts.notes, u"Rang back"_s);
    QTRY_VERIFY(rig->outbox().isEmpty());
}

void SyncRegularTest::anEditMadeOfflineGoesOutLater()
{
    rig->engine->start();
    QTRY_VERIFY(rig->snapshot() == server->snapshot());
    QTRY_COMPARE(rig->engine->progress().first().phase, SyncProgress::Phase::Idle);
    rig->engine->setOffline(true);
    QCOMPARE(rig->engine->progress().first().phase, SyncProgress::Phase::Offline);
    const int requests = server->requestCount();
    rig->edit(server->calls[1].ref, {}, u"Rang back"_s);
    rig->snapshot();
    rig->outbox(); // the engine had every chance
    QCOMPARE(server->requestCount(), requests);
    QCOMPARE(rig->outbox().size(), 1);
    rig->engine->setOffline(false);
    QTRY_COMPARE(server->calls[1].facts.notes, u"Rang back"_s);
    QTRY_VERIFY(rig->outbox().isEmpty());
}

void SyncRegularTest::anEditIsSentDuringALongBackfill()
{
    server->pageCap = 3;
    server->fill(4000, at("2026-03-10T10:00:00Z"));
    rig->engine->start();
    QTRY_VERIFY(rig->snapshot().size() > 10);
    const RecordRef call = server->calls[2].ref;
    rig->edit(call, {}, u"Rang back"_s);
    QTRY_COMPARE(server->find(call.providerCallId)->facts.notes, u"Rang back"_s);
    QVERIFY(!rig->state(account).complete); // still reading
}

void SyncRegularTest::newAccountsAreRead()
{
    rig->engine->start();
    QTRY_VERIFY(rig->snapshot() == server->snapshot());
    FakeServer second(AccountId{2});
    rig->servers[AccountId{2}] = &second;
    const AccountId added = rig->connect(second, u"Annex"_s);
    QCOMPARE(added, AccountId{2});
    QTRY_VERIFY(second.requestCount(u"list"_s) > 0);
    QTRY_VERIFY(rig->state(added).complete);
    rig->close();
}

void SyncRegularTest::aRefusedAccountRestsUntilItsKeyChanges()
{
    server->fault = Fault::Unauthorised;
    rig->engine->start();
    QTRY_COMPARE(rig->engine->progress().size(), 1);
    QTRY_COMPARE(rig->engine->progress().first().phase, SyncProgress::Phase::Failed);
    QCOMPARE(rig->engine->progress().first().error->kind, Error::Kind::Unauthorised);
    QVERIFY(!rig->engine->progress().first().nextAt); // nothing happens by itself
    const int requests = server->requestCount();
    Account same = QCoro::waitFor(rig->store->accounts()).value().first();
    QVERIFY(QCoro::waitFor(rig->store->updateAccount(same))); // nothing new
    rig->snapshot();
    QCOMPARE(server->requestCount(), requests);
    server->fault = Fault::None;
    rig->secrets.secret = QByteArray("sk_test_2");
    QVERIFY(QCoro::waitFor(rig->store->updateAccount(same)));
    QTRY_VERIFY(rig->snapshot() == server->snapshot());
}

/// An account is announced before its key is stored; nothing is announced any more when the first run fails.
void SyncRegularTest::aKeyThatComesDuringTheFirstRunIsUsed()
{
    rig->secrets.secret = failure(Error::Kind::SecretMissing, u"absent"_s);
    rig->secrets.comesAfterReading = QByteArray("sk_test_1");
    rig->engine->start();
    QTRY_VERIFY(rig->snapshot() == server->snapshot());
}

void SyncRegularTest::momentOfTheNextTryIsTold()
{
    server->fault = Fault::Offline;
    rig->engine->start();
    QTRY_COMPARE(rig->engine->progress().size(), 1);
    QTRY_COMPARE(rig->engine->progress().first().phase, SyncProgress::Phase::Failed);
    QTRY_VERIFY(rig->engine->progress().first().nextAt > rig->clock.now());
    server->fault = Fault::None;
    rig->sync();
    QCOMPARE(rig->engine->progress().first().phase, SyncProgress::Phase::Idle);
    QVERIFY(!rig->engine->progress().first().nextAt);
}

void SyncRegularTest::aRemovedAccountIsLeftAlone()
{
    server->pageCap = 3;
    server->fill(3000, at("2026-03-10T10:00:00Z"));
    rig->engine->start();
    QTRY_VERIFY(server->requestCount() > 5);
    QVERIFY(QCoro::waitFor(rig->store->removeAccount(account)));
    QTRY_VERIFY(rig->engine->progress().isEmpty());
    const int requests = server->requestCount();
    rig->snapshot();
    QVERIFY(server->requestCount() <= requests + 2);
    QVERIFY(rig->snapshot().isEmpty());
}

/// Accounts that came and went would otherwise leave a thread and some handles each.
void SyncRegularTest::aRemovedAccountTakesItsConnectionsAlong()
{
    QPointer<HttpClient> client;
    const auto usual = rig->factory;
    rig->factory = [&](ProviderContext context) {
        std::unique_ptr<CallProvider> provider = usual(std::move(context));
        client = &provider->http();
        return provider;
    };
    rig->close();
    rig->open();
    rig->engine->start();
    QTRY_VERIFY(rig->snapshot() == server->snapshot());
    QVERIFY(client);
    QVERIFY(QCoro::waitFor(rig->store->removeAccount(account)));
    QTRY_VERIFY(!client);
    rig->close(); // before what the factory refers to
}

void SyncRegularTest::aManualSyncTriesARefusedAccount()
{
    server->fault = Fault::Unauthorised;
    rig->engine->start();
    QTRY_COMPARE(rig->engine->progress().size(), 1);
    QTRY_COMPARE(rig->engine->progress().first().phase, SyncProgress::Phase::Failed);
    server->fault = Fault::None;
    QVERIFY(!rig->sync().error);
    COMPARE_WITH(*rig, *server);
}

void SyncRegularTest::aLiveCallIsLookedAtBetweenRuns()
{
    server->edit(server->calls[0].ref.providerCallId,
                 [](CallFacts &facts) { facts.status = CallStatus::Ringing; });
    rig->sync(); // planned for in 15 s
    rig->clock.advance(14s + 500ms);
    const int lists = server->requestCount(u"list"_s);
    rig->engine->start();
    QTRY_COMPARE(server->requestCount(u"list"_s), lists + 1);
    QTRY_COMPARE(rig->engine->progress().first().phase, SyncProgress::Phase::Idle);
    rig->clock.advance(1s);
    server->edit(server->calls[0].ref.providerCallId,
                 [](CallFacts &facts) { facts.status = CallStatus::Missed; });
    QTRY_VERIFY_WITH_TIMEOUT(server->requestCount(u"fetch"_s) == 1, 10000);
    QTRY_VERIFY(rig->snapshot() == server->snapshot());
}

QTEST_GUILESS_MAIN(SyncRegularTest)
#include "tst_syncregular.moc"
