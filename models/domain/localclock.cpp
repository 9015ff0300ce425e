// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/localclock.h"

#include <QDateTime>
#include <QHash>
#include <QMutex>

#include <algorithm>

namespace callboard {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 weekMs = 7 * dayMs;

/// The years that calls are in; other moments are asked of the zone one by one.
constexpr qint64 knownFrom = 946'684'800'000; // 2000
constexpr qint64 knownUntil = 2'208'988'800'000; // 2040

qint64 offsetAt(const QTimeZone &zone, qint64 ms)
{
    return qint64(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()))) * 1000;
}

qint64 floorDivided(qint64 a, qint64 b)
{
    return a / b - (a % b < 0);
}

} // namespace

/// QTimeZone::transitions() ends where the compiled part of the zone's file does, which may be years ago: the
/// offsets of weeks are compared instead. No clock changes twice in a week.
LocalClock::Offsets LocalClock::workedOut(const QTimeZone &zone)
{
    Offsets offsets{{knownFrom, offsetAt(zone, knownFrom)}};
    for (qint64 week = knownFrom; week < knownUntil; week += weekMs) {
        const qint64 after = offsetAt(zone, week + weekMs);
        if (after == offsets.back().ms)
            continue;
        qint64 low = week;
        qint64 high = week + weekMs;
        while (high - low > 1) {
            const qint64 middle = low + (high - low) / 2;
            (offsetAt(zone, middle) == after ? high : low) = middle;
        }
        offsets.push_back({high, after});
    }
    if (offsets.back().from < knownUntil)
        offsets.push_back({knownUntil, 0});
    return offsets;
}

std::shared_ptr<const LocalClock::Offsets> LocalClock::offsetsOf(const QTimeZone &zone)
{
    static QMutex mutex;
    static QHash<QByteArray, std::shared_ptr<const Offsets>> known;
    const QMutexLocker locker(&mutex);
    auto &offsets = known[zone.id()];
    if (!offsets)
        offsets = std::make_shared<const Offsets>(workedOut(zone));
    return offsets;
}

LocalClock::LocalClock(const QTimeZone &zone)
    : m_zone(zone)
    , m_offsets(offsetsOf(zone))
{
}

LocalClock::Stretch LocalClock::stretchOf(TimePoint time) const
{
    const qint64 ms = toMs(time);
    if (ms < knownFrom || ms >= knownUntil)
        return {ms, ms + 1, offsetAt(m_zone, ms)};
    const auto next =
        std::upper_bound(m_offsets->begin(), m_offsets->end(), ms,
                         [](qint64 wanted, const Offset &offset) { return wanted < offset.from; });
    return {std::prev(next)->from, next->from, std::prev(next)->ms};
}

qint64 LocalClock::localMs(TimePoint time) const
{
    return toMs(time) + stretchOf(time).east;
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
