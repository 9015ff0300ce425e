// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/httpurl.h"

#include "models/domain/account.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

bool isBareAddress(const QUrl &url)
{
    return url.host() == u"localhost" || url.host().endsWith(u".localhost")
        || !QHostAddress(url.host()).isNull();
}

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isReserved(const QByteArray &name)
{
    static const QList<QByteArray> reserved{
        "authorization",  "x-api-key",           "cookie",     "host",
        "content-length", "transfer-encoding",   "connection", "accept-encoding",
        "content-type",   "proxy-authorization", "expect",     "upgrade"};
    return reserved.contains(name.toLower());
}

bool isSafePath(const QString &path)
{
    const auto bad = [](QChar c) {
        return c < u'\x21' || c == u'\x7f' || c == u'?' || c == u'#' || c == u'\\';
    };
    const QStringList steps = path.split(u'/');
    return path.startsWith(u'/') && !path.startsWith(u"//") && std::none_of(path.begin(), path.end(), bad)
        && !steps.contains(u"."_s) && !steps.contains(u".."_s);
}

} // namespace

Result<QUrl> requestUrl(const QUrl &baseUrl, const HttpRequest &request)
{
    if (!isAllowedBaseUrl(baseUrl))
        return failure(Error::Kind::Unsafe, u"base URL must be https, or http to a loopback address"_s);
    if (!isSafePath(request.path))
        return failure(Error::Kind::Unsafe, u"path with characters that do not belong there"_s);
    QString path = baseUrl.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl url = baseUrl;
    url.setPath(path + request.path, QUrl::TolerantMode);
    if (!request.query.isEmpty())
        url.setQuery(request.query);
    if (!url.isValid())
        return failure(Error::Kind::Unsafe, u"not a valid URL"_s);
    return url;
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) {
        return url.port(url.scheme() == u"https" ? 443 : 80);
    };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location)
{
    const QUrl target = from.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    if (location.isEmpty() || !target.isValid() || target.host().isEmpty() || !target.userInfo().isEmpty())
        return failure(Error::Kind::Unsafe, u"redirect to nowhere sensible"_s);
    const bool stays = target.scheme() == from.scheme();
    if (target.scheme() != u"https" && !(stays && target.scheme() == u"http"))
        return failure(Error::Kind::Unsafe, u"redirect to %1"_s.arg(target.scheme()));
    if (target.scheme() == u"http" && !QHostAddress(target.host()).isLoopback())
        return failure(Error::Kind::Unsafe, u"redirect to plain http"_s);
    if (isBareAddress(target) && !isBareAddress(from))
        return failure(Error::Kind::Unsafe, u"redirect to a bare address"_s);
    return target;
}

bool isSafeHeaderValue(const QByteArray &value)
{
    const auto control = [](char c) {
        return (uchar(c) < 0x20 && c != '\t') || c == 0x7f;
    };
    return std::none_of(value.begin(), value.end(), control) && value == value.trimmed();
}

QString headerProblem(const HttpHeaders &headers)
{
    for (const auto &[name, value] : headers) {
        if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenCharacter) || isReserved(name))
            return u"header name that may not be set here"_s;
        if (!isSafeHeaderValue(value))
            return u"control characters in header %1"_s.arg(QString::fromLatin1(name));
    }
    return {};
}

} // namespace callboard
