// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/auth/signedin.h"
#include "models/providers/callprovider.h"

/// The requests of OAuth 2 by which a code, a refresh token or another proof is exchanged for an access
/// token.
namespace callboard::oauth {

/// How an app talks to the vendor's token endpoint.
struct Client {
    QString tokenPath; ///< Below the account's base URL.
    QString id; ///< Option "client_id" of the account.
    /// Null: a public app, which names itself in the body. Else both go into the Authorization header.
    QByteArray secret{};
    bool sendsJson = false;
    QString group = QStringLiteral("default"); ///< For pacing.
};
/// The client that a sign-in needs. An app that has a secret always shows it.
Client clientOf(const SignIn &signIn, const Account &account, const QByteArray &clientSecret = {},
                const QString &group = QStringLiteral("default"));

/// Fields of a token request, in order; without those that name the client.
using Fields = QList<std::pair<QString, QString>>;
Fields codeGrant(const QString &code, const QString &redirectUri, const QString &verifier);
Fields refreshGrant(const QByteArray &refreshToken);

/// application/x-www-form-urlencoded.
QByteArray formEncoded(const Fields &fields);
HttpRequest tokenRequest(const Client &client, const Fields &grant);

/// A token reply, without the client's secret. "expires_in" may be a number or a text; what is no sensible
/// length of time means that nobody knows. Errors: Unauthorised with the vendor's words when it is a refusal,
/// BadReply.
Result<SignedIn> parseTokenReply(const QByteArray &body, TimePoint now);
/// "invalid_grant: The token has been revoked", from OAuth's "error" and "error_description". Null when there
/// is neither.
QString errorDetail(const QByteArray &body);

/// Sends it over @p http, which must outlive the request. Sent again like a read when no answer came, except
/// for a code, which works once. Errors: Unauthorised when the vendor refuses the proof or the app; else
/// those of HttpClient::send() for a read.
QCoro::Task<Result<SignedIn>> requestToken(HttpClient &http, Client client, Fields grant);

} // namespace callboard::oauth
