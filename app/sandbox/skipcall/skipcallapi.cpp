// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/skipcall/skipcallapi.h"

#include "app/sandbox/world/visibility.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr int limitPerMinute = 1000;
constexpr qint64 minuteMs = 60000;
constexpr int usualLimit = 20;
constexpr int largestLimit = 100;
const QString prefix = u"skipcall."_s;

const QMap<QString, QStringList> &dialects()
{
    static const QMap<QString, QStringList> known{
        {u"envelope"_s, {u"data"_s, u"items"_s, u"bare"_s}},
        {u"paging"_s, {u"pages"_s, u"ignored"_s, u"fifty"_s, u"twenty"_s}},
        {u"times"_s, {u"text"_s, u"object"_s}},
        {u"plan"_s, {u"eligible"_s, u"none"_s, u"small"_s}},
        {u"retry_after"_s, {u"sent"_s, u"left-out"_s}},
    };
    return known;
}

QByteArray arrayText(const QJsonArray &items)
{
    return QJsonDocument(items).toJson(QJsonDocument::Compact);
}

QString errorName(int status)
{
    static const QMap<int, QString> names{{400, u"Bad Request"_s},       {401, u"Unauthorized"_s},
                                          {403, u"Forbidden"_s},         {404, u"Not Found"_s},
                                          {429, u"Too Many Requests"_s}, {503, u"Service Unavailable"_s}};
    return names.value(status, u"Internal Server Error"_s);
}

} // namespace

SkipcallApi::SkipcallApi(World &world)
    : m_world(world)
    , m_key(u"sk_test_"_s + toBase36(hashed({world.seed(), 50}) >> 3)
            + toBase36(hashed({world.seed(), 51}) >> 3))
    , m_requestsPerMinute(limitPerMinute)
{
    for (auto entry = dialects().begin(); entry != dialects().end(); ++entry)
        m_dialect.insert(entry.key(), entry.value().first());
}

bool SkipcallApi::setDialect(const QString &name, const QString &value)
{
    const QString key = name.startsWith(prefix) ? name.sliced(prefix.size()) : QString();
    if (!dialects().value(key).contains(value))
        return false;
    m_dialect[key] = value;
    return true;
}

bool SkipcallApi::isAuthorised(const ApiRequest &request) const
{
    return request.header("authorization") == "Bearer " + m_key.toLatin1();
}

bool SkipcallApi::isCallList(const ApiRequest &request) const
{
    return request.method == "GET" && request.path == u"/v1/calls";
}

bool SkipcallApi::continuesCallList(const ApiRequest &request) const
{
    return isCallList(request) && request.query.value(u"page"_s).toInt() > 1;
}

ApiReply SkipcallApi::emptyCallList() const
{
    return page({}, 1, usualLimit, 0);
}

ApiReply SkipcallApi::error(int status, const QString &message, const QString &code) const
{
    QJsonObject body{{u"statusCode"_s, status}, {u"message"_s, message}, {u"error"_s, errorName(status)}};
    if (!code.isEmpty())
        body.insert(u"code"_s, code);
    return jsonReply(body, status);
}

ApiReply SkipcallApi::refusal(int status)
{
    return error(status, status == 429 ? u"Rate limit exceeded"_s : errorName(status));
}

/// 0: go on.
int SkipcallApi::secondsUntilAllowed()
{
    if (!m_minute.isValid() || m_minute.elapsed() >= minuteMs) {
        m_minute.start();
        m_requestsThisMinute = 0;
    }
    ++m_requestsThisMinute;
    if (m_requestsPerMinute <= 0 || m_requestsThisMinute <= m_requestsPerMinute)
        return 0;
    return int((minuteMs - m_minute.elapsed()) / 1000) + 1;
}

/// Limits are told with every answer; the present of the machine counts, because the client waits in it.
ApiReply SkipcallApi::handle(const ApiRequest &request)
{
    const int wait = secondsUntilAllowed();
    ApiReply reply = wait > 0 ? refusal(429) : route(request);
    const int limit = m_requestsPerMinute > 0 ? m_requestsPerMinute : limitPerMinute;
    const qint64 end =
        std::chrono::ceil<Seconds>(SystemClock().now()).time_since_epoch().count() + std::max(wait, 1);
    const auto add = [&reply](const QByteArray &name, qint64 value) {
        reply.headers.append(std::pair(name, QByteArray::number(value)));
    };
    add("X-RateLimit-Limit", limit);
    add("X-RateLimit-Remaining", std::max(0, limit - m_requestsThisMinute));
    add("X-RateLimit-Reset", end);
    if (wait > 0 && dialect(u"retry_after"_s) == u"sent")
        add("Retry-After", wait);
    return reply;
}

ApiReply SkipcallApi::route(const ApiRequest &request)
{
    if (request.method == "GET" && request.path == u"/v1/health")
        return jsonReply({{u"status"_s, u"ok"_s}});
    if (!isAuthorised(request))
        return error(401, u"Invalid API key"_s);
    if (dialect(u"plan"_s) == u"none")
        return error(403, u"An active subscription is required"_s, u"SUBSCRIPTION_REQUIRED"_s);
    if (dialect(u"plan"_s) == u"small")
        return error(403, u"Your plan does not include the API"_s, u"PLAN_NOT_ELIGIBLE"_s);
    if (request.method != "GET")
        return error(404, u"Cannot %1 %2"_s.arg(QString::fromLatin1(request.method), request.path));
    const QStringList parts = request.path.split(u'/').sliced(1); // "v1", resource, id, part
    if (request.path == u"/v1/calls")
        return listCalls(request);
    if (request.path == u"/v1/users")
        return listUsers();
    if (parts.value(0) == u"v1" && parts.value(1) == u"calls" && parts.size() <= 4)
        return routeCall(parts.value(2), parts.value(3));
    return error(404, u"Cannot GET "_s + request.path);
}

void SkipcallApi::catchUp()
{
    const auto take = [this](const WorldCall &call) {
        if (!isKnownTo(provider(), call, m_world.people()))
            return;
        const Entry entry{call.offeredAt, call.key};
        m_entries.insert(std::lower_bound(m_entries.begin(), m_entries.end(), entry), entry);
    };
    if (!m_isMade) {
        m_isMade = true;
        m_added = m_world.addedKeys().size();
        World::Walk walk(m_world);
        while (const auto call = walk.next())
            if (isKnownTo(provider(), *call, m_world.people()))
                m_entries.push_back({call->offeredAt, call->key});
        std::sort(m_entries.begin(), m_entries.end());
    }
    for (; m_added < m_world.addedKeys().size(); ++m_added)
        if (const auto call = m_world.callEvenIfRemoved(m_world.addedKeys()[m_added]))
            take(*call);
    for (; m_removed < m_world.removedKeys().size(); ++m_removed)
        m_deleted.insert(m_world.removedKeys()[m_removed], m_world.now());
}

std::optional<WorldCall> SkipcallApi::knownCall(quint64 key) const
{
    const auto call = m_world.callEvenIfRemoved(key);
    return call && isKnownTo(provider(), *call, m_world.people()) ? call : std::nullopt;
}

ApiReply SkipcallApi::listCalls(const ApiRequest &request)
{
    catchUp();
    const QString paging = dialect(u"paging"_s);
    int limit = request.query.value(u"limit"_s, QString::number(usualLimit)).toInt();
    int number = std::max(1, request.query.value(u"page"_s, u"1"_s).toInt());
    if (limit < 1 || limit > (paging == u"fifty" ? 50 : largestLimit))
        return jsonReply({{u"statusCode"_s, 400},
                          {u"message"_s, QJsonArray{u"limit must not be greater than 50"_s}},
                          {u"error"_s, u"Bad Request"_s}},
                         400);
    if (paging == u"twenty")
        limit = std::min(limit, 20);
    if (paging == u"ignored") {
        limit = largestLimit;
        number = 1;
    }
    const int total = int(m_entries.size());
    QJsonArray items;
    for (int i = (number - 1) * limit; i < total && items.size() < limit; ++i) {
        if (const auto call = m_world.callEvenIfRemoved(m_entries[std::size_t(total - 1 - i)].key))
            items.append(callJson(*call));
    }
    return page(items, number, limit, total);
}

ApiReply SkipcallApi::page(const QJsonArray &items, int page, int limit, int total) const
{
    const QString envelope = dialect(u"envelope"_s);
    if (envelope == u"bare")
        return {200, arrayText(items)};
    if (envelope == u"items")
        return jsonReply({{u"items"_s, items}, {u"total"_s, total}, {u"page"_s, page}, {u"limit"_s, limit}});
    const int pages = (total + limit - 1) / limit;
    return jsonReply({{u"data"_s, items},
                      {u"meta"_s,
                       QJsonObject{{u"page"_s, page},
                                   {u"limit"_s, limit},
                                   {u"total"_s, total},
                                   {u"totalPages"_s, pages},
                                   {u"hasNextPage"_s, page < pages}}}});
}

ApiReply SkipcallApi::routeCall(const QString &id, const QString &resource)
{
    catchUp();
    const auto key = keyOf(id);
    const auto call = key ? knownCall(*key) : std::nullopt;
    if (!call)
        return error(404, u"Call not found"_s);
    if (resource.isEmpty())
        return jsonReply(callJson(*call));
    if (resource == u"recording" && !call->recordingUrl.isEmpty())
        return jsonReply(recordingJson(*call));
    if (resource == u"transcription" && isTranscribed(*call))
        return jsonReply(transcriptionJson(*call));
    return error(404, u"No %1 for this call"_s.arg(resource));
}

} // namespace callboard::sandbox
