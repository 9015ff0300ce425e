// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace callboard::sandbox {

/// How many calls each day has: more on weekdays and in the season, and together exactly as many as asked
/// for. A day runs from 14:00 to 14:00, so that a night and the morning in which it is worked off belong
/// together and a day can be made without its neighbours.
class CallPlan {
public:
    struct Day {
        qint64 start; ///< 14:00 at the hotel.
        qint64 end; ///< Exclusive; the last day ends one second after the world's present.
        int count;
        int newer; ///< Calls on later days: the position of its newest call in a list, newest first.
        int older; ///< Calls on earlier days: the running number of its first call.
    };

    CallPlan(int calls, quint64 seed, qint64 now);

    int dayCount() const { return int(m_days.size()); }
    const Day &day(int index) const { return m_days[std::size_t(index)]; }
    int calls() const { return m_calls; }
    int dayOfPosition(int position) const; ///< Position in a list, newest first.
    int dayOfNumber(int number) const; ///< Running number, oldest day first.

    /// How busy the telephone is at that hour of the day, 0 to 23.
    static int busyness(int hour);

private:
    std::vector<Day> m_days; ///< Oldest first.
    int m_calls;
};

} // namespace callboard::sandbox
