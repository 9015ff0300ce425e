// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <chrono>
#include <optional>

namespace callboard {

/// A moment in UTC with millisecond precision; stored as epoch milliseconds.
using TimePoint = std::chrono::sys_time<std::chrono::milliseconds>;
using Seconds = std::chrono::seconds;

inline qint64 toMs(TimePoint t)
{
    return t.time_since_epoch().count();
}
inline TimePoint fromMs(qint64 ms)
{
    return TimePoint(std::chrono::milliseconds(ms));
}

/// "2026-03-16T14:00:00Z", or with ".250" when there are milliseconds.
QString toIso(TimePoint t);
/// ISO 8601 with "Z", an offset or no zone at all (then UTC); date alone is midnight UTC. Absent when
/// unreadable, when it has no date, or outside the years 1970 to 9999.
std::optional<TimePoint> fromIso(QStringView text);

/// Where "now" comes from. Tests give their own.
class Clock {
public:
    virtual ~Clock() = default;
    virtual TimePoint now() const = 0;
};
class SystemClock final : public Clock {
public:
    TimePoint now() const override;
};

} // namespace callboard
