// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/localminutes.h"

#include "models/domain/localclock.h"

namespace callboard {

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
    for (const qint64 start : chunk->startedAt) {
        const TimePoint time = fromMs(start);
        known.minutes.push_back(start == Chunk::noTime ? none
                                                       : quint16(size_t(m_clock->weekday(time) - 1) * perDay
                                                                 + size_t(m_clock->minuteOfDay(time))));
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
