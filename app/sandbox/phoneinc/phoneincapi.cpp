// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/phoneinc/phoneincapi.h"

#include "app/sandbox/audioreply.h"

#include "models/domain/phonenumber.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr int limitPerMinute = 300;
constexpr int usualLimit = 10;
constexpr int largestLimit = 50;

QString base58(quint64 number, int length)
{
    constexpr QStringView alphabet = u"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    QString text;
    while (text.size() < length) {
        text += alphabet[qsizetype(number % 58)];
        number /= 58;
    }
    return text;
}

ApiReply error(int status, const QString &words)
{
    return jsonReply({{u"error"_s, words}}, status);
}

/// Unknown words filter nothing: the vendor ignores them without a sound.
bool isKnownState(const QString &state)
{
    static const QStringList known{u"initiated"_s, u"answered"_s, u"playing_audio"_s, u"transferring"_s,
                                   u"recording"_s, u"bridged"_s,  u"ended"_s};
    return known.contains(state);
}

} // namespace

PhoneIncApi::PhoneIncApi(World &world)
    : m_world(world)
    , m_shelf(world, Provider::PhoneInc)
    , m_key(u"phk_"_s + base58(hashed({world.seed(), 74}), 10) + base58(hashed({world.seed(), 75}), 10)
            + base58(hashed({world.seed(), 76}), 8))
    , m_signIn(world)
    , m_limit(limitPerMinute)
{
}

QMap<QString, QString> PhoneIncApi::credentials() const
{
    return {{u"secret"_s, m_key}, {u"client_id"_s, m_signIn.clientId()}};
}

bool PhoneIncApi::setDialect(const QString &name, const QString &value)
{
    if (name != u"phone-inc.tokens" || value != u"revoked")
        return false;
    m_signIn.revokeAll();
    return true;
}

bool PhoneIncApi::isAuthorised(const ApiRequest &request) const
{
    const QByteArray key = m_key.toLatin1();
    const QByteArray header = request.header("x-api-key");
    if (!header.isEmpty())
        return header == key;
    const QByteArray bearer = request.header("authorization");
    if (bearer.startsWith("Bearer "))
        return bearer.sliced(7) == key || m_signIn.isAccessToken(bearer.sliced(7));
    return request.query.value(u"api_key"_s) == m_key;
}

bool PhoneIncApi::isCallList(const ApiRequest &request) const
{
    return request.method == "GET" && request.path == u"/api/v1/calls";
}

ApiReply PhoneIncApi::emptyCallList() const
{
    return jsonReply({{u"calls"_s, QJsonArray()}});
}

bool PhoneIncApi::expireTokens()
{
    return m_signIn.endAccess();
}

ApiReply PhoneIncApi::refusal(int status)
{
    return error(status,
                 status == 429       ? u"Too many requests"_s
                     : status == 503 ? u"Service unavailable"_s
                                     : u"Internal server error"_s);
}

ApiReply PhoneIncApi::handle(const ApiRequest &request)
{
    if (const std::optional<ApiReply> signedIn = m_signIn.handle(request))
        return *signedIn;
    if (request.path.startsWith(u"/rails/active_storage/"))
        return recording(request);
    if (!isAuthorised(request))
        return error(401, u"Invalid or missing API key"_s);
    if (const int wait = m_limit.secondsUntilAllowed(); wait > 0) {
        ApiReply reply = refusal(429);
        reply.headers.append(std::pair<QByteArray, QByteArray>("Retry-After", QByteArray::number(wait)));
        return reply;
    }
    return route(request);
}

ApiReply PhoneIncApi::route(const ApiRequest &request)
{
    const QString prefix = u"/api/v1/"_s;
    const QString path = request.path.startsWith(prefix) ? request.path.sliced(prefix.size()) : QString();
    if (request.method != "GET")
        return error(404, u"Not found"_s);
    if (path == u"calls")
        return listCalls(request);
    if (path == u"voicemails")
        return voicemails(request);
    if (path == u"employees")
        return employees();
    if (path == u"contacts")
        return contacts(request);
    if (path == u"main-numbers")
        return mainNumbers();
    const auto key = path.startsWith(u"calls/") ? keyOf(path.sliced(6)) : std::nullopt;
    const auto call = key ? m_shelf.find(*key) : std::nullopt;
    return call ? jsonReply(callJson(*call, request)) : error(404, u"Not found"_s);
}

ApiReply PhoneIncApi::listCalls(const ApiRequest &request)
{
    const QString wantedState = request.query.value(u"state"_s);
    const auto direction = directionFromKey(request.query.value(u"direction"_s));
    const bool byNumber = !request.query.value(u"phone_number"_s).isEmpty();
    // "Best effort" for local forms: read as somebody in the hotel's country would write them.
    const QString number = normalisedNumber(request.query.value(u"phone_number"_s), u"FR");
    const int limit =
        std::clamp(request.query.value(u"limit"_s, QString::number(usualLimit)).toInt(), 1, largestLimit);
    QJsonArray items;
    for (int i = m_shelf.count() - 1; i >= 0 && items.size() < limit; --i) {
        const WorldCall call = m_shelf.at(i);
        const QString &remote = call.direction == Direction::Inbound ? call.fromNumber : call.toNumber;
        if ((direction && call.direction != *direction) || (byNumber && remote != number))
            continue;
        const QJsonObject json = callJson(call, request);
        if (isKnownState(wantedState) && json.value(u"state"_s) != wantedState)
            continue;
        items.append(json);
    }
    return jsonReply({{u"calls"_s, items}});
}

ApiReply PhoneIncApi::voicemails(const ApiRequest &request)
{
    QJsonArray items;
    int unlistened = 0;
    for (int i = m_shelf.count() - 1; i >= 0; --i) {
        const WorldCall call = m_shelf.at(i);
        if (call.status != CallStatus::Voicemail || !call.endedAt)
            continue;
        items.append(voicemailJson(call, request));
        unlistened += items.last()[u"listened_at"_s].isNull();
    }
    return jsonReply({{u"voicemails"_s, items}, {u"unlistened_count"_s, unlistened}});
}

/// Two hops, both signed: the second is where the file lies, for five minutes.
ApiReply PhoneIncApi::recording(const ApiRequest &request) const
{
    const QStringList parts =
        request.path.split(u'/').sliced(3); // "blobs", "redirect", signature, rest, file
    const bool isRedirect = parts.size() == 5 && parts[0] == u"blobs" && parts[1] == u"redirect";
    const bool isFile = parts.size() == 5 && parts[0] == u"disk" && parts[1] == u"show";
    if (!(isRedirect || isFile) || signature(parts.value(1), parts.value(3)) != parts.value(2))
        return error(404, u"Not found"_s);
    const qint64 until = parts[3].section(u'-', 0, 0).toLongLong();
    if (until < toMs(m_world.now()))
        return error(404, u"Not found"_s);
    const auto call = m_world.call(parts[3].section(u'-', 2, 2).toULongLong());
    if (isFile && call)
        return audioReply(request, audioOf(*call, recordedLength(*call)));
    if (isFile)
        return error(404, u"Not found"_s);
    ApiReply reply{302, {}, "text/html"};
    const QString target = u"/phone-inc/rails/active_storage/disk/show/%1/%2/recording.mp3"_s.arg(
        signature(u"show"_s, parts[3]), parts[3]);
    reply.headers.append(std::pair<QByteArray, QByteArray>("Location", target.toLatin1()));
    return reply;
}

} // namespace callboard::sandbox
