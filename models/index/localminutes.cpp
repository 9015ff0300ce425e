// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/localminutes.h"

#include "models/domain/localclock.h"

namespace callboard {

namespace {

quint16 minuteOfWeek(qint64 localMs)
{
    constexpr qint64 weekMs = qint64(LocalMinutes::perWeek) * 60'000;
    constexpr qint64 thursday = 3 * qint64(LocalMinutes::perDay) * 60'000; // when the epoch began
    const qint64 inWeek = (localMs % weekMs + thursday + weekMs) % weekMs;
    return quint16(inWeek / 60'000);
}

} // namespace

LocalMinutes::LocalMinutes(const QTimeZone &zone)
    : m_zone(zone)
    , m_clock(std::make_shared<const LocalClock>(zone))
{
}

const LocalMinutes::Column &LocalMinutes::of(const std::shared_ptr<const Chunk> &chunk) const
{
    Known &known = m_known[chunk.get()];
    if (known.chunk)
        return known.minutes;
    known.chunk = chunk;
    known.minutes.reserve(chunk->size());
    LocalClock::Stretch stretch; // asked for once for all calls between two changes of the clocks
    for (const qint64 start : chunk->startedAt) {
        if (start != Chunk::noTime && (start < stretch.from || start >= stretch.until))
            stretch = m_clock->stretchOf(fromMs(start));
        known.minutes.push_back(start == Chunk::noTime ? none : minuteOfWeek(start + stretch.east));
    }
    return known.minutes;
}

void LocalMinutes::keep(const Snapshot &snapshot)
{
    std::unordered_map<const Chunk *, Known> kept;
    for (const auto &chunk : snapshot.chunks) {
        if (const auto known = m_known.find(chunk.get()); known != m_known.end())
            kept.insert(m_known.extract(known));
    }
    m_known = std::move(kept);
}

} // namespace callboard
