// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/callplan.h"

#include "app/sandbox/world/calendar.h"
#include "app/sandbox/world/random.h"

#include <algorithm>
#include <array>

namespace callboard::sandbox {

namespace {

constexpr int changeOfDay = 14;
constexpr int usualCallsPerDay = 45;
constexpr int longestHistory = 1095;

constexpr std::array<int, 24> hours{25,  15,  10,  8,   8,   12,  35,  90,  220, 360, 420, 400,
                                    260, 240, 300, 340, 380, 400, 340, 240, 160, 110, 70,  45};
constexpr std::array<int, 7> weekdays{112, 104, 100, 102, 118, 96, 68};
constexpr std::array<int, 12> months{62, 66, 78, 104, 118, 136, 172, 180, 128, 92, 64, 86};

/// Of a whole day's calls, how many (of 1000) come between @p start and @p end.
int elapsedShare(qint64 start, qint64 end)
{
    qint64 total = 0;
    qint64 elapsed = 0;
    for (int i = 0; i < 24; ++i) {
        const qint64 hour = start + i * 3600;
        const int weight = hours[std::size_t((changeOfDay + i) % 24)];
        total += weight * 3600;
        elapsed += weight * std::clamp<qint64>(end - hour, 0, 3600);
    }
    return int(elapsed * 1000 / total);
}

int weightOf(qint64 day, quint64 seed)
{
    const LocalTime local = parisTime(momentAt(day, changeOfDay));
    Random random(hashed({seed, 1, quint64(day)}));
    return weekdays[std::size_t(local.weekday)] * months[std::size_t(local.month - 1)]
        * random.between(84, 118);
}

} // namespace

int CallPlan::busyness(int hour)
{
    return hours[std::size_t(hour)];
}

CallPlan::CallPlan(int calls, quint64 seed, qint64 now)
    : m_calls(calls)
{
    const qint64 today = parisDay(now);
    const qint64 lastDay = now >= momentAt(today, changeOfDay) ? today : today - 1;
    const int fullDays = std::clamp(calls / usualCallsPerDay, 1, longestHistory);

    std::vector<qint64> reached;
    qint64 sum = 0;
    for (qint64 day = lastDay - fullDays; day <= lastDay; ++day) {
        const qint64 start = momentAt(day, changeOfDay);
        const qint64 end = day == lastDay ? now + 1 : momentAt(day + 1, changeOfDay);
        const int share = day == lastDay ? elapsedShare(start, now) : 1000;
        sum += qint64(weightOf(day, seed)) * share;
        reached.push_back(sum);
        m_days.push_back({start, end, 0, 0, 0});
    }
    int before = 0;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        // Rounding the running total, not each day, makes the days add up. At most 3·10^18 for a million
        // calls.
        const int until = int(reached[i] * calls / sum);
        m_days[i].count = until - before;
        m_days[i].older = before;
        m_days[i].newer = calls - until;
        before = until;
    }
}

int CallPlan::dayOfPosition(int position) const
{
    return dayOfNumber(m_calls - 1 - position);
}

int CallPlan::dayOfNumber(int number) const
{
    const auto after = std::upper_bound(m_days.begin(), m_days.end(), number,
                                        [](int wanted, const Day &day) { return wanted < day.older; });
    return int(after - m_days.begin()) - 1;
}

} // namespace callboard::sandbox
