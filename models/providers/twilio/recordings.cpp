// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/twilio/recordings.h"

#include "models/providers/json.h"
#include "models/providers/records.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard::twilio {

namespace {

using std::chrono::days;
using std::chrono::sys_days;

Q_LOGGING_CATEGORY(log, "callboard.twilio")

constexpr qsizetype mostCallsKept = 50000; ///< About 20 MB.

int numberOf(sys_days day)
{
    return int(day.time_since_epoch().count());
}

Recording::State stateOf(const QString &word)
{
    if (word == u"absent" || word == u"deleted" || word == u"failed")
        return Recording::State::Gone;
    const QStringList beingMade{u"in-progress"_s, u"paused"_s, u"stopped"_s, u"processing"_s};
    return beingMade.contains(word) ? Recording::State::Pending : Recording::State::Available;
}

bool isElsewhere(const QString &mediaUrl, const QUrl &baseUrl)
{
    const QString host = QUrl(mediaUrl).host();
    return !host.isEmpty() && host != baseUrl.host() && host != u"twilio.com"
        && !host.endsWith(u".twilio.com");
}

CallRecording readRecording(json::Object &item, const QUrl &baseUrl)
{
    CallRecording recording;
    recording.callSid = item.text("call_sid");
    recording.reference.id = item.text("sid");
    recording.reference.state = stateOf(item.text("status"));
    if (recording.reference.state == Recording::State::Available)
        recording.reference.length = plausibleLength(item.count("duration"));
    recording.isMessage = item.text("source") == u"RecordVerb";
    recording.isStoredElsewhere = isElsewhere(item.text("media_url"), baseUrl);
    if (recording.isStoredElsewhere && recording.reference.state == Recording::State::Available)
        recording.reference.state = Recording::State::Elsewhere;
    return recording;
}

/// From the first to the last day of @p calls; a recording is filed when it begins, or once it is over.
Days daysAround(const QList<Record> &calls)
{
    Days around;
    for (const Record &record : calls) {
        const auto start = record.facts.startedAt;
        if (!start)
            continue;
        const sys_days first = std::chrono::floor<days>(*start);
        const sys_days past = std::chrono::floor<days>(record.facts.endedAt.value_or(*start)) + days(2);
        around.from = std::min(around.from.value_or(first), first);
        around.until = std::max(around.until.value_or(past), past);
    }
    return around;
}

} // namespace

Result<QList<CallRecording>> parseRecordings(const QByteArray &body, const QUrl &baseUrl)
{
    const json::Document document(body);
    const auto items = json::listItems(document.text(), {"recordings"});
    if (!items)
        return tl::unexpected(items.error());
    QList<CallRecording> recordings;
    json::Object item;
    for (const QByteArrayView raw : *items) {
        const CallRecording recording = item.read(raw) ? readRecording(item, baseUrl) : CallRecording();
        if (item.problem().isNull() && !recording.reference.id.isNull())
            recordings.append(recording);
        else
            qCWarning(log) << "A recording was left out:" << item.problem();
    }
    return recordings;
}

void addRecordings(Record &record, const QList<CallRecording> &recordings)
{
    CallFacts &facts = record.facts;
    for (const CallRecording &recording : recordings) {
        facts.recordings << recording.reference;
        // Twilio has no word for it; <Record> may serve other ends, but on an answered inbound call it hardly
        // does.
        if (recording.isMessage && facts.direction == Direction::Inbound
            && facts.status == CallStatus::Completed)
            facts.status = CallStatus::Voicemail;
    }
    const bool isOver = facts.status && !isLive(*facts.status);
    record.moreExpected = isOver
        && std::any_of(facts.recordings.begin(), facts.recordings.end(),
                       [](const Recording &recording) { return recording.state != Recording::State::Gone; });
}

std::optional<Days> RecordingShelf::missingFor(const QList<Record> &calls) const
{
    const Days wanted = daysAround(calls);
    Days missing;
    for (sys_days day = wanted.from.value_or(sys_days()); wanted.until && day < *wanted.until;
         day += days(1)) {
        if (m_days.contains(numberOf(day)))
            continue;
        missing.from = missing.from.value_or(day);
        missing.until = day + days(1);
    }
    return missing.from ? std::optional(missing) : std::nullopt;
}

void RecordingShelf::add(const Days &shown, const QList<CallRecording> &recordings)
{
    for (sys_days day = *shown.from; day < *shown.until; day += days(1))
        m_days.insert(numberOf(day));
    for (const CallRecording &recording : recordings) {
        QList<CallRecording> &ofCall = m_byCall[recording.callSid];
        const auto same = std::find_if(ofCall.begin(), ofCall.end(), [&](const CallRecording &known) {
            return known.reference.id == recording.reference.id;
        });
        if (same == ofCall.end())
            ofCall << recording;
        else
            *same = recording;
    }
}

void RecordingShelf::addTo(QList<Record> &calls) const
{
    for (Record &record : calls)
        addRecordings(record, m_byCall.value(record.ref.providerCallId));
}

bool RecordingShelf::isFull() const
{
    return m_byCall.size() > mostCallsKept;
}

} // namespace callboard::twilio
