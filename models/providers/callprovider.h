// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/capability.h"
#include "models/domain/edit.h"
#include "models/domain/result.h"
#include "models/providers/http/httpclient.h"

#include <QCoroTask>

namespace callboard {

/// Which part of a list to read; newest first.
struct ListRange {
    int offset = 0;
    int limit = 0; ///< 0: the largest page the provider allows.
    HttpRequest::Priority priority = HttpRequest::Priority::Background;
};

/// One account's API: requests, and pure parsers behind them. Every call system implements this once, in its
/// own folder. Lives on the sync thread; all functions fail with the errors of HttpClient::send().
class CallProvider {
public:
    virtual ~CallProvider() = default;

    virtual HttpClient &http() = 0;
    virtual int largestPage() const = 0;
    /// Checks the credentials with one cheap request and reads what the account is.
    virtual QCoro::Task<Result<AccountFacts>> test() = 0;
    virtual QCoro::Task<Result<RecordPage>> listCalls(ListRange range) = 0;
    virtual QCoro::Task<Result<Record>> fetchCall(QString providerCallId) = 0; ///< NotFound: gone upstream.
    /// Errors: NotSupported.
    virtual QCoro::Task<Result<QList<ProviderGuest>>> listGuests(ListRange range) = 0;
    /// Writes only @p field. The answer is the call as the provider has it now.
    virtual QCoro::Task<Result<Record>> updateCall(QString providerCallId, Field field, QString value) = 0;
    virtual QCoro::Task<Result<Record>> createCall(NewCall call) = 0;
    virtual QCoro::Task<Result<void>> deleteCall(QString providerCallId) = 0; ///< NotFound counts as done.
    /// Totals as the provider counts them, for comparison with ours. Errors: NotSupported.
    virtual QCoro::Task<Result<QJsonObject>> summary() = 0;
    /// Options learnt on the way that should be saved in the account (for example which header form works).
    virtual QMap<QString, QString> learntOptions() const = 0;
};

/// What a person must know to connect a provider.
struct ProviderInfo {
    Provider provider;
    QString displayName; ///< The vendor's spelling: "escapelife".
    QUrl defaultBaseUrl;
    QString secretHint; ///< What the secret looks like: "sk_live_…".
};

/// Providers that are built in, in the order to show them. One registration line each in registry.cpp.
QList<ProviderInfo> builtInProviders();
/// Null when the provider is not built in. @p secret is the bare key or token.
std::unique_ptr<CallProvider> makeProvider(const Account &account, const QByteArray &secret,
                                           HttpConfig config = {});

} // namespace callboard
