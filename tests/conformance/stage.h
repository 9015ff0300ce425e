// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncengine.h"
#include "tests/sandbox/sandboxprobe.h"
#include "tests/support/builders.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace callboard::test {

/// The provider that this run is about, from the environment.
Provider providerUnderTest();

/// Secrets in memory, which providers may replace.
class KeptSecrets final : public Secrets {
public:
    QCoro::Task<Result<QByteArray>> read(Account) override
    {
        Result<QByteArray> key = secret;
        co_return key;
    }
    QCoro::Task<Result<void>> write(Account, QByteArray replaced) override
    {
        secret = replaced;
        co_return {};
    }
    QByteArray secret;
};

/// How to reach one API of a sandbox, as an account.
struct Connection {
    Account account;
    QByteArray secret;

    static Connection to(const Sandbox &sandbox, Provider provider);
    /// @p credentials as `callboard sandbox --json` names them.
    static Connection at(Provider provider, const QUrl &baseUrl, const QMap<QString, QString> &credentials);
    QByteArray toJson() const;
    static Connection fromJson(const QByteArray &json);
};

/// One account on a profile of its own, with the engine and the real adapter.
class Desk {
public:
    struct Options {
        QString profile{}; ///< A folder that exists; empty: one of its own.
        bool listOnly = false; ///< Nothing is fetched call by call.
        TimePoint now = fromIso(u"2026-11-21T09:30:00Z").value();
    };
    Desk(const Connection &connection, const Options &options);
    explicit Desk(const Connection &connection)
        : Desk(connection, Options())
    {
    }
    ~Desk();

    SyncReport sync(SyncOptions options = {});
    /// Runs until one brings nothing new, at most @p most times; the last report.
    SyncReport settle(int most = 12);
    /// What we have, by the provider's id, as `calls --format jsonl` prints it; without deleted calls.
    QHash<QString, QJsonObject> calls();
    QStringList deletedIds();
    qsizetype setAsideCount();
    SyncState state();
    KeptSecrets &secrets() { return m_secrets; }
    FakeClock &clock() { return m_clock; }
    Store &store() { return *m_store; }
    SyncEngine &engine() { return *m_engine; }
    const Account &account() const { return m_account; }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock;
    KeptSecrets m_secrets;
    Account m_account;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_engine;
};

/// The world as the API under test shows it, by the provider's id.
QHash<QString, QJsonObject> truthOf(const SandboxHost &host, Provider provider);
/// What of @p truth must be among @p calls: an API that shows its newest calls only may leave older ones out,
/// but what it showed must be right.
QHash<QString, QJsonObject> shownTruth(const QHash<QString, QJsonObject> &calls,
                                       QHash<QString, QJsonObject> truth, Provider provider);
/// Lets two hours pass in the world, so that no call is under way.
void settleWorld(const SandboxHost &host);
/// Empty when @p calls say exactly what @p truth says on the keys that the truth has (only @p keys when there
/// are any); else the first difference.
QString difference(const QHash<QString, QJsonObject> &calls, const QHash<QString, QJsonObject> &truth,
                   const QStringList &keys = {});

} // namespace callboard::test
