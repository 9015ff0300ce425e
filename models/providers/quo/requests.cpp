// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/quo/requests.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::quo {

namespace {

HttpRequest readOf(Surface surface, const QString &path,
                   HttpRequest::Priority priority = HttpRequest::Priority::Background)
{
    HttpRequest request;
    request.path = surface == Surface::V1 ? u"/v1"_s + path : path;
    request.priority = priority;
    if (surface == Surface::Dated)
        request.headers = {{"Quo-Api-Version", "2026-03-30"}};
    return request;
}

/// QUrlQuery leaves "+" and brackets as they are in what it takes for encoded.
void add(QUrlQuery &query, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(key)),
                           QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

void addTime(QUrlQuery &query, const QString &key, const std::optional<TimePoint> &time)
{
    if (time)
        add(query, key, toIso(*time));
}

std::optional<TimePoint> later(std::optional<TimePoint> time, std::chrono::milliseconds by)
{
    return time ? std::optional(*time + by) : std::nullopt;
}

int pageSize(const ListPosition &position, int largest)
{
    return position.limit > 0 ? std::min(position.limit, largest) : largest;
}

Result<QString> checkedId(const QString &callId)
{
    const bool isWord = callId.startsWith(u"AC") && std::all_of(callId.begin(), callId.end(), [](QChar c) {
                            return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-');
                        });
    if (!isWord)
        return failure(Error::Kind::NotFound, u"not an id of this provider"_s);
    return callId;
}

} // namespace

QString keyOf(Surface surface)
{
    return surface == Surface::V1 ? u"v1"_s : u"dated"_s;
}

HttpRequest callsRequest(const ListPosition &position, const QString &cursor)
{
    HttpRequest request = readOf(Surface::Dated, u"/calls"_s, position.priority);
    addTime(request.query, u"createdAt[gte]"_s, position.window.from);
    addTime(request.query, u"createdAt[lte]"_s, later(position.window.until, -1ms)); // it includes its end
    add(request.query, u"include"_s, u"summary,voicemail"_s);
    add(request.query, u"limit"_s, QString::number(pageSize(position, largestPage)));
    add(request.query, u"after"_s, cursor);
    return request;
}

HttpRequest conversationsRequest(const ListPosition &position, const QString &pageToken)
{
    HttpRequest request = readOf(Surface::V1, u"/conversations"_s, position.priority);
    addTime(request.query, u"updatedAfter"_s, later(position.window.from, -1s));
    addTime(request.query, u"createdBefore"_s, later(position.window.until, 1s));
    add(request.query, u"maxResults"_s, QString::number(largestV1Page));
    add(request.query, u"pageToken"_s, pageToken);
    return request;
}

HttpRequest pairCallsRequest(const ListPosition &position, const Pair &pair, const QString &userId,
                             const QString &pageToken)
{
    HttpRequest request = readOf(Surface::V1, u"/calls"_s, position.priority);
    add(request.query, u"phoneNumberId"_s, pair.lineId);
    add(request.query, u"participants"_s, pair.participant);
    add(request.query, u"userId"_s, userId);
    addTime(request.query, u"createdAfter"_s, later(position.window.from, -1s));
    addTime(request.query, u"createdBefore"_s, later(position.window.until, 1s));
    add(request.query, u"maxResults"_s, QString::number(pageSize(position, largestV1Page)));
    add(request.query, u"pageToken"_s, pageToken);
    return request;
}

HttpRequest phoneNumbersRequest()
{
    return readOf(Surface::V1, u"/phone-numbers"_s, HttpRequest::Priority::Foreground);
}

HttpRequest usersRequest(const QString &pageToken)
{
    HttpRequest request = readOf(Surface::V1, u"/users"_s, HttpRequest::Priority::Foreground);
    add(request.query, u"maxResults"_s, QString::number(largestDirectoryPage));
    add(request.query, u"pageToken"_s, pageToken);
    return request;
}

HttpRequest contactsRequest(const QString &pageToken)
{
    HttpRequest request = readOf(Surface::V1, u"/contacts"_s);
    add(request.query, u"maxResults"_s, QString::number(largestDirectoryPage));
    add(request.query, u"pageToken"_s, pageToken);
    return request;
}

Result<HttpRequest> callRequest(Surface surface, const QString &callId)
{
    const Result<QString> id = checkedId(callId);
    if (!id)
        return tl::unexpected(id.error());
    HttpRequest request = readOf(surface, u"/calls/"_s + *id);
    if (surface == Surface::Dated)
        add(request.query, u"include"_s, u"summary,voicemail"_s);
    return request;
}

Result<HttpRequest> partRequest(Surface surface, const QString &callId, const QString &part)
{
    const Result<QString> id = checkedId(callId);
    if (!id)
        return tl::unexpected(id.error());
    if (surface == Surface::V1)
        return readOf(surface, u'/' + part + u'/' + *id);
    HttpRequest request = readOf(surface, u"/calls/"_s + *id + u'/' + part);
    add(request.query, u"limit"_s, QString::number(largestPage));
    return request;
}

} // namespace callboard::quo
