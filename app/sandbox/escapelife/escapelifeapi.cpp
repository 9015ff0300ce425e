// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/escapelife/escapelifeapi.h"

#include "app/sandbox/audioreply.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr int vendorsLimitPerMinute = 1000;
const QString callPrefix = u"cal_"_s;

template<typename Counts> QJsonObject countsJson(const Counts &counts, const QStringList &keys)
{
    QJsonObject json;
    for (const QString &key : keys)
        json[key] = 0;
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        json[keyOf(entry.key())] = entry.value();
    return json;
}

} // namespace

EscapelifeApi::EscapelifeApi(World &world)
    : m_world(world)
    , m_key(u"sk_test_"_s + toBase36(hashed({world.seed(), 20}) >> 3)
            + toBase36(hashed({world.seed(), 21}) >> 3))
    , m_propertyId(u"pty_"_s + toBase36(hashed({world.seed(), 22}) >> 3))
    , m_envelope(u"data"_s)
    , m_updateMethod("PATCH")
    , m_authForm(u"both"_s)
    , m_limit(vendorsLimitPerMinute)
{
}

QMap<QString, QString> EscapelifeApi::credentials() const
{
    return {{u"secret"_s, m_key}};
}

QString EscapelifeApi::idOf(quint64 key) const
{
    return callPrefix + toBase36(key);
}

std::optional<quint64> EscapelifeApi::keyOf(const QString &id) const
{
    bool ok = false;
    const quint64 key =
        id.startsWith(callPrefix) ? fromBase36(QStringView(id).sliced(callPrefix.size()), &ok) : 0;
    return ok ? std::optional(key) : std::nullopt;
}

bool EscapelifeApi::isAuthorised(const ApiRequest &request) const
{
    const QByteArray key = m_key.toLatin1();
    const bool byKey = m_authForm != u"bearer" && request.header("x-api-key") == key;
    const bool byBearer = m_authForm != u"x-api-key" && request.header("authorization") == "Bearer " + key;
    return byKey || byBearer;
}

bool EscapelifeApi::isCallList(const ApiRequest &request) const
{
    return request.method == "GET" && request.path == u"/v1/calls";
}

bool EscapelifeApi::continuesCallList(const ApiRequest &request) const
{
    return isCallList(request) && request.query.value(u"offset"_s).toInt() > 0;
}

ApiReply EscapelifeApi::emptyCallList() const
{
    return page({}, u"calls"_s);
}

bool EscapelifeApi::setDialect(const QString &name, const QString &value)
{
    if (name == u"envelope" && QStringList{u"data"_s, u"calls"_s, u"bare"_s}.contains(value))
        m_envelope = value;
    else if (name == u"update" && (value == u"PATCH" || value == u"PUT"))
        m_updateMethod = value.toLatin1();
    else if (name == u"auth" && QStringList{u"both"_s, u"x-api-key"_s, u"bearer"_s}.contains(value))
        m_authForm = value;
    else
        return false;
    return true;
}

ApiReply EscapelifeApi::error(int status, const QJsonValue &detail)
{
    const QString id = u"req_"_s + toBase36(hashed({m_world.seed(), 23, ++m_answers}) >> 3);
    return jsonReply({{u"detail"_s, detail}, {u"status_code"_s, status}, {u"request_id"_s, id}}, status);
}

ApiReply EscapelifeApi::invalid(const FieldProblems &problems)
{
    return error(422, problems.toJson());
}

ApiReply EscapelifeApi::notAllowed(const QByteArray &allowed)
{
    ApiReply reply = error(405, u"Method Not Allowed"_s);
    reply.headers.append({"Allow", allowed});
    return reply;
}

ApiReply EscapelifeApi::refusal(int status)
{
    switch (status) {
    case 429:
        return error(status, u"Rate limit exceeded. Try again later."_s);
    case 503:
        return error(status, u"Service temporarily unavailable"_s);
    default:
        return error(status, u"Internal server error"_s);
    }
}

/// A plain stored link, open to everybody who knows it.
ApiReply EscapelifeApi::storedAudio(const ApiRequest &request) const
{
    const auto key = keyOf(request.path.section(u'/', 2).section(u'.', 0, 0));
    const auto call = key ? m_world.call(*key) : std::nullopt;
    if (!call || call->recordingUrl.isEmpty())
        return {404, "<h1>Not found</h1>", "text/html"};
    return audioReply(request, audioOf(*call, recordedLength(*call)));
}

ApiReply EscapelifeApi::handle(const ApiRequest &request)
{
    if (const QByteArray host = request.header("host"); !host.isEmpty())
        m_host = QString::fromLatin1(host);
    if (request.path.startsWith(u"/recordings/"))
        return storedAudio(request);
    const QString webhookPrefix = u"/v1/calls/webhook/"_s;
    if (request.path.startsWith(webhookPrefix)) {
        return request.method == "POST" ? webhook(request.path.sliced(webhookPrefix.size()), request)
                                        : notAllowed("POST");
    }
    if (!isAuthorised(request))
        return error(401, u"API key not found"_s);
    if (const int wait = m_limit.secondsUntilAllowed(); wait > 0) {
        ApiReply reply = refusal(429);
        reply.headers.append({"Retry-After", QByteArray::number(wait)});
        return reply;
    }
    return route(request);
}

ApiReply EscapelifeApi::route(const ApiRequest &request)
{
    const QStringList parts = request.path.split(u'/').sliced(1); // "", "v1", resource, id
    const QString resource = parts.value(1);
    const QString id = parts.value(2);
    if (parts.value(0) != u"v1" || parts.size() > 3 || (parts.size() == 3 && id.isEmpty()))
        return error(404, u"Not Found"_s);
    if (resource == u"calls" && id.isEmpty()) {
        return request.method == "GET" ? listCalls(request)
            : request.method == "POST" ? createCall(request)
                                       : notAllowed("GET, POST");
    }
    if (resource == u"calls" && id != u"summary")
        return routeCall(request, id);
    if (resource != u"calls" && resource != u"guests" && resource != u"properties")
        return error(404, u"Not Found"_s);
    const bool isGuestList = resource == u"guests" && id.isEmpty();
    if (isGuestList && request.method == "POST")
        return saveGuest(request);
    if (request.method != "GET")
        return notAllowed(isGuestList ? "GET, POST" : "GET");
    if (resource == u"calls")
        return summary();
    if (resource == u"guests")
        return id.isEmpty() ? listGuests(request) : guest(id);
    return properties(id);
}

ApiReply EscapelifeApi::routeCall(const ApiRequest &request, const QString &id)
{
    if (request.method != "GET" && request.method != "DELETE" && request.method != m_updateMethod)
        return notAllowed("GET, " + m_updateMethod + ", DELETE");
    const auto key = keyOf(id);
    const auto call = key ? m_world.call(*key) : std::nullopt;
    if (!call)
        return error(404, u"Call not found"_s);
    if (request.method == "GET")
        return jsonReply(callJson(*call));
    if (request.method == m_updateMethod)
        return updateCall(*call, request);
    m_world.remove(*key);
    return {204, {}};
}

ApiReply EscapelifeApi::page(const QJsonArray &items, const QString &name) const
{
    const QJsonDocument document = m_envelope == u"bare"
        ? QJsonDocument(items)
        : QJsonDocument(QJsonObject{{m_envelope == u"calls" ? name : m_envelope, items}});
    return {200, document.toJson(QJsonDocument::Compact)};
}

ApiReply EscapelifeApi::listCalls(const ApiRequest &request)
{
    FieldProblems problems;
    const PageRange range = readRange(request.query, problems);
    const CallSelection selection = readSelection(request.query, problems);
    if (!problems.isEmpty())
        return invalid(problems);
    QJsonArray items;
    const QList<WorldCall> calls = m_world.calls(selection, range.offset, range.limit);
    for (const WorldCall &call : calls)
        items.append(callJson(call));
    return page(items, u"calls"_s);
}

namespace {

/// The body as an object, or the vendor's complaint.
QJsonObject objectBody(const ApiRequest &request, FieldProblems &problems)
{
    QJsonParseError parse{};
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &parse);
    if (parse.error != QJsonParseError::NoError)
        problems.add(u"body"_s, QString::number(parse.offset), u"Expecting value"_s,
                     u"value_error.jsondecode"_s);
    else if (!document.isObject())
        problems.add(u"body"_s, u"__root__"_s, u"value is not a valid dict"_s, u"type_error.dict"_s);
    return document.object();
}

} // namespace

ApiReply EscapelifeApi::createCall(const ApiRequest &request)
{
    FieldProblems problems;
    const QJsonObject body = objectBody(request, problems);
    if (!problems.isEmpty())
        return invalid(problems);
    WorldCall call = readNewCall(body, m_world.people(), problems);
    if (!problems.isEmpty())
        return invalid(problems);
    if (!call.carrierCallId.isEmpty() && m_world.callOfCarrier(call.carrier, call.carrierCallId))
        return error(409, u"A call with this provider and provider_call_sid already exists"_s);
    call.offeredAt = m_world.now();
    call.loggedThrough = Provider::Escapelife;
    return jsonReply(callJson(m_world.log(call)), 201);
}

ApiReply EscapelifeApi::updateCall(const WorldCall &call, const ApiRequest &request)
{
    FieldProblems problems;
    const QJsonObject body = objectBody(request, problems);
    if (!problems.isEmpty())
        return invalid(problems);
    const CallChange change = readUpdate(body, m_world.people(), problems);
    if (!problems.isEmpty())
        return invalid(problems);
    m_world.change(call.key, change);
    return jsonReply(callJson(*m_world.call(call.key)));
}

std::optional<CallChange> EscapelifeApi::changeOf(const QJsonObject &fields) const
{
    static const QStringList known{u"recording_url"_s, u"transcript"_s,  u"summary"_s,
                                   u"notes"_s,         u"guest_id"_s,    u"staff_id"_s,
                                   u"status"_s,        u"from_number"_s, u"to_number"_s,
                                   u"answered_at"_s,   u"ended_at"_s,    u"duration_seconds"_s};
    const QStringList names = fields.keys();
    if (!std::all_of(names.begin(), names.end(), [](const QString &name) { return known.contains(name); }))
        return {};
    FieldProblems problems;
    CallChange change = readUpdate(fields, m_world.people(), problems);
    if (fields.contains(u"status"_s))
        change.status = callStatusFromKey(fields[u"status"_s].toString());
    if (fields.contains(u"from_number"_s))
        change.fromNumber = fields[u"from_number"_s].toString();
    if (fields.contains(u"to_number"_s))
        change.toNumber = fields[u"to_number"_s].toString();
    change.answeredAt = fromIso(fields[u"answered_at"_s].toString());
    change.endedAt = fromIso(fields[u"ended_at"_s].toString());
    if (fields.contains(u"duration_seconds"_s))
        change.duration = Seconds(fields[u"duration_seconds"_s].toInteger());
    const bool understood = problems.isEmpty() && change.status.has_value() == fields.contains(u"status"_s)
        && change.answeredAt.has_value() == fields.contains(u"answered_at"_s)
        && change.endedAt.has_value() == fields.contains(u"ended_at"_s);
    return understood ? std::optional(change) : std::nullopt;
}

ApiReply EscapelifeApi::summary()
{
    const CallTotals totals = m_world.totals();
    return jsonReply(
        {{u"data"_s,
          QJsonObject{{u"total"_s, totals.total},
                      {u"by_direction"_s, countsJson(totals.byDirection, {u"inbound"_s, u"outbound"_s})},
                      {u"by_status"_s,
                       countsJson(totals.byStatus,
                                  {u"completed"_s, u"missed"_s, u"voicemail"_s, u"failed"_s, u"active"_s,
                                   u"ringing"_s})},
                      {u"by_provider"_s, countsJson(totals.byCarrier, {})}}}});
}

ApiReply EscapelifeApi::listGuests(const ApiRequest &request)
{
    FieldProblems problems;
    const PageRange range = readRange(request.query, problems);
    if (!problems.isEmpty())
        return invalid(problems);
    QJsonArray items;
    const int count = m_world.people().knownGuestCount();
    for (int i = range.offset; i < count && items.size() < range.limit; ++i)
        items.append(guestJson(i));
    return page(items, u"guests"_s);
}

ApiReply EscapelifeApi::guest(const QString &id)
{
    const auto index = m_world.people().guestOfId(id);
    return index ? jsonReply(guestJson(*index)) : error(404, u"Guest not found"_s);
}

/// A known e-mail address changes the guest who has it; without one a guest is made each time.
ApiReply EscapelifeApi::saveGuest(const ApiRequest &request)
{
    FieldProblems problems;
    const QJsonObject body = objectBody(request, problems);
    if (!problems.isEmpty())
        return invalid(problems);
    const GuestChange change = readGuest(body, problems);
    if (!problems.isEmpty())
        return invalid(problems);
    People &people = m_world.people();
    const auto known = people.guestOfEmail(change.email.value_or(QString()));
    Guest guest{};
    guest.language = u"en"_s;
    if (known)
        guest = people.guest(*known);
    guest.firstName = change.firstName;
    guest.lastName = change.lastName;
    guest.email = change.email.value_or(guest.email);
    guest.phone = change.phone.value_or(guest.phone);
    guest.language = change.language.value_or(guest.language);
    if (known)
        people.changeGuest(guest);
    else
        guest = people.addGuest(guest);
    return jsonReply(guestJson(guest.index), known ? 200 : 201);
}

ApiReply EscapelifeApi::properties(const QString &id)
{
    if (id.isEmpty())
        return page({propertyJson()}, u"properties"_s);
    const bool known = id == m_propertyId || id == propertyJson()[u"slug"_s].toString();
    return known ? jsonReply(propertyJson()) : error(404, u"Property not found"_s);
}

} // namespace callboard::sandbox
