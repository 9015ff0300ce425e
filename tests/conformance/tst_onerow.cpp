// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/stage.h"

#include <QTest>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The secrets of several accounts, by their names.
class NamedSecrets final : public Secrets {
public:
    QCoro::Task<Result<QByteArray>> read(Account account) override
    {
        Result<QByteArray> secret = m_secrets.value(account.name);
        co_return secret;
    }
    QCoro::Task<Result<void>> write(Account account, QByteArray secret) override
    {
        m_secrets.insert(account.name, secret);
        co_return {};
    }

private:
    QHash<QString, QByteArray> m_secrets;
};

/// A profile with an account at every API of a sandbox.
class House {
public:
    explicit House(const SandboxHost &host)
    {
        auto opened = Store::open({path(u"cache.sqlite"_s), path(u"desk.sqlite"_s)}, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        for (const Provider provider : host.sandbox().providers()) {
            const Connection connection = Connection::to(host.sandbox(), provider);
            const Account added = QCoro::waitFor(store->addAccount(connection.account)).value();
            QCoro::waitFor(m_secrets.write(added, connection.secret));
            accounts.insert(provider, added.id);
        }
        engine = std::make_unique<SyncEngine>(*store, m_secrets, clock, [](ProviderContext context) {
            context.http.firstBackoff = 1ms;
            context.http.leastSilence = 1ms;
            context.http.paces.insert(u"default"_s, Pace{1'000'000, 1min});
            return makeProvider(std::move(context));
        });
    }
    ~House() { QCoro::waitFor(engine->stop()); }

    /// Until nothing changes any more; the first error.
    std::optional<Error> settle(SyncOptions options = {})
    {
        for (int run = 0; run < 10; ++run) {
            int changes = 0;
            const QList<SyncReport> reports =
                QCoro::waitFor(engine->sync({}, run == 0 ? options : SyncOptions()));
            for (const SyncReport &report : reports) {
                if (report.error)
                    return report.error;
                changes += report.inserted + report.changed;
            }
            if (changes == 0)
                return {};
            clock.advance(20s);
        }
        return {};
    }
    QList<Call> calls()
    {
        const std::vector<CallId> ids = QCoro::waitFor(store->callIds({})).value();
        QList<Call> calls = QCoro::waitFor(store->calls(ids)).value();
        calls.removeIf([](const Call &call) { return call.isDeleted(); });
        return calls;
    }
    std::optional<Call> callOf(const RecordRef &ref)
    {
        const Result<CallId> id = QCoro::waitFor(store->find(ref));
        return id ? std::optional(QCoro::waitFor(store->call(*id)).value()) : std::nullopt;
    }

    FakeClock clock{fromIso(u"2026-11-21T09:30:00Z").value()};
    std::unique_ptr<Store> store;
    std::unique_ptr<SyncEngine> engine;
    QHash<Provider, AccountId> accounts;

private:
    QString path(const QString &file) const { return m_folder.filePath(file); }
    QTemporaryDir m_folder;
    NamedSecrets m_secrets;
};

/// Which records tell of each call of the world.
QHash<QString, QSet<RecordRef>> recordsByWorldCall(const SandboxHost &host, const House &house)
{
    QHash<QString, QSet<RecordRef>> records;
    SandboxProbe probe(host);
    for (const QJsonObject &line : probe.lines("/__truth?named=1")) {
        const Provider provider = providerFromKey(line.value(u"api"_s).toString()).value();
        records[line.value(u"world_call"_s).toString()].insert(
            {house.accounts.value(provider), line.value(u"provider_call_id"_s).toString()});
    }
    return records;
}

/// The records of a call, without legs, which are records of their own.
QSet<RecordRef> refsOf(const Call &call)
{
    QSet<RecordRef> refs;
    for (const RecordInfo &record : call.records)
        refs.insert(record.ref);
    return refs;
}

QString named(const QSet<RecordRef> &refs)
{
    QStringList names;
    for (const RecordRef &ref : refs)
        names << ref.toString();
    names.sort();
    return names.join(u' ');
}

} // namespace

/// One world, an account at every system, one row for each real call.
class OneRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRealCallIsOneRow();
    void eachRowHasTheRecordsOfItsCall();
    void eachRecordIsListedWithWhereFieldsComeFrom();
    void splitAndJoinOutliveAFullSync();

private:
    std::unique_ptr<SandboxHost> m_host;
    std::unique_ptr<House> m_house;
};

void OneRowTest::initTestCase()
{
    m_host = std::make_unique<SandboxHost>(usualOptions(700));
    QVERIFY(m_host->isStarted());
    settleWorld(*m_host);
    m_house = std::make_unique<House>(*m_host);
    QCOMPARE(m_house->accounts.size(), m_host->sandbox().providers().size());
    QVERIFY(m_house->accounts.size() >= 9);
    const std::optional<Error> error = m_house->settle();
    QVERIFY2(!error, error ? qPrintable(error->detail) : "");
}

void OneRowTest::everyRealCallIsOneRow()
{
    QCOMPARE(m_house->calls().size(), recordsByWorldCall(*m_host, *m_house).size());
}

void OneRowTest::eachRowHasTheRecordsOfItsCall()
{
    const auto expected = recordsByWorldCall(*m_host, *m_house);
    qsizetype several = 0;
    for (const QSet<RecordRef> &wanted : expected) {
        const std::optional<Call> call = m_house->callOf(*wanted.begin());
        QSet<RecordRef> known;
        for (const RecordRef &ref : wanted)
            if (m_house->callOf(ref)) // Phone.inc does not show all of its calls
                known.insert(ref);
        QVERIFY2(!known.isEmpty(), qPrintable(named(wanted)));
        const std::optional<Call> found = m_house->callOf(*known.begin());
        const QSet<RecordRef> stray = known - refsOf(*found);
        QVERIFY2(stray.isEmpty(), qPrintable(named(stray) + u" is not with "_s + named(refsOf(*found))));
        several += known.size() > 1;
    }
    QVERIFY(several > expected.size() / 2);
}

void OneRowTest::eachRecordIsListedWithWhereFieldsComeFrom()
{
    QHash<AccountId, QString> names;
    for (auto it = m_house->accounts.begin(); it != m_house->accounts.end(); ++it)
        names.insert(it.value(), displayNameOf(it.key()));
    int checked = 0;
    const QList<Call> calls = m_house->calls();
    for (const Call &listed : calls) {
        const std::optional<Call> call = m_house->callOf(listed.ref());
        if (call->records.size() < 2)
            continue;
        const QJsonObject json = callWithRecordsToJson(*call, names);
        QCOMPARE(json.value(u"records"_s).toArray().size(), call->records.size());
        const QJsonObject provenance = json.value(u"provenance"_s).toObject();
        QVERIFY(!provenance.isEmpty());
        for (const QJsonValue &source : provenance) {
            const auto isSource = [&](const RecordInfo &record) {
                return record.ref.toString() == source.toString();
            };
            QVERIFY(std::any_of(call->records.begin(), call->records.end(), isSource));
        }
        ++checked;
    }
    QVERIFY(checked > 100);
}

void OneRowTest::splitAndJoinOutliveAFullSync()
{
    QList<Call> calls = m_house->calls();
    const auto merged =
        std::find_if(calls.begin(), calls.end(), [](const Call &call) { return call.records.size() > 2; });
    QVERIFY(merged != calls.end());
    const RecordRef stays = merged->records.first().ref;
    const RecordRef leaves = merged->records.last().ref;
    QVERIFY(QCoro::waitFor(m_house->store->splitRecord(leaves)));
    const auto others = std::find_if(calls.begin(), calls.end(), [&](const Call &call) {
        return call.id != merged->id && call.records.size() > 1;
    });
    const auto strangers = std::find_if(others + 1, calls.end(), [&](const Call &call) {
        return call.id != merged->id && call.id != others->id;
    });
    QVERIFY(strangers != calls.end());
    QVERIFY(QCoro::waitFor(m_house->store->joinCalls(others->ref(), strangers->ref())));

    const auto holds = [&] {
        const std::optional<Call> split = m_house->callOf(stays);
        const std::optional<Call> joined = m_house->callOf(others->ref());
        return !refsOf(*split).contains(leaves) && refsOf(*joined).contains(strangers->ref());
    };
    QVERIFY(holds());
    const std::optional<Error> error = m_house->settle({.full = true});
    QVERIFY2(!error, error ? qPrintable(error->detail) : "");
    QVERIFY(holds());
    QCOMPARE(m_house->calls().size(), calls.size()); // one more, one less
}

QTEST_GUILESS_MAIN(OneRowTest)
#include "tst_onerow.moc"
