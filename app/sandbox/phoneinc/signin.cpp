// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/phoneinc/signin.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr std::chrono::minutes codeLife(5);
constexpr std::chrono::hours accessLife(1);
constexpr std::chrono::hours refreshLife(30 * 24);

ApiReply refused(const QString &error, const QString &words)
{
    return jsonReply({{u"error"_s, error}, {u"error_description"_s, words}}, 400);
}

QString challengeOf(const QString &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

SignInDesk::SignInDesk(World &world)
    : m_world(world)
    , m_clientId(u"callboard-"_s + toBase36(hashed({world.seed(), 70}) >> 20))
{
}

QString SignInDesk::word(quint64 kind)
{
    ++m_words;
    return toBase36(hashed({m_world.seed(), kind, m_words})) + toBase36(hashed({kind, m_words}));
}

bool SignInDesk::isAccessToken(const QByteArray &token) const
{
    const auto known = m_access.constFind(QString::fromLatin1(token));
    return known != m_access.constEnd() && *known > m_world.now();
}

bool SignInDesk::endAccess()
{
    const bool hadSome = !m_access.isEmpty();
    m_access.clear();
    return hadSome || !m_refresh.isEmpty();
}

void SignInDesk::revokeAll()
{
    m_access.clear();
    m_refresh.clear();
}

std::optional<ApiReply> SignInDesk::handle(const ApiRequest &request)
{
    const QMap<QString, QString> form = formFields(request.body);
    if (request.path == u"/oauth/authorize" && request.method == "GET")
        return authorise(request.query);
    if (request.path == u"/oauth/token" && request.method == "POST")
        return token(form);
    if (request.path == u"/oauth/revoke" && request.method == "POST") {
        m_access.remove(form.value(u"token"_s));
        m_refresh.remove(form.value(u"token"_s));
        return jsonReply({});
    }
    return {};
}

/// As after the person's "yes": back to the app, with a code.
ApiReply SignInDesk::authorise(const QMap<QString, QString> &query)
{
    const QUrl redirect(query.value(u"redirect_uri"_s));
    if (query.value(u"client_id"_s) != m_clientId || !redirect.isValid() || redirect.host().isEmpty())
        return refused(u"invalid_client"_s, u"Client authentication failed"_s);
    const bool isRight = query.value(u"response_type"_s) == u"code" && query.value(u"scope"_s) == u"api"
        && query.value(u"code_challenge_method"_s) == u"S256" && !query.value(u"code_challenge"_s).isEmpty();
    QUrlQuery answer;
    if (isRight) {
        const QString code = word(71);
        m_codes.insert(
            code,
            {query.value(u"redirect_uri"_s), query.value(u"code_challenge"_s), m_world.now() + codeLife});
        answer.addQueryItem(u"code"_s, code);
    } else {
        answer.addQueryItem(u"error"_s, u"invalid_request"_s);
    }
    const QString state = query.value(u"state"_s);
    answer.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(state)));
    QUrl target = redirect;
    target.setQuery(answer);
    ApiReply reply{302, {}, "text/html"};
    reply.headers.append(std::pair<QByteArray, QByteArray>("Location", target.toEncoded()));
    return reply;
}

ApiReply SignInDesk::token(const QMap<QString, QString> &form)
{
    if (form.value(u"client_id"_s) != m_clientId)
        return refused(u"invalid_client"_s, u"Client authentication failed"_s);
    const QString grantType = form.value(u"grant_type"_s);
    if (grantType == u"refresh_token") {
        const TimePoint until = m_refresh.take(form.value(u"refresh_token"_s));
        return until > m_world.now()
            ? freshTokens()
            : refused(u"invalid_grant"_s, u"The refresh token is invalid, expired or revoked"_s);
    }
    if (grantType != u"authorization_code")
        return refused(u"unsupported_grant_type"_s, u"The grant type is not supported"_s);
    const Grant grant = m_codes.take(form.value(u"code"_s));
    const bool isRight = grant.until > m_world.now() && grant.redirectUri == form.value(u"redirect_uri"_s)
        && grant.challenge == challengeOf(form.value(u"code_verifier"_s));
    return isRight ? freshTokens() : refused(u"invalid_grant"_s, u"The code is invalid or expired"_s);
}

ApiReply SignInDesk::freshTokens()
{
    const QString access = word(72);
    const QString refresh = word(73);
    m_access.insert(access, m_world.now() + accessLife);
    m_refresh.insert(refresh, m_world.now() + refreshLife);
    return jsonReply({{u"access_token"_s, access},
                      {u"token_type"_s, u"Bearer"_s},
                      {u"expires_in"_s, qint64(Seconds(accessLife).count())},
                      {u"refresh_token"_s, refresh},
                      {u"scope"_s, u"api"_s}});
}

} // namespace callboard::sandbox
