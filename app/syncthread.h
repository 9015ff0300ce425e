// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncengine.h"

#include <QFuture>
#include <QPromise>
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
    /// Lives on the sync thread, like the engine.
    Secrets &secrets() { return *m_secrets; }

    /// Begins @p work there. The future has no value when the thread ends before the answer.
    template<typename T> QFuture<Result<T>> ask(std::function<QCoro::Task<Result<T>>()> work)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QMetaObject::invokeMethod(&m_context,
                                  [work = std::move(work), promise] { answer<T>(work(), promise); });
        return promise->future();
    }
    /// Waits for @p work there, which must be short.
    void run(const std::function<void()> &work);

private:
    template<typename T>
    static QCoro::Task<void> answer(QCoro::Task<Result<T>> task, std::shared_ptr<QPromise<Result<T>>> promise)
    {
        Result<T> result = co_await task;
        promise->addResult(std::move(result));
        promise->finish();
    }

    QThread m_thread;
    QObject m_context; ///< Lives on the thread: what is made through it has its timers and sockets there.
    std::unique_ptr<Secrets> m_secrets;
    std::unique_ptr<SyncEngine> m_engine;
};

/// The factory that the engine uses: built-in providers with their default network settings.
SyncEngine::ProviderFactory providerFactory();

} // namespace callboard
