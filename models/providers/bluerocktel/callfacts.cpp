// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/bluerocktel/callfacts.h"

#include "models/providers/bluerocktel/columns.h"
#include "models/providers/numbers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace callboard::bluerocktel {

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

bool namesZone(const QString &text)
{
    static const QRegularExpression zone(u"[T ]\\d.*(Z|z|[+-]\\d\\d(:?\\d\\d)?)$"_s);
    return zone.match(text).hasMatch();
}

/// @p local is the clock's face taken for UTC. The offset from before a clock change counts wherever
/// it can: in the hour that comes twice, and in the one that never comes.
TimePoint inZone(TimePoint local, const QTimeZone &zone)
{
    const auto offsetAt = [&zone](qint64 ms) {
        return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()))) * 1000;
    };
    const qint64 face = toMs(local);
    const qint64 before = offsetAt(face - dayMs);
    const qint64 after = offsetAt(face + dayMs);
    const bool isAfter = offsetAt(face - before) != before && offsetAt(face - after) == after;
    return fromMs(face - (isAfter ? after : before));
}

/// The sheet's table; a word of the instance's own counts by whether the call was taken and is over.
CallStatus statusOf(const QString &word, bool answered, const CallFacts &facts)
{
    if (word == u"voicemail")
        return CallStatus::Voicemail;
    if (word == u"missed" || !answered)
        return CallStatus::Missed;
    return word == u"completed" ? CallStatus::Completed : statusOfUnknownWord(facts);
}

/// Some databases give 0 and 1 for a truth value.
bool wasAnswered(json::Object &item)
{
    const QByteArrayView raw = item.raw("answered");
    if (raw == "0" || raw == "1")
        return raw == "1";
    return item.boolean("answered").value_or(true);
}

void readStatus(CallFacts &facts, json::Object &item)
{
    const bool answered = wasAnswered(item);
    facts.providerStatus = item.text("status");
    if (!facts.providerStatus.isNull() || item.has("answered"))
        facts.status = statusOf(facts.providerStatus.toLower(), answered, facts);
}

void readTimes(CallFacts &facts, json::Object &item, const QTimeZone &zone)
{
    facts.startedAt = momentOf(item, "started_at", zone);
    facts.endedAt = momentOf(item, "ended_at", zone);
    facts.createdAt = momentOf(item, "created_at", zone);
    facts.duration = lengthBetween(facts.startedAt, facts.endedAt);
}

void readLinks(CallFacts &facts, json::Object &item)
{
    facts.staffId = item.id("user_id");
    facts.guestId = item.id("contact_id");
    for (const char *const key : {"customer_id", "ticket_id"}) {
        const QString id = item.id(key);
        if (!id.isNull())
            facts.references.insert(QString::fromLatin1(key), id);
    }
}

/// The subject is what the call was about in the words of whoever logged it, so it leads the topics.
QStringList withSubject(const QString &subject, QStringList topics)
{
    if (subject.isNull())
        return topics;
    topics.removeIf([&](const QString &topic) { return topic.compare(subject, Qt::CaseInsensitive) == 0; });
    topics.prepend(subject);
    return topics;
}

void readTexts(CallFacts &facts, json::Object &item)
{
    const QString bySpeaker = item.text("transcription_diarized");
    facts.transcript = item.text("transcription");
    facts.summary = item.text("summary");
    facts.summaryDetailed = item.text("summary_detailed");
    facts.notes = item.text("body");
    facts.topics = withSubject(item.text("subject").trimmed(), wordsOf(item.raw("topics"), topicKeys()));
    facts.sentiments = wordsOf(item.raw("sentiments"), sentimentKeys());
    facts.segments = segmentsOf(item.raw("segments"));
    if (facts.segments.isEmpty())
        facts.segments = segmentsOf(bySpeaker);
    if (facts.transcript.isNull())
        facts.transcript = bySpeaker.isNull() ? joinedTranscript(facts.segments) : bySpeaker;
}

} // namespace

std::optional<TimePoint> momentOf(json::Object &item, QByteArrayView key, const QTimeZone &zone)
{
    const std::optional<TimePoint> moment = item.time(key);
    if (!moment || namesZone(item.text(key)))
        return moment;
    return inZone(*moment, zone);
}

CallFacts callFacts(json::Object &item, const QString &callId, const CallReading &reading)
{
    CallFacts facts;
    facts.direction = directionFromKey(item.text("direction").toLower());
    facts.fromNumber = rememberedNumber(item.text("number_from"), reading.account.region);
    facts.toNumber = rememberedNumber(item.text("number_to"), reading.account.region);
    readTimes(facts, item, reading.zone);
    readStatus(facts, item);
    if (facts.status == CallStatus::Missed)
        facts.ring = facts.duration; // it rang all the time; when a taken call was taken is not told
    readLinks(facts, item);
    readTexts(facts, item);
    if (!item.text("recording_file").isNull())
        facts.recordings.append({callId, Recording::State::Available, {}});
    return facts;
}

} // namespace callboard::bluerocktel
