// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/syncthread.h"
#include "models/tables/accountservice.h"

namespace callboard {

class LoopbackSignIn;

/// What the window asks about accounts, done on the sync thread, where the secrets, the checks and the
/// sign-in live. Used from the window's thread; the sync thread must outlive it.
class ThreadedAccounts final : public AccountService {
public:
    explicit ThreadedAccounts(SyncThread &thread);
    ~ThreadedAccounts() override;

    QCoro::Task<Result<AccountFacts>> test(Account account, QByteArray secret) override;
    QCoro::Task<Result<QByteArray>> readSecret(Account account) override;
    QCoro::Task<Result<void>> writeSecret(Account account, QByteArray secret) override;
    QCoro::Task<Result<void>> forgetSecret(Account account) override;
    QCoro::Task<Result<QUrl>> beginSignIn(Account account, QByteArray clientSecret) override;
    QCoro::Task<Result<QByteArray>> signedIn() override;
    void cancelSignIn() override;

private:
    void endSignIn(); ///< On the sync thread.

    SyncThread &m_thread;
    LoopbackSignIn *m_signIn = nullptr; ///< Touched on the sync thread only.
};

} // namespace callboard
