// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/daytotals.h"

#include <algorithm>

namespace callboard {

namespace {

/// Counts one day after the other, from the newest on: calls come in that order, so that the clock is asked
/// once a day and not once a call.
class DayCounter {
public:
    explicit DayCounter(const QTimeZone &zone)
        : m_zone(zone)
    {
    }
    void add(qint64 start, quint8 status)
    {
        if (!m_day.isValid() || start < m_begin || start >= m_end)
            turnTo(start);
        ++m_counts[status];
    }
    /// Oldest day first.
    QList<DayCount> result()
    {
        close();
        std::reverse(m_days.begin(), m_days.end());
        return m_days;
    }

private:
    void turnTo(qint64 start)
    {
        close();
        m_day = QDateTime::fromMSecsSinceEpoch(start, m_zone).date();
        m_begin = m_day.startOfDay(m_zone).toMSecsSinceEpoch();
        m_end = m_day.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
    }
    void close()
    {
        for (size_t status = m_counts.size(); status-- > 1;) {
            if (const int calls = std::exchange(m_counts[status], 0))
                m_days << DayCount{m_day, CallStatus(status), calls};
        }
    }

    QTimeZone m_zone;
    QDate m_day;
    qint64 m_begin = 0;
    qint64 m_end = 0;
    std::array<int, 8> m_counts{};
    QList<DayCount> m_days;
};

} // namespace

QList<DayCount> dayTotals(const Snapshot &snapshot, const Order &newestFirst, const FailMask &mask,
                          const QTimeZone &zone)
{
    DayCounter counter(zone);
    for (const quint32 row : newestFirst) {
        const Chunk &chunk = snapshot.chunkOf(row);
        const quint32 place = Snapshot::placeOf(row);
        if (chunk.startedAt[place] == Chunk::noTime)
            break; // only such calls follow
        if (chunk.status[place] != 0 && mask.passes(row))
            counter.add(chunk.startedAt[place], chunk.status[place]);
    }
    return counter.result();
}

} // namespace callboard
