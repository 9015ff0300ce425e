// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

namespace callboard::sandbox {

/// So many requests in a minute, which begins with the first of them; the vendors count per key, and the
/// sandbox has one.
class MinuteLimit {
public:
    explicit MinuteLimit(int requests)
        : m_limit(requests)
    {
    }

    void set(int requests) { m_limit = requests; } ///< 0: no limit.

    /// Counts a request. 0: it may go on; else the seconds until the next minute.
    int secondsUntilAllowed()
    {
        constexpr qint64 minuteMs = 60000;
        if (!m_minute.isValid() || m_minute.elapsed() >= minuteMs) {
            m_minute.start();
            m_used = 0;
        }
        if (m_limit <= 0 || ++m_used <= m_limit)
            return 0;
        return int((minuteMs - m_minute.elapsed()) / 1000) + 1;
    }

private:
    int m_limit;
    int m_used = 0;
    QElapsedTimer m_minute;
};

} // namespace callboard::sandbox
