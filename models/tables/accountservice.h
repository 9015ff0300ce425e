// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/result.h"

#include <QCoroTask>

namespace callboard {

/// What connecting an account needs besides the store: the live check, the place for secrets, the sign-in
/// with a browser. Made by `app`, where these live on the sync thread; tests answer by script. Answers come
/// to the thread that asked.
class AccountService {
public:
    virtual ~AccountService() = default;
    /// As SyncEngine::test(); the account need not be stored.
    virtual QCoro::Task<Result<AccountFacts>> test(Account account, QByteArray secret) = 0;
    /// As Secrets: read(), write(), forget().
    virtual QCoro::Task<Result<QByteArray>> readSecret(Account account) = 0;
    virtual QCoro::Task<Result<void>> writeSecret(Account account, QByteArray secret) = 0;
    virtual QCoro::Task<Result<void>> forgetSecret(Account account) = 0;
    /// Begins a sign-in of which only one is under way: an earlier one is cancelled. The answer is the page
    /// to open. Errors: those of LoopbackSignIn::start().
    virtual QCoro::Task<Result<QUrl>> beginSignIn(Account account, QByteArray clientSecret) = 0;
    /// The secret that the sign-in has brought. Errors: Cancelled, Timeout, and what the vendor answers.
    virtual QCoro::Task<Result<QByteArray>> signedIn() = 0;
    virtual void cancelSignIn() = 0;
};

} // namespace callboard
