// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/syncthread.h"

#include "models/store/worker.h"

namespace callboard {

using namespace Qt::StringLiterals;

SyncEngine::ProviderFactory providerFactory()
{
    return makeProvider;
}

SyncThread::SyncThread(Store &store, const Clock &clock)
    : m_secrets(std::make_unique<Secrets>())
{
    m_thread.setObjectName(u"sync"_s);
    m_context.moveToThread(&m_thread);
    m_thread.start();
    run([&] {
        giveWayToOthers();
        m_engine = std::make_unique<SyncEngine>(store, *m_secrets, clock, providerFactory());
    });
}

namespace {

/// Runs on the sync thread. Parameters, not captures: a coroutine outlives the lambda that starts it.
QCoro::Task<void> endEngine(std::unique_ptr<SyncEngine> &engine, QThread &thread)
{
    co_await engine->stop();
    engine.release()->deleteLater(); // not now: we are inside a resumption of its own coroutine
    thread.quit();
}

} // namespace

SyncThread::~SyncThread()
{
    QMetaObject::invokeMethod(&m_context, [this] { endEngine(m_engine, m_thread); });
    m_thread.wait();
}

QFuture<Result<AccountFacts>> SyncThread::test(const Account &account, const QByteArray &secret)
{
    return ask<AccountFacts>([this, account, secret] { return m_engine->test(account, secret); });
}

void SyncThread::run(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(&m_context, work, Qt::BlockingQueuedConnection);
}

void SyncThread::setSessionSecret(const Account &account, const QByteArray &secret)
{
    run([&] { m_secrets->write(account, secret); });
}

} // namespace callboard
