// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/sunset/requests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sunset {

namespace {

constexpr qsizetype longestId = 64; ///< Today 26 letters and digits.

HttpRequest readOf(const QString &path)
{
    HttpRequest request;
    request.path = path;
    return request;
}

bool isId(QStringView text)
{
    const auto fits = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-'
            || c == u'_';
    };
    return !text.isEmpty() && text.size() <= longestId && std::all_of(text.begin(), text.end(), fits);
}

void addPage(QUrlQuery &query, const NumberedPage &page)
{
    query.addQueryItem(u"page"_s, QString::number(page.number));
    query.addQueryItem(u"per_page"_s, QString::number(page.size));
}

void addOrder(QUrlQuery &query, const QString &field)
{
    query.addQueryItem(u"sort_by"_s, field);
    query.addQueryItem(u"sort_order"_s, u"desc"_s);
}

Result<HttpRequest> ofCase(const QString &caseId, const QString &what)
{
    if (!isId(caseId))
        return failure(Error::Kind::NotFound, u"not an id of this provider"_s);
    return readOf(u"/v1/cases/"_s + caseId + what);
}

} // namespace

QString idOf(const CallPlace &place)
{
    return place.caseId + u'/' + place.callId;
}

std::optional<CallPlace> placeOf(QStringView id)
{
    const QList<QStringView> parts = id.split(u'/');
    if (parts.size() != 2 || !isId(parts.first()) || !isId(parts.last()))
        return {};
    return CallPlace{parts.first().toString(), parts.last().toString()};
}

QUrl withoutVersion(QUrl baseUrl)
{
    QString path = baseUrl.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (path.endsWith(u"/v1"))
        path.chop(3);
    baseUrl.setPath(path);
    return baseUrl;
}

HttpRequest profileRequest()
{
    HttpRequest request = readOf(u"/v1/users/me"_s);
    request.priority = HttpRequest::Priority::Foreground;
    return request;
}

/// A case that changes while the pages are read moves up, and is seen twice rather than never.
HttpRequest casesRequest(const NumberedPage &page)
{
    HttpRequest request = readOf(u"/v1/users/me/cases"_s);
    addPage(request.query, page);
    addOrder(request.query, u"updated_at"_s);
    return request;
}

Result<HttpRequest> callsRequest(const QString &caseId, const NumberedPage &page)
{
    Result<HttpRequest> request = ofCase(caseId, u"/phone-calls"_s);
    if (request) {
        addPage(request->query, page);
        addOrder(request->query, u"created_at"_s);
    }
    return request;
}

Result<HttpRequest> callRequest(const QString &id)
{
    const std::optional<CallPlace> place = placeOf(id);
    if (!place)
        return failure(Error::Kind::NotFound, u"not an id of this provider"_s);
    return ofCase(place->caseId, u"/phone-calls/"_s + place->callId);
}

Result<HttpRequest> contactsRequest(const QString &caseId, const NumberedPage &page)
{
    Result<HttpRequest> request = ofCase(caseId, u"/institution-contacts"_s);
    if (request)
        addPage(request->query, page);
    return request;
}

} // namespace callboard::sunset
