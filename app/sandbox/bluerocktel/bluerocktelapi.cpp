// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bluerocktel/bluerocktelapi.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr int limitPerMinute = 2000;
constexpr std::chrono::hours tokenLife(24);
constexpr int tokensUser = 6; ///< Who logged in: somebody at the reservations desk.
const QString prefix = u"bluerocktel."_s;

ApiReply message(const QString &text, int status)
{
    return jsonReply({{u"message"_s, text}}, status);
}

ApiReply invalid(const QJsonObject &errors)
{
    const QString first = errors.begin().value().toArray().first().toString();
    return jsonReply({{u"message"_s, first}, {u"errors"_s, errors}}, 422);
}

ApiReply webPage(int status)
{
    return {status, "<!DOCTYPE html><html><body>BlueRockTEL</body></html>", "text/html; charset=UTF-8"};
}

const QMap<QString, QStringList> &dialects()
{
    static const QMap<QString, QStringList> known{
        {u"envelope"_s, {u"root"_s, u"meta"_s, u"simple"_s, u"zero"_s}},
        {u"times"_s, {u"iso"_s, u"local"_s}},
        {u"columns"_s, {u"lists"_s, u"text"_s}},
        {u"names"_s, {u"snake"_s, u"camel"_s}},
        {u"sort"_s, {u"all"_s, u"created"_s, u"id"_s}},
        {u"users"_s, {u"open"_s, u"closed"_s}},
    };
    return known;
}

QString plainField(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"1"_s : u"0"_s;
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

bool matches(const QJsonObject &row, const QString &column, QString wanted)
{
    if (column == u"answered")
        wanted = wanted == u"true" ? u"1"_s : wanted == u"false" ? u"0"_s : wanted;
    return plainField(row.value(column)) == wanted;
}

} // namespace

BlueRockTelApi::BlueRockTelApi(World &world)
    : m_world(world)
    , m_ledger(world)
    , m_email(u"reservations@embruns.example"_s)
    , m_password(u"brt-"_s + toBase36(hashed({world.seed(), 40}) >> 3))
    , m_limit(limitPerMinute)
{
    for (auto entry = dialects().begin(); entry != dialects().end(); ++entry)
        m_dialect.insert(entry.key(), entry.value().first());
    m_dialect.insert(u"per_page"_s, u"100"_s);
}

QMap<QString, QString> BlueRockTelApi::credentials() const
{
    return {{u"email"_s, m_email}, {u"secret"_s, m_password}};
}

void BlueRockTelApi::setRequestsPerMinute(int limit)
{
    m_limit.set(limit * 2); // the vendor's own client allows itself twice escapelife's
}

bool BlueRockTelApi::setDialect(const QString &name, const QString &value)
{
    const QString key = name.startsWith(prefix) ? name.sliced(prefix.size()) : QString();
    if (key == u"tokens" && value == u"revoked")
        m_tokens.clear();
    else if (key == u"per_page" && value.toInt() > 0)
        m_dialect[key] = value;
    else if (dialects().value(key).contains(value))
        m_dialect[key] = value;
    else
        return false;
    return true;
}

bool BlueRockTelApi::isAuthorised(const ApiRequest &request) const
{
    const QByteArray header = request.header("authorization");
    const auto token =
        header.startsWith("Bearer ") ? m_tokens.constFind(header.sliced(7)) : m_tokens.constEnd();
    return token != m_tokens.constEnd() && *token > m_world.now();
}

bool BlueRockTelApi::isCallList(const ApiRequest &request) const
{
    return request.method == "GET" && request.path == u"/api/v1/phone-calls";
}

bool BlueRockTelApi::continuesCallList(const ApiRequest &request) const
{
    return isCallList(request) && request.query.value(u"page"_s).toInt() > 1;
}

ApiReply BlueRockTelApi::emptyCallList() const
{
    return paginated({}, 1, 10, 0);
}

bool BlueRockTelApi::expireTokens()
{
    m_tokens.clear();
    return true;
}

ApiReply BlueRockTelApi::refusal(int status)
{
    switch (status) {
    case 429:
        return message(u"Too Many Attempts."_s, status);
    case 503:
        return message(u"Service Unavailable"_s, status);
    default:
        return message(u"Server Error"_s, status);
    }
}

/// Laravel answers browsers: whoever does not ask for JSON gets pages, and is sent to the login form.
ApiReply BlueRockTelApi::handle(const ApiRequest &request)
{
    const bool wantsJson = request.header("accept").contains("application/json");
    const bool isOpen = request.path == u"/api/login" || request.path == u"/api/version";
    if (!wantsJson && !isOpen && !isAuthorised(request)) {
        ApiReply reply = webPage(302);
        reply.headers.append(std::pair<QByteArray, QByteArray>("Location", "/login"));
        return reply;
    }
    if (!wantsJson)
        return webPage(200);
    if (const int wait = m_limit.secondsUntilAllowed(); wait > 0) {
        ApiReply reply = refusal(429);
        reply.headers.append({"Retry-After", QByteArray::number(wait)});
        return reply;
    }
    if (!isOpen && !isAuthorised(request))
        return message(u"Unauthenticated."_s, 401);
    return route(request);
}

ApiReply BlueRockTelApi::route(const ApiRequest &request)
{
    const QStringList parts = request.path.split(u'/').sliced(1); // "api", "v1", resource, id
    const QString resource = parts.value(2);
    const QString id = parts.value(3);
    const bool isRead = request.method == "GET";
    if (request.path == u"/api/version" && isRead)
        return version();
    if (request.path == u"/api/login")
        return request.method == "POST" ? login(request) : message(u"Method Not Allowed"_s, 405);
    if (parts.value(0) != u"api" || parts.value(1) != u"v1" || parts.size() > 4)
        return message(u"Not Found"_s, 404);
    if (resource == u"phone-calls")
        return routeCalls(request, id);
    if (resource == u"users" && isRead && id.isEmpty())
        return listUsers(request);
    if (resource == u"contacts" && isRead && id == u"numbers")
        return contactOfNumber(request);
    if (resource == u"contacts" && isRead && !id.isEmpty())
        return contact(id);
    return message(u"Not Found"_s, 404);
}

ApiReply BlueRockTelApi::routeCalls(const ApiRequest &request, const QString &id)
{
    if (id.isEmpty()) {
        return request.method == "GET" ? listCalls(request)
            : request.method == "POST" ? createCall(request)
                                       : message(u"Method Not Allowed"_s, 405);
    }
    bool ok = false;
    const auto call = m_ledger.find(id.toLongLong(&ok));
    if (!ok || !call)
        return message(u"No query results for model [App\\PhoneCall] %1"_s.arg(id), 404);
    if (request.method == "GET")
        return jsonReply(row(*call));
    if (request.method == "PUT")
        return updateCall(*call, request);
    if (request.method != "DELETE")
        return message(u"Method Not Allowed"_s, 405);
    m_world.remove(call->key);
    return message(u"Phone call deleted"_s, 200);
}

ApiReply BlueRockTelApi::version() const
{
    return jsonReply({{u"version"_s, u"8.4.1"_s},
                      {u"status"_s, u"ok"_s},
                      {u"vendor"_s, u"blue_rock_tel"_s},
                      {u"url"_s, u"https://embruns.bluerocktel.net"_s}});
}

ApiReply BlueRockTelApi::login(const ApiRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QJsonObject missing;
    for (const QString &field : {u"email"_s, u"password"_s}) {
        if (body.value(field).toString().isEmpty())
            missing.insert(field, QJsonArray{u"The %1 field is required."_s.arg(field)});
    }
    if (!missing.isEmpty())
        return invalid(missing);
    if (body.value(u"email"_s).toString() != m_email || body.value(u"password"_s).toString() != m_password)
        return message(u"Unauthorized"_s, 401);
    const QByteArray token = toBase36(hashed({m_world.seed(), 41, ++m_logins})).toLatin1();
    m_tokens.insert(token, m_world.now() + tokenLife);
    return jsonReply({{u"token"_s, QString::fromLatin1(token)},
                      {u"user"_s, userJson(tokensUser)},
                      {u"teams"_s, QJsonArray()},
                      {u"support_teams"_s, QJsonArray()}});
}

int BlueRockTelApi::perPageOf(const ApiRequest &request) const
{
    const int wanted = request.query.value(u"per_page"_s, u"10"_s).toInt();
    return std::clamp(wanted, 1, dialect(u"per_page"_s).toInt());
}

/// As filters compare what the rows show, this looks at all of them.
QList<QJsonObject> BlueRockTelApi::filteredRows(const ApiRequest &request, CallLedger::Order order) const
{
    QList<QJsonObject> rows;
    for (int i = m_ledger.count() - 1; i >= 0; --i) {
        const QJsonObject one = row(m_ledger.at(order, i));
        bool isWanted = true;
        for (auto field = request.query.begin(); field != request.query.end(); ++field) {
            if (field.key().startsWith(u"filter["))
                isWanted = isWanted && matches(one, field.key().sliced(7).chopped(1), field.value());
        }
        if (isWanted)
            rows << one;
    }
    return rows;
}

ApiReply BlueRockTelApi::listCalls(const ApiRequest &request)
{
    static const QStringList filters{u"id"_s,         u"user_id"_s,  u"contact_id"_s,  u"status"_s,
                                     u"direction"_s,  u"answered"_s, u"number_from"_s, u"number_to"_s,
                                     u"started_at"_s, u"ended_at"_s};
    static const QMap<QString, QStringList> sorts{{u"all"_s, {u"id"_s, u"created_at"_s, u"updated_at"_s}},
                                                  {u"created"_s, {u"id"_s, u"created_at"_s}},
                                                  {u"id"_s, {u"id"_s}}};
    bool isFiltered = false;
    for (auto field = request.query.begin(); field != request.query.end(); ++field) {
        if (!field.key().startsWith(u"filter["))
            continue;
        isFiltered = true;
        if (!filters.contains(field.key().sliced(7).chopped(1)))
            return message(u"Requested filter(s) are not allowed."_s, 400);
    }
    const QString sort = request.query.value(u"sort"_s, u"id"_s);
    const bool isDescending = sort.startsWith(u'-');
    const QString sortedBy = isDescending ? sort.sliced(1) : sort;
    if (!sorts.value(dialect(u"sort"_s)).contains(sortedBy))
        return message(u"Requested sort(s) `%1` is not allowed."_s.arg(sortedBy), 400);
    const auto order = sortedBy == u"updated_at" ? CallLedger::Order::Updated : CallLedger::Order::Id;

    const int perPage = perPageOf(request);
    const int page = std::max(1, request.query.value(u"page"_s, u"1"_s).toInt());
    const QList<QJsonObject> filtered = isFiltered ? filteredRows(request, order) : QList<QJsonObject>();
    const int total = isFiltered ? int(filtered.size()) : m_ledger.count();
    QJsonArray items;
    for (int i = (page - 1) * perPage; i < total && items.size() < perPage; ++i) {
        const int fromTop = isDescending ? i : total - 1 - i;
        items.append(isFiltered ? filtered[fromTop] : row(m_ledger.at(order, total - 1 - fromTop)));
    }
    return paginated(items, page, perPage, total);
}

ApiReply BlueRockTelApi::paginated(const QJsonArray &items, int page, int perPage, int total) const
{
    const QString envelope = dialect(u"envelope"_s);
    QJsonObject place{{u"current_page"_s, page}, {u"per_page"_s, perPage}};
    if (envelope != u"simple") {
        place[u"total"_s] = total;
        place[u"last_page"_s] = envelope == u"zero" ? 0 : std::max(1, (total + perPage - 1) / perPage);
    }
    if (envelope == u"meta")
        return jsonReply({{u"data"_s, items}, {u"links"_s, QJsonObject()}, {u"meta"_s, place}});
    place[u"data"_s] = items;
    return jsonReply(place);
}

ApiReply BlueRockTelApi::createCall(const ApiRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (const QJsonObject problems = problemsIn(body, true); !problems.isEmpty())
        return invalid(problems);
    WorldCall call;
    call.loggedThrough = Provider::BlueRockTel;
    call.direction = directionFromKey(body.value(u"direction"_s).toString()).value_or(Direction::Inbound);
    call.staffId = m_world.people().staff()[tokensUser].id;
    call.offeredAt = fromIso(body.value(u"started_at"_s).toString()).value_or(m_world.now());
    apply(worldChange(body), call);
    call = m_world.log(call);
    keepColumns(call.key, body);
    if (!body.contains(u"answered"_s))
        m_columns[call.key].insert(u"answered"_s, true);
    const QJsonObject made = row(call);
    m_notes << made.value(u"id"_s).toInteger();
    linkActivity(made);
    return jsonReply(made, 201);
}

ApiReply BlueRockTelApi::updateCall(const WorldCall &call, const ApiRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (const QJsonObject problems = problemsIn(body, false); !problems.isEmpty())
        return invalid(problems);
    keepColumns(call.key, body);
    m_world.change(call.key, worldChange(body));
    const QJsonObject changed = row(*m_world.call(call.key));
    linkActivity(changed);
    return jsonReply(changed, 201); // not 200: that is what the vendor does
}

void BlueRockTelApi::linkActivity(const QJsonObject &row)
{
    const qint64 id = row.value(u"id"_s).toInteger();
    if (row.value(u"ticket_id"_s).isDouble() && !m_activities.contains(id))
        m_activities << id;
}

ApiReply BlueRockTelApi::listUsers(const ApiRequest &request) const
{
    if (dialect(u"users"_s) == u"closed")
        return message(u"This action is unauthorized."_s, 403);
    const int perPage = perPageOf(request);
    const int page = std::max(1, request.query.value(u"page"_s, u"1"_s).toInt());
    const int total = int(m_world.people().staff().size());
    QJsonArray items;
    for (int i = (page - 1) * perPage; i < total && items.size() < perPage; ++i)
        items.append(userJson(i));
    return paginated(items, page, perPage, total);
}

ApiReply BlueRockTelApi::contactOfNumber(const ApiRequest &request) const
{
    const auto guest = m_world.people().guestOfPhone(request.query.value(u"phoneNumber"_s));
    if (!guest)
        return jsonReply({{u"response"_s, u"contact not found"_s}});
    return jsonReply({{u"data"_s, contactJson(*guest)}});
}

} // namespace callboard::sandbox
