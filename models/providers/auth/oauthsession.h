// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/auth/tokenrequest.h"
#include "models/providers/auth/tokensession.h"

namespace callboard {

/// The requests of an account that was connected by signing in: sends them with its access token and renews
/// that with the refresh token, once for all that wait. A renewed sign-in is kept before it is used, because
/// many vendors' refresh tokens work once; when it cannot be kept, the renewal fails, and the next one keeps
/// it first. Lives on the thread of its client and must outlive its requests. In an adapter:
///
///     // registration.cpp
///     .signIn = SignIn{.authorisePath = u"/oauth/authorize"_s, .tokenPath = u"/oauth/token"_s},
///
///     // vendorapi.h
///     HttpClient m_http; // before the session
///     std::optional<OAuthSession> m_session; // absent: the secret is a bare key
///
///     // vendorapi.cpp, constructor
///     if (const auto signedIn = SignedIn::fromJson(context.secret))
///         m_session.emplace(m_http, *providerInfo(Provider::Vendor).signIn, context.account, *signedIn,
///                           context.saveSecret);
///     else
///         m_http.setCredentials({"Authorization", "Bearer " + context.secret});
///
///     QCoro::Task<Result<HttpReply>> VendorApi::send(HttpRequest request)
///     {
///         if (!m_session) {
///             const Result<HttpReply> reply = co_await m_http.send(request);
///             co_return reply;
///         }
///         const Result<HttpReply> reply = co_await m_session->send(request);
///         co_return reply;
///     }
class OAuthSession {
public:
    using Save = std::function<QCoro::Task<Result<void>>(QByteArray secret)>;

    /// @p save: ProviderContext::saveSecret; unset: nothing is kept.
    OAuthSession(HttpClient &http, const SignIn &signIn, const Account &account, SignedIn signedIn,
                 Save save);
    OAuthSession(HttpClient &http, oauth::Client client, SignedIn signedIn, Save save);
    Q_DISABLE_COPY_MOVE(OAuthSession)

    /// As TokenSession::send(). Unauthorised: the person must sign in again.
    QCoro::Task<Result<HttpReply>> send(HttpRequest request);
    /// Renews now, whatever is known about the token in use.
    QCoro::Task<Result<void>> renewNow();

private:
    QCoro::Task<Result<AccessToken>> renew();
    QCoro::Task<Result<AccessToken>> keep(SignedIn newer);
    SignedIn following(SignedIn newer) const;

    HttpClient &m_http;
    oauth::Client m_client;
    SignedIn m_signedIn;
    std::optional<SignedIn> m_unsaved; ///< A renewed sign-in that could not be kept yet.
    Save m_save;
    TokenSession m_session;
};

} // namespace callboard
