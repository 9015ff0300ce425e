// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/guestbook.h"
#include "models/sync/receiver/eventreceiver.h"
#include "models/tables/callsource.h"
#include "tests/app/program.h"
#include "tests/support/builders.h"

#include <QSet>
#include <QTemporaryDir>

#include <map>

namespace callboard::test {

struct Vitals;

/// The secrets of several accounts, by their uuids.
class SoakSecrets final : public Secrets {
public:
    QCoro::Task<Result<QByteArray>> read(Account account) override;
    QCoro::Task<Result<void>> write(Account account, QByteArray secret) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

/// One desk for a long time: the program's own parts on a profile, with an account at every system of a
/// sandbox that runs as a process of its own. The sandbox's time and ours move together, by advance() only.
class SoakHouse {
public:
    SoakHouse(const SandboxProcess &sandbox, TimePoint now);
    ~SoakHouse();

    void advance(std::chrono::seconds by);
    void setFaults(const QString &faults);
    /// New calls; live ones are told by events, too.
    void ring(int calls, bool live);
    QList<SyncReport> sync(SyncOptions options = {});
    /// Until nothing changes any more and nothing waits, or @p most runs are over.
    void settle(int most = 30);
    /// The account of this provider goes with all it had, and comes back as a new one.
    void reconnect(Provider provider);
    /// Waits until what was asked for in the background is done.
    void rest();

    Vitals vitals() const;
    Store &store() { return *m_store; }
    StoreCallSource &source() { return *m_source; }
    EventReceiver &receiver() { return *m_receiver; }
    FakeClock &clock() { return m_clock; }
    QList<Provider> providers() const { return m_providers; }
    QList<Call> calls();
    QList<OutboxItem> outbox();
    /// The first thing that the cache does not say as the systems do; empty: there is none.
    QString difference();
    qint64 requests() const { return m_requests; } ///< Known when stopped.
    qint64 faults() const { return m_faults; } ///< Requests that met one; known when stopped.

    /// Ends all work; true when no coroutine of the engine is left.
    void stop();

private:
    void connectAccount(Provider provider);
    void route();
    QHash<QString, QList<QJsonObject>> truth() const;

    const SandboxProcess &m_sandbox;
    QTemporaryDir m_folder;
    FakeClock m_clock;
    SystemClock m_systemClock; ///< What the events of the sandbox are signed by.
    SoakSecrets m_secrets;
    QList<Provider> m_providers;
    std::map<Provider, Account> m_accounts;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<EventReceiver> m_receiver;
    std::unique_ptr<StoreCallSource> m_source;
    qint64 m_requests = 0;
    qint64 m_faults = 0;
};

} // namespace callboard::test
