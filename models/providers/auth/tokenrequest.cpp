// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/auth/tokenrequest.h"

#include "models/providers/http/redaction.h"
#include "models/providers/json.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::oauth {

namespace {

using Kind = Error::Kind;

constexpr qsizetype longestDetail = 500;
constexpr double longestLife = 10.0 * 366 * 24 * 3600; ///< Seconds.
const QString grantType = u"grant_type"_s;
const QString codeGrantType = u"authorization_code"_s;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QByteArray jsonEncoded(const Fields &fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields)
        object.insert(name, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// RFC 6749 section 2.3.1: both are form-encoded before they are joined.
QByteArray basicAuthorization(const Client &client)
{
    const QString pair = encoded(client.id) + u':' + encoded(QString::fromUtf8(client.secret));
    return "Basic " + pair.toLatin1().toBase64();
}

std::optional<TimePoint> endOfLife(json::Object &reply, QByteArrayView key, TimePoint now)
{
    const std::optional<double> seconds = reply.real(key);
    if (!seconds || !(*seconds > 0) || *seconds > longestLife)
        return {};
    return now + std::chrono::milliseconds(qint64(*seconds * 1000));
}

/// Vendors say 400 or 401 for a proof or an app that they do not accept.
Error judgedError(Error error)
{
    if (error.detail.startsWith(u"web page")) // a proxy's, and no word about the proof
        error.kind = error.kind == Kind::Rejected ? Kind::BadReply : error.kind;
    else if (error.httpStatus == 400 || error.httpStatus == 401)
        error.kind = Kind::Unauthorised;
    return error;
}

bool worksOnce(const Fields &grant)
{
    return grant.contains(std::pair(grantType, codeGrantType));
}

} // namespace

Client clientOf(const SignIn &signIn, const Account &account, const QByteArray &clientSecret,
                const QString &group)
{
    return {signIn.tokenPath, account.options.value(u"client_id"_s), clientSecret, signIn.sendsJson, group};
}

Fields codeGrant(const QString &code, const QString &redirectUri, const QString &verifier)
{
    Fields fields{{grantType, codeGrantType}, {u"code"_s, code}, {u"redirect_uri"_s, redirectUri}};
    if (!verifier.isNull())
        fields.append({u"code_verifier"_s, verifier});
    return fields;
}

Fields refreshGrant(const QByteArray &refreshToken)
{
    return {{grantType, u"refresh_token"_s}, {u"refresh_token"_s, QString::fromUtf8(refreshToken)}};
}

QByteArray formEncoded(const Fields &fields)
{
    QStringList parts;
    for (const auto &[name, value] : fields)
        parts << encoded(name) + u'=' + encoded(value);
    return parts.join(u'&').toLatin1();
}

HttpRequest tokenRequest(const Client &client, const Fields &grant)
{
    Fields fields = grant;
    if (client.secret.isEmpty())
        fields.append({u"client_id"_s, client.id});
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.path = client.tokenPath;
    request.authorization = client.secret.isEmpty() ? QByteArray("") : basicAuthorization(client);
    request.body = client.sendsJson ? jsonEncoded(fields) : formEncoded(fields);
    request.contentType = client.sendsJson ? "application/json" : "application/x-www-form-urlencoded";
    request.group = client.group;
    request.priority = HttpRequest::Priority::Foreground; // everything else waits for it
    request.expected = {200, 201};
    request.errorDetail = errorDetail;
    request.isRepeatable = !worksOnce(grant);
    return request;
}

QString errorDetail(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    QStringList words{object.value("error"_L1).toString(), object.value("error_description"_L1).toString()};
    words.removeAll(QString());
    return words.isEmpty() ? QString() : redacted(words.join(u": "_s)).left(longestDetail);
}

Result<SignedIn> parseTokenReply(const QByteArray &body, TimePoint now)
{
    const json::Document document(body);
    json::Object reply;
    if (!reply.read(document.text()))
        return failure(Kind::BadReply, reply.problem());
    const QString refused = errorDetail(body);
    if (!refused.isNull())
        return failure(Kind::Unauthorised, refused);
    SignedIn signedIn;
    signedIn.accessToken = reply.text("access_token").toUtf8();
    if (signedIn.accessToken.isEmpty())
        return failure(Kind::BadReply, u"access_token: missing"_s);
    const QByteArray refreshToken = reply.text("refresh_token").toUtf8();
    if (!refreshToken.isEmpty())
        signedIn.refreshToken = refreshToken;
    signedIn.accessExpiresAt = endOfLife(reply, "expires_in", now);
    signedIn.refreshExpiresAt = endOfLife(reply, "refresh_token_expires_in", now);
    return signedIn;
}

QCoro::Task<Result<SignedIn>> requestToken(HttpClient &http, Client client, Fields grant)
{
    const HttpRequest request = tokenRequest(client, grant);
    const TimePoint asked = SystemClock().now(); // lives are counted from before the answer: never too long
    const Result<HttpReply> reply = co_await http.send(request);
    if (!reply)
        co_return tl::unexpected(judgedError(reply.error()));
    const Result<SignedIn> signedIn = parseTokenReply(reply->body, asked);
    if (signedIn) {
        registerSecret(signedIn->accessToken);
        registerSecret(signedIn->refreshToken);
    }
    co_return signedIn;
}

} // namespace callboard::oauth
