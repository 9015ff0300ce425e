// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/oauthsession.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

AccessToken accessTokenOf(const SignedIn &signedIn)
{
    return {signedIn.accessToken, signedIn.accessExpiresAt};
}

Error notKept(Error error)
{
    if (error.kind != Error::Kind::Storage)
        error.kind = Error::Kind::SecretMissing;
    error.detail = u"the renewed sign-in could not be kept: "_s + error.detail;
    return error;
}

} // namespace

OAuthSession::OAuthSession(HttpClient &http, const SignIn &signIn, const Account &account, SignedIn signedIn,
                           Save save)
    : OAuthSession(http, oauth::clientOf(signIn, account, signedIn.clientSecret), signedIn, std::move(save))
{
}

OAuthSession::OAuthSession(HttpClient &http, oauth::Client client, SignedIn signedIn, Save save)
    : m_http(http)
    , m_client(std::move(client))
    , m_signedIn(std::move(signedIn))
    , m_save(std::move(save))
    , m_session(http, [this] { return renew(); })
{
    if (!m_signedIn.accessToken.isEmpty())
        m_session.adopt(accessTokenOf(m_signedIn));
}

QCoro::Task<Result<HttpReply>> OAuthSession::send(HttpRequest request)
{
    const Result<HttpReply> reply = co_await m_session.send(request);
    co_return reply;
}

QCoro::Task<Result<void>> OAuthSession::renewNow()
{
    const Result<void> renewed = co_await m_session.signIn();
    co_return renewed;
}

QCoro::Task<Result<AccessToken>> OAuthSession::renew()
{
    if (m_unsaved) {
        const SignedIn waiting = *m_unsaved;
        const Result<AccessToken> kept = co_await keep(waiting);
        co_return kept;
    }
    if (m_signedIn.refreshToken.isEmpty())
        co_return failure(Error::Kind::Unauthorised, u"the sign-in has ended"_s);
    const oauth::Client client = m_client;
    const oauth::Fields grant = oauth::refreshGrant(m_signedIn.refreshToken);
    const Result<SignedIn> renewed = co_await oauth::requestToken(m_http, client, grant);
    if (!renewed)
        co_return tl::unexpected(renewed.error());
    const SignedIn newer = following(*renewed);
    const Result<AccessToken> kept = co_await keep(newer);
    co_return kept;
}

/// What the reply does not say stays as it was.
SignedIn OAuthSession::following(SignedIn newer) const
{
    newer.clientSecret = m_signedIn.clientSecret;
    if (newer.refreshToken.isEmpty()) {
        newer.refreshToken = m_signedIn.refreshToken;
        newer.refreshExpiresAt = m_signedIn.refreshExpiresAt;
    }
    return newer;
}

/// The old refresh token may be dead by now: without the new one on disk, a crash would end the sign-in.
QCoro::Task<Result<AccessToken>> OAuthSession::keep(SignedIn newer)
{
    const bool mustBeKept = newer.refreshToken != m_signedIn.refreshToken;
    if (m_save) {
        const QByteArray secret = newer.toJson();
        const Result<void> saved = co_await m_save(secret);
        if (!saved && mustBeKept) {
            m_unsaved = newer;
            co_return tl::unexpected(notKept(saved.error()));
        }
    }
    m_unsaved.reset();
    m_signedIn = newer;
    co_return accessTokenOf(newer);
}

} // namespace callboard
