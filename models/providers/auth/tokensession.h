// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"
#include "models/providers/auth/turn.h"
#include "models/providers/http/httpclient.h"

#include <functional>

namespace callboard {

/// What a sign-in gives: sent as "Authorization: Bearer".
struct AccessToken {
    QByteArray value;
    std::optional<TimePoint> expiresAt; ///< Absent: nobody knows; renewed when it is refused.
};

/// Requests of an account whose credentials are exchanged for a token that expires. Renews it shortly before
/// its end, and once when a request is refused as Unauthorised; requests that need it meanwhile wait, so
/// there is never more than one renewal at a time. Lives on the thread of its client and must outlive its
/// requests.
class TokenSession {
public:
    /// Signs in or refreshes; whatever must survive is saved before this returns.
    using Renew = std::function<QCoro::Task<Result<AccessToken>>()>;

    TokenSession(HttpClient &http, Renew renew);

    /// A token that was kept from before.
    void adopt(const AccessToken &token);
    /// As HttpClient::send(), and fails with the error of a renewal that failed.
    QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    /// Renews now, whatever is known about the token in use.
    QCoro::Task<Result<void>> signIn();

private:
    QCoro::Task<Result<void>> renewUnless(int generation);
    bool isStale() const;

    HttpClient &m_http;
    Renew m_renew;
    std::optional<AccessToken> m_token;
    int m_generation = 0; ///< Of the token in use; 0: none yet.
    int m_failures = 0;
    Error m_failure{}; ///< Of the last renewal that failed.
    Turn m_turn;
};

} // namespace callboard
