// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/twilio/requests.h"

#include "models/providers/http/httpurl.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::twilio {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr qsizetype sidLength = 34;

HttpRequest readOf(const QString &path)
{
    HttpRequest request;
    request.path = path;
    return request;
}

QString accountPath(const QString &account)
{
    return u"/2010-04-01/Accounts/"_s + account;
}

/// Without ".json" the answer would be XML.
QString listPath(const QString &account, const QString &list)
{
    return accountPath(account) + u'/' + list + u".json"_s;
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isSid(QStringView text, QStringView prefix)
{
    const QStringView digits = text.mid(prefix.size());
    return text.size() == sidLength && text.startsWith(prefix)
        && std::all_of(digits.begin(), digits.end(), isHexDigit);
}

Result<QString> checked(const QString &sid, QStringView prefix)
{
    if (!isSid(sid, prefix))
        return failure(Error::Kind::NotFound, u"not an id of Twilio"_s);
    return sid;
}

QString textOf(sys_days day)
{
    const std::chrono::year_month_day date(day);
    return QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())))
        .toString(Qt::ISODate);
}

/// ">" is on or after the day, "<" is before it; should it be taken for "on or before", there is a day too
/// many and none is missing.
void addDays(QUrlQuery &query, const QString &key, const Days &days)
{
    if (days.from)
        query.addQueryItem(key + u"%3E"_s, textOf(*days.from));
    if (days.until)
        query.addQueryItem(key + u"%3C"_s, textOf(*days.until));
}

void addPageSize(QUrlQuery &query, int size)
{
    query.addQueryItem(u"PageSize"_s, QString::number(size));
}

HttpRequest intelligenceRequest(const QUrl &host, const QString &path, int pageSize)
{
    HttpRequest request = readOf(u"/v2/Transcripts"_s + path);
    request.baseUrl = host;
    addPageSize(request.query, pageSize);
    return request;
}

Result<HttpRequest> ofTranscript(const QUrl &host, const QString &sid, const QString &what, int pageSize)
{
    return checked(sid, u"GT").map([&](const QString &id) {
        return intelligenceRequest(host, u'/' + id + what, pageSize);
    });
}

} // namespace

QUrl vendorBaseUrl()
{
    return QUrl(u"https://api.twilio.com"_s);
}

QUrl intelligenceUrl(const QUrl &baseUrl)
{
    if (isSameOrigin(baseUrl, vendorBaseUrl()))
        return QUrl(u"https://intelligence.twilio.com"_s);
    QUrl below = baseUrl;
    QString path = baseUrl.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    below.setPath(path + u"/intelligence"_s);
    return below;
}

bool isAccountSid(QStringView text)
{
    return isSid(text, u"AC");
}

Days daysOf(const Range<TimePoint> &window)
{
    Days touched;
    if (window.from)
        touched.from = std::chrono::floor<days>(*window.from);
    if (window.until)
        touched.until = std::chrono::ceil<days>(*window.until);
    return touched;
}

HttpRequest accountRequest(const QString &account)
{
    HttpRequest request = readOf(accountPath(account) + u".json"_s);
    request.priority = HttpRequest::Priority::Foreground;
    return request;
}

HttpRequest callsRequest(const QString &account, const ListPosition &position)
{
    HttpRequest request = readOf(listPath(account, u"Calls"_s));
    request.priority = position.priority;
    if (!position.token.isEmpty())
        return pageRequest(request, position.token);
    const int limit = position.limit > 0 ? std::min(position.limit, largestPage) : largestPage;
    addPageSize(request.query, limit);
    addDays(request.query, u"StartTime"_s, daysOf(position.window));
    return request;
}

HttpRequest recordingsRequest(const QString &account, const Days &days)
{
    HttpRequest request = readOf(listPath(account, u"Recordings"_s));
    addPageSize(request.query, largestPage);
    addDays(request.query, u"DateCreated"_s, days);
    return request;
}

Result<HttpRequest> callRequest(const QString &account, const QString &callSid)
{
    return checked(callSid, u"CA").map([&](const QString &sid) {
        return readOf(listPath(account, u"Calls/"_s + sid));
    });
}

Result<HttpRequest> audioRequest(const QString &account, const QString &recordingSid, bool twoChannels)
{
    return checked(recordingSid, u"RE").map([&](const QString &sid) {
        HttpRequest request = readOf(accountPath(account) + u"/Recordings/"_s + sid + u".mp3"_s);
        if (twoChannels)
            request.query.addQueryItem(u"RequestedChannels"_s, u"2"_s);
        return request;
    });
}

Result<HttpRequest> deleteRequest(const QString &account, const QString &callSid)
{
    Result<HttpRequest> request = callRequest(account, callSid);
    if (request) {
        request->method = HttpRequest::Method::Delete;
        request->expected = {200, 204};
        request->expectJson = false; // the status is all there is to know
    }
    return request;
}

Result<HttpRequest> recordingsOfCallRequest(const QString &account, const QString &callSid)
{
    return checked(callSid, u"CA").map([&](const QString &sid) {
        HttpRequest request = readOf(listPath(account, u"Calls/%1/Recordings"_s.arg(sid)));
        addPageSize(request.query, largestPage);
        return request;
    });
}

Result<HttpRequest> transcriptionsRequest(const QString &account, const QString &recordingSid)
{
    return checked(recordingSid, u"RE").map([&](const QString &sid) {
        return readOf(listPath(account, u"Recordings/%1/Transcriptions"_s.arg(sid)));
    });
}

HttpRequest transcriptsRequest(const QUrl &host, const QString &recordingSid)
{
    HttpRequest request = intelligenceRequest(host, {}, largestPage);
    request.query.addQueryItem(u"SourceSid"_s, QString::fromLatin1(QUrl::toPercentEncoding(recordingSid)));
    return request;
}

Result<HttpRequest> sentencesRequest(const QUrl &host, const QString &transcriptSid)
{
    return ofTranscript(host, transcriptSid, u"/Sentences"_s, largestSentencePage);
}

Result<HttpRequest> operatorResultsRequest(const QUrl &host, const QString &transcriptSid)
{
    return ofTranscript(host, transcriptSid, u"/OperatorResults"_s, largestPage);
}

Result<QString> nextQuery(const QString &link, const QUrl &baseUrl, const HttpRequest &asked)
{
    if (link.isEmpty())
        return QString();
    const QUrl home = asked.baseUrl.isEmpty() ? baseUrl : asked.baseUrl;
    HttpRequest bare = asked;
    bare.query.clear();
    const Result<QUrl> list = requestUrl(home, bare);
    const QUrl target = home.resolved(QUrl(link, QUrl::StrictMode));
    const bool leadsThere = list && target.isValid() && isSameOrigin(target, home)
        && target.userInfo().isEmpty() && (target.path() == list->path() || target.path() == asked.path);
    if (!leadsThere || target.query().isEmpty())
        return failure(Error::Kind::BadReply, u"the link to the next page leads elsewhere"_s);
    return target.query(QUrl::FullyEncoded);
}

HttpRequest pageRequest(HttpRequest list, const QString &query)
{
    list.query = QUrlQuery(query);
    return list;
}

} // namespace callboard::twilio
