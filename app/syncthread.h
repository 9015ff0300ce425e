// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncengine.h"

#include <QFuture>
#include <QThread>

namespace callboard {

/// The sync engine and the secrets on a thread of their own: parsing a page never disturbs the window.
class SyncThread {
public:
    SyncThread(Store &store, const Clock &clock);
    /// Ends all requests, then the thread.
    ~SyncThread();

    /// Lives on the sync thread: call its functions through run() or invokeMethod(), connect its signals as
    /// usual.
    SyncEngine &engine() { return *m_engine; }
    /// SyncEngine::test() there; the future always ends in a value.
    QFuture<Result<AccountFacts>> test(const Account &account, const QByteArray &secret);
    /// Keeps the secret of this session's account in memory. Blocks for a moment.
    void setSessionSecret(const Account &account, const QByteArray &secret);

private:
    void run(const std::function<void()> &work);

    QThread m_thread;
    QObject m_context; ///< Lives on the thread: what is made through it has its timers and sockets there.
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<SyncEngine> m_engine;
};

/// The factory that the engine uses: built-in providers with their default network settings.
SyncEngine::ProviderFactory providerFactory();

} // namespace callboard
