// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ringcentral/identity.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::sandbox {

namespace {

using Answer = RingCentralIdentity::Answer;
using Fields = QMap<QString, QString>;

constexpr auto accessLife = 3600s;
constexpr auto refreshLife = 604800s;
constexpr auto codeLife = 60s;
constexpr auto grace = 60min; ///< For an answer that got lost.
constexpr std::size_t mostSessions = 5; ///< Of one user.

QString word(quint64 seed, quint64 salt)
{
    return toBase36(hashed({seed, salt}) >> 3) + toBase36(hashed({seed, salt, 1}) >> 3);
}

Answer refused(int status, const QString &error, const QString &code, const QString &description)
{
    const QJsonObject detail{{u"errorCode"_s, code}, {u"message"_s, description}};
    return {status,
            {{u"error"_s, error}, {u"errors"_s, QJsonArray{detail}}, {u"error_description"_s, description}}};
}

Answer invalidGrant(const QString &code, const QString &description)
{
    return refused(400, u"invalid_grant"_s, code, description);
}

QString challengeOf(const QString &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

RingCentralIdentity::RingCentralIdentity(const World &world)
    : m_world(world)
    , m_clientId(word(world.seed(), 40).first(22))
    , m_clientSecret(word(world.seed(), 41))
    , m_jwt(u"eyJhbGciOiJSUzI1NiJ9."_s + word(world.seed(), 42) + word(world.seed(), 43) + u'.'
            + word(world.seed(), 44))
{
}

QString RingCentralIdentity::invented(int kind)
{
    return u"U0pD"_s + word(m_world.seed() + quint64(kind), ++m_given + 1000);
}

/// An app with a secret shows both in the header; one without names itself in the body.
bool RingCentralIdentity::namesClient(const QByteArray &authorization, const Fields &form,
                                      bool mayBePublic) const
{
    if (authorization.isEmpty())
        return mayBePublic && form.value(u"client_id"_s) == m_clientId;
    const QByteArray pair = m_clientId.toLatin1() + ':' + m_clientSecret.toLatin1();
    return authorization == "Basic " + pair.toBase64();
}

Answer RingCentralIdentity::token(const QByteArray &authorization, const Fields &form)
{
    const QString grant = form.value(u"grant_type"_s);
    const bool isJwt = grant == u"urn:ietf:params:oauth:grant-type:jwt-bearer";
    if (!namesClient(authorization, form, !isJwt))
        return refused(401, u"invalid_client"_s, u"OAU-153"_s, u"Invalid client"_s);
    if (isJwt)
        return byJwt(form);
    if (grant == u"authorization_code")
        return byCode(form);
    if (grant == u"refresh_token")
        return byRefresh(form);
    return refused(400, u"unsupported_grant_type"_s, u"OAU-250"_s, u"Unsupported grant type"_s);
}

Answer RingCentralIdentity::byJwt(const Fields &form)
{
    if (form.value(u"assertion"_s) != m_jwt)
        return invalidGrant(u"OAU-213"_s, u"JWT is invalid"_s);
    return opened();
}

Answer RingCentralIdentity::byCode(const Fields &form)
{
    const Code code = m_codes.take(form.value(u"code"_s)); // works once, whatever comes of it
    const bool known = !code.redirectUri.isEmpty() && m_world.now() < code.ends;
    if (!known || form.value(u"redirect_uri"_s) != code.redirectUri)
        return invalidGrant(u"OAU-211"_s, u"Authorization code is invalid or expired"_s);
    if (!code.challenge.isEmpty() && challengeOf(form.value(u"code_verifier"_s)) != code.challenge)
        return invalidGrant(u"OAU-260"_s, u"Invalid code verifier"_s);
    return opened();
}

Answer RingCentralIdentity::byRefresh(const Fields &form)
{
    const QString given = form.value(u"refresh_token"_s);
    const TimePoint now = m_world.now();
    for (Session &session : m_sessions) {
        if (!given.isEmpty() && given == session.refresh && now < session.refreshEnds) {
            renew(session);
            return pairOf(session);
        }
        const bool inGrace = !session.isUsed && now < session.renewedAt + grace;
        if (!given.isEmpty() && given == session.lastRefresh && inGrace)
            return pairOf(session);
    }
    return invalidGrant(u"OAU-210"_s, u"Token not found"_s);
}

/// A user has so many sessions; a further one ends the oldest.
Answer RingCentralIdentity::opened()
{
    if (m_sessions.size() >= mostSessions)
        m_sessions.erase(m_sessions.begin());
    m_sessions.emplace_back();
    renew(m_sessions.back());
    m_sessions.back().lastRefresh.clear();
    return pairOf(m_sessions.back());
}

void RingCentralIdentity::renew(Session &session)
{
    session.lastRefresh = session.refresh;
    session.renewedAt = m_world.now();
    session.isUsed = false;
    session.access = invented(1);
    session.accessEnds = session.renewedAt + accessLife;
    session.refresh = invented(2);
    session.refreshEnds = session.renewedAt + refreshLife;
}

Answer RingCentralIdentity::pairOf(const Session &session) const
{
    const auto left = [this](TimePoint end) {
        return qint64(std::chrono::floor<Seconds>(end - m_world.now()).count());
    };
    return {200,
            {{u"access_token"_s, session.access},
             {u"token_type"_s, u"bearer"_s},
             {u"expires_in"_s, left(session.accessEnds)},
             {u"refresh_token"_s, session.refresh},
             {u"refresh_token_expires_in"_s, left(session.refreshEnds)},
             {u"scope"_s, u"ReadAccounts ReadCallLog ReadCallRecording ReadRingSenseInsights"_s},
             {u"owner_id"_s, u"2000001"_s}}};
}

Answer RingCentralIdentity::revoke(const QByteArray &authorization, const Fields &form)
{
    if (!namesClient(authorization, form, true))
        return refused(401, u"invalid_client"_s, u"OAU-153"_s, u"Invalid client"_s);
    const QString given = form.value(u"token"_s);
    std::erase_if(m_sessions, [&](const Session &session) {
        return given == session.access || given == session.refresh;
    });
    return {};
}

QString RingCentralIdentity::authorise(const Fields &query, bool refused)
{
    const QString back = query.value(u"redirect_uri"_s);
    const QString method = query.value(u"code_challenge_method"_s);
    const bool sensible = query.value(u"response_type"_s) == u"code"
        && query.value(u"client_id"_s) == m_clientId && back.startsWith(u"http://127.0.0.1:")
        && (method.isEmpty() || method == u"S256");
    if (!sensible)
        return {};
    QUrlQuery answer;
    if (refused) {
        answer.addQueryItem(u"error"_s, u"access_denied"_s);
    } else {
        const QString code = invented(3);
        m_codes.insert(code, {back, query.value(u"code_challenge"_s), m_world.now() + codeLife});
        answer.addQueryItem(u"code"_s, code);
    }
    answer.addQueryItem(u"state"_s, QString::fromLatin1(QUrl::toPercentEncoding(query.value(u"state"_s))));
    return back + u'?' + answer.toString(QUrl::FullyEncoded);
}

RingCentralIdentity::Session *RingCentralIdentity::sessionWith(const QString &accessToken)
{
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), [&](const Session &session) {
        return session.access == accessToken && m_world.now() < session.accessEnds;
    });
    return accessToken.isEmpty() || found == m_sessions.end() ? nullptr : &*found;
}

bool RingCentralIdentity::knows(const QString &accessToken) const
{
    return const_cast<RingCentralIdentity *>(this)->sessionWith(accessToken) != nullptr;
}

void RingCentralIdentity::endAccess()
{
    for (Session &session : m_sessions)
        session.accessEnds = m_world.now();
}

bool RingCentralIdentity::accepts(const QString &accessToken)
{
    Session *const session = sessionWith(accessToken);
    if (session)
        session->isUsed = true; // and the refresh token before it is dead
    return session != nullptr;
}

} // namespace callboard::sandbox
