// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/quo/quoapi.h"

#include "app/sandbox/audioreply.h"
#include "app/sandbox/world/carrierid.h"
#include "models/domain/phonenumber.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace callboard::sandbox::quo;
using std::chrono::milliseconds;

namespace callboard::sandbox {

namespace {

const QByteArray currentVersion = "2026-03-30";
const QString mediaPrefix = u"/media/"_s;
constexpr int requestsPerSecond = 10;
constexpr qint64 linkLifetime = 3600;
constexpr qint64 cursorLifetime = 600;
constexpr int usualPage = 10;
constexpr int largestPage = 50;
constexpr int largestV1Page = 100;

ApiReply datedError(int status, const QString &title, const QString &message)
{
    return jsonReply({{u"title"_s, title},
                      {u"message"_s, message},
                      {u"docs"_s, u"https://www.quo.com/docs"_s},
                      {u"trace"_s, u"tr_0001"_s}},
                     status);
}

ApiReply invalid(const QString &path, const QString &value)
{
    ApiReply reply = datedError(400, u"Bad Request"_s, u"Invalid query parameter"_s);
    QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    body[u"errors"_s] =
        QJsonArray{QJsonObject{{u"path"_s, path}, {u"message"_s, u"not allowed"_s}, {u"value"_s, value}}};
    return jsonReply(body, 400);
}

/// As its specification has it.
ApiReply v1Error(int status, const QString &code, const QString &message)
{
    return jsonReply({{u"message"_s, message},
                      {u"code"_s, code},
                      {u"status"_s, status},
                      {u"docs"_s, u"https://openphone.com/docs"_s},
                      {u"title"_s, message},
                      {u"trace"_s, u"tr_0002"_s}},
                     status);
}

/// As it was seen to answer.
ApiReply liveError(int status, const QString &key, const QString &message)
{
    return jsonReply(
        {{u"error"_s, QJsonObject{{u"message"_s, message}, {u"key"_s, key}, {u"trace"_s, u"tr_0003"_s}}}},
        status);
}

ApiReply v1NotFound()
{
    return liveError(404, u"not-found"_s, u"Not Found"_s);
}

/// 0: not a number within the bounds.
int pageSize(const ApiRequest &request, const QString &key, int usual, int largest)
{
    if (!request.query.contains(key))
        return usual;
    const int size = request.query[key].toInt();
    return size >= 1 && size <= largest ? size : 0;
}

std::optional<TimePoint> timeIn(const ApiRequest &request, const QString &key)
{
    return fromIso(request.query.value(key));
}

QJsonObject wrapped(const QJsonValue &data)
{
    return {{u"data"_s, data}};
}

QString nextPage(int from, int count)
{
    return from < count ? u"p"_s + QString::number(from) : QString();
}

QJsonValue orNull(const QString &token)
{
    return token.isNull() ? QJsonValue() : QJsonValue(token);
}

} // namespace

QuoApi::QuoApi(World &world)
    : m_world(world)
    , m_shelf(world, Provider::Quo)
    , m_key(toBase36(hashed({world.seed(), 80}) >> 3) + toBase36(hashed({world.seed(), 81}) >> 3))
{
}

QMap<QString, QString> QuoApi::credentials() const
{
    return {{u"secret"_s, m_key}};
}

QString QuoApi::idOf(quint64 key) const
{
    return carrierCallId(Carrier::OpenPhone, key);
}

std::optional<quint64> QuoApi::keyOf(const QString &id) const
{
    return keyOfCarrierCallId(Carrier::OpenPhone, id);
}

bool QuoApi::isAuthorised(const ApiRequest &request) const
{
    return request.header("authorization") == m_key.toLatin1();
}

bool QuoApi::isCallList(const ApiRequest &request) const
{
    return request.method == "GET" && (request.path == u"/calls" || request.path == u"/v1/calls");
}

bool QuoApi::continuesCallList(const ApiRequest &request) const
{
    return isCallList(request)
        && (request.query.contains(u"after"_s) || request.query.contains(u"pageToken"_s));
}

ApiReply QuoApi::emptyCallList() const
{
    return jsonReply({{u"data"_s, QJsonArray()}, {u"nextCursor"_s, QJsonValue()}});
}

bool QuoApi::setDialect(const QString &name, const QString &value)
{
    if (name == u"quo_calls" && (value == u"dated" || value == u"v1"))
        m_datedHasCalls = value == u"dated";
    else if (name == u"quo_plan" && (value == u"business" || value == u"starter"))
        m_business = value == u"business";
    else
        return false;
    return true;
}

ApiReply QuoApi::refusal(int status)
{
    switch (status) {
    case 429:
        return datedError(status, u"Too Many Requests"_s, u"Slow down"_s);
    case 503:
        return datedError(status, u"Service Unavailable"_s, u"Try again later"_s);
    default:
        return datedError(status, u"Internal Server Error"_s, u"Something went wrong"_s);
    }
}

/// Ten a second, unless fewer are wanted a minute.
bool QuoApi::isTooMuch()
{
    if (m_requestsPerMinute <= 0)
        return false;
    const bool perSecond = m_requestsPerMinute >= 60 * requestsPerSecond;
    if (!m_window.isValid() || m_window.elapsed() >= (perSecond ? 1000 : 60000)) {
        m_window.start();
        m_requestsNow = 0;
    }
    return ++m_requestsNow > (perSecond ? requestsPerSecond : m_requestsPerMinute);
}

ApiReply QuoApi::handle(const ApiRequest &request)
{
    if (request.path.startsWith(mediaPrefix))
        return media(request);
    const bool isV1 = request.path.startsWith(u"/v1/");
    if (!isV1 && request.header("quo-api-version") != currentVersion)
        return datedError(400, u"Bad Request"_s, u"Quo-Api-Version is missing or unknown"_s);
    if (!isAuthorised(request)) {
        return isV1 ? v1Error(401, u"0101401"_s, u"Unauthorized"_s)
                    : datedError(401, u"Unauthorized"_s, u"The API key is invalid"_s);
    }
    if (isTooMuch())
        return refusal(429);
    if (request.method != "GET")
        return isV1 ? v1NotFound() : datedError(404, u"Not Found"_s, u"No such route"_s);
    return isV1 ? v1(request) : dated(request);
}

std::optional<WorldCall> QuoApi::callOf(const QString &id) const
{
    const auto key = keyOf(id);
    return key ? m_shelf.find(*key) : std::nullopt;
}

ApiReply QuoApi::dated(const ApiRequest &request)
{
    const QStringList parts = request.path.split(u'/').sliced(1); // "calls", id, part
    if (!m_datedHasCalls || parts.value(0) != u"calls" || parts.size() > 3)
        return datedError(404, u"Not Found"_s, u"No such route"_s);
    if (parts.size() == 1)
        return listDated(request);
    const auto call = callOf(parts.value(1));
    if (!call)
        return datedError(404, u"Not Found"_s, u"No such call"_s);
    return datedCall(request, *call, parts.value(2));
}

ApiReply QuoApi::datedCall(const ApiRequest &request, const WorldCall &call, const QString &part) const
{
    const QString include = request.query.value(u"include"_s);
    if (part.isEmpty()) {
        QJsonObject json = datedJson(call, include);
        if (include.split(u',').contains(u"voicemail") && hasVoicemail(call))
            json[u"voicemail"_s] = voicemailJson(call, request);
        return jsonReply(wrapped(json));
    }
    if (part == u"recordings")
        return jsonReply(wrapped(recordingsJson(call, request)));
    if (part != u"transcripts")
        return datedError(404, u"Not Found"_s, u"No such route"_s);
    if (!m_business)
        return datedError(403, u"Forbidden"_s, u"Your plan has no transcripts"_s);
    QJsonArray transcripts;
    const QList<Part> recorded = partsOf(call);
    for (const Part &recording : recorded) {
        const bool isThere = !recording.segments.isEmpty();
        transcripts.append(
            QJsonObject{{u"recordingId"_s, recording.recordingId},
                        {u"status"_s, isThere ? u"completed"_s : u"absent"_s},
                        {u"startTime"_s, toIso(*call.answeredAt + recording.start)},
                        {u"createdAt"_s, toIso(*call.endedAt)},
                        {u"duration"_s, qint64(recording.length.count())},
                        {u"dialogue"_s,
                         isThere ? QJsonValue(dialogueJson(call, recording, recording.start, "actorId"_L1))
                                 : QJsonValue()}});
    }
    return jsonReply(wrapped(transcripts));
}

/// The moment until which it works, and the call behind which it goes on.
QString QuoApi::cursorAfter(int position) const
{
    const Shelf::Entry &entry = m_shelf.entries()[std::size_t(position)];
    const qint64 until = toMs(m_world.now()) / 1000 + cursorLifetime;
    return u"c%1-%2-%3"_s.arg(until).arg(toMs(entry.offeredAt)).arg(entry.key);
}

std::optional<int> QuoApi::positionBehind(const QString &cursor) const
{
    const QStringList parts = cursor.mid(1).split(u'-');
    if (!cursor.startsWith(u'c') || parts.size() != 3 || parts[0].toLongLong() < toMs(m_world.now()) / 1000)
        return {};
    const Shelf::Entry entry{fromMs(parts[1].toLongLong()), parts[2].toULongLong()};
    const auto &all = m_shelf.entries();
    return int(std::lower_bound(all.begin(), all.end(), entry) - all.begin());
}

ApiReply QuoApi::listDated(const ApiRequest &request) const
{
    static const QStringList known{u"phoneNumberId"_s,  u"direction"_s, u"status"_s, u"createdAt[gte]"_s,
                                   u"createdAt[lte]"_s, u"include"_s,   u"limit"_s,  u"after"_s};
    for (const auto &[name, value] : request.queryItems) {
        if (!known.contains(name))
            return invalid(name, value);
    }
    const int limit = pageSize(request, u"limit"_s, usualPage, largestPage);
    if (limit == 0)
        return invalid(u"limit"_s, request.query[u"limit"_s]);
    const auto until = timeIn(request, u"createdAt[lte]"_s);
    auto [first, end] = m_shelf.between(timeIn(request, u"createdAt[gte]"_s),
                                        until ? std::optional(*until + milliseconds(1)) : std::nullopt);
    if (request.query.contains(u"after"_s)) {
        const auto behind = positionBehind(request.query[u"after"_s]);
        if (!behind)
            return datedError(400, u"Bad Request"_s, u"The cursor is invalid or has expired"_s);
        end = std::min(end, *behind);
    }
    QJsonArray items;
    const QString include = request.query.value(u"include"_s);
    const auto passes = [&](const QJsonObject &json) {
        for (const QString &filter : {u"phoneNumberId"_s, u"direction"_s, u"status"_s}) {
            if (request.query.contains(filter) && json[filter].toString() != request.query[filter])
                return false;
        }
        return true;
    };
    int position = end - 1;
    for (; position >= first && items.size() < limit; --position) {
        const WorldCall call = m_shelf.at(position);
        QJsonObject json = datedJson(call, include);
        if (include.split(u',').contains(u"voicemail") && hasVoicemail(call))
            json[u"voicemail"_s] = voicemailJson(call, request);
        if (passes(json))
            items.append(json);
    }
    const QJsonValue next = position >= first ? QJsonValue(cursorAfter(position + 1)) : QJsonValue();
    return jsonReply({{u"data"_s, items}, {u"nextCursor"_s, next}});
}

ApiReply QuoApi::v1(const ApiRequest &request)
{
    const People &people = m_world.people();
    const QStringList parts = request.path.split(u'/').sliced(2); // resource, id
    const QString resource = parts.value(0);
    if (parts.size() == 2)
        return v1Part(resource, parts.value(1), request);
    if (parts.size() > 2)
        return v1NotFound();
    if (resource == u"calls")
        return listPair(request);
    if (resource == u"conversations")
        return listConversations(request);
    if (resource == u"phone-numbers")
        return jsonReply(wrapped(QJsonArray{phoneNumberJson(restaurantLine)}));
    if (resource == u"users")
        return directory(request, int(people.staff().size()), [this](int i) { return userJson(i); });
    if (resource == u"contacts")
        return directory(request, people.guestCount(), [this](int i) { return contactJson(i); });
    return v1NotFound();
}

/// Pages of at most fifty, by a token.
ApiReply QuoApi::directory(const ApiRequest &request, int count,
                           const std::function<QJsonObject(int index)> &item) const
{
    const int size = pageSize(request, u"maxResults"_s, 0, largestPage);
    if (size == 0)
        return v1Error(400, u"0300400"_s, u"maxResults must be 1 to 50"_s);
    const QString token = request.query.value(u"pageToken"_s, u"p0"_s);
    bool good = false;
    const int from = token.mid(1).toInt(&good);
    if (!good)
        return v1Error(400, u"0300400"_s, u"Invalid pageToken"_s);
    QJsonArray items;
    for (int i = from; i < count && items.size() < size; ++i)
        items.append(item(i));
    return jsonReply({{u"data"_s, items},
                      {u"totalItems"_s, items.size()},
                      {u"nextPageToken"_s, orNull(nextPage(from + size, count))}});
}

/// Exactly one number of the other side, in the name of somebody who may use the line.
ApiReply QuoApi::listPair(const ApiRequest &request)
{
    QStringList participants;
    for (const auto &[name, value] : request.queryItems) {
        if (name == u"participants" || name == u"participants[]")
            participants << value;
    }
    const QString line = request.query.value(u"phoneNumberId"_s);
    const int size = pageSize(request, u"maxResults"_s, 0, largestV1Page);
    if (participants.size() > 1)
        return v1Error(400, u"0101400"_s, u"Too Many Participants"_s);
    if (line.isEmpty() || participants.isEmpty() || !isE164(participants.first()) || size == 0)
        return v1Error(400, u"0100400"_s, u"Bad Request"_s);
    if (line != lineId(restaurantLine))
        return v1NotFound();
    const QJsonArray users = phoneNumberJson(restaurantLine)[u"users"_s].toArray();
    const QString user = request.query.value(u"userId"_s, userId(0));
    const bool mayUse = std::any_of(users.begin(), users.end(),
                                    [&](const QJsonValue &one) { return one[u"id"_s].toString() == user; });
    if (!mayUse)
        return v1Error(403, u"0101403"_s, u"Not Phone Number User"_s);
    if (m_gathered != m_shelf.count())
        gatherConversations();
    const auto known = m_byParticipant.constFind(participants.first());
    const std::vector<quint64> keys =
        known == m_byParticipant.constEnd() ? std::vector<quint64>() : m_conversations[*known].calls;
    const auto after = timeIn(request, u"createdAfter"_s);
    const auto before = timeIn(request, u"createdBefore"_s);
    int index = request.query.value(u"pageToken"_s, u"k0"_s).mid(1).toInt();
    QJsonArray items;
    QString next;
    for (; index < int(keys.size()) && next.isNull(); ++index) {
        const auto call = m_shelf.find(keys[keys.size() - 1 - std::size_t(index)]);
        if (!call || (after && call->offeredAt < *after) || (before && call->offeredAt >= *before))
            continue;
        if (items.size() == size)
            next = u"k"_s + QString::number(index);
        else
            items.append(v1Json(*call));
    }
    return jsonReply(
        {{u"data"_s, items}, {u"totalItems"_s, 2 * items.size() + 1}, {u"nextPageToken"_s, orNull(next)}});
}

ApiReply QuoApi::v1Part(const QString &resource, const QString &id, const ApiRequest &request) const
{
    const auto call = callOf(id);
    if (!call)
        return v1NotFound();
    if (resource == u"calls")
        return jsonReply(wrapped(v1Json(*call)));
    if (resource == u"call-recordings") {
        QJsonArray recordings = recordingsJson(*call, request);
        if (!recordings.isEmpty() && call->key % 4 == 0) {
            QJsonObject first = recordings.first().toObject();
            first[u"status"_s] = first[u"startTime"_s] = QJsonValue();
            recordings[0] = first;
        }
        return jsonReply(wrapped(recordings));
    }
    if (resource == u"call-voicemails")
        return hasVoicemail(*call) ? jsonReply(wrapped(voicemailJson(*call, request))) : v1NotFound();
    if (!m_business && (resource == u"call-summaries" || resource == u"call-transcripts"))
        return v1Error(403, u"0500403"_s, u"Your plan has no summaries and transcripts"_s);
    if (resource == u"call-summaries") {
        QJsonObject summary = summaryJson(*call);
        summary[u"callId"_s] = id;
        return jsonReply(wrapped(summary));
    }
    const QList<Part> parts = partsOf(*call);
    if (resource != u"call-transcripts" || parts.isEmpty())
        return v1NotFound();
    QJsonArray dialogue;
    for (const Part &part : parts) {
        const QJsonArray lines = dialogueJson(*call, part, milliseconds(0), "userId"_L1);
        for (const QJsonValue &line : lines)
            dialogue.append(line);
    }
    return jsonReply(wrapped(QJsonObject{{u"callId"_s, id},
                                         {u"createdAt"_s, toIso(*call->endedAt)},
                                         {u"duration"_s, qint64(duration(*call)->count())},
                                         {u"status"_s, dialogue.isEmpty() ? u"absent"_s : u"completed"_s},
                                         {u"dialogue"_s, dialogue}}));
}

void QuoApi::gatherConversations()
{
    m_gathered = m_shelf.count();
    QHash<QString, Conversation> byParticipant;
    for (int position = 0; position < m_gathered; ++position) {
        const WorldCall call = m_shelf.at(position);
        const QString participant = remoteNumber(call);
        auto known = byParticipant.find(participant);
        if (known == byParticipant.end())
            known = byParticipant.insert(
                participant, {lineId(restaurantLine), participant, call.offeredAt, call.offeredAt, {}});
        known->last = call.offeredAt;
        known->calls.push_back(call.key);
    }
    m_conversations.assign(byParticipant.begin(), byParticipant.end());
    std::sort(m_conversations.begin(), m_conversations.end(), [](const auto &a, const auto &b) {
        return std::pair(a.last, a.participant) > std::pair(b.last, b.participant);
    });
    m_byParticipant.clear();
    for (std::size_t i = 0; i < m_conversations.size(); ++i)
        m_byParticipant.insert(m_conversations[i].participant, i);
}

ApiReply QuoApi::listConversations(const ApiRequest &request)
{
    const int size = pageSize(request, u"maxResults"_s, 0, largestV1Page);
    if (size == 0)
        return v1Error(400, u"0200400"_s, u"maxResults must be 1 to 100"_s);
    if (!request.query.contains(u"pageToken"_s))
        gatherConversations();
    const auto after = timeIn(request, u"updatedAfter"_s);
    const auto before = timeIn(request, u"createdBefore"_s);
    QJsonArray items;
    int index = request.query.value(u"pageToken"_s, u"p0"_s).mid(1).toInt();
    for (; index < int(m_conversations.size()) && items.size() < size; ++index) {
        const Conversation &conversation = m_conversations[std::size_t(index)];
        if ((after && conversation.last <= *after) || (before && conversation.first >= *before))
            continue;
        items.append(QJsonObject{{u"id"_s, u"CN"_s + QString::number(index)},
                                 {u"phoneNumberId"_s, conversation.lineId},
                                 {u"participants"_s, QJsonArray{conversation.participant}},
                                 {u"createdAt"_s, toIso(conversation.first)},
                                 {u"updatedAt"_s, toIso(conversation.last)}});
    }
    return jsonReply({{u"data"_s, items},
                      {u"totalItems"_s, items.size()},
                      {u"nextPageToken"_s, orNull(nextPage(index, int(m_conversations.size())))}});
}

QByteArray QuoApi::signature(const QString &id, qint64 until) const
{
    const QString text = u"%1 %2 %3"_s.arg(m_key, id).arg(until);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QString QuoApi::signedLink(const QString &id, const ApiRequest &request) const
{
    const qint64 until = toMs(m_world.now()) / 1000 + linkLifetime;
    return QString::fromLatin1("http://" + request.header("host"))
        + u"/quo/media/%1.mp3?expires=%2&signature=%3"_s.arg(id).arg(until).arg(
            QString::fromLatin1(signature(id, until)));
}

/// As storage behind signed links is: no other authentication beside the signature, and an end.
ApiReply QuoApi::media(const ApiRequest &request) const
{
    const QString id = request.path.mid(mediaPrefix.size()).section(u'.', 0, 0);
    const qint64 until = request.query.value(u"expires"_s).toLongLong();
    const bool isSigned = request.query.value(u"signature"_s).toLatin1() == signature(id, until);
    if (!request.header("authorization").isEmpty())
        return {400, "<Error><Code>InvalidArgument</Code></Error>", "application/xml"};
    if (!isSigned || toMs(m_world.now()) / 1000 >= until)
        return {403, "<Error><Code>AccessDenied</Code></Error>", "application/xml"};
    bool good = false;
    const auto call = m_shelf.find(id.mid(2).section(u'p', 0, 0).toULongLong(&good, 16));
    if (!good || !call)
        return {404, "<Error><Code>NoSuchKey</Code></Error>", "application/xml"};
    const QList<Part> parts = partsOf(*call);
    for (const Part &part : parts) {
        if (part.recordingId == id)
            return audioReply(request, audioOf(*call, part.length, part.start));
    }
    return audioReply(request, audioOf(*call, recordedLength(*call)));
}

std::optional<CallChange> QuoApi::changeOf(const QJsonObject &fields) const
{
    CallChange change;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString text = field.value().toString();
        if (field.key() == u"summary")
            change.summary = text;
        else if (field.key() == u"transcript")
            change.transcript = text;
        else if (field.key() == u"answeredAt" && fromIso(text))
            change.answeredAt = fromIso(text);
        else if (field.key() == u"completedAt" && fromIso(text))
            change.endedAt = fromIso(text);
        else
            return {};
    }
    return change;
}

} // namespace callboard::sandbox
