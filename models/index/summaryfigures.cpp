// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/summaryfigures.h"

#include <algorithm>
#include <cmath>

namespace callboard {

namespace {

std::array<CallOutcome, kinds::count> workedOut()
{
    std::array<CallOutcome, kinds::count> outcomes{};
    for (size_t kind = 0; kind < kinds::count; ++kind)
        outcomes[kind] = outcomeOf(kinds::enumeration<Direction>(kinds::directionOf(quint8(kind))),
                                   kinds::enumeration<CallStatus>(kinds::statusOf(quint8(kind))));
    return outcomes;
}

MetricValue countOf(int calls)
{
    return {.value = calls, .of = calls, .unknown = 0};
}

} // namespace

const std::array<CallOutcome, kinds::count> &outcomesByKind()
{
    static const std::array<CallOutcome, kinds::count> outcomes = workedOut();
    return outcomes;
}

std::optional<int> LengthCounter::quantile(double share) const
{
    if (m_calls == 0)
        return {};
    int rest = std::max(1, int(std::ceil(share * m_calls)));
    for (size_t seconds = 0; seconds < m_short.size(); ++seconds) {
        rest -= m_short[seconds];
        if (rest <= 0)
            return int(seconds);
    }
    std::vector<qint32> lengths = m_long;
    const auto place = lengths.begin() + (rest - 1);
    std::nth_element(lengths.begin(), place, lengths.end());
    return *place;
}

int LengthCounter::upTo(int seconds) const
{
    int calls = 0;
    for (int length = 0; length <= seconds && length < int(m_short.size()); ++length)
        calls += m_short[size_t(length)];
    return calls
        + int(std::count_if(m_long.begin(), m_long.end(), [=](qint32 length) { return length <= seconds; }));
}

FigureCounter::FigureCounter(const Snapshot &snapshot, const SummaryRelations &relations,
                             const SummaryQuestion &question)
    : m_relations(relations)
    , m_question(question)
    , m_lately(toMs(question.now) - callbackLimit.count() * 1000)
    , m_inboundOf(std::max<size_t>(snapshot.remotes.size(), 1), 0)
    , m_isSeen(relations.guests, 0)
{
}

void FigureCounter::add(const Chunk &chunk, RowList rows, const qint32 *returnedAfter)
{
    const auto &outcomes = outcomesByKind();
    forEachRow(rows, [&](quint32 place) {
        const quint8 kind = chunk.kind[place];
        ++m_kinds[kind];
        if (outcomes[kind] == CallOutcome::Missed)
            addMissed(chunk, place, returnedAfter[place]);
    });
    addLengths(chunk, rows);
    addPeople(chunk, rows);
}

void FigureCounter::addMissed(const Chunk &chunk, quint32 place, qint32 returnedAfter)
{
    const auto state = CallbackState(chunk.callback(place));
    const bool waits = state == CallbackState::Owed || state == CallbackState::Tried;
    const bool hasTime = waits && chunk.startedAt[place] > m_lately;
    if (state == CallbackState::Withheld || state == CallbackState::Settled || chunk.callback(place) == 0
        || hasTime)
        return;
    ++m_returnable;
    m_returned += state == CallbackState::Returned && returnedAfter != SummaryRelations::never
        && returnedAfter <= callbackLimit.count();
}

void FigureCounter::addLengths(const Chunk &chunk, RowList rows)
{
    const auto &outcomes = outcomesByKind();
    forEachRow(rows, [&](quint32 place) {
        const bool hasRing = chunk.ring[place] != Chunk::noLength;
        const bool hasTalk = chunk.talk[place] != Chunk::noLength;
        m_ring.seconds += hasRing ? chunk.ring[place] : 0;
        m_ring.calls += hasRing;
        m_ring.unknown += !hasRing;
        m_talk.seconds += hasTalk ? chunk.talk[place] : 0;
        m_talk.calls += hasTalk;
        m_talk.unknown += !hasTalk && kinds::statusOf(chunk.kind[place]) == int(CallStatus::Completed);
        if (outcomes[chunk.kind[place]] != CallOutcome::Answered)
            return;
        m_handled.seconds += hasTalk ? chunk.talk[place] : 0;
        m_handled.calls += hasTalk;
        m_handled.unknown += !hasTalk;
        if (hasRing)
            m_answerTimes.add(chunk.ring[place]);
        m_unknownAnswerTimes += !hasRing;
    });
}

void FigureCounter::addPeople(const Chunk &chunk, RowList rows)
{
    chunk.remote.with([&](const auto *remotes) {
        forEachRow(rows, [&](quint32 place) {
            const bool isInbound = kinds::directionOf(chunk.kind[place]) == int(Direction::Inbound)
                && !(chunk.flags[place] & Chunk::Withheld);
            m_inboundOf[remotes[place]] += isInbound;
        });
    });
    chunk.guest.with([&](const auto *guests) {
        forEachRow(rows, [&](quint32 place) {
            const quint32 guest = m_relations.guestOf[guests[place]];
            m_isSeen[guest] = 1;
            m_withoutGuest += guest == 0;
        });
    });
}

MetricValue FigureCounter::Sum::value() const
{
    if (calls == 0)
        return {.value = {}, .of = 0, .unknown = unknown};
    return {.value = double(seconds), .of = calls, .unknown = unknown};
}

MetricValue FigureCounter::talkPerCall() const
{
    MetricValue value = m_handled.value();
    if (value.value)
        *value.value /= value.of;
    return value;
}

MetricValue FigureCounter::share(int part, int of) const
{
    if (of == 0)
        return {};
    return {.value = double(part) / of, .of = of, .unknown = 0};
}

MetricValues FigureCounter::result() const
{
    int calls = 0, inbound = 0, outbound = 0, answered = 0, missed = 0, voicemails = 0;
    for (size_t kind = 0; kind < kinds::count; ++kind) {
        const int count = m_kinds[kind];
        const bool isInbound = kinds::directionOf(quint8(kind)) == int(Direction::Inbound);
        calls += count;
        inbound += isInbound ? count : 0;
        outbound += kinds::directionOf(quint8(kind)) == int(Direction::Outbound) ? count : 0;
        answered += outcomesByKind()[kind] == CallOutcome::Answered ? count : 0;
        missed += outcomesByKind()[kind] == CallOutcome::Missed ? count : 0;
        voicemails += isInbound && kinds::statusOf(quint8(kind)) == int(CallStatus::Voicemail) ? count : 0;
    }
    const auto answerTime = [this](double share) {
        const std::optional<int> seconds = m_answerTimes.quantile(share);
        return MetricValue{.value = seconds ? std::optional<double>(*seconds) : std::nullopt,
                           .of = m_answerTimes.calls(),
                           .unknown = m_unknownAnswerTimes};
    };
    MetricValue within = share(m_answerTimes.upTo(int(m_question.within.count())), m_answerTimes.calls());
    within.unknown = m_unknownAnswerTimes;
    const auto repeat =
        std::count_if(m_inboundOf.begin() + 1, m_inboundOf.end(), [](quint32 calls) { return calls > 1; });
    const auto callers =
        std::count_if(m_inboundOf.begin() + 1, m_inboundOf.end(), [](quint32 calls) { return calls > 0; });
    const int guests = int(std::count(m_isSeen.begin() + 1, m_isSeen.end(), quint8(1)));
    return {
        {Metric::Calls, countOf(calls)},
        {Metric::Inbound, countOf(inbound)},
        {Metric::Outbound, countOf(outbound)},
        {Metric::Answered, countOf(answered)},
        {Metric::MissedRate, share(missed, answered + missed)},
        {Metric::Voicemails, countOf(voicemails)},
        {Metric::AnswerTimeMedian, answerTime(0.5)},
        {Metric::AnswerTime90, answerTime(0.9)},
        {Metric::AnsweredWithin, within},
        {Metric::TalkTime, m_talk.value()},
        {Metric::RingTime, m_ring.value()},
        {Metric::CallbacksWithinHour, share(m_returned, m_returnable)},
        {Metric::RepeatCallers, {.value = double(repeat), .of = int(callers), .unknown = 0}},
        {Metric::UniqueGuests, {.value = guests, .of = calls - m_withoutGuest, .unknown = m_withoutGuest}}};
}

} // namespace callboard
