// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"

#include <QTimeZone>

#include <vector>

namespace callboard {

/// Tells the time of day and the weekday of moments in one zone, a hundred times faster than QDateTime: the
/// changes of the clocks are worked out once. Any thread.
class LocalClock {
public:
    explicit LocalClock(const QTimeZone &zone);

    int minuteOfDay(TimePoint time) const; ///< 0 to 1439.
    int weekday(TimePoint time) const; ///< 1, Monday, to 7.

private:
    qint64 localMs(TimePoint time) const;

    struct Offset {
        qint64 from; ///< Epoch milliseconds.
        qint64 ms; ///< East of Greenwich.
    };
    QTimeZone m_zone;
    std::vector<Offset> m_offsets; ///< Ascending, from the first to before the last.
};

} // namespace callboard
