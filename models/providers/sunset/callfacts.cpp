// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/sunset/callfacts.h"

#include "models/providers/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::sunset {

namespace {

std::optional<CallStatus> statusOf(const QString &word)
{
    if (word == u"initiated" || word == u"ringing")
        return CallStatus::Ringing;
    if (word == u"in_progress")
        return CallStatus::Active;
    if (word == u"completed")
        return CallStatus::Completed;
    if (word == u"no_answer" || word == u"busy" || word == u"cancelled")
        return CallStatus::Missed;
    if (word == u"failed")
        return CallStatus::Failed;
    return {};
}

void setStatus(CallFacts &facts, const QString &word)
{
    facts.providerStatus = word;
    if (!word.isNull())
        facts.status = statusOf(word).value_or(statusOfUnknownWord(facts));
}

void setTimes(CallFacts &facts, json::Object &item)
{
    facts.createdAt = item.time("created_at");
    facts.startedAt = item.time("started_at");
    facts.endedAt = item.time("ended_at");
    facts.duration = plausibleLength(item.count("duration_seconds"));
    if (!facts.startedAt) { // not dialled yet
        facts.startedAt = facts.createdAt;
        facts.startDerived = facts.createdAt.has_value();
    }
}

/// The vendor does not say whether it is an id or a name: ids have no small letters and no spaces.
void setStaff(CallFacts &facts, const QString &calledBy)
{
    constexpr qsizetype ulidLength = 26;
    const bool isUlid = calledBy.size() == ulidLength
        && std::all_of(calledBy.begin(), calledBy.end(),
                       [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
    (isUlid ? facts.staffId : facts.staffName) = calledBy;
}

/// "completed" is the only word that the vendor shows; the others are Twilio's.
Recording::State stateOf(const QString &word, bool hasUrl)
{
    if (word == u"failed" || word == u"absent" || word == u"deleted")
        return Recording::State::Gone;
    return hasUrl || word == u"completed" ? Recording::State::Available : Recording::State::Pending;
}

void setRecording(CallFacts &facts, json::Object &item, const QString &id)
{
    const QString word = item.text("recording_status");
    const bool hasUrl = !item.text("recording_url").isNull();
    if (word.isNull() && !hasUrl)
        return;
    facts.recordings.append(
        {id, stateOf(word, hasUrl), plausibleLength(item.count("recording_duration_seconds"))});
}

QList<ActionItem> readActionItems(QByteArrayView array)
{
    QList<ActionItem> items;
    const auto found = json::listItems(array, {});
    if (!found)
        return items;
    json::Object item;
    for (const QByteArrayView raw : *found) {
        if (!item.read(raw))
            continue;
        const QString text = item.text("description");
        if (!text.isNull())
            items.append({text, item.boolean("completed").value_or(false)});
    }
    return items;
}

void setCarrier(CallFacts &facts, const QString &twilioSid)
{
    facts.provider = keyOf(Provider::Twilio); // Sunset dials through it
    facts.providerCallSid = twilioSid;
    if (!twilioSid.isNull())
        facts.carrierIds << facts.provider + u':' + twilioSid;
}

} // namespace

CallFacts callFacts(json::Object &item, const QString &id, const QString &caseId, const QString &region)
{
    CallFacts facts;
    // Every call in the vendor's pages is one that Sunset has dialled.
    facts.direction = directionFromKey(item.text("direction")).value_or(Direction::Outbound);
    facts.fromNumber = rememberedNumber(item.text("from_number"), region);
    facts.toNumber = rememberedNumber(item.text("to_number"), region);
    setTimes(facts, item);
    setStatus(facts, item.text("status"));
    if (facts.status == CallStatus::Missed && !facts.startDerived)
        facts.ring = lengthBetween(facts.startedAt, facts.endedAt);
    setCarrier(facts, item.text("twilio_call_sid"));
    setStaff(facts, item.id("called_by"));
    facts.guestId = item.id("institution_contact_id");
    facts.references.insert(u"case_id"_s, caseId);
    setRecording(facts, item, id);
    facts.transcript = item.text("transcript");
    facts.summary = item.text("summary");
    facts.notes = item.text("notes");
    facts.actionItems = readActionItems(item.array("action_items"));
    return facts;
}

} // namespace callboard::sunset
