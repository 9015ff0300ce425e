// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/phoneinc/requests.h"

using namespace Qt::StringLiterals;

namespace callboard::phoneinc {

namespace {

const QString numberKey = u"phone_number="_s;

HttpRequest readOf(const QString &path, HttpRequest::Priority priority = HttpRequest::Priority::Background)
{
    HttpRequest request;
    request.path = u"/api/v1/"_s + path;
    request.priority = priority;
    return request;
}

bool isKnownFilter(const QString &key, const QString &value)
{
    if (key == u"direction")
        return directionFromKey(value).has_value();
    return key == u"phone_number" || (key == u"state" && knownStates().contains(value));
}

} // namespace

const QStringList &knownStates()
{
    static const QStringList states{u"initiated"_s, u"answered"_s, u"playing_audio"_s, u"transferring"_s,
                                    u"recording"_s, u"bridged"_s,  u"ended"_s};
    return states;
}

QStringList fixedLists()
{
    QStringList lists{QString(), u"direction=inbound"_s, u"direction=outbound"_s};
    for (const QString &state : knownStates())
        lists << u"state="_s + state;
    return lists;
}

QString listOfNumber(const QString &number)
{
    return numberKey + number;
}

QStringList listsWithin(const QString &numberList)
{
    return {numberList + u"&direction=inbound"_s, numberList + u"&direction=outbound"_s};
}

std::optional<QString> numberOf(const QString &list)
{
    if (!list.startsWith(numberKey))
        return {};
    return list.sliced(numberKey.size()).section(u'&', 0, 0);
}

Result<HttpRequest> callsRequest(const ListPosition &position)
{
    HttpRequest request = readOf(u"calls"_s, position.priority);
    const int limit = position.limit > 0 ? std::min(position.limit, largestPage) : largestPage;
    request.query.addQueryItem(u"limit"_s, QString::number(limit));
    for (const QString &filter : position.list.split(u'&', Qt::SkipEmptyParts)) {
        const QString key = filter.section(u'=', 0, 0);
        const QString value = filter.section(u'=', 1);
        if (!isKnownFilter(key, value))
            return failure(Error::Kind::Invalid, u"no list of that name"_s);
        request.query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return request;
}

Result<HttpRequest> callRequest(const QString &callId)
{
    if (callId.isEmpty() || callId == u"." || callId == u".." || isLocalCallId(callId))
        return failure(Error::Kind::NotFound, u"not an id of this provider"_s);
    return readOf(u"calls/"_s + QString::fromLatin1(QUrl::toPercentEncoding(callId)));
}

HttpRequest voicemailsRequest()
{
    return readOf(u"voicemails"_s);
}

HttpRequest contactsRequest()
{
    return readOf(u"contacts"_s);
}

} // namespace callboard::phoneinc
