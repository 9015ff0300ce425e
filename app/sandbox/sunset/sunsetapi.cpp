// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sunset/sunsetapi.h"

#include "app/sandbox/audioreply.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr int largestPage = 100;
constexpr quint64 userKind = 66;

QJsonObject problem(const QString &field, const QString &message)
{
    return {{u"field"_s, field}, {u"message"_s, message}};
}

std::optional<int> numberOf(const ApiRequest &request, const QString &name, int usual, int largest)
{
    if (!request.query.contains(name))
        return usual;
    bool ok = false;
    const int number = request.query.value(name).toInt(&ok);
    return ok && number >= 1 && number <= largest ? std::optional(number) : std::nullopt;
}

QString cursorOf(const QString &id)
{
    const QByteArray json = QJsonDocument(QJsonObject{{u"id"_s, id}}).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(json.toBase64());
}

QString idInCursor(const QString &cursor)
{
    const QByteArray json = QByteArray::fromBase64(cursor.toLatin1());
    return QJsonDocument::fromJson(json).object()[u"id"_s].toString();
}

} // namespace

SunsetApi::SunsetApi(World &world)
    : m_world(world)
    , m_files(world)
    , m_token(u"sun_"_s + toBase36(hashed({world.seed(), 67}) >> 3)
              + toBase36(hashed({world.seed(), 68}) >> 3))
{
}

QMap<QString, QString> SunsetApi::credentials() const
{
    return {{u"secret"_s, m_token}};
}

bool SunsetApi::isAuthorised(const ApiRequest &request) const
{
    return request.header("authorization") == "Bearer " + m_token.toLatin1();
}

QString SunsetApi::idOf(quint64 key) const
{
    return m_files.cases()[m_files.caseOf(key)].id + u'/' + sunset::CaseFiles::callId(key);
}

std::optional<quint64> SunsetApi::keyOf(const QString &id) const
{
    const auto key = sunset::CaseFiles::keyOfCallId(id.section(u'/', -1));
    return key && (!id.contains(u'/') || idOf(*key) == id) ? key : std::nullopt;
}

bool SunsetApi::setDialect(const QString &name, const QString &value)
{
    if (name != u"sunset_cursor" || (value != u"with_pages" && value != u"without"))
        return false;
    m_pagesHaveCursors = value == u"with_pages";
    return true;
}

bool SunsetApi::isCallList(const ApiRequest &request) const
{
    const QStringList parts = request.path.split(u'/');
    return request.method == "GET" && parts.size() == 5 && parts[2] == u"cases" && parts[4] == u"phone-calls";
}

bool SunsetApi::continuesCallList(const ApiRequest &request) const
{
    return isCallList(request)
        && (request.query.value(u"page"_s).toInt() > 1 || request.query.contains(u"cursor"_s));
}

ApiReply SunsetApi::emptyCallList() const
{
    return page({}, {}, 0, 0);
}

ApiReply SunsetApi::error(int status, const QString &code, const QString &message, const QJsonArray &details)
{
    QJsonObject error{{u"code"_s, code}, {u"message"_s, message}};
    if (!details.isEmpty())
        error[u"details"_s] = details;
    ApiReply reply = jsonReply({{u"error"_s, error}}, status);
    reply.headers.append(std::pair("X-Request-Id"_ba, sunset::ulid(69, ++m_answers).toLatin1()));
    return reply;
}

ApiReply SunsetApi::notFound()
{
    return error(404, u"not_found"_s, u"The requested resource was not found."_s);
}

ApiReply SunsetApi::refusal(int status)
{
    switch (status) {
    case 401:
        return error(status, u"unauthorized"_s, u"The access token is missing or invalid."_s);
    case 403:
        return error(status, u"forbidden"_s, u"You do not have permission to perform this action."_s);
    case 429:
        return error(status, u"rate_limit_exceeded"_s, u"Too many requests."_s);
    default:
        return error(status, u"internal_error"_s, u"Something went wrong."_s);
    }
}

ApiReply SunsetApi::handle(const ApiRequest &request)
{
    if (!isAuthorised(request))
        return refusal(401);
    if (const int wait = m_limit.secondsUntilAllowed(); wait > 0) {
        ApiReply reply = refusal(429);
        const qint64 reset = QDateTime::currentSecsSinceEpoch() + wait;
        reply.headers.append(std::pair("X-RateLimit-Reset"_ba, QByteArray::number(reset)));
        return reply;
    }
    return route(request);
}

ApiReply SunsetApi::route(const ApiRequest &request)
{
    const QStringList parts = request.path.split(u'/').sliced(1);
    if (parts.value(0) != u"v1")
        return notFound();
    if (parts.value(1) == u"users" && parts.value(2) == u"me" && request.method == "GET") {
        if (parts.size() == 3)
            return profile();
        return parts.size() == 4 && parts[3] == u"cases" ? cases(request) : notFound();
    }
    return parts.value(1) == u"cases" ? routeCase(request, parts.sliced(2)) : notFound();
}

/// @p parts: the case and what follows it.
ApiReply SunsetApi::routeCase(const ApiRequest &request, const QStringList &parts)
{
    const auto index = m_files.caseOfId(parts.value(0));
    if (!index)
        return notFound();
    const QString what = parts.value(1);
    if (request.method == "POST" && what == u"phone-calls" && parts.size() == 2)
        return dial(*index);
    if (request.method != "GET")
        return notFound();
    if (what == u"institution-contacts" && parts.size() == 2)
        return contacts(request, *index);
    if (what != u"phone-calls" || parts.size() > 4)
        return notFound();
    return parts.size() == 2 ? calls(request, *index) : call(request, *index, parts.sliced(2));
}

ApiReply SunsetApi::dial(int caseIndex)
{
    if (m_files.cases()[caseIndex].role == u"viewer")
        return refusal(403);
    return error(422, u"validation_error"_s, u"This would dial a number, which the sandbox does not do."_s);
}

ApiReply SunsetApi::profile() const
{
    return jsonReply({{u"data"_s,
                       QJsonObject{{u"id"_s, sunset::ulid(userKind, 1)},
                                   {u"name"_s, u"Hôtel des Embruns"_s},
                                   {u"email"_s, u"office@embruns.example"_s}}}});
}

SunsetApi::Wanted SunsetApi::readWanted(const ApiRequest &request, const QStringList &sortable) const
{
    Wanted wanted;
    const auto refuse = [&wanted](const QString &field, const QString &message) {
        wanted.problems.append(problem(field, message));
    };
    const auto number = numberOf(request, u"page"_s, 1, 1'000'000);
    const auto size = numberOf(request, u"per_page"_s, wanted.size, largestPage);
    if (!number)
        refuse(u"page"_s, u"must be greater than or equal to 1"_s);
    if (!size)
        refuse(u"per_page"_s, u"must be between 1 and 100"_s);
    wanted.page = number.value_or(1);
    wanted.size = size.value_or(1);
    if (request.query.contains(u"cursor"_s))
        wanted.cursor = request.query.value(u"cursor"_s);
    if (!wanted.cursor.isNull() && request.query.contains(u"page"_s))
        refuse(u"cursor"_s, u"cannot be used together with page"_s);
    if (!wanted.cursor.isNull() && idInCursor(wanted.cursor).isEmpty())
        refuse(u"cursor"_s, u"is invalid"_s);
    if (!sortable.contains(request.query.value(u"sort_by"_s, sortable.first())))
        refuse(u"sort_by"_s, u"is not included in the list"_s);
    if (!QStringList{u"asc"_s, u"desc"_s}.contains(request.query.value(u"sort_order"_s, u"desc"_s)))
        refuse(u"sort_order"_s, u"is not included in the list"_s);
    return wanted;
}

/// The row that the wanted page of a case's calls begins with.
int SunsetApi::beginOf(const Wanted &wanted, int caseIndex) const
{
    if (wanted.cursor.isNull())
        return (wanted.page - 1) * wanted.size;
    const auto key = sunset::CaseFiles::keyOfCallId(idInCursor(wanted.cursor));
    const auto last = key ? m_world.call(*key) : std::nullopt;
    return last ? m_files.positionAfter(caseIndex, *last) : 0;
}

ApiReply SunsetApi::page(const QJsonArray &items, const Wanted &wanted, int begin, int total) const
{
    const bool hasMore = begin + items.size() < total;
    const bool byPage = wanted.cursor.isNull();
    const bool hasCursor = hasMore && !items.isEmpty() && (!byPage || m_pagesHaveCursors);
    const QString last = items.isEmpty() ? QString() : items.last()[u"id"_s].toString();
    const QJsonObject meta{
        {u"page"_s, byPage ? QJsonValue(wanted.page) : QJsonValue()},
        {u"per_page"_s, wanted.size},
        {u"total_count"_s, byPage ? QJsonValue(total) : QJsonValue()},
        {u"total_pages"_s, byPage ? QJsonValue((total + wanted.size - 1) / wanted.size) : QJsonValue()},
        {u"next_cursor"_s, hasCursor ? QJsonValue(cursorOf(last)) : QJsonValue()},
        {u"has_more"_s, hasMore}};
    return jsonReply({{u"data"_s, items}, {u"meta"_s, meta}});
}

ApiReply SunsetApi::cases(const ApiRequest &request)
{
    const Wanted wanted = readWanted(request, {u"updated_at"_s, u"created_at"_s});
    if (!wanted.problems.isEmpty())
        return error(422, u"validation_error"_s, u"The request is invalid."_s, wanted.problems);
    QJsonArray all;
    for (const sunset::Case &file : m_files.cases()) {
        const bool fits = file.role == request.query.value(u"role"_s, file.role)
            && file.title.contains(request.query.value(u"search"_s), Qt::CaseInsensitive);
        if (fits)
            all.append(QJsonObject{{u"id"_s, file.id}, {u"title"_s, file.title}, {u"role"_s, file.role}});
    }
    QJsonArray items;
    const int begin = (wanted.page - 1) * wanted.size;
    for (int i = begin; i < all.size() && items.size() < wanted.size; ++i)
        items.append(all[i]);
    return page(items, wanted, begin, int(all.size()));
}

ApiReply SunsetApi::calls(const ApiRequest &request, int caseIndex)
{
    const Wanted wanted = readWanted(request, {u"created_at"_s, u"duration_seconds"_s});
    if (!wanted.problems.isEmpty())
        return error(422, u"validation_error"_s, u"The request is invalid."_s, wanted.problems);
    const bool isPlain = !request.query.contains(u"status"_s)
        && !request.query.contains(u"institution_contact_id"_s)
        && request.query.value(u"sort_by"_s, u"created_at"_s) == u"created_at"
        && request.query.value(u"sort_order"_s, u"desc"_s) == u"desc";
    if (!isPlain)
        return chosenCalls(request, caseIndex, wanted);
    QJsonArray items;
    const int begin = beginOf(wanted, caseIndex);
    const int total = m_files.count(caseIndex);
    for (int i = begin; i < total && items.size() < wanted.size; ++i)
        items.append(callJson(m_files.at(caseIndex, i)));
    return page(items, wanted, begin, total);
}

/// Filtered or in another order: seldom asked for, so made of the whole case each time.
ApiReply SunsetApi::chosenCalls(const ApiRequest &request, int caseIndex, const Wanted &wanted)
{
    QList<QJsonObject> chosen;
    for (int i = 0; i < m_files.count(caseIndex); ++i) {
        const QJsonObject json = callJson(m_files.at(caseIndex, i));
        const auto fits = [&](const QString &name) {
            return !request.query.contains(name) || json[name].toString() == request.query.value(name);
        };
        if (fits(u"status"_s) && fits(u"institution_contact_id"_s))
            chosen << json;
    }
    if (request.query.value(u"sort_by"_s) == u"duration_seconds") {
        std::stable_sort(chosen.begin(), chosen.end(), [](const QJsonObject &a, const QJsonObject &b) {
            return a[u"duration_seconds"_s].toInt() > b[u"duration_seconds"_s].toInt();
        });
    }
    if (request.query.value(u"sort_order"_s) == u"asc")
        std::reverse(chosen.begin(), chosen.end());
    qsizetype begin = qsizetype(wanted.page - 1) * wanted.size;
    if (!wanted.cursor.isNull()) {
        const QString last = idInCursor(wanted.cursor);
        const auto at = std::find_if(chosen.begin(), chosen.end(), [&](const QJsonObject &json) {
            return json[u"id"_s].toString() == last;
        });
        begin = at == chosen.end() ? 0 : at - chosen.begin() + 1;
    }
    QJsonArray items;
    for (qsizetype i = begin; i < chosen.size() && items.size() < wanted.size; ++i)
        items.append(chosen[i]);
    return page(items, wanted, int(begin), int(chosen.size()));
}

/// @p parts: the call, and "recording" for its audio.
ApiReply SunsetApi::call(const ApiRequest &request, int caseIndex, const QStringList &parts)
{
    const auto call = m_files.find(caseIndex, parts.first());
    if (!call)
        return notFound();
    if (parts.size() == 1)
        return jsonReply({{u"data"_s, callJson(*call)}});
    if (parts[1] != u"recording" || call->recordingUrl.isEmpty())
        return notFound();
    return audioReply(request, audioOf(*call, recordedLength(*call)));
}

ApiReply SunsetApi::contacts(const ApiRequest &request, int caseIndex)
{
    const Wanted wanted = readWanted(request, {u"created_at"_s});
    if (!wanted.problems.isEmpty())
        return error(422, u"validation_error"_s, u"The request is invalid."_s, wanted.problems);
    const QList<int> guests = m_files.guests(caseIndex);
    QJsonArray items;
    const int begin = (wanted.page - 1) * wanted.size;
    for (int i = begin; i < guests.size() && items.size() < wanted.size; ++i)
        items.append(contactJson(caseIndex, guests[i]));
    return page(items, wanted, begin, int(guests.size()));
}

} // namespace callboard::sandbox
