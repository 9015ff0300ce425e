// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/threadedaccounts.h"

#include "models/providers/auth/loopbacksignin.h"

#include <QCoroFuture>

namespace callboard {

namespace {

/// A future that is given up when the program ends has no value.
template<typename T> QCoro::Task<Result<T>> answered(QFuture<Result<T>> future)
{
    co_await qCoro(future).waitForFinished();
    if (future.resultCount() == 0)
        co_return failure(Error::Kind::Cancelled);
    Result<T> answer = future.result();
    co_return answer;
}

template<typename T> QCoro::Task<Result<T>> already(Result<T> answer)
{
    co_return answer;
}

} // namespace

ThreadedAccounts::ThreadedAccounts(SyncThread &thread)
    : m_thread(thread)
{
}

ThreadedAccounts::~ThreadedAccounts()
{
    m_thread.run([this] { endSignIn(); });
}

QCoro::Task<Result<AccountFacts>> ThreadedAccounts::test(Account account, QByteArray secret)
{
    return answered(m_thread.test(account, secret));
}

QCoro::Task<Result<QByteArray>> ThreadedAccounts::readSecret(Account account)
{
    return answered(m_thread.ask<QByteArray>(
        [secrets = &m_thread.secrets(), account] { return secrets->read(account); }));
}

QCoro::Task<Result<void>> ThreadedAccounts::writeSecret(Account account, QByteArray secret)
{
    return answered(m_thread.ask<void>(
        [secrets = &m_thread.secrets(), account, secret] { return secrets->write(account, secret); }));
}

QCoro::Task<Result<void>> ThreadedAccounts::forgetSecret(Account account)
{
    return answered(
        m_thread.ask<void>([secrets = &m_thread.secrets(), account] { return secrets->forget(account); }));
}

QCoro::Task<Result<QUrl>> ThreadedAccounts::beginSignIn(Account account, QByteArray clientSecret)
{
    return answered(m_thread.ask<QUrl>([this, account, clientSecret] {
        endSignIn();
        const std::optional<SignIn> way = providerInfo(account.provider).signIn;
        if (!way)
            return already<QUrl>(failure(Error::Kind::NotSupported));
        m_signIn = new LoopbackSignIn(*way, account, clientSecret);
        return already<QUrl>(m_signIn->start());
    }));
}

QCoro::Task<Result<QByteArray>> ThreadedAccounts::signedIn()
{
    return answered(m_thread.ask<QByteArray>([this] {
        return m_signIn ? m_signIn->finished() : already<QByteArray>(failure(Error::Kind::Cancelled));
    }));
}

void ThreadedAccounts::cancelSignIn()
{
    m_thread.run([this] { endSignIn(); });
}

/// Not deleted now: we may be inside a resumption of its own coroutine.
void ThreadedAccounts::endSignIn()
{
    if (LoopbackSignIn *ending = std::exchange(m_signIn, nullptr)) {
        ending->cancel();
        ending->deleteLater();
    }
}

} // namespace callboard
