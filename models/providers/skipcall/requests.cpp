// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/skipcall/requests.h"

using namespace Qt::StringLiterals;

namespace callboard::skipcall {

HttpRequest callsRequest(const NumberedPage &page, HttpRequest::Priority priority)
{
    HttpRequest request;
    request.path = u"/v1/calls"_s;
    request.priority = priority;
    request.query.addQueryItem(u"page"_s, QString::number(page.number));
    request.query.addQueryItem(u"limit"_s, QString::number(page.size));
    return request;
}

Result<HttpRequest> callRequest(const QString &callId, const QString &resource)
{
    if (callId.isEmpty() || callId == u"." || callId == u".." || isLocalCallId(callId))
        return failure(Error::Kind::NotFound, u"not an id of this provider"_s);
    HttpRequest request;
    request.path = u"/v1/calls/"_s + QString::fromLatin1(QUrl::toPercentEncoding(callId));
    if (!resource.isEmpty())
        request.path += u'/' + resource;
    return request;
}

} // namespace callboard::skipcall
