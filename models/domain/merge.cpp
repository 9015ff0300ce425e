// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/merge.h"

#include <algorithm>
#include <tuple>

namespace callboard {

namespace {

bool isSet(const QString &value)
{
    return !value.isEmpty();
}
template<typename T> bool isSet(const std::optional<T> &value)
{
    return value.has_value();
}
template<typename T> bool isSet(const QList<T> &value)
{
    return !value.isEmpty();
}

/// The system that carried the call speaks of its own call; the others only heard of it.
bool isDirect(const MergeSource &source)
{
    return source.record.facts.provider == keyOf(source.info.provider);
}

int richness(const CallFacts &facts)
{
    return isSet(facts.startedAt) + isSet(facts.answeredAt) + isSet(facts.endedAt) + isSet(facts.duration)
        + isSet(facts.staffId) + isSet(facts.guestId) + isSet(facts.recordings) + isSet(facts.transcript)
        + isSet(facts.segments) * 2 + isSet(facts.summary) + isSet(facts.notes) + !facts.startDerived;
}

auto rank(const MergeSource &source)
{
    const RecordRef &ref = source.record.ref;
    return std::tuple(source.info.deletedAt.has_value(), !isDirect(source), -richness(source.record.facts),
                      qint64(ref.account), ref.providerCallId);
}

bool byRank(const MergeSource &a, const MergeSource &b)
{
    return rank(a) < rank(b);
}
bool byName(const RecordInfo &a, const RecordInfo &b)
{
    return std::tuple(qint64(a.ref.account), a.ref.providerCallId)
        < std::tuple(qint64(b.ref.account), b.ref.providerCallId);
}

/// Fills the field where the sources before this one said nothing. True when this source supplied it.
template<typename T> bool fill(T &mine, const T &theirs)
{
    if (isSet(mine) || !isSet(theirs))
        return false;
    mine = theirs;
    return true;
}

class Merger {
public:
    void add(const MergeSource &source)
    {
        const CallFacts &facts = source.record.facts;
        addTimes(facts);
        addParties(source);
        addContent(source);
        call.records << source.info;
    }

    Call call;

private:
    void note(Field field, bool supplied, const MergeSource &source)
    {
        if (supplied)
            call.provenance.insert(field, source.record.ref);
    }

    /// Times that belong together come from one source: mixing two clocks would make lengths that nobody
    /// measured.
    void addTimes(const CallFacts &facts)
    {
        if (fill(call.startedAt, facts.startedAt))
            call.startDerived = facts.startDerived;
        fill(call.createdAt, facts.createdAt);
        fill(call.answeredAt, facts.answeredAt);
        fill(call.endedAt, facts.endedAt);
        fill(call.ring, facts.ring);
        fill(call.talk, facts.talk);
        fill(call.duration, facts.duration);
    }

    void addParties(const MergeSource &source)
    {
        const CallFacts &facts = source.record.facts;
        fill(call.direction, facts.direction);
        if (fill(call.status, facts.status)) {
            call.providerStatus = facts.providerStatus;
            note(Field::Status, true, source);
        }
        fill(call.provider, facts.provider);
        fill(call.fromNumber, facts.fromNumber);
        fill(call.toNumber, facts.toNumber);
        note(Field::Staff, fill(call.staffId, facts.staffId), source);
        fill(call.staffName, facts.staffName);
        note(Field::Guest, fill(call.guestId, facts.guestId), source);
        fill(call.guestName, facts.guestName);
        for (auto it = facts.references.begin(); it != facts.references.end(); ++it)
            fill(call.references[it.key()], it.value());
        fill(call.providerCallSid, facts.providerCallSid);
        fill(call.parentCallSid, facts.parentCallSid);
    }

    void addContent(const MergeSource &source)
    {
        const CallFacts &facts = source.record.facts;
        note(Field::RecordingUrl, fill(call.recordings, facts.recordings), source);
        note(Field::Transcript, fill(call.transcript, facts.transcript), source);
        note(Field::Segments, fill(call.segments, facts.segments), source);
        note(Field::Summary, fill(call.summary, facts.summary), source);
        note(Field::SummaryDetailed, fill(call.summaryDetailed, facts.summaryDetailed), source);
        note(Field::Topics, fill(call.topics, facts.topics), source);
        note(Field::Sentiments, fill(call.sentiments, facts.sentiments), source);
        note(Field::ActionItems, fill(call.actionItems, facts.actionItems), source);
        note(Field::Notes, fill(call.notes, facts.notes), source);
        note(Field::Tags, fill(call.tags, facts.tags), source);
    }
};

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

void setRecordingUrl(Call &call, const QString &url)
{
    call.recordings.clear();
    if (!url.isEmpty())
        call.recordings << Recording{.id = call.ref().providerCallId};
}

/// The value the user typed stands in for the provider's until the provider has it.
void apply(Call &call, Field field, const QString &value)
{
    switch (field) {
    case Field::Notes:
        call.notes = orNull(value);
        return;
    case Field::Summary:
        call.summary = orNull(value);
        return;
    case Field::Transcript:
        call.transcript = orNull(value);
        return;
    case Field::RecordingUrl:
        setRecordingUrl(call, value);
        return;
    case Field::Guest:
        call.guestId = orNull(value);
        call.guestName.clear();
        return;
    case Field::Staff:
        call.staffId = orNull(value);
        call.staffName.clear();
        return;
    case Field::Status:
        call.status = callStatusFromKey(value);
        return;
    case Field::Ticket:
        call.references[QStringLiteral("ticket_id")] = value;
        return;
    case Field::Reservation:
        call.references[QStringLiteral("reservation_id")] = value;
        return;
    case Field::Tags:
        call.tags = value.split(u'\n', Qt::SkipEmptyParts);
        return;
    case Field::SummaryDetailed:
        call.summaryDetailed = orNull(value);
        return;
    case Field::Topics:
        call.topics = value.split(u'\n', Qt::SkipEmptyParts);
        return;
    case Field::Sentiments:
        call.sentiments = value.split(u'\n', Qt::SkipEmptyParts);
        return;
    case Field::Segments: // written by nobody
    case Field::ActionItems:
    case Field::Times:
    case Field::Numbers:
        return;
    }
}

void apply(Call &call, const OutboxItem &edit)
{
    switch (edit.kind) {
    case OutboxKind::Update:
        apply(call, edit.field, edit.after);
        call.pending.insert(edit.field);
        return;
    case OutboxKind::Delete:
        call.deletedHere = true;
        return;
    case OutboxKind::Create: // its provisional record is among the sources
        return;
    }
}

} // namespace

Call mergeRecords(QList<MergeSource> sources, const Overlay &overlay)
{
    Q_ASSERT(!sources.isEmpty());
    std::sort(sources.begin(), sources.end(), byRank);
    Merger merger;
    for (const MergeSource &source : std::as_const(sources))
        merger.add(source);
    Call call = std::move(merger.call);
    call.references.removeIf([](auto it) { return it.value().isEmpty(); });
    std::sort(call.records.begin(), call.records.end(), byName);
    if (sources.size() == 1)
        call.provenance.clear();
    for (const OutboxItem &edit : overlay.edits)
        apply(call, edit);
    return call;
}

} // namespace callboard
