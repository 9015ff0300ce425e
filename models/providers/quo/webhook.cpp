// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/quo/webhook.h"

#include "models/providers/numbers.h"
#include "models/providers/quo/parser.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::quo {

namespace {

constexpr auto longestOnTheWay = 5min; ///< Each attempt is signed anew.

QByteArray keyFrom(QByteArray secret)
{
    if (secret.startsWith("whsec_"))
        secret = secret.mid(6);
    return QByteArray::fromBase64(secret);
}

/// JSON without the room between its words; what stands in quotes stays.
QByteArray compacted(const QByteArray &json)
{
    QByteArray text;
    text.reserve(json.size());
    bool quoted = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (quoted && c == '\\' && i + 1 < json.size()) {
            text.append(c).append(json.at(++i));
            continue;
        }
        quoted = quoted != (c == '"');
        if (quoted || !QByteArrayView(" \t\r\n").contains(c))
            text.append(c);
    }
    return text;
}

/// Whether the time is @p now, give or take. Absent: it is no number.
std::optional<bool> isNow(const QByteArray &time, qint64 perSecond, TimePoint now)
{
    bool isNumber = false;
    const qint64 value = time.toLongLong(&isNumber);
    constexpr qint64 largest = 9'999'999'999'999;
    if (!isNumber || value < 0 || value > largest)
        return {};
    return isFresh(fromMs(value * 1000 / perSecond), now, longestOnTheWay);
}

/// Any of several signatures is enough: there are two while a key is being changed.
std::optional<WebhookRefusal> checkStandard(const WebhookRequest &request, const QByteArray &key)
{
    const QByteArray time = request.header("webhook-timestamp");
    const QByteArray signatures = request.header("webhook-signature");
    if (time.isEmpty() || signatures.isEmpty())
        return WebhookRefusal::Unsigned;
    const QByteArray text = request.header("webhook-id") + '.' + time + '.' + request.body;
    const QByteArray right = "v1," + macOf(Mac::Sha256, key, text).toBase64();
    bool matches = false;
    for (const QByteArray &signature : signatures.split(' '))
        matches |= areSame(signature, right);
    const auto now = isNow(time, 1, request.at);
    if (!matches || !now)
        return WebhookRefusal::WrongSignature;
    return *now ? std::nullopt : std::optional(WebhookRefusal::Stale);
}

/// "hmac;1;<time>;<signature>", several of them with commas between.
std::optional<WebhookRefusal> checkLegacy(const WebhookRequest &request, const QByteArray &key)
{
    WebhookRefusal refusal = WebhookRefusal::WrongSignature;
    for (const QByteArray &entry : request.header("openphone-signature").split(',')) {
        const QList<QByteArray> parts = entry.trimmed().split(';');
        if (parts.size() != 4 || parts.at(0) != "hmac" || parts.at(1) != "1")
            continue;
        const QByteArray right = macOf(Mac::Sha256, key, parts.at(2) + '.' + request.body).toBase64();
        const QByteArray compact =
            macOf(Mac::Sha256, key, parts.at(2) + '.' + compacted(request.body)).toBase64();
        const bool matches = bool(int(areSame(parts.at(3), right)) | int(areSame(parts.at(3), compact)));
        const auto now = isNow(parts.at(2), 1000, request.at);
        if (matches && now == true)
            return {};
        if (matches && now)
            refusal = WebhookRefusal::Stale;
    }
    return refusal;
}

/// Our word for an event and the word for the result in it. Absent: the event tells no status.
std::optional<CallStatus> statusOf(const QString &event, json::Object &call)
{
    if (event == u"call.ringing")
        return CallStatus::Ringing;
    if (event == u"call.answered")
        return CallStatus::Active;
    if (event == u"call.missed")
        return call.boolean("hasVoicemail").value_or(false) ? CallStatus::Voicemail : CallStatus::Missed;
    if (event == u"call.forwarded")
        return CallStatus::Completed;
    if (event != u"call.completed")
        return {};
    const QString word = call.text("status");
    if (word == u"unanswered" || word == u"abandoned" || word == u"no-answer" || word == u"missed")
        return call.boolean("hasVoicemail").value_or(false) ? CallStatus::Voicemail : CallStatus::Missed;
    if (word == u"failed" || word == u"unknown")
        return CallStatus::Failed;
    // The older form says "completed" of every call that is over.
    const bool isUnanswered =
        word == u"completed" && call.text("answeredAt").isNull() && call.text("direction") == u"incoming";
    return isUnanswered ? CallStatus::Missed : CallStatus::Completed;
}

/// The sides of the company and of the other party: in the event's context, or as from and to.
struct Sides {
    QString line;
    QString remote;
};

Sides sidesIn(json::Object &call, json::Object &context, bool inbound, const QString &region)
{
    json::Object participants;
    if (participants.read(context.object("participants"))) {
        const QStringList workspace = participants.texts("workspace");
        const QStringList external = participants.texts("external");
        return {rememberedNumber(workspace.value(0), region), rememberedNumber(external.value(0), region)};
    }
    const QString from = rememberedNumber(call.text("from"), region);
    const QString to = rememberedNumber(call.text("to"), region);
    return inbound ? Sides{to, from} : Sides{from, to};
}

void readTimes(CallFacts &facts, json::Object &call)
{
    facts.startedAt = call.time("createdAt");
    facts.createdAt = facts.startedAt;
    facts.answeredAt = call.time("answeredAt");
    facts.endedAt = call.time("completedAt");
    facts.duration = plausibleLength(call.count("duration"));
    deriveLengths(facts);
}

std::optional<CallFacts> factsOf(const QString &event, json::Object &call, json::Object &context,
                                 const QString &region)
{
    CallFacts facts;
    const QString direction = call.text("direction");
    facts.status = statusOf(event, call);
    if (!facts.status || (direction != u"incoming" && direction != u"outgoing"))
        return {};
    const bool inbound = direction == u"incoming";
    facts.direction = inbound ? Direction::Inbound : Direction::Outbound;
    facts.provider = keyOf(Provider::Quo);
    facts.providerStatus = call.text("status");
    const Sides sides = sidesIn(call, context, inbound, region);
    facts.fromNumber = inbound ? sides.remote : sides.line;
    facts.toNumber = inbound ? sides.line : sides.remote;
    readTimes(facts, call);
    facts.staffId = context.has("userId") ? context.text("userId") : call.text("userId");
    const QString line =
        context.has("phoneNumberId") ? context.text("phoneNumberId") : call.text("phoneNumberId");
    if (!line.isNull())
        facts.references.insert(u"line_id"_s, line);
    facts.providerCallSid = call.id("id");
    facts.carrierIds << facts.provider + u':' + facts.providerCallSid;
    return facts;
}

/// Summaries and transcripts name the call they belong to.
QString callIdIn(json::Object &resource)
{
    const QString of = resource.id("callId");
    return of.isNull() ? resource.id("id") : of;
}

std::optional<CallHint> hintIn(json::Object &event, const WebhookKey &key)
{
    json::Object data;
    json::Object resource;
    json::Object context;
    if (!data.read(event.object("data")))
        return {};
    const QByteArrayView raw = data.has("resource") ? data.object("resource") : data.object("object");
    if (!resource.read(raw))
        return {};
    context.read(data.object("context"));
    CallHint hint{.ref = {key.reading.account, callIdIn(resource)}, .raw = withoutSignedLinks(raw)};
    if (hint.ref.providerCallId.isNull())
        return {};
    const auto at = resource.time("updatedAt");
    hint.order = toMs(at ? *at : event.time("createdAt").value_or(TimePoint()));
    hint.facts = factsOf(event.text("type"), resource, context, key.reading.region);
    return hint;
}

} // namespace

WebhookReading readWebhook(const WebhookRequest &request, const WebhookKey &key)
{
    const bool isStandard = request.headers.contains("webhook-id");
    if (!isStandard && !request.headers.contains("openphone-signature"))
        return tl::unexpected(WebhookRefusal::Unsigned);
    const QByteArray bytes = keyFrom(key.secret);
    const auto refusal = bytes.isEmpty() ? WebhookRefusal::WrongSignature
        : isStandard                     ? checkStandard(request, bytes)
                                         : checkLegacy(request, bytes);
    if (refusal)
        return tl::unexpected(*refusal);
    const json::Document document(request.body);
    json::Object event;
    if (!event.read(document.text()) || event.text("type").isNull())
        return tl::unexpected(WebhookRefusal::Malformed);
    WebhookNews news{.event = event.text("type")};
    if (news.event.startsWith(u"call"_s)) { // also "callTranscript" and "callSummary" of the older surface
        if (const auto hint = hintIn(event, key))
            news.hints << *hint;
    }
    // The header's id is one delivery's and is signed; the body's is the same for every webhook.
    news.delivery = deliveryOf({request.header("webhook-id"), request.body});
    return news;
}

} // namespace callboard::quo
