// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/twilio/callfacts.h"

#include "models/providers/numbers.h"

using namespace Qt::StringLiterals;

namespace callboard::twilio {

namespace {

void setStatus(CallFacts &facts, const QString &word)
{
    facts.providerStatus = word;
    if (!word.isNull())
        facts.status = statusOfWord(word).value_or(statusOfUnknownWord(facts));
}

void setTimes(CallFacts &facts, json::Object &item)
{
    facts.createdAt = item.mailTime("date_created");
    facts.startedAt = item.mailTime("start_time");
    facts.endedAt = item.mailTime("end_time");
    facts.duration = plausibleLength(item.count("duration"));
    if (!facts.startedAt) { // not dialled yet
        facts.startedAt = facts.createdAt;
        facts.startDerived = facts.createdAt.has_value();
    }
}

/// "client:alex" is a person at a softphone.
QString clientName(const QString &address)
{
    const QString prefix = u"client:"_s;
    return address.startsWith(prefix) && address.size() > prefix.size() ? address.mid(prefix.size())
                                                                        : QString();
}

Leg legOf(const CallFacts &facts)
{
    Leg leg;
    leg.id = facts.providerCallSid;
    leg.fromNumber = facts.fromNumber;
    leg.toNumber = facts.toNumber;
    leg.staffName = facts.staffName;
    leg.status = facts.status;
    leg.startedAt = facts.startedAt;
    leg.endedAt = facts.endedAt;
    return leg;
}

} // namespace

std::optional<CallStatus> statusOfWord(const QString &word)
{
    if (word == u"queued" || word == u"initiated" || word == u"ringing")
        return CallStatus::Ringing;
    if (word == u"in-progress")
        return CallStatus::Active;
    if (word == u"completed")
        return CallStatus::Completed;
    if (word == u"no-answer" || word == u"canceled" || word == u"busy")
        return CallStatus::Missed;
    if (word == u"failed")
        return CallStatus::Failed;
    return {};
}

/// From the public network into a SIP trunk is "trunking-originating".
std::optional<Direction> directionOfWord(const QString &word)
{
    if (word.isNull())
        return {};
    return word == u"inbound" || word == u"trunking-originating" ? Direction::Inbound : Direction::Outbound;
}

CallFacts callFacts(json::Object &item, const QString &callSid, const QString &region)
{
    CallFacts facts;
    facts.direction = directionOfWord(item.text("direction"));
    facts.provider = keyOf(Provider::Twilio);
    facts.fromNumber = rememberedNumber(item.text("from"), region);
    facts.toNumber = rememberedNumber(item.text("to"), region);
    facts.staffName = clientName(facts.toNumber);
    if (facts.staffName.isNull())
        facts.staffName = clientName(facts.fromNumber);
    setTimes(facts, item);
    setStatus(facts, item.text("status"));
    // Nothing tells when a call was answered; but a missed one rang until its end.
    if (facts.status == CallStatus::Missed && !facts.startDerived)
        facts.ring = lengthBetween(facts.startedAt, facts.endedAt);
    facts.providerCallSid = callSid;
    facts.parentCallSid = item.text("parent_call_sid");
    facts.carrierIds << facts.provider + u':' + callSid;
    if (!facts.parentCallSid.isNull())
        facts.legs << legOf(facts);
    return facts;
}

} // namespace callboard::twilio
