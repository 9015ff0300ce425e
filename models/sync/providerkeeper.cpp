// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/providerkeeper.h"

#include <QTimer>

#include <utility>

namespace callboard {

ProviderKeeper::ProviderKeeper(Secrets &secrets, const Factory &factory)
    : m_secrets(secrets)
    , m_factory(factory)
{
}

QCoro::Task<Result<std::shared_ptr<CallProvider>>> ProviderKeeper::provider(Account account)
{
    QCoro::Task<Result<QByteArray>> reading = m_secrets.read(account);
    const Result<QByteArray> secret = co_await reading;
    if (!secret)
        co_return tl::unexpected(secret.error());
    if (m_isForgotten)
        co_return failure(Error::Kind::Cancelled, QStringLiteral("the account is gone"));
    if (!m_provider || m_account != account || m_secret != *secret) {
        const auto keep = [this, account](QByteArray replaced) {
            return keepSecret(account, std::move(replaced));
        };
        std::unique_ptr<CallProvider> made =
            m_factory({.account = account, .secret = *secret, .saveSecret = keep});
        if (!made)
            co_return failure(Error::Kind::NotSupported, QStringLiteral("this provider is not built in"));
        adopt(std::move(made), account, *secret);
    }
    // Named, because QCoro moves out of what is returned, were it a member.
    Result<std::shared_ptr<CallProvider>> usable = m_provider;
    co_return usable;
}

/// The provider goes on with the secret it has just replaced, so it need not be made anew.
QCoro::Task<Result<void>> ProviderKeeper::keepSecret(Account account, QByteArray secret)
{
    QCoro::Task<Result<void>> writing = m_secrets.write(account, secret);
    const Result<void> written = co_await writing;
    if (written && !m_isForgotten && account.uuid == m_account.uuid)
        m_secret = secret;
    co_return written;
}

QCoro::Task<bool> ProviderKeeper::hasNewSecret(Account account)
{
    QCoro::Task<Result<QByteArray>> reading = m_secrets.read(account);
    const Result<QByteArray> secret = co_await reading;
    co_return secret &&*secret != m_secret;
}

void ProviderKeeper::adopt(std::unique_ptr<CallProvider> provider, const Account &account,
                           const QByteArray &secret)
{
    release(std::exchange(m_provider, std::move(provider)));
    m_account = account;
    m_secret = secret;
    std::erase_if(m_all, [](const auto &provider) { return provider.expired(); });
    m_all.push_back(m_provider);
    connect(&m_provider->http(), &HttpClient::waiting, this, &ProviderKeeper::waiting);
}

/// Frames of its HTTP client may be further up on the stack, so it must not die here.
void ProviderKeeper::release(std::shared_ptr<CallProvider> provider)
{
    if (provider && provider != m_provider)
        QTimer::singleShot(0, this, [provider] {});
}

void ProviderKeeper::taught(const std::shared_ptr<CallProvider> &provider, const Account &account)
{
    if (provider == m_provider)
        m_account = account;
}

void ProviderKeeper::abortAll()
{
    for (const std::weak_ptr<CallProvider> &provider : m_all)
        if (const std::shared_ptr<CallProvider> inUse = provider.lock())
            inUse->http().abortAll();
}

void ProviderKeeper::forget()
{
    m_isForgotten = true;
    m_secret.clear();
    release(std::exchange(m_provider, nullptr));
}

} // namespace callboard
