// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/aircall/aircallapi.h"

#include "app/sandbox/aircall/aircallcall.h"
#include "app/sandbox/audioreply.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace callboard::sandbox::aircall;

namespace callboard::sandbox {

namespace {

constexpr int vendorsLimitPerMinute = 120;
constexpr qint64 minuteMs = 60000;
constexpr int wall = 10000;
constexpr int largestPage = 50;
const QString audioPrefix = u"/recordings/"_s;

/// What the gateway in front of the application says.
ApiReply gateway(int status, const QString &message)
{
    return jsonReply({{u"message"_s, message}}, status);
}

ApiReply error(int status, const QString &what, const QString &troubleshoot)
{
    return jsonReply({{u"error"_s, what}, {u"troubleshoot"_s, troubleshoot}}, status);
}

ApiReply notFound()
{
    return error(404, u"Not Found"_s, u"The resource you requested does not exist"_s);
}

ApiReply badRequest(const QString &troubleshoot)
{
    return error(400, u"Bad Request"_s, troubleshoot);
}

ApiReply expired()
{
    return {403, "<Error><Code>AccessDenied</Code><Message>Request has expired</Message></Error>",
            "application/xml"};
}

std::optional<TimePoint> unixIn(const ApiRequest &request, const QString &key)
{
    bool ok = false;
    const qint64 seconds = request.query.value(key).toLongLong(&ok);
    return ok ? std::optional(fromMs(seconds * 1000)) : std::nullopt;
}

} // namespace

AircallApi::AircallApi(World &world)
    : m_world(world)
    , m_shelf(world, Provider::Aircall)
    , m_apiId(toBase36(hashed({world.seed(), 70}) >> 3))
    , m_token(toBase36(hashed({world.seed(), 71}) >> 3) + toBase36(hashed({world.seed(), 72}) >> 3))
    , m_requestsPerMinute(vendorsLimitPerMinute)
{
}

QMap<QString, QString> AircallApi::credentials() const
{
    return {{u"api_id"_s, m_apiId}, {u"secret"_s, m_token}};
}

QString AircallApi::idOf(quint64 key) const
{
    return QString::number(key);
}

std::optional<quint64> AircallApi::keyOf(const QString &id) const
{
    bool ok = false;
    const quint64 key = id.toULongLong(&ok);
    return ok && idOf(key) == id ? std::optional(key) : std::nullopt;
}

bool AircallApi::isAuthorised(const ApiRequest &request) const
{
    const QByteArray basic = "Basic " + (m_apiId + u':' + m_token).toLatin1().toBase64();
    const QByteArray given = request.header("authorization");
    return given == basic || given == "Bearer " + m_token.toLatin1();
}

bool AircallApi::isCallList(const ApiRequest &request) const
{
    return request.method == "GET" && request.path == u"/v1/calls";
}

bool AircallApi::continuesCallList(const ApiRequest &request) const
{
    return isCallList(request) && request.query.value(u"page"_s).toInt() > 1;
}

ApiReply AircallApi::emptyCallList() const
{
    const QJsonObject meta{{u"count"_s, 0},
                           {u"total"_s, 0},
                           {u"current_page"_s, 1},
                           {u"per_page"_s, largestPage},
                           {u"next_page_link"_s, QJsonValue()},
                           {u"previous_page_link"_s, QJsonValue()}};
    return jsonReply({{u"meta"_s, meta}, {u"calls"_s, QJsonArray()}});
}

bool AircallApi::setDialect(const QString &name, const QString &value)
{
    if (name == u"aircall_ai" && (value == u"licensed" || value == u"unlicensed"))
        m_licensed = value == u"licensed";
    else if (name == u"aircall_reset" && (value == u"told" || value == u"missing"))
        m_tellsReset = value == u"told";
    else
        return false;
    return true;
}

ApiReply AircallApi::refusal(int status)
{
    switch (status) {
    case 429:
        return error(status, u"Too many requests"_s, u"Please retry later"_s);
    case 503:
        return gateway(status, u"Service Unavailable"_s);
    default:
        return gateway(status, u"Internal server error"_s);
    }
}

/// The headers about the limit come only once it is hit, if at all.
ApiReply AircallApi::tooMany(int seconds) const
{
    ApiReply reply = error(429, u"Too many requests"_s, u"Please retry later"_s);
    if (!m_tellsReset)
        return reply;
    const qint64 reset = QDateTime::currentSecsSinceEpoch() + seconds;
    reply.headers = {{"X-AircallApi-Limit", QByteArray::number(m_requestsPerMinute)},
                     {"X-AircallApi-Remaining", "0"},
                     {"X-AircallApi-Reset", QByteArray::number(reset)}};
    return reply;
}

/// 0: go on. A limit above the vendor's own is the vendor's.
int AircallApi::secondsUntilAllowed()
{
    if (!m_minute.isValid() || m_minute.elapsed() >= minuteMs) {
        m_minute.start();
        m_requestsThisMinute = 0;
    }
    const int limit = std::min(m_requestsPerMinute, vendorsLimitPerMinute);
    if (limit <= 0 || ++m_requestsThisMinute <= limit)
        return 0;
    return int((minuteMs - m_minute.elapsed()) / 1000) + 1;
}

ApiReply AircallApi::handle(const ApiRequest &request)
{
    if (request.path.startsWith(audioPrefix))
        return audio(request);
    if (request.header("authorization").isEmpty())
        return gateway(401, u"Unauthorized"_s);
    if (!isAuthorised(request))
        return gateway(403, u"Forbidden"_s);
    if (const int wait = secondsUntilAllowed(); wait > 0)
        return tooMany(wait);
    const bool writes = request.method == "POST" || request.method == "PUT" || request.method == "DELETE";
    if (writes && !request.header("content-type").startsWith("application/json"))
        return badRequest(u"Content-Type must be application/json"_s);
    return route(request);
}

ApiReply AircallApi::route(const ApiRequest &request)
{
    const QStringList parts = request.path.split(u'/').sliced(1); // "", version, resource, id…
    const bool isSecond = parts.value(0) == u"v2";
    const QString resource = parts.value(1);
    if (parts.value(0) == u"v1" && resource == u"calls" && parts.size() > 2)
        return routeCall(request, parts.sliced(2));
    if (request.method != "GET" || parts.size() != 2 || (!isSecond && parts.value(0) != u"v1"))
        return gateway(404, u"Not Found"_s);
    if (isSecond && resource == u"users") {
        return list(request, u"users"_s, int(m_world.people().staff().size()), [this](int index) {
            return QJsonObject{{u"id"_s, userId(index)}, {u"name"_s, m_world.people().staff()[index].name}};
        });
    }
    if (isSecond)
        return gateway(404, u"Not Found"_s);
    if (resource == u"ping")
        return jsonReply({{u"ping"_s, u"pong"_s}});
    if (resource == u"calls")
        return listCalls(request);
    if (resource == u"contacts")
        return listContacts(request);
    if (resource == u"tags") {
        const QStringList tags = allTags();
        return list(request, resource, int(tags.size()), [&tags](int index) {
            return QJsonObject{{u"id"_s, tagId(tags[index])}, {u"name"_s, tags[index]}};
        });
    }
    return gateway(404, u"Not Found"_s);
}

ApiReply AircallApi::routeCall(const ApiRequest &request, const QStringList &rest)
{
    const auto key = keyOf(rest.value(0));
    const auto call = key ? m_shelf.find(*key) : std::nullopt;
    if (!call)
        return notFound();
    if (rest.size() == 1 && request.method == "GET")
        return jsonReply({{u"call"_s, callJson(*call, request)}});
    if (rest.size() == 2 && request.method == "GET")
        return insight(*call, rest.value(1));
    if (rest.size() == 2 && request.method == "POST" && rest.value(1) == u"comments")
        return addComment(*call, request);
    if (rest.size() == 2 && request.method == "POST" && rest.value(1) == u"tags")
        return addTags(*call, request);
    return gateway(404, u"Not Found"_s);
}

/// Nothing older is listed, whatever is asked for.
TimePoint AircallApi::oldestListed() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(toMs(m_world.now()), QTimeZone::utc());
    return fromMs(now.addMonths(-6).toMSecsSinceEpoch());
}

ApiReply AircallApi::listCalls(const ApiRequest &request) const
{
    constexpr Seconds oneSecond{1};
    TimePoint from = oldestListed();
    if (const auto asked = unixIn(request, u"from"_s))
        from = std::max(from, *asked + oneSecond); // exclusive
    const auto to = unixIn(request, u"to"_s);
    const auto [first, end] =
        m_shelf.between(from, to ? std::optional(*to + oneSecond) : std::nullopt); // inclusive
    const bool descends = request.query.value(u"order"_s) == u"desc";
    return list(request, u"calls"_s, std::max(end - first, 0), [&, first = first, end = end](int index) {
        return callJson(m_shelf.at(descends ? end - 1 - index : first + index), request);
    });
}

ApiReply AircallApi::listContacts(const ApiRequest &request) const
{
    const qint64 from = request.query.value(u"from"_s).toLongLong();
    int first = 0;
    const int count = m_world.people().guestCount();
    while (first < count && contactCreated(first) < from)
        ++first;
    return list(request, u"contacts"_s, count - first,
                [this, first](int index) { return contactJson(first + index); });
}

bool AircallApi::Asked::isPastWall() const
{
    return page > wall / perPage;
}

/// A page of anything. Promises a next page past the wall, too, and answers it with 400.
ApiReply AircallApi::list(const ApiRequest &request, const QString &name, int total, const Item &item) const
{
    Asked asked;
    if (request.query.contains(u"per_page"_s))
        asked.perPage = std::clamp(request.query[u"per_page"_s].toInt(), 1, largestPage);
    asked.page = std::max(request.query.value(u"page"_s, u"1"_s).toInt(), 1);
    if (asked.isPastWall()) {
        return jsonReply({{u"error"_s, u"Bad Request"_s},
                          {u"data"_s, QJsonValue()},
                          {u"message"_s, u"BAD_REQUEST"_s},
                          {u"errors"_s, u"Pagination is limited to 10k results"_s},
                          {u"troubleshoot"_s, u"Narrow the range with from and to"_s},
                          {u"success"_s, false}},
                         400);
    }
    QJsonArray items;
    const int first = (asked.page - 1) * asked.perPage;
    for (int index = first; index < total && items.size() < asked.perPage; ++index)
        items.append(item(index));
    return jsonReply({{u"meta"_s, meta(request, asked, int(items.size()), total)}, {name, items}});
}

/// The links lose what else was to be fetched.
QJsonObject AircallApi::meta(const ApiRequest &request, const Asked &asked, int count, int total) const
{
    const auto link = [&](int page) {
        QUrlQuery query;
        for (const auto &[name, value] : request.queryItems) {
            if (name != u"page" && !name.startsWith(u"fetch_"))
                query.addQueryItem(name, value);
        }
        query.addQueryItem(u"page"_s, QString::number(page));
        return QString::fromLatin1("http://" + request.header("host")) + u"/aircall"_s + request.path + u'?'
            + query.toString();
    };
    const bool isLast = asked.page * asked.perPage >= total;
    return {{u"count"_s, count},
            {u"total"_s, total},
            {u"current_page"_s, asked.page},
            {u"per_page"_s, asked.perPage},
            {u"next_page_link"_s, isLast ? QJsonValue() : QJsonValue(link(asked.page + 1))},
            {u"previous_page_link"_s, asked.page > 1 ? QJsonValue(link(asked.page - 1)) : QJsonValue()}};
}

ApiReply AircallApi::addComment(const WorldCall &call, const ApiRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QString content = withoutEmoji(body[u"content"_s].toString()).trimmed();
    const QStringList comments = commentsOf(call);
    if (content.isEmpty())
        return badRequest(u"content is missing"_s);
    if (comments.size() >= mostComments)
        return badRequest(u"A call can have at most 5 comments"_s);
    CallChange change;
    change.notes = (comments + QStringList{content}).join(u"\n\n"_s);
    m_world.change(call.key, change);
    return jsonReply({}, 201);
}

ApiReply AircallApi::addTags(const WorldCall &call, const ApiRequest &request)
{
    const QJsonArray ids = QJsonDocument::fromJson(request.body)[u"tags"_s].toArray();
    const QStringList known = allTags();
    QStringList names;
    for (const QJsonValue &id : ids) {
        const auto tag = std::find_if(known.begin(), known.end(),
                                      [&](const QString &name) { return tagId(name) == id.toInteger(); });
        if (tag == known.end())
            return badRequest(u"unknown tag"_s);
        if (!tagNames(call).contains(*tag) && !names.contains(*tag))
            names << *tag;
    }
    if (ids.isEmpty())
        return badRequest(u"tags is missing"_s);
    m_addedTags[call.key] += names;
    return jsonReply({}, 201);
}

ApiReply AircallApi::insight(const WorldCall &call, const QString &resource) const
{
    static const QStringList resources{u"transcription"_s, u"summary"_s,      u"topics"_s,
                                       u"sentiments"_s,    u"action_items"_s, u"custom_summary_result"_s};
    if (!resources.contains(resource))
        return gateway(404, u"Not Found"_s);
    if (!m_licensed)
        return error(403, u"Forbidden"_s, u"Your plan does not include Conversation Intelligence"_s);
    const Insights insights = insightsOf(call);
    const bool isThere = hasInsights(call) && (resource != u"summary" || !call.summary.isEmpty())
        && (resource != u"custom_summary_result" || !customSummary(call).isEmpty());
    if (!isThere)
        return call.key % 2 ? notFound() : badRequest(u"Nothing was generated for this call"_s);
    if (resource == u"transcription")
        return jsonReply({{resource, transcriptionJson(call)}});
    if (resource == u"summary")
        return jsonReply({{resource, QJsonObject{{u"content"_s, call.summary}}}});
    if (resource == u"topics")
        return jsonReply(
            {{u"topic"_s, QJsonObject{{u"content"_s, QJsonArray::fromStringList(insights.topics)}}}});
    if (resource == u"sentiments") {
        const QJsonObject guest{{u"phone_number"_s, remoteDigits(call)},
                                {u"type"_s, u"external"_s},
                                {u"value"_s, insights.sentiment}};
        return jsonReply({{u"sentiment"_s, QJsonObject{{u"participants"_s, QJsonArray{guest}}}}});
    }
    if (resource == u"custom_summary_result") {
        const QJsonObject result{{u"name"_s, u"Follow-up"_s}, {u"content"_s, customSummary(call)}};
        return jsonReply({{u"summary_template_results"_s, QJsonArray{result}}});
    }
    QJsonArray items;
    for (const QString &step : insights.nextSteps)
        items.append(
            QJsonObject{{u"id"_s, items.size() + 1},
                        {u"content"_s, step},
                        {u"ai_generated"_s, true},
                        {u"completed_at"_s, call.key % 5 ? QJsonValue() : unixOrNull(call.endedAt)}});
    return jsonReply({{resource, items}});
}

QByteArray AircallApi::signature(const QString &path, qint64 signedAt, int lifetime) const
{
    const QString text = u"%1 %2 %3 %4"_s.arg(m_token, path).arg(signedAt).arg(lifetime);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QString AircallApi::signedLink(const WorldCall &call, const QString &what, int lifetime,
                               const ApiRequest &request) const
{
    const QString path = audioPrefix + idOf(call.key) + u'/' + what + u".mp3"_s;
    const qint64 now = unixSeconds(m_world.now());
    return QString::fromLatin1("http://" + request.header("host"))
        + u"/aircall%1?X-Amz-Date=%2&X-Amz-Expires=%3&X-Amz-Signature=%4"_s.arg(path)
              .arg(now)
              .arg(lifetime)
              .arg(QString::fromLatin1(signature(path, now, lifetime)));
}

/// As storage behind signed links is: no other authentication beside the signature, and an end.
ApiReply AircallApi::audio(const ApiRequest &request) const
{
    const qint64 signedAt = request.query.value(u"X-Amz-Date"_s).toLongLong();
    const int lifetime = request.query.value(u"X-Amz-Expires"_s).toInt();
    const QByteArray expected = signature(request.path, signedAt, lifetime);
    if (!request.header("authorization").isEmpty())
        return {400, "<Error><Code>InvalidArgument</Code></Error>", "application/xml"};
    if (request.query.value(u"X-Amz-Signature"_s).toLatin1() != expected)
        return {403, "<Error><Code>SignatureDoesNotMatch</Code></Error>", "application/xml"};
    if (unixSeconds(m_world.now()) >= signedAt + lifetime)
        return expired();
    const auto key = keyOf(request.path.section(u'/', 2, 2));
    const auto call = key ? m_shelf.find(*key) : std::nullopt;
    return call ? audioReply(request, audioOf(*call, recordedLength(*call))) : expired();
}

std::optional<CallChange> AircallApi::changeOf(const QJsonObject &fields) const
{
    CallChange change;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString name = field.key();
        const QString text = field.value().toString();
        if (name == u"notes")
            change.notes = text;
        else if (name == u"summary")
            change.summary = text;
        else if (name == u"transcript")
            change.transcript = text;
        else if (name == u"answered_at")
            change.answeredAt = fromMs(field.value().toInteger() * 1000);
        else if (name == u"ended_at")
            change.endedAt = fromMs(field.value().toInteger() * 1000);
        else
            return {};
    }
    return change;
}

} // namespace callboard::sandbox
