// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/merge.h"

#include "models/domain/actionitems.h"
#include "models/domain/capability.h"
#include "models/domain/corrections.h"
#include "models/domain/phonenumber.h"

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

bool isLeg(const MergeSource &source)
{
    return isSet(source.record.facts.parentCallSid);
}

int richness(const CallFacts &facts)
{
    return isSet(facts.startedAt) + isSet(facts.answeredAt) + isSet(facts.endedAt) + isSet(facts.duration)
        + isSet(facts.staffId) + isSet(facts.guestId) + isSet(facts.recordings) + isSet(facts.transcript)
        + isSet(facts.segments) * 2 + isSet(facts.summary) + isSet(facts.notes) + !facts.startDerived;
}

int timesKnown(const CallFacts &facts)
{
    return isSet(facts.startedAt) * (facts.startDerived ? 1 : 2) + isSet(facts.answeredAt)
        + isSet(facts.endedAt) + isSet(facts.ring) + (isSet(facts.talk) || isSet(facts.duration));
}

/// Both numbers, and nobody hidden, are 0.
int numbersMissing(const CallFacts &facts)
{
    const auto worth = [](const QString &number) {
        return number.isEmpty() ? 3 : number == withheldNumber ? 1 : 0;
    };
    return worth(facts.fromNumber) + worth(facts.toNumber) + !isSet(facts.direction);
}

bool byName(const RecordInfo &a, const RecordInfo &b)
{
    return std::tuple(qint64(a.ref.account), a.ref.providerCallId)
        < std::tuple(qint64(b.ref.account), b.ref.providerCallId);
}

/// Fills the value where the sources before this one said nothing. True when this source supplied it.
template<typename T> bool fill(T &mine, const T &theirs)
{
    if (isSet(mine) || !isSet(theirs))
        return false;
    mine = theirs;
    return true;
}

using Sources = QList<const MergeSource *>;

class Merger {
public:
    Merger(const QList<MergeSource> &sources, const Overlay &overlay)
    {
        for (const OutboxItem &edit : overlay.edits) {
            if (edit.kind == OutboxKind::Delete)
                m_leaving.insert(edit.call);
        }
        for (const MergeSource &source : sources)
            m_all << &source;
        sortBy(m_all, [this](const MergeSource &s) { return rank(s); });
        std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_main),
                     [](const MergeSource *s) { return !isLeg(*s); });
        if (m_main.isEmpty()) // the call itself was never reported
            m_main << m_all.first();
    }

    Call run()
    {
        if (m_all.size() == 1)
            takeAll(*m_all.first());
        else
            merge();
        for (const MergeSource *source : std::as_const(m_all))
            m_call.records << source->info;
        m_call.deletedHere = std::all_of(m_all.begin(), m_all.end(), [this](const MergeSource *s) {
            return m_leaving.contains(s->record.ref);
        });
        return std::move(m_call);
    }

private:
    /// The rule, and a large part of what taking in a page costs.
    void takeAll(const MergeSource &source)
    {
        static_cast<CallFacts &>(m_call) = source.record.facts;
        m_call.carrierIds.clear();
        for (Recording &recording : m_call.recordings)
            recording.record = source.record.ref;
    }

    void merge()
    {
        addStatus();
        addTimes();
        addNumbers();
        addNames();
        addPeople();
        addTexts();
        addLists();
        addLegs();
    }

    bool isOut(const MergeSource &source) const
    {
        return source.info.deletedAt || m_leaving.contains(source.record.ref);
    }

    std::tuple<bool, bool, bool, int, qint64, QString> rank(const MergeSource &source) const
    {
        const RecordRef &ref = source.record.ref;
        return {isOut(source),       isLeg(source),     !isDirect(source), -richness(source.record.facts),
                qint64(ref.account), ref.providerCallId};
    }

    template<typename Key> static void sortBy(Sources &sources, Key key)
    {
        std::stable_sort(sources.begin(), sources.end(),
                         [&](const MergeSource *a, const MergeSource *b) { return key(*a) < key(*b); });
    }
    /// Sources of the call itself in another order; those that are gone stay last.
    template<typename Key> Sources mainBy(Key key) const
    {
        Sources sources = m_main;
        sortBy(sources, [&](const MergeSource &s) { return std::tuple(isOut(s), key(s)); });
        return sources;
    }

    /// What people write comes from a system that takes their changes, if one has it: else what was typed and
    /// sent would vanish behind another system's words.
    Sources writersFirst(Field field) const
    {
        Sources sources = m_all;
        sortBy(sources, [&](const MergeSource &s) {
            return std::tuple(isOut(s), !capabilitiesOf(s.info.provider).writable.contains(field));
        });
        return sources;
    }

    void note(Field field, bool supplied, const MergeSource &source)
    {
        if (supplied && !m_call.provenance.contains(field))
            m_call.provenance.insert(field, source.record.ref);
    }

    /// A source that saw the end knows better than one that still hears it ring; a voicemail is a missed call
    /// of which more is known.
    void addStatus()
    {
        const MergeSource *chosen = nullptr;
        for (const MergeSource *source : mainBy([](const MergeSource &s) {
                 return s.record.facts.status && isLive(*s.record.facts.status);
             })) {
            const auto &status = source->record.facts.status;
            const bool isBetter = chosen && chosen->record.facts.status == CallStatus::Missed
                && status == CallStatus::Voicemail && isOut(*chosen) == isOut(*source);
            if (status && (!chosen || isBetter))
                chosen = source;
        }
        if (!chosen)
            return;
        m_call.status = chosen->record.facts.status;
        m_call.providerStatus = chosen->record.facts.providerStatus;
        note(Field::Status, true, *chosen);
    }

    /// All from the one source that knows most of them: mixing two clocks would make lengths that nobody
    /// measured.
    void addTimes()
    {
        const Sources sources = mainBy([](const MergeSource &s) { return -timesKnown(s.record.facts); });
        const CallFacts &facts = sources.first()->record.facts;
        m_call.startedAt = facts.startedAt;
        m_call.startDerived = facts.startDerived;
        m_call.answeredAt = facts.answeredAt;
        m_call.endedAt = facts.endedAt;
        m_call.ring = facts.ring;
        m_call.talk = facts.talk;
        m_call.duration = facts.duration;
        note(Field::Times, timesKnown(facts) > 0, *sources.first());
        for (const MergeSource *source : std::as_const(m_main))
            fill(m_call.createdAt, source->record.facts.createdAt);
    }

    void addNumbers()
    {
        for (const MergeSource *source :
             mainBy([](const MergeSource &s) { return numbersMissing(s.record.facts); })) {
            const CallFacts &facts = source->record.facts;
            const bool from = fill(m_call.fromNumber, facts.fromNumber);
            const bool to = fill(m_call.toNumber, facts.toNumber);
            fill(m_call.direction, facts.direction);
            note(Field::Numbers, from || to, *source);
        }
    }

    void addNames()
    {
        for (const MergeSource *source : std::as_const(m_main)) {
            fill(m_call.provider, source->record.facts.provider);
            fill(m_call.providerCallSid, source->record.facts.providerCallSid);
            fill(m_call.parentCallSid, source->record.facts.parentCallSid);
        }
    }

    void addPeople()
    {
        for (const MergeSource *source : writersFirst(Field::Staff)) {
            const CallFacts &facts = source->record.facts;
            const bool id = fill(m_call.staffId, facts.staffId);
            note(Field::Staff, fill(m_call.staffName, facts.staffName) || id, *source);
        }
        for (const MergeSource *source : writersFirst(Field::Guest)) {
            const CallFacts &facts = source->record.facts;
            const bool id = fill(m_call.guestId, facts.guestId);
            note(Field::Guest, fill(m_call.guestName, facts.guestName) || id, *source);
        }
        for (const MergeSource *source : std::as_const(m_all)) {
            const auto &references = source->record.facts.references;
            for (auto it = references.begin(); it != references.end(); ++it)
                noteReference(it.key(), fill(m_call.references[it.key()], it.value()), *source);
        }
    }

    void noteReference(const QString &key, bool supplied, const MergeSource &source)
    {
        if (key == u"ticket_id")
            note(Field::Ticket, supplied, source);
        else if (key == u"customer_id")
            note(Field::Customer, supplied, source);
        else if (key == u"reservation_id")
            note(Field::Reservation, supplied, source);
    }

    template<typename T> void take(Field field, T CallFacts::*member)
    {
        for (const MergeSource *source : writersFirst(field))
            note(field, fill(m_call.*member, source->record.facts.*member), *source);
    }

    void addTexts()
    {
        take(Field::Transcript, &CallFacts::transcript);
        take(Field::Segments, &CallFacts::segments);
        take(Field::Summary, &CallFacts::summary);
        take(Field::SummaryDetailed, &CallFacts::summaryDetailed);
        take(Field::Notes, &CallFacts::notes);
        take(Field::Topics, &CallFacts::topics);
        take(Field::Sentiments, &CallFacts::sentiments);
    }

    void addLists()
    {
        for (const MergeSource *source : std::as_const(m_all)) {
            for (const Recording &recording : source->record.facts.recordings)
                addRecording(recording, *source);
            for (const ActionItem &item : source->record.facts.actionItems)
                addActionItem(item, *source);
        }
        for (const MergeSource *source : writersFirst(Field::Tags)) {
            for (const QString &tag : source->record.facts.tags) {
                note(Field::Tags, true, *source);
                if (!m_call.tags.contains(tag))
                    m_call.tags << tag;
            }
        }
    }

    void addRecording(Recording recording, const MergeSource &source)
    {
        const bool isKnown = std::any_of(m_call.recordings.begin(), m_call.recordings.end(),
                                         [&](const Recording &r) { return r.id == recording.id; });
        if (isKnown)
            return;
        recording.record = source.record.ref;
        m_call.recordings << recording;
        note(Field::RecordingUrl, true, source);
    }

    void addActionItem(const ActionItem &item, const MergeSource &source)
    {
        const auto known = std::find_if(m_call.actionItems.begin(), m_call.actionItems.end(),
                                        [&](const ActionItem &i) { return i.text == item.text; });
        if (known != m_call.actionItems.end()) {
            known->done |= item.done;
            return;
        }
        m_call.actionItems << item;
        note(Field::ActionItems, true, source);
    }

    /// Those that one source lists, and the records that are legs themselves.
    void addLegs()
    {
        for (const MergeSource *source : std::as_const(m_all))
            fill(m_call.legs, source->record.facts.legs);
        for (const MergeSource *source : std::as_const(m_all)) {
            if (!m_main.contains(source))
                addLeg(legOf(source->record));
        }
        std::stable_sort(m_call.legs.begin(), m_call.legs.end(), [](const Leg &a, const Leg &b) {
            return std::tuple(!a.startedAt, a.startedAt, a.id) < std::tuple(!b.startedAt, b.startedAt, b.id);
        });
    }

    void addLeg(const Leg &leg)
    {
        const auto known = std::find_if(m_call.legs.begin(), m_call.legs.end(),
                                        [&](const Leg &l) { return l.id == leg.id; });
        if (known == m_call.legs.end())
            m_call.legs << leg;
        else
            *known = leg; // its own record knows more than the call's
    }

    static Leg legOf(const Record &record)
    {
        const CallFacts &facts = record.facts;
        return {.id = isSet(facts.providerCallSid) ? facts.providerCallSid : record.ref.providerCallId,
                .fromNumber = facts.fromNumber,
                .toNumber = facts.toNumber,
                .staffId = facts.staffId,
                .staffName = facts.staffName,
                .status = facts.status,
                .startedAt = facts.startedAt,
                .answeredAt = facts.answeredAt,
                .endedAt = facts.endedAt};
    }

    Call m_call;
    QSet<RecordRef> m_leaving; ///< Their deletion is on its way.
    Sources m_all; ///< By rank.
    Sources m_main; ///< Without the legs.
};

/// By name; but a call is called after the conversation, not after one of its legs.
void sortRecords(QList<RecordInfo> &records, const QList<MergeSource> &sources)
{
    std::sort(records.begin(), records.end(), byName);
    const auto isMain = [&](const RecordInfo &info) {
        return std::any_of(sources.begin(), sources.end(), [&](const MergeSource &source) {
            return source.record.ref == info.ref && !isLeg(source);
        });
    };
    const auto main = std::find_if(records.begin(), records.end(), isMain);
    if (main != records.end())
        std::rotate(records.begin(), main, main + 1);
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

void setRecordingUrl(Call &call, const QString &url)
{
    call.recordings.clear();
    if (!url.isEmpty())
        call.recordings << Recording{.id = call.ref().providerCallId, .record = call.ref()};
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
    case Field::Customer:
        call.references[QStringLiteral("customer_id")] = value;
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
    case Field::ActionItems:
        applyTicks(call.actionItems, value);
        return;
    case Field::Segments: // single words of it are corrected
    case Field::Times:
    case Field::Numbers:
        return;
    }
}

void apply(Call &call, const OutboxItem &edit)
{
    if (edit.kind != OutboxKind::Update)
        return; // a deletion was heeded, and the provisional record of a creation is among the sources
    apply(call, edit.field, edit.after);
    call.pending.insert(edit.field);
    call.provenance.insert(edit.field, edit.call);
}

/// They lie over what the provider said; a whole transcript that was typed lies over them.
void correct(Call &call, const QList<KeptValue> &kept)
{
    for (const KeptValue &value : kept) {
        if (value.field == Field::Segments)
            applyCorrections(call, value.value, value.record);
    }
    const bool isCorrected = std::any_of(call.corrections.begin(), call.corrections.end(),
                                         [](const Correction &c) { return c.segment.has_value(); });
    if (isCorrected)
        call.keptHere.insert(Field::Segments);
}

void apply(Call &call, QList<KeptValue> kept)
{
    std::sort(kept.begin(), kept.end(), [](const KeptValue &a, const KeptValue &b) {
        return std::tuple(a.changedAt, a.value) < std::tuple(b.changedAt, b.value);
    });
    for (const KeptValue &value : std::as_const(kept)) {
        if (value.field == Field::Segments)
            continue;
        apply(call, value.field, value.value);
        call.keptHere.insert(value.field);
        call.provenance.remove(value.field);
    }
}

} // namespace

namespace {

void mark(Call &call, const Overlay &overlay)
{
    const auto &edits = overlay.edits;
    call.reviewed = overlay.reviewed;
    call.deletedHere = call.deletedHere || overlay.hidden; // left out of lists alike
    call.conflict = std::any_of(edits.begin(), edits.end(),
                                [](const OutboxItem &edit) { return edit.state == OutboxState::Conflict; });
    const bool waits = std::any_of(edits.begin(), edits.end(),
                                   [](const OutboxItem &edit) { return edit.kind != OutboxKind::Delete; });
    call.edited = waits || overlay.wasSent || !overlay.kept.isEmpty();
}

} // namespace

Call mergeRecords(QList<MergeSource> sources, const Overlay &overlay)
{
    Q_ASSERT(!sources.isEmpty());
    for (MergeSource &source : sources) {
        if (source.record.details)
            source.record.facts = withDetails(std::move(source.record.facts), source.record.details->facts);
    }
    Call call = Merger(sources, overlay).run();
    call.references.removeIf([](auto it) { return it.value().isEmpty(); });
    sortRecords(call.records, sources);
    correct(call, overlay.kept);
    apply(call, overlay.kept);
    for (const OutboxItem &edit : overlay.edits)
        apply(call, edit);
    if (sources.size() == 1)
        call.provenance.clear();
    mark(call, overlay);
    return call;
}

} // namespace callboard
