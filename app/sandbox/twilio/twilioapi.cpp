// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/twilio/twilioapi.h"

#include "app/sandbox/audioreply.h"
#include "app/sandbox/world/carrierid.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sandbox {

namespace {

constexpr qint64 secondMs = 1000;
/// Children are dialled a moment after the call began; recordings are filed after it has ended.
constexpr Seconds longestCall{6 * 3600};
const QString restPrefix = u"/2010-04-01/"_s;
const QString intelligencePrefix = u"/intelligence/v2/"_s;

QString hexWord(quint64 seed, int number)
{
    const auto half = [&](quint64 part) {
        return QString::number(hashed({seed, quint64(number), part}), 16).rightJustified(16, u'0');
    };
    return half(1) + half(2);
}

QByteArray basic(const QString &user, const QString &password)
{
    return "Basic " + (user + u':' + password).toUtf8().toBase64();
}

QString encodedQuery(const ApiRequest &request, const QStringList &without)
{
    QStringList parts;
    for (const auto &[name, value] : request.queryItems) {
        if (!without.contains(name))
            parts << QString::fromLatin1(QUrl::toPercentEncoding(name) + '='
                                         + QUrl::toPercentEncoding(value));
    }
    return parts.join(u'&');
}

} // namespace

TwilioApi::TwilioApi(World &world)
    : m_world(world)
    , m_book(world)
    , m_account(u"AC"_s + hexWord(world.seed(), 40))
    , m_token(hexWord(world.seed(), 41))
    , m_keySid(u"SK"_s + hexWord(world.seed(), 42))
    , m_keySecret(hexWord(world.seed(), 43))
{
}

QMap<QString, QString> TwilioApi::credentials() const
{
    return {{u"account_sid"_s, m_account}, {u"secret"_s, m_token}};
}

bool TwilioApi::isAuthorised(const ApiRequest &request) const
{
    const QByteArray given = request.header("authorization");
    return given == basic(m_account, m_token) || given == basic(m_keySid, m_keySecret);
}

QString TwilioApi::idOf(quint64 key) const
{
    const auto call = m_world.call(key);
    return call ? call->carrierCallId : carrierCallId(Carrier::Twilio, key);
}

std::optional<quint64> TwilioApi::keyOf(const QString &id) const
{
    if (const auto call = m_world.callOfCarrier(Carrier::Twilio, id))
        return call->key;
    return keyOfCarrierCallId(Carrier::Twilio, id);
}

bool TwilioApi::setDialect(const QString &name, const QString &value)
{
    if (name != u"twilio_media_auth" || (value != u"open" && value != u"enforced"))
        return false;
    m_mediaNeedsAuth = value == u"enforced";
    return true;
}

bool TwilioApi::isCallList(const ApiRequest &request) const
{
    return request.method == "GET"
        && request.path == restPrefix + u"Accounts/"_s + m_account + u"/Calls.json"_s;
}

bool TwilioApi::continuesCallList(const ApiRequest &request) const
{
    return isCallList(request) && request.query.contains(u"PageToken"_s);
}

ApiReply TwilioApi::emptyCallList() const
{
    return jsonReply({{u"calls"_s, QJsonArray()},
                      {u"page"_s, 0},
                      {u"page_size"_s, 50},
                      {u"next_page_uri"_s, QJsonValue()}});
}

ApiReply TwilioApi::error(int status, int code, const QString &message)
{
    return jsonReply({{u"code"_s, code},
                      {u"message"_s, message},
                      {u"more_info"_s, u"https://www.twilio.com/docs/errors/%1"_s.arg(code)},
                      {u"status"_s, status}},
                     status);
}

ApiReply TwilioApi::notFound(const ApiRequest &request) const
{
    return error(404, 20404, u"The requested resource %1 was not found"_s.arg(request.path));
}

ApiReply TwilioApi::refusal(int status)
{
    switch (status) {
    case 401:
        return error(status, 20003, u"Authenticate"_s);
    case 429:
        return error(status, 20429, u"Too Many Requests"_s);
    case 503:
        return error(status, 20503, u"Service is unavailable. Please try again"_s);
    default:
        return error(status, 20500, u"An internal server error has occurred"_s);
    }
}

/// The vendor limits what runs at once, so refusals end as soon as others have ended: counted by the second.
bool TwilioApi::isTooMuch()
{
    if (m_requestsPerMinute <= 0)
        return false;
    if (!m_second.isValid() || m_second.elapsed() >= secondMs) {
        m_second.start();
        m_requestsThisSecond = 0;
    }
    return ++m_requestsThisSecond > std::max(1, m_requestsPerMinute / 60);
}

ApiReply TwilioApi::handle(const ApiRequest &request)
{
    const QStringList parts = request.path.split(u'/').sliced(1);
    const bool isMedia =
        parts.value(3) == u"Recordings" && parts.size() == 5 && !request.path.endsWith(u".json");
    if (isMedia && !m_mediaNeedsAuth)
        return media(request, parts.value(4));
    if (!isAuthorised(request)) {
        ApiReply reply = refusal(401);
        reply.headers.append(std::pair("WWW-Authenticate"_ba, "Basic realm=\"Twilio API\""_ba));
        return reply;
    }
    if (isTooMuch())
        return refusal(429);
    if (isMedia)
        return media(request, parts.value(4));
    if (request.path.startsWith(intelligencePrefix))
        return intelligence(request, request.path.sliced(intelligencePrefix.size()).split(u'/'));
    if (request.path.startsWith(restPrefix))
        return rest(request, request.path.sliced(restPrefix.size()));
    return notFound(request);
}

ApiReply TwilioApi::rest(const ApiRequest &request, QString path)
{
    const QString suffix = u".json"_s;
    if (!path.endsWith(suffix)) {
        return {200,
                "<?xml version='1.0' encoding='UTF-8'?>\n<TwilioResponse><Message>This is XML: append .json"
                "</Message></TwilioResponse>\n",
                "application/xml"};
    }
    path.chop(suffix.size());
    const QStringList parts = path.split(u'/');
    if (parts.value(0) != u"Accounts" || parts.value(1) != m_account)
        return notFound(request);
    return resource(request, parts.sliced(2));
}

/// @p parts: what follows the account.
ApiReply TwilioApi::resource(const ApiRequest &request, const QStringList &parts)
{
    const QString name = parts.value(0);
    const bool isCall = name == u"Calls" && parts.size() == 2;
    if (request.method != "GET" && !(request.method == "DELETE" && isCall))
        return error(405, 20004, u"Method not allowed"_s);
    if (parts.isEmpty())
        return jsonReply(accountJson());
    if (isCall)
        return call(request, parts[1]);
    if (name == u"Calls" && parts.size() == 1)
        return calls(request);
    if (name == u"Calls" && parts.size() == 3 && parts[2] == u"Recordings")
        return recordings(request, parts[1]);
    if (name == u"Recordings" && parts.size() == 1)
        return recordings(request, request.query.value(u"CallSid"_s));
    const auto recorded = m_book.recorded(parts.value(1));
    if (name != u"Recordings" || !recorded)
        return notFound(request);
    if (parts.size() == 2)
        return jsonReply(recordingJson(*recorded));
    return parts.size() == 3 && parts[2] == u"Transcriptions" ? transcriptions(request, parts[1])
                                                              : notFound(request);
}

/// Links are relative to the vendor's host.
ApiReply TwilioApi::page(const ApiRequest &request, const QString &name, const twilio::Slice &slice) const
{
    if (!slice.problem.isNull())
        return error(400, 20001, slice.problem);
    const QString filters = encodedQuery(request, {u"Page"_s, u"PageToken"_s, u"PageSize"_s});
    const auto uri = [&](int number, const QString &token) {
        const QString query = filters + (filters.isEmpty() ? u""_s : u"&"_s)
            + u"PageSize=%1&Page=%2"_s.arg(slice.size).arg(number);
        return QString(request.path + u'?' + query + (token.isNull() ? token : u"&PageToken="_s + token));
    };
    const int start = slice.number * slice.size;
    return jsonReply(
        {{name, slice.items},
         {u"page"_s, slice.number},
         {u"page_size"_s, slice.size},
         {u"start"_s, start},
         {u"end"_s, start + std::max(0, int(slice.items.size()) - 1)},
         {u"uri"_s, uri(slice.number, request.query.value(u"PageToken"_s, QString()))},
         {u"first_page_uri"_s, uri(0, {})},
         {u"next_page_uri"_s,
          slice.nextToken.isNull() ? QJsonValue() : QJsonValue(uri(slice.number + 1, slice.nextToken))},
         {u"previous_page_uri"_s, QJsonValue()}});
}

ApiReply TwilioApi::wholeList(const ApiRequest &request, const QString &name, const QJsonArray &items) const
{
    twilio::Slice slice;
    slice.items = items;
    return page(request, name, slice);
}

ApiReply TwilioApi::calls(const ApiRequest &request)
{
    const auto days = twilio::dayFilter(request, u"StartTime"_s);
    if (!days)
        return error(400, 20001, u"Invalid StartTime"_s);
    const auto matches = [&](const QString &key, const QJsonValue &value) {
        return !request.query.contains(key) || request.query.value(key) == value.toString();
    };
    const auto itemsOf = [&](const WorldCall &call) {
        QJsonArray items;
        for (const bool isChild : {false, true}) {
            const twilio::Leg leg{call, isChild};
            if ((isChild && !m_book.hasChild(call)) || !days->has(leg.filedAt()))
                continue;
            const QJsonObject json = callJson(leg);
            if (matches(u"Status"_s, json[u"status"_s]) && matches(u"To"_s, json[u"to"_s])
                && matches(u"From"_s, json[u"from"_s])
                && matches(u"ParentCallSid"_s, json[u"parent_call_sid"_s]))
                items.append(json);
        }
        return items;
    };
    return page(request, u"calls"_s, twilio::sliceOf(request, m_book.shelf(), *days, longestCall, itemsOf));
}

ApiReply TwilioApi::call(const ApiRequest &request, const QString &sid)
{
    const auto leg = m_book.find(sid);
    if (!leg)
        return notFound(request);
    if (request.method == "GET")
        return jsonReply(callJson(*leg));
    if (isLive(leg->call.status))
        return error(409, 20009, u"Call is in progress and cannot be deleted"_s);
    if (leg->isChild)
        m_book.forgetChild(leg->call.key);
    else
        m_world.remove(leg->call.key);
    return {204, {}};
}

ApiReply TwilioApi::recordings(const ApiRequest &request, const QString &callSid)
{
    if (!callSid.isEmpty()) {
        const auto leg = m_book.find(callSid);
        const bool has = leg && !leg->isChild && twilio::hasRecording(leg->call);
        return leg
            ? wholeList(request, u"recordings"_s, has ? QJsonArray{recordingJson(leg->call)} : QJsonArray())
            : notFound(request);
    }
    const auto days = twilio::dayFilter(request, u"DateCreated"_s);
    if (!days)
        return error(400, 20001, u"Invalid DateCreated"_s);
    const auto itemsOf = [&](const WorldCall &call) {
        const bool fits = twilio::hasRecording(call) && days->has(twilio::recordedAt(call));
        return fits ? QJsonArray{recordingJson(call)} : QJsonArray();
    };
    return page(request, u"recordings"_s,
                twilio::sliceOf(request, m_book.shelf(), *days, longestCall, itemsOf));
}

ApiReply TwilioApi::transcriptions(const ApiRequest &request, const QString &recordingSid)
{
    const auto call = m_book.recorded(recordingSid);
    const bool has = call && twilio::hasTranscription(*call);
    return wholeList(request, u"transcriptions"_s, has ? QJsonArray{transcriptionJson(*call)} : QJsonArray());
}

/// Ogg whatever suffix is asked for: the sandbox has no other coder. Some recordings are mixed to one
/// channel.
ApiReply TwilioApi::media(const ApiRequest &request, const QString &name)
{
    const auto call = m_book.recorded(name.section(u'.', 0, 0));
    if (!call)
        return notFound(request);
    if (request.query.value(u"RequestedChannels"_s) == u"2" && !twilio::hasTwoChannels(*call))
        return error(400, 20001, u"No two-channel media exists"_s);
    return audioReply(request, audioOf(*call, recordedLength(*call)));
}

} // namespace callboard::sandbox
