// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/localclock.h"

#include <QDateTime>

#include <algorithm>

namespace callboard {

namespace {

constexpr qint64 dayMs = 86'400'000;

/// The years that calls are in; others are asked of the zone one by one.
const QDateTime knownFrom(QDate(1990, 1, 1), QTime(0, 0), QTimeZone::utc());
const QDateTime knownUntil(QDate(2060, 1, 1), QTime(0, 0), QTimeZone::utc());

qint64 offsetAt(const QTimeZone &zone, const QDateTime &moment)
{
    return qint64(zone.offsetFromUtc(moment)) * 1000;
}

qint64 floorDivided(qint64 a, qint64 b)
{
    return a / b - (a % b < 0);
}

} // namespace

LocalClock::LocalClock(const QTimeZone &zone)
    : m_zone(zone)
{
    m_offsets.push_back({knownFrom.toMSecsSinceEpoch(), offsetAt(zone, knownFrom)});
    for (const QTimeZone::OffsetData &change : zone.transitions(knownFrom, knownUntil))
        m_offsets.push_back({change.atUtc.toMSecsSinceEpoch(), qint64(change.offsetFromUtc) * 1000});
    m_offsets.push_back({knownUntil.toMSecsSinceEpoch(), 0});
}

qint64 LocalClock::localMs(TimePoint time) const
{
    const qint64 ms = toMs(time);
    if (ms < m_offsets.front().from || ms >= m_offsets.back().from)
        return ms + offsetAt(m_zone, QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()));
    const auto next =
        std::upper_bound(m_offsets.begin(), m_offsets.end(), ms,
                         [](qint64 wanted, const Offset &offset) { return wanted < offset.from; });
    return ms + std::prev(next)->ms;
}

int LocalClock::minuteOfDay(TimePoint time) const
{
    const qint64 local = localMs(time);
    return int((local - floorDivided(local, dayMs) * dayMs) / 60'000);
}

int LocalClock::weekday(TimePoint time) const
{
    const qint64 day = floorDivided(localMs(time), dayMs); // the epoch was a Thursday
    return int(((day + 3) % 7 + 7) % 7) + 1;
}

} // namespace callboard
