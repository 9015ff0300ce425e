// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/callfacts.h"

#include "models/domain/phonenumber.h"
#include "models/providers/numbers.h"
#include "models/providers/ringcentral/results.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::ringcentral {

namespace {

const QString messagePrefix = u"message/"_s;

/// "from" or "to".
struct Side {
    QString number; ///< Normalised, or an extension; null when hidden.
    QString name;
    QString extensionId;
};

Side sideIn(json::Object &item, QByteArrayView key, const QString &region)
{
    json::Object object;
    if (!object.read(item.object(key)))
        return {};
    Side side{rememberedNumber(object.text("phoneNumber"), region), object.text("name"),
              object.id("extensionId")};
    if (side.number.isNull())
        side.number = object.id("extensionNumber");
    return side;
}

QString idIn(json::Object &item, QByteArrayView key)
{
    json::Object object;
    return object.read(item.object(key)) ? object.id("id") : QString();
}

std::optional<Direction> directionIn(json::Object &item)
{
    return directionFromKey(item.text("direction").toLower());
}

/// From the first ring to the end; milliseconds where the vendor gives them.
std::optional<std::chrono::milliseconds> lengthIn(json::Object &item)
{
    constexpr qint64 longest = 366LL * 24 * 3600 * 1000;
    const std::optional<qint64> exact = item.count("durationMs");
    if (exact && *exact >= 0 && *exact <= longest)
        return std::chrono::milliseconds(*exact);
    return plausibleLength(item.count("duration"));
}

/// The id of the message that the caller left; null when there is none.
QString voicemailIn(json::Object &item)
{
    json::Object message;
    const bool isOne = message.read(item.object("message")) && message.text("type").toLower() == u"voicemail";
    return isOne ? message.id("id") : QString();
}

/// The status that @p item's own words give; a message makes it a voicemail whatever they are.
std::optional<CallStatus> statusIn(json::Object &item, const CallFacts &facts)
{
    if (!voicemailIn(item).isNull())
        return CallStatus::Voicemail;
    const QString result = item.text("result");
    if (result.isNull())
        return {};
    const std::optional<CallStatus> status = statusOfResult(result);
    return status ? status : statusOfUnknownWord(facts);
}

void readTimes(json::Object &item, CallFacts &facts)
{
    facts.startedAt = item.time("startTime");
    facts.duration = plausibleLength(item.count("duration"));
    const auto length = lengthIn(item);
    const bool isOver = statusOfResult(item.text("result")) != CallStatus::Active;
    if (facts.startedAt && length && isOver)
        facts.endedAt = *facts.startedAt + *length;
}

/// "shortRecording": nothing was kept, although there is an id.
void addRecording(json::Object &item, QList<Recording> &recordings)
{
    const QString id = idIn(item, "recording");
    const auto isIt = [&](const Recording &known) {
        return known.id == id;
    };
    if (id.isNull() || std::any_of(recordings.begin(), recordings.end(), isIt))
        return;
    const bool isShort = item.boolean("shortRecording").value_or(false);
    recordings.append({id, isShort ? Recording::State::Gone : Recording::State::Available, {}});
}

Leg readLeg(json::Object &item, int index, const QString &region)
{
    CallFacts facts;
    readTimes(item, facts);
    const bool inbound = directionIn(item) == Direction::Inbound;
    const Side from = sideIn(item, "from", region);
    const Side to = sideIn(item, "to", region);
    Leg leg{.id = item.id("partyId"), .fromNumber = from.number, .toNumber = to.number};
    if (leg.id.isNull())
        leg.id = QString::number(index);
    const Side &inner = inbound ? to : from;
    const QString extension = idIn(item, "extension");
    leg.staffId = extension.isNull() ? inner.extensionId : extension;
    leg.staffName = leg.staffId.isNull() ? QString() : inner.name;
    leg.status = statusIn(item, facts);
    leg.startedAt = facts.startedAt;
    leg.endedAt = facts.endedAt;
    return leg;
}

/// A leg that cannot be read is left out: it must not cost the call.
void readLegs(json::Object &item, CallFacts &facts, const QString &region)
{
    const auto legs = json::listItems(item.array("legs"), {});
    if (!legs)
        return;
    json::Object leg;
    for (const QByteArrayView raw : *legs) {
        if (!leg.read(raw))
            continue;
        facts.legs.append(readLeg(leg, int(facts.legs.size()), region));
        addRecording(leg, facts.recordings);
    }
}

/// The extension that took the call. Its name stands on the inner side, unless that is a queue or the
/// company's number and a leg knows better.
void nameStaff(CallFacts &facts, const Side &inner, const QString &extension)
{
    facts.staffId = extension.isNull() ? inner.extensionId : extension;
    if (facts.staffId.isNull())
        return; // the name of a line
    facts.staffName = inner.name;
    if (facts.staffId == inner.extensionId)
        return;
    const auto knows = [&](const Leg &leg) {
        return leg.staffId == facts.staffId && !leg.staffName.isNull();
    };
    const auto better = std::find_if(facts.legs.begin(), facts.legs.end(), knows);
    if (better != facts.legs.end())
        facts.staffName = better->staffName;
}

void readSides(json::Object &item, CallFacts &facts, const QString &region)
{
    const bool inbound = facts.direction == Direction::Inbound;
    Side from = sideIn(item, "from", region);
    const Side to = sideIn(item, "to", region);
    if (inbound && from.number.isNull())
        from.number = withheldNumber.toString(); // the vendor leaves hidden numbers out
    facts.fromNumber = from.number;
    facts.toNumber = to.number;
    facts.guestName = (inbound ? from : to).name;
    nameStaff(facts, inbound ? to : from, idIn(item, "extension"));
}

void readNames(json::Object &item, CallFacts &facts)
{
    facts.provider = keyOf(Provider::RingCentral);
    const QString session = item.id("sessionId");
    facts.providerCallSid = item.id("telephonySessionId");
    for (const QString &id : {facts.providerCallSid, session}) {
        if (!id.isNull())
            facts.carrierIds << facts.provider + u':' + id;
    }
    if (facts.providerCallSid.isNull())
        facts.providerCallSid = session;
}

} // namespace

bool isVoicemail(const Recording &recording)
{
    return recording.id.startsWith(messagePrefix);
}

bool isFax(json::Object &item)
{
    const QString type = item.text("type").toLower();
    return type.isNull() ? isFaxResult(item.text("result")) : type == u"fax";
}

tl::expected<void, QString> readFacts(json::Object &item, Record &record, const Reading &reading)
{
    CallFacts &facts = record.facts;
    record.isDeleted = item.boolean("deleted").value_or(false);
    facts.direction = directionIn(item);
    if (!facts.direction && !record.isDeleted) {
        const QString word = item.text("direction");
        return tl::unexpected(word.isNull() ? u"direction: missing"_s
                                            : u"direction: unknown word \"%1\""_s.arg(word.left(40)));
    }
    readNames(item, facts);
    readTimes(item, facts);
    addRecording(item, facts.recordings);
    if (const QString voicemail = voicemailIn(item); !voicemail.isNull())
        facts.recordings.append({messagePrefix + voicemail, Recording::State::Available, {}});
    readLegs(item, facts, reading.region);
    if (facts.direction)
        readSides(item, facts, reading.region);
    facts.providerStatus = item.text("result");
    facts.status = statusIn(item, facts);
    if (facts.status == CallStatus::Missed)
        facts.ring = lengthBetween(facts.startedAt, facts.endedAt);
    return {};
}

} // namespace callboard::ringcentral
