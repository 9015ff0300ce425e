// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/escapelife/callfacts.h"

#include "models/providers/numbers.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard::escapelife {

namespace {

constexpr auto longestRinging = 180s; ///< Above it, the row was not made while the phone rang.

void setStatus(CallFacts &facts, const QString &word)
{
    facts.providerStatus = word;
    if (word.isNull())
        return;
    facts.status = callStatusFromKey(word);
    if (!facts.status)
        facts.status = statusOfUnknownWord(facts);
}

/// A completed call with a length was answered, although the row does not say when.
bool wasAnswered(const CallFacts &facts)
{
    return facts.answeredAt || (facts.status == CallStatus::Completed && facts.duration.value_or(0s) > 0s);
}

/// The moment the ringing ended, when that is known.
std::optional<TimePoint> endOfRinging(const CallFacts &facts)
{
    return wasAnswered(facts) ? facts.answeredAt : facts.endedAt;
}

/// A row that a carrier's webhook made while the phone rang; one that a person logs is made at any time.
bool wasBornRinging(const CallFacts &facts)
{
    const std::optional<TimePoint> end = endOfRinging(facts);
    return facts.provider != u"manual" && facts.createdAt && end && *facts.createdAt <= *end
        && *end - *facts.createdAt <= longestRinging;
}

std::optional<TimePoint> likelyStart(const CallFacts &facts)
{
    if (facts.answeredAt)
        return facts.answeredAt;
    if (facts.endedAt && facts.duration)
        return *facts.endedAt - *facts.duration;
    return facts.createdAt;
}

/// escapelife tells no start: it is worked out.
void deriveTimes(CallFacts &facts)
{
    if (wasBornRinging(facts)) {
        facts.startedAt = facts.createdAt;
        facts.ring = lengthBetween(facts.createdAt, endOfRinging(facts));
    } else {
        facts.startedAt = likelyStart(facts);
    }
    facts.startDerived = facts.startedAt.has_value();
    facts.talk = lengthBetween(facts.answeredAt, facts.endedAt);
}

void readTexts(CallFacts &facts, json::Object &item)
{
    facts.transcript = item.text("transcript");
    facts.summary = item.text("summary");
    facts.notes = item.text("notes");
}

void readLinks(CallFacts &facts, json::Object &item)
{
    facts.staffId = item.id("staff_id");
    facts.guestId = item.id("guest_id");
    facts.providerCallSid = item.id("provider_call_sid");
    for (const char *const key : {"property_id", "reservation_id"}) {
        const QString id = item.id(key);
        if (!id.isNull())
            facts.references.insert(QString::fromLatin1(key), id);
    }
}

} // namespace

QString systemFromVendorWord(const QString &word)
{
    return word == u"openphone" ? u"quo"_s : word;
}

QString vendorWordForSystem(const QString &system)
{
    return system == u"quo" ? u"openphone"_s : system;
}

CallFacts callFacts(json::Object &item, const QString &callId, const QString &region)
{
    CallFacts facts;
    facts.direction = directionFromKey(item.text("direction"));
    facts.provider = systemFromVendorWord(item.text("provider"));
    facts.fromNumber = rememberedNumber(item.text("from_number"), region);
    facts.toNumber = rememberedNumber(item.text("to_number"), region);
    facts.createdAt = item.time("created_at");
    facts.answeredAt = item.time("answered_at");
    facts.endedAt = item.time("ended_at");
    facts.duration = plausibleLength(item.integer("duration_seconds"));
    setStatus(facts, item.text("status"));
    deriveTimes(facts);
    readTexts(facts, item);
    readLinks(facts, item);
    if (!facts.providerCallSid.isNull() && !facts.provider.isNull())
        facts.carrierIds << facts.provider + u':' + facts.providerCallSid;
    if (!item.text("recording_url").isNull())
        facts.recordings.append({callId, Recording::State::Available, {}});
    return facts;
}

} // namespace callboard::escapelife
