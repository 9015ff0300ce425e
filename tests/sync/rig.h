// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncengine.h"
#include "tests/support/builders.h"
#include "tests/support/fakeprovider.h"

#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <map>

/// A profile on disk, servers in memory, and an engine between them.
namespace callboard::test {

class FakeSecrets final : public Secrets {
public:
    QCoro::Task<Result<QByteArray>> read(Account) override
    {
        Result<QByteArray> key = secret;
        if (comesAfterReading)
            secret = *std::exchange(comesAfterReading, std::nullopt);
        co_return key;
    }
    std::optional<QByteArray> comesAfterReading; ///< Once: whoever reads now still finds what was before.
    Result<QByteArray> secret = QByteArray("sk_test_1");
};

/// Facts of the calls in a store by provider id; without those that are deleted.
inline QMap<QString, CallFacts> snapshotOf(Store &store)
{
    QMap<QString, CallFacts> snapshot;
    const Result<std::vector<CallId>> ids = QCoro::waitFor(store.callIds({}));
    const Result<QList<Call>> calls = QCoro::waitFor(store.calls(ids.value()));
    for (const Call &call : calls.value())
        if (!call.isDeleted() && !call.deletedHere)
            snapshot.insert(call.ref().providerCallId, call);
    return snapshot;
}

class Rig {
public:
    Rig() { open(); }
    /// Goes on with the files in @p profile, as after a kill.
    explicit Rig(const QString &profile)
    {
        for (const QFileInfo &file : QDir(profile).entryInfoList(QDir::Files))
            QFile::copy(file.filePath(), path(file.fileName()));
        open();
    }
    ~Rig() { close(); }
    Rig(const Rig &) = delete;
    Rig &operator=(const Rig &) = delete;

    /// Connects @p server as a new account.
    AccountId connect(FakeServer &server, const QString &name = QStringLiteral("Hotel"))
    {
        const Result<Account> added = QCoro::waitFor(store->addAccount(test::account(name)));
        server.account = added.value().id;
        servers[server.account] = &server;
        return server.account;
    }
    /// The account exists already: the profile is a copy.
    void reconnect(FakeServer &server) { servers[server.account] = &server; }

    QList<SyncReport> syncAll(SyncOptions options = {}) { return QCoro::waitFor(engine->sync({}, options)); }
    SyncReport sync(SyncOptions options = {}) { return syncAll(options).constFirst(); }
    SyncReport push() { return QCoro::waitFor(engine->push({})).constFirst(); }
    QMap<QString, CallFacts> snapshot() { return snapshotOf(*store); }
    SyncState state(AccountId id) { return QCoro::waitFor(store->syncState(id)).value(); }
    QList<OutboxItem> outbox() { return QCoro::waitFor(store->outbox()).value(); }

    void edit(const RecordRef &call, const QString &before, const QString &after, Field field = Field::Notes)
    {
        const Edit edit{call, field, before, after};
        QVERIFY(QCoro::waitFor(store->saveEdit(edit)));
    }
    RecordRef log(AccountId account, const QString &notes)
    {
        NewCall call{.account = account, .facts = RecordBuilder().notes(notes).build().facts};
        return QCoro::waitFor(store->queueCreate(call)).value().ref();
    }

    void close()
    {
        if (engine)
            QCoro::waitFor(engine->stop());
        engine.reset();
        store.reset();
    }
    void open()
    {
        Result<std::unique_ptr<Store>> opened =
            Store::open({path(QStringLiteral("cache.sqlite")), path(QStringLiteral("desk.sqlite"))}, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(*opened);
        const auto make = [this](ProviderContext context) {
            return factory(std::move(context));
        };
        engine = std::make_unique<SyncEngine>(*store, secrets, clock, make);
    }
    QString path(const QString &file) const { return dir.filePath(file); }

    QTemporaryDir dir;
    FakeClock clock;
    FakeSecrets secrets;
    QByteArray lastKey;
    AccountId account{}; ///< Where there is only one.
    std::map<AccountId, FakeServer *> servers;
    SyncEngine::ProviderFactory factory = [this](ProviderContext context) {
        lastKey = context.secret;
        return servers.at(context.account.id)->provider();
    };
    std::unique_ptr<Store> store;
    std::unique_ptr<SyncEngine> engine;
};

/// Ids whose facts differ, for the message of a failed comparison.
inline QByteArray difference(const QMap<QString, CallFacts> &a, const QMap<QString, CallFacts> &b)
{
    QStringList ids;
    for (auto it = a.begin(); it != a.end(); ++it)
        if (!b.contains(it.key()) || b.value(it.key()) != it.value())
            ids << it.key();
    for (auto it = b.begin(); it != b.end(); ++it)
        if (!a.contains(it.key()))
            ids << it.key();
    return ids.join(u' ').toUtf8();
}

#define COMPARE_WITH(rig, server)                                                                            \
    do {                                                                                                     \
        const auto ours = (rig).snapshot();                                                                  \
        const auto theirs = (server).snapshot();                                                             \
        QVERIFY2(ours == theirs, callboard::test::difference(ours, theirs).constData());                     \
    } while (false)

} // namespace callboard::test
