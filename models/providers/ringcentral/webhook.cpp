// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/webhook.h"

#include "models/domain/phonenumber.h"
#include "models/providers/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::ringcentral {

namespace {

constexpr auto longestOnTheWay = 1h;
constexpr int longestToken = 256; ///< The whole answer must stay below 1024 bytes.

/// It is written into a header of ours.
bool isHarmless(const QByteArray &token)
{
    const auto isPlain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || QByteArrayView("-_=.+/").contains(c);
    };
    return token.size() <= longestToken && std::all_of(token.begin(), token.end(), isPlain);
}

struct Side {
    QString number;
    QString name;
    QString extensionId;
};

Side sideIn(json::Object &party, QByteArrayView key, const QString &region)
{
    json::Object object;
    if (!object.read(party.object(key)))
        return {};
    return {rememberedNumber(object.text("phoneNumber"), region), object.text("name"),
            object.id("extensionId")};
}

/// Absent: the party is neither calling nor called now, or not yet known to have ended.
std::optional<CallStatus> statusIn(json::Object &party)
{
    json::Object status;
    if (!status.read(party.object("status")))
        return {};
    const QString code = status.text("code");
    if (code == u"Setup" || code == u"Proceeding")
        return CallStatus::Ringing;
    if (code == u"Answered" || code == u"Hold" || code == u"Parked")
        return CallStatus::Active;
    if (code == u"VoiceMail" || code == u"VoiceMailScreening")
        return CallStatus::Voicemail;
    const bool isEnd = code == u"Gone"
        || (code == u"Disconnected" && status.text("reason").isNull()
            && !status.boolean("rcc").value_or(false));
    if (!isEnd)
        return {};
    return party.boolean("missedCall").value_or(false) ? CallStatus::Missed : CallStatus::Completed;
}

bool isFaxParty(json::Object &party)
{
    json::Object status;
    return status.read(party.object("status")) && status.text("code") == u"FaxReceive";
}

Leg legOf(json::Object &party, TimePoint at, const QString &region)
{
    const bool inbound = party.text("direction") == u"Inbound";
    const Side from = sideIn(party, "from", region);
    const Side to = sideIn(party, "to", region);
    Leg leg{.id = party.id("id"), .fromNumber = from.number, .toNumber = to.number};
    leg.staffId = party.id("extensionId");
    if (leg.staffId.isNull())
        leg.staffId = (inbound ? to : from).extensionId;
    leg.staffName = leg.staffId.isNull() ? QString() : (inbound ? to : from).name;
    leg.status = statusIn(party);
    leg.startedAt = at;
    if (leg.status == CallStatus::Active)
        leg.answeredAt = at;
    if (leg.status && !isLive(*leg.status))
        leg.endedAt = at;
    return leg;
}

void readSides(json::Object &party, CallFacts &facts, const QString &region)
{
    facts.direction = directionFromKey(party.text("direction").toLower());
    const bool inbound = facts.direction == Direction::Inbound;
    const Side from = sideIn(party, "from", region);
    const Side to = sideIn(party, "to", region);
    facts.fromNumber = inbound && from.number.isNull() ? withheldNumber.toString() : from.number;
    facts.toNumber = to.number;
    facts.guestName = (inbound ? from : to).name;
    facts.staffId = (inbound ? to : from).extensionId;
    facts.staffName = facts.staffId.isNull() ? QString() : (inbound ? to : from).name;
}

/// Absent: it says nothing about a voice call.
std::optional<CallFacts> factsOf(json::Object &body, TimePoint at, const QString &region)
{
    const auto parties = json::listItems(body.array("parties"), {});
    if (!parties)
        return {};
    CallFacts facts;
    json::Object party;
    for (const QByteArrayView raw : *parties) {
        if (!party.read(raw) || party.id("id").isNull() || isFaxParty(party))
            continue;
        if (!facts.direction)
            readSides(party, facts, region);
        facts.legs << legOf(party, at, region);
    }
    if (!facts.direction || facts.legs.isEmpty())
        return {};
    facts.provider = keyOf(Provider::RingCentral);
    facts.status = facts.legs.first().status.value_or(CallStatus::Ringing);
    facts.startedAt = at;
    facts.startDerived = true;
    facts.providerCallSid = body.id("telephonySessionId");
    for (const QString &id : {facts.providerCallSid, body.id("sessionId")}) {
        if (!id.isNull())
            facts.carrierIds << facts.provider + u':' + id;
    }
    return facts;
}

CallHint sessionHint(json::Object &body, QByteArrayView raw, const Reading &reading, TimePoint at)
{
    CallHint hint{.ref = {reading.account, body.id("telephonySessionId")}, .raw = raw.toByteArray()};
    hint.order = body.integer("sequence").value_or(0);
    hint.facts = factsOf(body, at, reading.region);
    return hint;
}

} // namespace

bool isSessionId(const QString &id)
{
    return id.startsWith(u"s-"_s);
}

WebhookReading readNotification(QByteArrayView json, const Reading &reading, TimePoint cameAt)
{
    const json::Document document(json.toByteArray());
    json::Object event;
    if (!event.read(document.text()) || event.text("event").isNull())
        return tl::unexpected(WebhookRefusal::Malformed);
    const QString filter = event.text("event");
    const TimePoint sentAt = event.time("timestamp").value_or(cameAt);
    if (!isFresh(sentAt, cameAt, longestOnTheWay))
        return tl::unexpected(WebhookRefusal::Stale);
    WebhookNews news{.event = filter.section(u'/', -2).section(u'?', 0, 0)};
    news.delivery = deliveryOf({event.id("uuid").toUtf8(), event.raw("body").toByteArray()});
    json::Object body;
    if (!body.read(event.object("body")))
        return news;
    if (filter.contains(u"/telephony/sessions"_s)) {
        const CallHint hint =
            sessionHint(body, event.raw("body"), reading, body.time("eventTime").value_or(sentAt));
        if (isSessionId(hint.ref.providerCallId))
            news.hints << hint;
    } else if (const QString session = body.id("sourceSessionId");
               filter.contains(u"/ringsense/"_s) && isSessionId(session)) {
        news.hints << CallHint{.ref = {reading.account, session}};
    }
    return news;
}

WebhookReading readWebhook(const WebhookRequest &request, const WebhookKey &key)
{
    const QByteArray question = request.header("validation-token");
    const QByteArray token = request.header("verification-token");
    if (token.isEmpty() && question.isEmpty())
        return tl::unexpected(WebhookRefusal::Unsigned);
    if (!isHarmless(question))
        return tl::unexpected(WebhookRefusal::Malformed);
    if (token.isEmpty()) {
        WebhookNews news{.event = u"validation"_s};
        news.validationToken = question;
        return news;
    }
    if (!areSame(token, key.secret))
        return tl::unexpected(WebhookRefusal::WrongSignature);
    WebhookReading reading = readNotification(request.body, key.reading, request.at);
    if (reading)
        reading->validationToken = question;
    return reading;
}

} // namespace callboard::ringcentral
