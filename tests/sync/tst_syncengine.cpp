// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/rig.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Shows the same page wherever its list is read.
class DeafProvider final : public CallProvider {
public:
    DeafProvider(std::unique_ptr<CallProvider> inner, bool readable)
        : m_inner(std::move(inner))
        , m_readable(readable)
    {
    }
    HttpClient &http() override { return m_inner->http(); }
    ListTraits listTraits() const override { return m_inner->listTraits(); }
    QCoro::Task<Result<AccountFacts>> test() override { return m_inner->test(); }
    QCoro::Task<Result<RecordPage>> listCalls(ListPosition position) override
    {
        position.offset = 0;
        QCoro::Task<Result<RecordPage>> listing = m_inner->listCalls(position);
        Result<RecordPage> page = co_await listing;
        if (page && !m_readable) {
            page->records.clear();
            page->setAside = {{{}, "{}", u"id: missing"_s}, {{}, "[]", u"expected an object"_s}};
            page->itemCount = 2;
        }
        co_return page;
    }
    QCoro::Task<Result<Record>> fetchCall(QString id) override { return m_inner->fetchCall(id); }

private:
    std::unique_ptr<CallProvider> m_inner;
    bool m_readable;
};

} // namespace

/// Whole runs: what the provider has, the cache has afterwards.
class SyncEngineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstSyncBringsTheWholeList_data();
    void theFirstSyncBringsTheWholeList();
    void aQuietSecondSyncIsOneListRequest();
    void newAndChangedCallsComeWithTheNextSync();
    void aListThatIsTheSameEverywhereComesToAnEnd_data();
    void aListThatIsTheSameEverywhereComesToAnEnd();
    void aFullPassFindsEditsAndDeletionsFarDown();
    void theFullPassIsDailyOnly();
    void aLongBackfillLooksAtTheNewestInBetween();
    void callsThatLeftTheListButAnswerAreKept();
    void aDeletedCallThatComesBackIsShown();
    void aLiveCallIsReadAgainUntilItIsOver();
    void whatNeverEndsIsGivenUp();
    void coverageReachesFromTheBeginningToTheNewest();
    void oneAccountsSignInDoesNotDisturbTheOther();
    void aFailureIsKeptAsHealthUntilItIsOver();
    void guestsArePagedAndAskedForOnce();
    void aKeyWithoutTheRightToGuestsStillSyncs();
    void learntOptionsAreSaved();
    void aChangedSecretIsUsed();
    void aMissingSecretIsAnError();
    void anUnknownAccountIsNotSynced();
    void credentialsAreTested();
    void workingOfflineAsksNothing();
    void stoppingWhileBusyEndsEverything_data();
    void stoppingWhileBusyEndsEverything();
    void progressIsTold();
};

void SyncEngineTest::theFirstSyncBringsTheWholeList_data()
{
    QTest::addColumn<int>("calls");
    QTest::addColumn<int>("cap");
    QTest::newRow("no calls") << 0 << 200;
    QTest::newRow("one call") << 1 << 200;
    QTest::newRow("one page") << 200 << 200;
    QTest::newRow("some pages") << 730 << 200;
    QTest::newRow("server caps pages at 50") << 333 << 50;
    QTest::newRow("tiny pages") << 60 << 7;
}

void SyncEngineTest::theFirstSyncBringsTheWholeList()
{
    QFETCH(int, calls);
    QFETCH(int, cap);
    Rig rig;
    FakeServer server;
    server.pageCap = cap;
    const AccountId account = rig.connect(server);
    server.fill(calls, at("2026-03-16T10:00:00Z"));
    const SyncReport report = rig.sync();
    QVERIFY(!report.error);
    QCOMPARE(report.inserted, calls);
    COMPARE_WITH(rig, server);
    const SyncState state = rig.state(account);
    QVERIFY(state.complete);
    QCOMPARE(state.lastSuccessAt, std::optional(rig.clock.now()));
    QVERIFY(!state.lastError);
}

void SyncEngineTest::aQuietSecondSyncIsOneListRequest()
{
    for (const int calls : {1, 150, 1000}) {
        Rig rig;
        FakeServer server;
        rig.connect(server);
        server.fill(calls, at("2026-03-16T10:00:00Z"));
        rig.sync();
        server.journal.clear();
        const SyncReport report = rig.sync();
        QVERIFY(!report.error);
        QCOMPARE(server.requestCount(u"list"_s), 1);
        QCOMPARE(server.requestCount(u"fetch"_s), 0);
        QCOMPARE(report.inserted + report.changed + report.deleted, 0);
    }
}

void SyncEngineTest::newAndChangedCallsComeWithTheNextSync()
{
    Rig rig;
    FakeServer server;
    rig.connect(server);
    server.fill(500, at("2026-03-16T10:00:00Z"));
    rig.sync();
    for (int i = 0; i < 230; ++i)
        server.add();
    server.edit(server.calls[240].ref.providerCallId, [](CallFacts &facts) { facts.notes = u"Rang back"_s; });
    const SyncReport report = rig.sync();
    QCOMPARE(report.inserted, 230);
    QCOMPARE(report.changed, 1);
    COMPARE_WITH(rig, server);
}

void SyncEngineTest::aListThatIsTheSameEverywhereComesToAnEnd_data()
{
    QTest::addColumn<bool>("readable");
    QTest::newRow("calls") << true;
    QTest::newRow("nothing that can be read") << false;
}

void SyncEngineTest::aListThatIsTheSameEverywhereComesToAnEnd()
{
    QFETCH(bool, readable);
    Rig rig;
    FakeServer server;
    server.pageCap = 10;
    server.fill(40, at("2026-03-16T10:00:00Z"));
    rig.factory = [&](ProviderContext) {
        return std::make_unique<DeafProvider>(server.provider(), readable);
    };
    rig.connect(server);
    const SyncReport report = rig.sync();
    QVERIFY(server.requestCount(u"list"_s) < 60);
    QCOMPARE(rig.snapshot().size(), readable ? 10 : 0); // what it did show is kept
    QVERIFY(report.error || readable);
    rig.close(); // before what the factory refers to
}

void SyncEngineTest::aFullPassFindsEditsAndDeletionsFarDown()
{
    Rig rig;
    FakeServer server;
    rig.connect(server);
    server.fill(700, at("2026-03-16T10:00:00Z"));
    rig.sync();
    server.edit(server.calls[650].ref.providerCallId, [](CallFacts &facts) { facts.summary = u"Late"_s; });
    server.remove(server.calls[600].ref.providerCallId);
    server.remove(server.calls[0].ref.providerCallId);
    const SyncReport report = rig.sync({.full = true});
    QVERIFY(!report.error);
    QCOMPARE(report.deleted, 2);
    QCOMPARE(server.requestCount(u"fetch"_s), 2);
    COMPARE_WITH(rig, server);
}

void SyncEngineTest::theFullPassIsDailyOnly()
{
    Rig rig;
    FakeServer server;
    rig.connect(server);
    server.fill(700, at("2026-03-16T10:00:00Z"));
    rig.sync();
    server.remove(server.calls[600].ref.providerCallId);
    rig.clock.advance(23h);
    QCOMPARE(rig.sync().deleted, 0);
    rig.clock.advance(2h);
    QCOMPARE(rig.sync().deleted, 1);
    COMPARE_WITH(rig, server);
    server.journal.clear();
    rig.sync();
    QCOMPARE(server.requestCount(u"list"_s), 1);
}

void SyncEngineTest::aLongBackfillLooksAtTheNewestInBetween()
{
    Rig rig;
    FakeServer server;
    rig.connect(server);
    server.fill(3000, at("2026-03-16T10:00:00Z"));
    server.onRequest = [&](int) {
        rig.clock.advance(20s);
    };
    QVERIFY(!rig.sync().error);
    QVERIFY(server.journal.count(u"list 0"_s) > 4);
    COMPARE_WITH(rig, server);
}

/// A list that shrinks is no proof, however much of it is gone.
void SyncEngineTest::callsThatLeftTheListButAnswerAreKept()
{
    Rig rig;
    FakeServer server;
    rig.connect(server);
    server.fill(300, at("2026-03-16T10:00:00Z"));
    rig.sync();
    const QMap<QString, CallFacts> before = rig.snapshot();
    server.onRequest = [&server, all = server.calls](int) {
        server.calls = server.journal.last().startsWith(u"list"_s) ? all.mid(0, 10) : all;
    };
    const SyncReport report = rig.sync({.full = true});
    QVERIFY(!report.error);
    QCOMPARE(report.deleted, 0);
    QCOMPARE(server.requestCount(u"fetch"_s), 290);
    QVERIFY(rig.snapshot() == before);

    server.onRequest = {};
    server.fault = Fault::None;
    server.calls.clear();
    server.faultAt.clear();
    server.onRequest = [&server](int number) {
        server.faultAt[number] =
            server.journal.last().startsWith(u"fetch"_s) ? Fault::ServerError : Fault::None;
    };
    const SyncReport emptied = rig.sync({.full = true});
    QVERIFY(!emptied.error);
    QCOMPARE(emptied.deleted, 0);
    QVERIFY(rig.snapshot() == before);
}

void SyncEngineTest::aDeletedCallThatComesBackIsShown()
{
    Rig rig;
    FakeServer server;
    rig.connect(server);
    server.fill(30, at("2026-03-16T10:00:00Z"));
    rig.sync();
    const Record gone = server.calls.takeAt(3);
    rig.sync({.full = true});
    QCOMPARE(rig.snapshot().size(), 29);
    server.calls.insert(3, gone);
    rig.sync();
    COMPARE_WITH(rig, server);
}

void SyncEngineTest::aLiveCallIsReadAgainUntilItIsOver()
{
    Rig rig;
    FakeServer server;
    rig.connect(server);
    server.fill(400, at("2026-03-16T10:00:00Z"));
    const QString id = server.calls[350].ref.providerCallId; // no page of the newest shows it
    server.edit(id, [](CallFacts &facts) { facts.status = CallStatus::Active; });
    rig.sync();
    QCOMPARE(server.requestCount(u"fetch"_s), 0); // just listed
    rig.clock.advance(10s);
    rig.sync();
    QCOMPARE(server.requestCount(u"fetch"_s), 0);
    rig.clock.advance(10s);
    rig.sync();
    QCOMPARE(server.requestCount(u"fetch"_s), 1); // still live
    server.edit(id, [](CallFacts &facts) { facts.status = CallStatus::Completed; });
    rig.clock.advance(31s);
    rig.sync();
    QCOMPARE(server.requestCount(u"fetch"_s), 2);
    COMPARE_WITH(rig, server);
    rig.clock.advance(2h);
    rig.sync();
    QCOMPARE(server.requestCount(u"fetch"_s), 2);
}

void SyncEngineTest::whatNeverEndsIsGivenUp()
{
    Rig rig;
    FakeServer server;
    rig.connect(server);
    server.fill(1, rig.clock.now() - 1min);
    server.edit(server.calls[0].ref.providerCallId,
                [](CallFacts &facts) { facts.status = CallStatus::Ringing; });
    rig.sync();
    for (int look = 0; look < 60; ++look) {
        rig.clock.advance(61min);
        rig.sync();
    }
    const int fetches = server.requestCount(u"fetch"_s);
    QVERIFY(fetches > 20 && fetches < 50);
    rig.clock.advance(100h);
    rig.sync();
    QCOMPARE(server.requestCount(u"fetch"_s), fetches);
}

void SyncEngineTest::coverageReachesFromTheBeginningToTheNewest()
{
    Rig rig;
    FakeServer server;
    const AccountId account = rig.connect(server);
    server.fill(450, at("2026-03-16T10:00:00Z"));
    server.faultAt[3] = Fault::Offline;
    rig.sync();
    QList<Range<TimePoint>> covered = QCoro::waitFor(rig.store->coverage(account)).value();
    QCOMPARE(covered.size(), 1);
    QCOMPARE(covered.first().until, std::optional<TimePoint>(at("2026-03-16T10:00:00Z") + 1ms));
    QVERIFY(covered.first().from.has_value()); // the rest is not known yet
    rig.sync();
    covered = QCoro::waitFor(rig.store->coverage(account)).value();
    QCOMPARE(covered.size(), 1);
    QVERIFY(!covered.first().from);
}

void SyncEngineTest::oneAccountsSignInDoesNotDisturbTheOther()
{
    Rig rig;
    FakeServer refused;
    FakeServer healthy;
    const AccountId first = rig.connect(refused, u"Refused"_s);
    rig.connect(healthy, u"Healthy"_s);
    healthy.fill(450, at("2026-03-16T10:00:00Z"));
    refused.fault = Fault::Unauthorised;
    const QList<SyncReport> reports = rig.syncAll();
    QCOMPARE(reports[0].error->kind, Error::Kind::Unauthorised);
    QCOMPARE(refused.requestCount(), 1);
    QVERIFY(!reports[1].error);
    COMPARE_WITH(rig, healthy);
    QCOMPARE(rig.state(first).lastError->kind, Error::Kind::Unauthorised);
    QCOMPARE(rig.state(first).lastError->detail, u"API key not found"_s);
    QVERIFY(!rig.state(first).lastSuccessAt);
}

void SyncEngineTest::aFailureIsKeptAsHealthUntilItIsOver()
{
    Rig rig;
    FakeServer server;
    const AccountId account = rig.connect(server);
    server.fill(10, at("2026-03-16T10:00:00Z"));
    rig.sync();
    const TimePoint success = rig.clock.now();
    rig.clock.advance(1min);
    server.fault = Fault::Offline;
    QCOMPARE(rig.sync().error->kind, Error::Kind::Offline);
    QCOMPARE(rig.state(account).lastError->kind, Error::Kind::Offline);
    QCOMPARE(rig.state(account).lastSuccessAt, std::optional(success));
    QCOMPARE(rig.state(account).lastAttemptAt, std::optional(rig.clock.now()));
    server.fault = Fault::None;
    rig.sync();
    QVERIFY(!rig.state(account).lastError);
}

void SyncEngineTest::guestsArePagedAndAskedForOnce()
{
    Rig rig;
    FakeServer server;
    rig.connect(server);
    server.fill(3, at("2026-03-16T10:00:00Z"));
    for (int i = 0; i < 450; ++i)
        server.guests << ProviderGuest{.providerGuestId = u"gst_%1"_s.arg(i), .name = u"Zoë"_s};
    server.edit(server.calls[0].ref.providerCallId, [](CallFacts &facts) { facts.guestId = u"gst_449"_s; });
    rig.sync();
    QCOMPARE(server.requestCount(u"guests"_s), 4); // the last brings nobody
    QCOMPARE(rig.snapshot().value(server.calls[0].ref.providerCallId).guestName, u"Zoë"_s);

    server.hasGuests = false;
    server.journal.clear();
    rig.sync();
    rig.sync();
    QCOMPARE(server.requestCount(u"guests"_s), 1);
}

void SyncEngineTest::aKeyWithoutTheRightToGuestsStillSyncs()
{
    Rig rig;
    FakeServer server;
    rig.connect(server);
    server.fill(3, at("2026-03-16T10:00:00Z"));
    server.onRequest = [&server](int number) {
        if (server.journal.last().startsWith(u"guests"_s))
            server.faultAt[number] = Fault::Forbidden;
    };
    QVERIFY(!rig.sync().error);
    COMPARE_WITH(rig, server);
}

void SyncEngineTest::learntOptionsAreSaved()
{
    Rig rig;
    FakeServer server;
    rig.connect(server);
    server.learntOptions = {{u"auth"_s, u"bearer"_s}};
    rig.sync();
    const QList<Account> accounts = QCoro::waitFor(rig.store->accounts()).value();
    QCOMPARE(accounts.first().options.value(u"auth"_s), u"bearer"_s);
}

void SyncEngineTest::aChangedSecretIsUsed()
{
    Rig rig;
    FakeServer server;
    rig.connect(server);
    rig.sync();
    rig.secrets.secret = QByteArray("sk_test_2");
    rig.sync();
    QCOMPARE(rig.lastKey, QByteArray("sk_test_2"));
}

void SyncEngineTest::aMissingSecretIsAnError()
{
    Rig rig;
    FakeServer server;
    const AccountId account = rig.connect(server);
    rig.secrets.secret = failure(Error::Kind::SecretMissing, u"unavailable"_s);
    QCOMPARE(rig.sync().error->kind, Error::Kind::SecretMissing);
    QCOMPARE(server.requestCount(), 0);
    QCOMPARE(rig.state(account).lastError->kind, Error::Kind::SecretMissing);
}

void SyncEngineTest::anUnknownAccountIsNotSynced()
{
    Rig rig;
    const QList<SyncReport> reports = QCoro::waitFor(rig.engine->sync({AccountId{77}}));
    QCOMPARE(reports.size(), 1);
    QCOMPARE(reports.first().error->kind, Error::Kind::NotFound);
}

void SyncEngineTest::credentialsAreTested()
{
    Rig rig;
    FakeServer server;
    rig.servers[AccountId{}] = &server;
    QVERIFY(QCoro::waitFor(rig.engine->test(account(), "key")));
    server.fault = Fault::Unauthorised;
    QCOMPARE(QCoro::waitFor(rig.engine->test(account(), "key")).error().kind, Error::Kind::Unauthorised);
}

void SyncEngineTest::workingOfflineAsksNothing()
{
    Rig rig;
    FakeServer server;
    const AccountId account = rig.connect(server);
    server.fill(10, at("2026-03-16T10:00:00Z"));
    rig.engine->setOffline(true);
    QCOMPARE(rig.sync().error->kind, Error::Kind::Offline);
    QCOMPARE(server.requestCount(), 0);
    QCOMPARE(rig.engine->progress().first().phase, SyncProgress::Phase::Offline);
    QVERIFY(!rig.state(account).lastError); // not a failure
    rig.engine->setOffline(false);
    QVERIFY(!rig.sync().error);
    COMPARE_WITH(rig, server);
}

void SyncEngineTest::stoppingWhileBusyEndsEverything_data()
{
    QTest::addColumn<int>("hangsAt");
    for (const int request : {1, 2, 4, 7})
        QTest::addRow("request %d never answered", request) << request;
}

void SyncEngineTest::stoppingWhileBusyEndsEverything()
{
    QFETCH(int, hangsAt);
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Rig rig;
    FakeServer server;
    server.silentUrl.setPort(silent.serverPort());
    rig.connect(server);
    server.fill(900, at("2026-03-16T10:00:00Z"));
    server.faultAt[hangsAt] = Fault::Hang;
    QCoro::Task<QList<SyncReport>> running = rig.engine->sync({});
    QCoro::Task<QList<SyncReport>> waiting = rig.engine->sync({}); // in its turn
    QTRY_COMPARE(server.requestCount(), hangsAt);
    QCoro::waitFor(rig.engine->stop());
    QVERIFY(running.isReady());
    QVERIFY(waiting.isReady());
    rig.close();
    rig.open();
    rig.sync();
    COMPARE_WITH(rig, server);
}

void SyncEngineTest::progressIsTold()
{
    Rig rig;
    FakeServer server;
    const AccountId account = rig.connect(server);
    server.fill(450, at("2026-03-16T10:00:00Z"));
    QList<SyncProgress::Phase> phases;
    connect(rig.engine.get(), &SyncEngine::progressChanged, this,
            [&phases, account](const SyncProgress &progress) {
                QCOMPARE(progress.account, account);
                if (phases.isEmpty() || phases.last() != progress.phase)
                    phases << progress.phase;
            });
    rig.sync();
    using Phase = SyncProgress::Phase;
    QCOMPARE(phases,
             (QList<Phase>{Phase::Idle, Phase::Newest, Phase::Guests, Phase::Backfill, Phase::Newest,
                           Phase::Idle}));
    const SyncProgress progress = rig.engine->progress().first();
    QVERIFY(progress.fetched >= 450);
    QCOMPARE(progress.lastSuccessAt, std::optional(rig.clock.now()));
    QVERIFY(progress.reachedBack.has_value());
}

QTEST_GUILESS_MAIN(SyncEngineTest)
#include "tst_syncengine.moc"
