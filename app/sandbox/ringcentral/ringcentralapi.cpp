// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ringcentral/ringcentralapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::sandbox {

namespace {

constexpr int usualPage = 100;
constexpr int largestPage = 1000;
constexpr int largestDetailedPage = 250;
constexpr auto longestCall = 6h; ///< Calls that began earlier are over.

QString accessTokenOf(const ApiRequest &request)
{
    const QByteArray header = request.header("authorization");
    return header.startsWith("Bearer ") ? QString::fromLatin1(header.mid(7)) : QString();
}

QStringList valuesOf(const ApiRequest &request, const QString &name)
{
    QStringList values;
    for (const auto &[key, value] : request.queryItems) {
        if (key == name)
            values << value;
    }
    return values;
}

bool isAnyOf(const QStringList &wanted, const QString &word)
{
    return wanted.isEmpty() || wanted.contains(word);
}

/// The same address with other values of its query.
QString withQuery(const QString &root, const ApiRequest &request,
                  const QList<std::pair<QString, QString>> &changed)
{
    QUrlQuery query;
    const auto isChanged = [&](const QString &name) {
        return std::any_of(changed.begin(), changed.end(),
                           [&](const auto &item) { return item.first == name; });
    };
    const auto add = [&query](const QString &name, const QString &value) {
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    for (const auto &[name, value] : request.queryItems) {
        if (!isChanged(name))
            add(name, value);
    }
    for (const auto &[name, value] : changed)
        add(name, value);
    return root + request.path + u'?' + query.toString(QUrl::FullyEncoded);
}

struct PageWish {
    int page = 1;
    int perPage = usualPage;
};

/// Absent: nonsense; larger pages than allowed are cut.
std::optional<PageWish> pageWish(const ApiRequest &request, bool detailed)
{
    PageWish wish;
    bool pageOk = true;
    bool sizeOk = true;
    if (request.query.contains(u"page"_s))
        wish.page = request.query.value(u"page"_s).toInt(&pageOk);
    const QString size = request.query.value(u"perPage"_s, QString::number(usualPage));
    wish.perPage = size == u"max" ? largestPage : size.toInt(&sizeOk);
    if (!pageOk || !sizeOk || wish.page < 1 || wish.perPage < 1)
        return {};
    wish.perPage = std::min(wish.perPage, detailed ? largestDetailedPage : largestPage);
    return wish;
}

} // namespace

namespace {

/// Somebody who answers the line that is with this carrier.
int staffOf(int line, const People &people)
{
    const QList<StaffMember> &staff = people.staff();
    const auto found = std::find_if(staff.begin(), staff.end(),
                                    [line](const StaffMember &member) { return member.line == line; });
    return int(found - staff.begin());
}

} // namespace

RingCentralApi::RingCentralApi(World &world)
    : m_world(world)
    , m_shelf(world, Provider::RingCentral)
    , m_json(world)
    , m_changes(world, m_shelf, m_json)
    , m_identity(world)
    , m_limits(world)
    , m_user(staffOf(rentalLine, world.people()))
{
}

QMap<QString, QString> RingCentralApi::credentials() const
{
    return {{u"client_id"_s, m_identity.clientId()},
            {u"client_secret"_s, m_identity.clientSecret()},
            {u"secret"_s, m_identity.jwt()}};
}

QString RingCentralApi::rootOf(const ApiRequest &request)
{
    return u"http://"_s + QString::fromLatin1(request.header("host")) + u"/ringcentral"_s;
}

bool RingCentralApi::isAuthorised(const ApiRequest &request) const
{
    return m_identity.knows(accessTokenOf(request));
}

RingCentralApi::Route RingCentralApi::routeOf(const QString &path)
{
    using Kind = Route::Kind;
    const QString account = u"/restapi/v1.0/account/"_s;
    const QString ringSense = u"/ai/ringsense/v1/public/accounts/~/domains/pbx/"_s;
    if (path.startsWith(ringSense)) {
        const QStringList parts = path.mid(ringSense.size()).split(u'/');
        const bool known = parts.size() == 3 && parts[2] == u"insights"
            && (parts[0] == u"sessions" || parts[0] == u"records");
        return known ? Route{Kind::Insights, parts[0] == u"records", parts[1]} : Route{};
    }
    const bool isMedia = path.startsWith(u"/media/");
    const QString below = isMedia ? path.mid(6) : path;
    if (!below.startsWith(account))
        return {};
    QStringList parts = below.mid(account.size()).split(u'/'); // account, resource, id…
    parts.removeFirst();
    const bool own = parts.value(0) == u"extension" && parts.value(1) == u"~";
    if (parts.value(0) == u"extension" && parts.value(2) == u"message-store") {
        const bool isContent = parts.size() == 6 && parts[4] == u"content" && isMedia;
        const Kind kind = isContent         ? Kind::MessageContent
            : parts.size() == 4 && !isMedia ? Kind::Message
                                            : Kind::Nothing;
        return {kind, own, parts.value(3), parts.value(5)};
    }
    if (own)
        parts = parts.mid(2);
    const QString resource = parts.value(0);
    const QString id = parts.value(1);
    if (isMedia)
        return resource == u"recording" && parts.size() == 3 && parts[2] == u"content"
            ? Route{Kind::Media, own, id}
            : Route{};
    if (own && parts.isEmpty())
        return {Kind::Extension, own};
    if (resource == u"call-log" && parts.size() <= 2)
        return parts.size() == 1 ? Route{Kind::List, own} : Route{Kind::Call, own, id};
    if (resource == u"call-log-extract-sync" && !own && parts.size() == 1)
        return {Kind::ExtractSync, own};
    if (resource == u"call-log-sync" && parts.size() == 1)
        return {Kind::Sync, own};
    if (resource == u"recording" && !own && parts.size() == 2)
        return {Kind::Recording, own, id};
    return {};
}

RingCentralGroup RingCentralApi::groupOf(Route::Kind kind)
{
    using Kind = Route::Kind;
    switch (kind) {
    case Kind::Extension:
    case Kind::Message:
    case Kind::Nothing:
        return RingCentralGroup::Light;
    case Kind::Recording:
    case Kind::MessageContent:
        return RingCentralGroup::Medium;
    case Kind::List:
    case Kind::Call:
    case Kind::ExtractSync:
    case Kind::Sync:
    case Kind::Media:
    case Kind::Insights:
        return RingCentralGroup::Heavy;
    }
    Q_UNREACHABLE();
    return RingCentralGroup::Heavy;
}

bool RingCentralApi::isCallList(const ApiRequest &request) const
{
    return request.method == "GET" && routeOf(request.path).kind == Route::Kind::List;
}

bool RingCentralApi::continuesCallList(const ApiRequest &request) const
{
    return isCallList(request) && request.query.value(u"page"_s, u"1"_s) != u"1";
}

ApiReply RingCentralApi::emptyCallList() const
{
    return jsonReply({{u"records"_s, QJsonArray()},
                      {u"paging"_s, QJsonObject{{u"page"_s, 1}, {u"perPage"_s, usualPage}}},
                      {u"navigation"_s, QJsonObject()}});
}

ApiReply RingCentralApi::error(int status, const QString &code, const QString &message,
                               const QString &parameter, const QString &permission) const
{
    QJsonObject detail{{u"errorCode"_s, code}, {u"message"_s, message}};
    if (!parameter.isEmpty())
        detail[u"parameterName"_s] = parameter;
    if (!permission.isEmpty())
        detail[u"permissionName"_s] = permission;
    QJsonObject body = detail;
    body[u"errors"_s] = QJsonArray{detail};
    return jsonReply(body, status);
}

ApiReply RingCentralApi::invalid(const QString &parameter) const
{
    return error(400, u"CMN-101"_s, u"Parameter [%1] value is invalid"_s.arg(parameter), parameter);
}

bool RingCentralApi::expireTokens()
{
    m_identity.endAccess();
    return true;
}

ApiReply RingCentralApi::refusal(int status)
{
    switch (status) {
    case 429:
        return error(status, u"CMN-301"_s, u"Request rate exceeded"_s);
    case 503:
        return error(status, u"CMN-211"_s, u"Service Temporary Unavailable"_s);
    default:
        return error(status, u"CMN-203"_s, u"Internal Server Error"_s);
    }
}

ApiReply RingCentralApi::limited(RingCentralGroup group, int wait)
{
    ApiReply reply = refusal(429);
    reply.headers = m_limits.headers(group);
    reply.headers.append({"Retry-After", QByteArray::number(wait)});
    return reply;
}

ApiReply RingCentralApi::handle(const ApiRequest &request)
{
    if (request.path == u"/restapi/oauth/wstoken")
        return channelToken(request);
    if (request.path.startsWith(u"/restapi/oauth/"))
        return signIn(request);
    const Route route = routeOf(request.path);
    QString token = accessTokenOf(request);
    const bool isMedia = route.kind == Route::Kind::Media || route.kind == Route::Kind::MessageContent;
    if (token.isEmpty() && isMedia)
        token = request.query.value(u"access_token"_s);
    if (!m_identity.accepts(token))
        return error(401, u"TokenInvalid"_s,
                     token.isEmpty() ? u"Access token missing"_s : u"Token not found"_s);
    const RingCentralGroup group = groupOf(route.kind);
    if (const int wait = m_limits.secondsUntilAllowed(group); wait > 0)
        return limited(group, wait);
    ApiReply reply = answer(route, request);
    reply.headers += m_limits.headers(group);
    return reply;
}

/// Opens the WebSocket once. The sandbox does not look at it again.
ApiReply RingCentralApi::channelToken(const ApiRequest &request)
{
    if (!m_identity.accepts(accessTokenOf(request)))
        return error(401, u"TokenInvalid"_s, u"OAuth token not found"_s);
    if (!m_channelAllowed)
        return error(403, u"CMN-401"_s, u"In order to call this endpoint, application needs to have"_s, {},
                     u"WebSocketsSubscription"_s);
    return jsonReply({{u"uri"_s, u"ws://127.0.0.1:%1/ws"_s.arg(m_channelPort)},
                      {u"ws_access_token"_s, u"ws-sandbox"_s},
                      {u"expires_in"_s, 30}});
}

ApiReply RingCentralApi::signIn(const ApiRequest &request)
{
    if (request.path == u"/restapi/oauth/authorize" && request.method == "GET") {
        const QString back = m_identity.authorise(request.query, !m_consents);
        if (back.isEmpty())
            return error(400, u"OAU-109"_s, u"Invalid authorisation request"_s);
        return {302, {}, "text/html", {{"Location", back.toLatin1()}}};
    }
    if (const int wait = m_limits.secondsUntilAllowed(RingCentralGroup::Auth); wait > 0)
        return limited(RingCentralGroup::Auth, wait);
    const bool isForm = request.header("content-type").startsWith("application/x-www-form-urlencoded");
    if (request.method != "POST" || !isForm)
        return error(request.method == "POST" ? 415 : 405, u"CMN-103"_s, u"Send a form by POST"_s);
    const QByteArray authorization = request.header("authorization");
    const bool revokes = request.path == u"/restapi/oauth/revoke";
    if (!revokes && request.path != u"/restapi/oauth/token")
        return error(404, u"CMN-102"_s, u"Resource not found"_s);
    const auto form = formFields(request.body);
    const auto said =
        revokes ? m_identity.revoke(authorization, form) : m_identity.token(authorization, form);
    return jsonReply(said.body, said.status);
}

ApiReply RingCentralApi::answer(const Route &route, const ApiRequest &request)
{
    using Kind = Route::Kind;
    const bool isCompanyLog = !route.isOwn
        && (route.kind == Kind::List || route.kind == Kind::Call || route.kind == Kind::ExtractSync
            || route.kind == Kind::Sync);
    if (request.method != "GET")
        return error(405, u"CMN-104"_s, u"Method not allowed"_s);
    if (isCompanyLog && !m_companyLogAllowed)
        return error(403, u"CMN-408"_s,
                     u"In order to call this API endpoint, user needs to have permission"_s, {},
                     u"FullCompanyCallLog"_s);
    switch (route.kind) {
    case Kind::Extension:
        return jsonReply(m_json.extension(m_user, rootOf(request)));
    case Kind::List:
        return list(route, request);
    case Kind::Call:
        return call(route, request);
    case Kind::ExtractSync:
    case Kind::Sync:
        return sync(route, request);
    case Kind::Recording:
        return recording(route, request);
    case Kind::Media:
        return media(route, request);
    case Kind::Message:
    case Kind::MessageContent:
        return message(route, request);
    case Kind::Insights:
        return insights(route);
    case Kind::Nothing:
        break;
    }
    return error(404, u"CMN-102"_s, u"Resource not found"_s);
}

bool RingCentralApi::isSeenBy(bool own, const WorldCall &call) const
{
    return m_json.isListed(call) && (!own || call.staffId == m_world.people().staff()[m_user].id);
}

/// Newest first.
QList<int> RingCentralApi::positionsOf(const ApiRequest &request, TimePoint from, TimePoint until,
                                       bool own) const
{
    const QStringList directions = valuesOf(request, u"direction"_s);
    const auto wordOf = [](Direction direction) {
        return direction == Direction::Inbound ? u"Inbound"_s : u"Outbound"_s;
    };
    const QString session = request.query.value(u"telephonySessionId"_s);
    const bool mustLook = own || !directions.isEmpty() || !session.isEmpty();
    const TimePoint surelyOver = m_world.now() - longestCall;
    const auto [first, end] = m_shelf.between(from, until);
    QList<int> positions;
    for (int position = end - 1; position >= first; --position) {
        if (mustLook || m_shelf.entries()[std::size_t(position)].offeredAt > surelyOver) {
            const WorldCall call = m_shelf.at(position);
            if (!isSeenBy(own, call) || !isAnyOf(directions, wordOf(call.direction)))
                continue;
            if (!session.isEmpty() && RingCentralJson::sessionOf(call) != session)
                continue;
        }
        positions << position;
    }
    return positions;
}

ApiReply RingCentralApi::list(const Route &route, const ApiRequest &request)
{
    const bool detailed = request.query.value(u"view"_s) == u"Detailed";
    const auto wish = pageWish(request, detailed);
    if (!wish)
        return invalid(request.query.contains(u"perPage"_s) ? u"perPage"_s : u"page"_s);
    const auto asked = [&](const QString &name, TimePoint usual) {
        return request.query.contains(name) ? fromIso(request.query.value(name)) : std::optional(usual);
    };
    const auto until = asked(u"dateTo"_s, m_world.now());
    if (!until)
        return invalid(u"dateTo"_s);
    const auto from = asked(u"dateFrom"_s, *until - 24h);
    if (!from)
        return invalid(u"dateFrom"_s);
    const QList<int> positions = positionsOf(request, *from, *until, route.isOwn);
    const int begin = (wish->page - 1) * wish->perPage;
    const int end = int(std::min<qsizetype>(begin + wish->perPage, positions.size()));
    if (wish->page > 1 && begin >= positions.size())
        return error(404, u"CMN-102"_s, u"Resource for parameter [page] is not found"_s, u"page"_s);
    QJsonArray records;
    const QStringList types = valuesOf(request, u"type"_s);
    for (int i = begin; i < end; ++i) {
        const WorldCall call = m_shelf.at(positions[i]);
        if (isAnyOf(types, u"Voice"_s))
            records.append(m_json.record(call, detailed, rootOf(request)));
        if (const auto fax = m_json.faxBeside(call, rootOf(request)); fax && isAnyOf(types, u"Fax"_s))
            records.append(*fax);
    }
    const auto pageUri = [&](int page) {
        return QJsonObject{{u"uri"_s,
                            withQuery(rootOf(request), request,
                                      {{u"dateFrom"_s, toIso(*from)},
                                       {u"dateTo"_s, toIso(*until)},
                                       {u"page"_s, QString::number(page)},
                                       {u"perPage"_s, QString::number(wish->perPage)}})}};
    };
    QJsonObject navigation{{u"firstPage"_s, pageUri(1)}};
    if (end < positions.size())
        navigation[u"nextPage"_s] = pageUri(wish->page + 1);
    if (wish->page > 1)
        navigation[u"previousPage"_s] = pageUri(wish->page - 1);
    const QJsonObject paging{{u"page"_s, wish->page},
                             {u"perPage"_s, wish->perPage},
                             {u"pageStart"_s, begin},
                             {u"pageEnd"_s, std::max(begin, end - 1)}};
    return jsonReply({{u"uri"_s, withQuery(rootOf(request), request, {})},
                      {u"records"_s, records},
                      {u"paging"_s, paging},
                      {u"navigation"_s, navigation}});
}

ApiReply RingCentralApi::call(const Route &route, const ApiRequest &request)
{
    const auto key = m_json.keyOf(route.id);
    const auto call = key ? m_shelf.find(*key) : std::nullopt;
    if (!call || !isSeenBy(route.isOwn, *call))
        return error(404, u"CMN-102"_s, u"Resource for parameter [callRecordId] is not found"_s,
                     u"callRecordId"_s);
    return jsonReply(m_json.record(*call, request.query.value(u"view"_s) == u"Detailed", rootOf(request)));
}

std::optional<QJsonObject> RingCentralApi::truth(const WorldCall &call) const
{
    if (!m_shelf.find(call.key) || !m_json.isListed(call))
        return {};
    return m_json.truth(call);
}

/// By the words of our own vocabulary: the vendor's log cannot be written, so it has none.
std::optional<CallChange> RingCentralApi::changeOf(const QJsonObject &fields) const
{
    CallChange change;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString text = field->toString();
        if (field.key() == u"status")
            change.status = callStatusFromKey(text);
        else if (field.key() == u"from_number")
            change.fromNumber = text;
        else if (field.key() == u"to_number")
            change.toNumber = text;
        else if (field.key() == u"transcript")
            change.transcript = text;
        else if (field.key() == u"summary")
            change.summary = text;
        else
            return {};
    }
    const bool understood = change.status.has_value() == fields.contains(u"status"_s);
    return understood ? std::optional(change) : std::nullopt;
}

bool RingCentralApi::setDialect(const QString &name, const QString &value)
{
    const auto choose = [&](bool &what, const QString &yes, const QString &no) {
        what = value == yes;
        return value == yes || value == no;
    };
    if (name == u"company_log")
        return choose(m_companyLogAllowed, u"allowed"_s, u"denied"_s);
    if (name == u"insights")
        return choose(m_insightsAllowed, u"allowed"_s, u"denied"_s);
    if (name == u"recordings")
        return choose(m_recordingsAllowed, u"allowed"_s, u"denied"_s);
    if (name == u"extract_sync")
        return choose(m_extractAllowed, u"allowed"_s, u"denied"_s);
    if (name == u"consent")
        return choose(m_consents, u"given"_s, u"refused"_s);
    if (name == u"channel")
        return choose(m_channelAllowed, u"allowed"_s, u"denied"_s);
    if (name == u"channel_port") {
        m_channelPort = value.toInt();
        return true;
    }
    if (name != u"log")
        return false;
    m_log += value == m_logName ? 0 : 1;
    m_logName = value;
    return true;
}

} // namespace callboard::sandbox
