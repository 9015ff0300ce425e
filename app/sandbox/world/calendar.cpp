// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/calendar.h"

#include <chrono>

using namespace std::chrono;

namespace callboard::sandbox {

namespace {

constexpr qint64 daySeconds = 86400;

qint64 lastSundayAtOne(year y, month m)
{
    const sys_days sunday{y / m / Sunday[last]};
    return duration_cast<seconds>((sunday + 1h).time_since_epoch()).count();
}

qint64 floorDiv(qint64 value, qint64 by)
{
    return value >= 0 ? value / by : -((-value + by - 1) / by);
}

} // namespace

int parisOffset(qint64 moment)
{
    const year_month_day date{sys_days{days{floorDiv(moment, daySeconds)}}};
    const bool summer =
        moment >= lastSundayAtOne(date.year(), March) && moment < lastSundayAtOne(date.year(), October);
    return summer ? 7200 : 3600;
}

qint64 parisDay(qint64 moment)
{
    return floorDiv(moment + parisOffset(moment), daySeconds);
}

LocalTime parisTime(qint64 moment)
{
    const qint64 day = parisDay(moment);
    const int second = int(moment + parisOffset(moment) - day * daySeconds);
    const sys_days sysDay{days{day}};
    const year_month_day date{sysDay};
    return {int(date.year()),
            int(unsigned(date.month())),
            int(unsigned(date.day())),
            int(weekday{sysDay}.iso_encoding()) - 1,
            second / 3600,
            second / 60 % 60,
            second % 60};
}

qint64 momentAt(qint64 day, int hour, int minute)
{
    const qint64 wall = day * daySeconds + hour * 3600 + minute * 60;
    return wall - parisOffset(wall - parisOffset(wall));
}

} // namespace callboard::sandbox
