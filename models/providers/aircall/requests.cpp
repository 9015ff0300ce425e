// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/requests.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::aircall {

namespace {

using Method = HttpRequest::Method;

HttpRequest readOf(const QString &path, HttpRequest::Priority priority = HttpRequest::Priority::Background)
{
    HttpRequest request;
    request.path = path;
    request.priority = priority;
    return request;
}

HttpRequest writeOf(const QString &path, const QJsonObject &body)
{
    HttpRequest request = readOf(path);
    request.method = Method::Post;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.expected = {200, 201, 204};
    request.expectJson = false; // the call is read again afterwards
    return request;
}

void addPage(QUrlQuery &query, const PagePlace &place)
{
    query.addQueryItem(u"page"_s, QString::number(place.page));
    query.addQueryItem(u"per_page"_s, QString::number(place.perPage));
}

QString unixSeconds(TimePoint moment)
{
    return QString::number(std::chrono::ceil<Seconds>(moment - TimePoint()).count());
}

/// Ids are whole numbers of 64 bits: nothing else may reach a path.
Result<QString> pathOf(const QString &callId, const QString &below = {})
{
    const bool isNumber = !callId.isEmpty()
        && std::all_of(callId.begin(), callId.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber)
        return failure(Error::Kind::NotFound, u"not an id of this provider"_s);
    return u"/v1/calls/"_s + callId + below;
}

} // namespace

std::optional<PagePlace> PagePlace::next() const
{
    if ((page + 1) * perPage > wall)
        return {};
    return PagePlace{page + 1, perPage};
}

QString tokenOf(const PagePlace &place)
{
    return u"%1/%2"_s.arg(place.page).arg(place.perPage);
}

std::optional<PagePlace> placeOf(const QString &token, int limit)
{
    if (token.isNull())
        return PagePlace{1, limit > 0 ? std::min(limit, largestPage) : largestPage};
    bool pageRead = false;
    bool sizeRead = false;
    const PagePlace place{token.section(u'/', 0, 0).toInt(&pageRead),
                          token.section(u'/', 1).toInt(&sizeRead)};
    const bool good = pageRead && sizeRead && place.page > 0 && place.perPage > 0
        && place.perPage <= largestPage && place.page <= wall / place.perPage;
    return good ? std::optional(place) : std::nullopt;
}

HttpRequest pingRequest()
{
    return readOf(u"/v1/ping"_s, HttpRequest::Priority::Foreground);
}

HttpRequest callsRequest(const ListPosition &position, const PagePlace &place)
{
    HttpRequest request = readOf(u"/v1/calls"_s, position.priority);
    // "from" leaves out the second that it names, "to" does not (section 2).
    if (position.window.from)
        request.query.addQueryItem(u"from"_s, unixSeconds(*position.window.from - 1s));
    if (position.window.until)
        request.query.addQueryItem(u"to"_s, unixSeconds(*position.window.until - 1s));
    request.query.addQueryItem(u"order"_s, u"asc"_s);
    addPage(request.query, place);
    request.query.addQueryItem(u"fetch_contact"_s, u"true"_s);
    return request;
}

HttpRequest contactsRequest(const PagePlace &place, std::optional<TimePoint> from)
{
    HttpRequest request = readOf(u"/v1/contacts"_s);
    if (from)
        request.query.addQueryItem(u"from"_s, unixSeconds(*from));
    request.query.addQueryItem(u"order"_s, u"asc"_s);
    request.query.addQueryItem(u"order_by"_s, u"created_at"_s);
    addPage(request.query, place);
    return request;
}

HttpRequest usersRequest(int page)
{
    HttpRequest request = readOf(u"/v2/users"_s);
    addPage(request.query, {page, largestPage});
    return request;
}

HttpRequest tagsRequest(int page)
{
    HttpRequest request = readOf(u"/v1/tags"_s);
    addPage(request.query, {page, largestPage});
    return request;
}

Result<HttpRequest> callRequest(const QString &callId)
{
    const Result<QString> path = pathOf(callId);
    if (!path)
        return tl::unexpected(path.error());
    HttpRequest request = readOf(*path);
    request.query.addQueryItem(u"fetch_contact"_s, u"true"_s);
    return request;
}

Result<HttpRequest> insightRequest(const QString &callId, const QString &resource)
{
    const Result<QString> path = pathOf(callId, u'/' + resource);
    if (!path)
        return tl::unexpected(path.error());
    HttpRequest request = readOf(*path);
    request.expected = {200, 204}; // 204: nothing there
    return request;
}

Result<HttpRequest> commentRequest(const QString &callId, const QString &content)
{
    const Result<QString> path = pathOf(callId, u"/comments"_s);
    if (!path)
        return tl::unexpected(path.error());
    return writeOf(*path, {{u"content"_s, content}});
}

Result<HttpRequest> tagCallRequest(const QString &callId, const QList<qint64> &tagIds)
{
    const Result<QString> path = pathOf(callId, u"/tags"_s);
    if (!path)
        return tl::unexpected(path.error());
    QJsonArray ids;
    for (const qint64 id : tagIds)
        ids.append(id);
    return writeOf(*path, {{u"tags"_s, ids}});
}

} // namespace callboard::aircall
