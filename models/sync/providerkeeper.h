// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"
#include "models/providers/secrets.h"

#include <QCoroTask>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace callboard {

/// Holds the provider of one account and makes a new one when the account or its secret has changed. A
/// replaced one lives on for as long as somebody works with it.
class ProviderKeeper : public QObject {
    Q_OBJECT
public:
    using Factory = std::function<std::unique_ptr<CallProvider>(ProviderContext)>;

    ProviderKeeper(Secrets &secrets, const Factory &factory);

    /// Errors: those of Secrets::read(), NotSupported, Cancelled.
    QCoro::Task<Result<std::shared_ptr<CallProvider>>> provider(Account account);
    /// The secret of @p account is there and is not the one used last.
    QCoro::Task<bool> hasNewSecret(Account account);
    /// Work with @p provider has ended.
    void release(std::shared_ptr<CallProvider> provider);
    /// The account now says what @p provider has learnt, so it need not be made anew.
    void taught(const std::shared_ptr<CallProvider> &provider, const Account &account);
    /// Requests of all providers end.
    void abortAll();
    /// The account is gone: its provider, with the connections and threads that it has, and its secret go as
    /// soon as nobody works with them. provider() fails from now on (Cancelled).
    void forget();

Q_SIGNALS:
    void waiting(std::chrono::milliseconds duration); ///< A request waits that long before it goes on.

private:
    QCoro::Task<Result<void>> keepSecret(Account account, QByteArray secret);
    void adopt(std::unique_ptr<CallProvider> provider, const Account &account, const QByteArray &secret);

    Secrets &m_secrets;
    const Factory &m_factory;
    std::shared_ptr<CallProvider> m_provider; ///< For m_account and m_secret.
    Account m_account;
    QByteArray m_secret;
    bool m_isForgotten = false;
    std::vector<std::weak_ptr<CallProvider>> m_all;
};

} // namespace callboard
