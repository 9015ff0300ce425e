// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/accountservice.h"

#include <QCoroFuture>
#include <QPromise>

namespace callboard::test {

/// Answers what the test has set, at once, or with isSlow when answer() is called.
class FakeAccountService : public AccountService {
public:
    Result<AccountFacts> facts = AccountFacts{};
    Result<QByteArray> signInSecret = failure(Error::Kind::Cancelled);
    std::optional<Error> writeFailure;
    bool isSlow = false;
    QMap<QString, QByteArray> secrets; ///< By uuid, or by the name of the place.
    QList<std::pair<Account, QByteArray>> tested;
    QStringList forgotten;
    int cancelled = 0;

    void answer()
    {
        if (m_turn)
            m_turn->finish();
        m_turn.reset();
    }

    QCoro::Task<Result<AccountFacts>> test(Account account, QByteArray secret) override
    {
        tested.append({account, secret});
        return withTurn(turn(), facts);
    }
    QCoro::Task<Result<QByteArray>> readSecret(Account account) override
    {
        const QString key = keyOf(account);
        const Result<QByteArray> none = failure(Error::Kind::SecretMissing, QStringLiteral("absent"));
        return withTurn(done(), secrets.contains(key) ? Result<QByteArray>(secrets.value(key)) : none);
    }
    QCoro::Task<Result<void>> writeSecret(Account account, QByteArray secret) override
    {
        if (!writeFailure)
            secrets.insert(keyOf(account), secret);
        return withTurn(done(), writeFailure ? Result<void>(tl::unexpected(*writeFailure)) : Result<void>());
    }
    QCoro::Task<Result<void>> forgetSecret(Account account) override
    {
        forgotten << account.uuid;
        return withTurn(done(), Result<void>());
    }
    QCoro::Task<Result<QUrl>> beginSignIn(Account, QByteArray) override
    {
        return withTurn(done(), Result<QUrl>(QUrl(QStringLiteral("https://vendor.example/authorise"))));
    }
    QCoro::Task<Result<QByteArray>> signedIn() override { return withTurn(turn(), signInSecret); }
    void cancelSignIn() override { cancelled++; }

private:
    static QString keyOf(const Account &account)
    {
        return account.secret.name.isEmpty() ? account.uuid : account.secret.name;
    }
    static QFuture<void> done()
    {
        QPromise<void> promise;
        promise.start();
        promise.finish();
        return promise.future();
    }
    QFuture<void> turn()
    {
        if (!isSlow)
            return done();
        m_turn = std::make_shared<QPromise<void>>();
        m_turn->start();
        return m_turn->future();
    }
    template<typename T> static QCoro::Task<T> withTurn(QFuture<void> turn, T answer)
    {
        co_await turn;
        co_return answer;
    }

    std::shared_ptr<QPromise<void>> m_turn;
};

} // namespace callboard::test
