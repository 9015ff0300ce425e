// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/requests.h"

#include "models/domain/ids.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace callboard::ringcentral {

namespace {

const QString accountPath = u"/restapi/v1.0/account/"_s;
const QString callLog = u"/call-log"_s;

/// "~": mine.
QString pathOf(Scope scope, const QString &resource)
{
    return accountPath + (scope == Scope::Company ? u"~"_s : u"~/extension/~"_s) + resource;
}

HttpRequest readOf(const QString &path, const QString &group,
                   HttpRequest::Priority priority = HttpRequest::Priority::Background)
{
    HttpRequest request;
    request.path = path;
    request.group = group;
    request.priority = priority;
    return request;
}

void add(QUrlQuery &query, const QString &key, const QString &value)
{
    query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

/// One step of a path, or null for what would be more than that.
QString stepOf(const QString &id)
{
    static const QStringList special{u""_s, u"."_s, u".."_s, u"~"_s};
    if (special.contains(id) || id.contains(u',') || id.contains(u'/') || isLocalCallId(id))
        return {};
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

tl::unexpected<Error> noId()
{
    return failure(Error::Kind::NotFound, u"not an id of this provider"_s);
}

Result<HttpRequest> continued(const ListPosition &position)
{
    const qsizetype question = position.token.indexOf(u'?');
    const QString path = position.token.left(question);
    if (question < 0 || !path.startsWith(accountPath) || !path.endsWith(callLog))
        return failure(Error::Kind::Invalid, u"not a token of this list"_s);
    HttpRequest request = readOf(path, heavyGroup, position.priority);
    request.query = QUrlQuery(position.token.mid(question + 1));
    return request;
}

bool isLoopback(const QString &host)
{
    return host == u"127.0.0.1" || host == u"localhost" || host == u"::1";
}

/// "ringcentral.com" of "platform.ringcentral.com".
QString vendorDomain(const QUrl &url)
{
    return url.host().section(u'.', -2);
}

/// The vendor's pages name no host for it, so any of the vendor's own is taken.
bool isOfVendor(const QUrl &address, const QUrl &baseUrl)
{
    if (isLoopback(baseUrl.host()))
        return isLoopback(address.host()) && (address.scheme() == u"ws" || address.scheme() == u"wss");
    return address.scheme() == u"wss" && vendorDomain(address) == vendorDomain(baseUrl);
}

} // namespace

Result<HttpRequest> callsRequest(Scope scope, const ListPosition &position)
{
    if (!position.token.isNull())
        return continued(position);
    constexpr auto beforeAnyCall = std::chrono::sys_days(std::chrono::January / 1 / 2000);
    HttpRequest request = readOf(pathOf(scope, callLog), heavyGroup, position.priority);
    add(request.query, u"type"_s, u"Voice"_s);
    add(request.query, u"view"_s, u"Detailed"_s);
    add(request.query, u"dateFrom"_s, toIso(position.window.from.value_or(beforeAnyCall)));
    if (position.window.until)
        add(request.query, u"dateTo"_s, toIso(*position.window.until));
    const int limit = position.limit > 0 ? std::min(position.limit, largestPage) : largestPage;
    add(request.query, u"page"_s, u"1"_s);
    add(request.query, u"perPage"_s, QString::number(limit));
    return request;
}

Result<HttpRequest> callRequest(Scope scope, const QString &callId)
{
    const QString step = stepOf(callId);
    if (step.isNull())
        return noId();
    HttpRequest request = readOf(pathOf(scope, callLog) + u'/' + step, heavyGroup);
    add(request.query, u"view"_s, u"Detailed"_s);
    return request;
}

Result<HttpRequest> sessionRequest(Scope scope, const QString &telephonySessionId)
{
    if (stepOf(telephonySessionId).isNull())
        return noId();
    HttpRequest request = readOf(pathOf(scope, callLog), heavyGroup);
    add(request.query, u"type"_s, u"Voice"_s);
    add(request.query, u"view"_s, u"Detailed"_s);
    add(request.query, u"telephonySessionId"_s, telephonySessionId);
    return request;
}

HttpRequest changesRequest(Scope scope, const QString &syncToken)
{
    const bool company = scope == Scope::Company;
    HttpRequest request = readOf(pathOf(scope, company ? u"/call-log-extract-sync"_s : u"/call-log-sync"_s),
                                 heavyGroup, HttpRequest::Priority::Foreground);
    add(request.query, u"syncType"_s, syncToken.isNull() ? u"FSync"_s : u"ISync"_s);
    if (syncToken.isNull()) {
        add(request.query, u"recordCount"_s, QString::number(changesAtOnce));
        add(request.query, u"view"_s, u"Detailed"_s);
        return request;
    }
    add(request.query, u"syncToken"_s, syncToken);
    if (!company)
        add(request.query, u"showDeleted"_s, u"true"_s);
    return request;
}

Result<HttpRequest> recordingRequest(const QString &recordingId)
{
    const QString step = stepOf(recordingId);
    if (step.isNull())
        return noId();
    return readOf(pathOf(Scope::Company, u"/recording/"_s) + step, heavyGroup);
}

Result<HttpRequest> insightsRequest(const QString &telephonySessionId)
{
    const QString step = stepOf(telephonySessionId);
    if (step.isNull())
        return noId();
    // Its usage group is not documented: the slowest cannot be too fast.
    return readOf(u"/ai/ringsense/v1/public/accounts/~/domains/pbx/sessions/"_s + step + u"/insights"_s,
                  heavyGroup);
}

HttpRequest extensionRequest()
{
    return readOf(pathOf(Scope::Own, {}), lightGroup, HttpRequest::Priority::Foreground);
}

namespace {

bool isSamePlace(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(443) == b.port(443)
        && a.userInfo().isEmpty();
}

/// The path of @p address below @p baseUrl; null when it leads elsewhere.
QString pathBelow(const QUrl &address, const QUrl &baseUrl)
{
    const QString base = baseUrl.path(QUrl::FullyEncoded);
    const QString prefix = base.endsWith(u'/') ? base.chopped(1) : base;
    const QString path = address.path(QUrl::FullyEncoded);
    return isSamePlace(address, baseUrl) && path.startsWith(prefix + u'/') ? path.mid(prefix.size())
                                                                           : QString();
}

} // namespace

QString tokenOfPage(const QUrl &nextPage, const QUrl &baseUrl)
{
    const QString path = pathBelow(nextPage, baseUrl);
    if (!path.startsWith(accountPath) || !path.endsWith(callLog))
        return {};
    return path + u'?' + nextPage.query(QUrl::FullyEncoded);
}

QUrl mediaBaseUrl(const QUrl &baseUrl)
{
    const QString platform = u"platform."_s;
    if (!baseUrl.host().startsWith(platform))
        return {};
    QUrl media = baseUrl;
    media.setHost(u"media."_s + baseUrl.host().mid(platform.size()));
    return media;
}

Result<HttpRequest> messageRequest(const QUrl &address, const QUrl &baseUrl)
{
    const QUrl media = mediaBaseUrl(baseUrl);
    const bool isMedia = !media.isEmpty() && isSamePlace(address, media);
    const QString path = pathBelow(address, isMedia ? media : baseUrl);
    if (!path.contains(accountPath) || !path.contains(u"/message-store/"))
        return failure(Error::Kind::Unsafe, u"the message is somewhere else"_s);
    const bool isContent = path.contains(u"/content/");
    HttpRequest request = readOf(path, isContent ? mediumGroup : lightGroup);
    if (isMedia)
        request.baseUrl = media;
    request.expectJson = !isContent;
    return request;
}

namespace {

QString prefixOf(Scope scope)
{
    return scope == Scope::Company ? u"company:"_s : u"own:"_s;
}

} // namespace

QString changeToken(Scope scope, const QString &syncToken)
{
    return prefixOf(scope) + syncToken;
}

QString syncTokenIn(Scope scope, const QString &token)
{
    const QString prefix = prefixOf(scope);
    return token.startsWith(prefix) && token != prefix ? token.mid(prefix.size()) : QString();
}

HttpRequest channelRequest()
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.path = u"/restapi/oauth/wstoken"_s;
    request.group = authGroup;
    request.isRepeatable = true; // an unused token ends by itself
    return request;
}

Result<QUrl> parseChannelAddress(const QByteArray &body, const QUrl &baseUrl)
{
    const QJsonObject reply = QJsonDocument::fromJson(body).object();
    const QString token = reply.value("ws_access_token"_L1).toString();
    QUrl address(reply.value("uri"_L1).toString(), QUrl::StrictMode);
    if (token.isEmpty() || !address.isValid())
        return failure(Error::Kind::BadReply, u"no address of a channel"_s);
    if (!isOfVendor(address, baseUrl))
        return failure(Error::Kind::Unsafe, u"the channel leads to "_s + address.host());
    QUrlQuery query(address);
    query.addQueryItem(u"access_token"_s, QString::fromLatin1(QUrl::toPercentEncoding(token)));
    address.setQuery(query);
    return address;
}

} // namespace callboard::ringcentral
