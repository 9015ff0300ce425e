// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/daytotals.h"

#include <algorithm>
#include <map>

namespace callboard {

namespace {

/// Finds days by their bounds in the zone. Calls come nearly in order, so the day of the last one is nearly
/// always that of the next, and the clock is asked once a day and not once a call.
class DayCounter {
public:
    explicit DayCounter(const QTimeZone &zone)
        : m_zone(zone)
    {
    }
    void add(qint64 start, int status)
    {
        if (!m_day || start < m_day->begin || start >= m_day->end)
            turnTo(start);
        ++m_day->calls[size_t(status)];
    }
    /// Oldest day first.
    QList<DayCount> result() const
    {
        QList<DayCount> days;
        for (const auto &[begin, day] : m_days) {
            for (size_t status = 1; status < day.calls.size(); ++status) {
                if (day.calls[status] > 0)
                    days << DayCount{day.date, CallStatus(status), day.calls[status]};
            }
        }
        return days;
    }

private:
    struct Day {
        QDate date;
        qint64 begin;
        qint64 end;
        std::array<int, 8> calls{};
    };
    void turnTo(qint64 start)
    {
        const auto after = m_days.upper_bound(start);
        if (after != m_days.begin() && start < std::prev(after)->second.end) {
            m_day = &std::prev(after)->second;
            return;
        }
        const QDate date = QDateTime::fromMSecsSinceEpoch(start, m_zone).date();
        const qint64 begin = date.startOfDay(m_zone).toMSecsSinceEpoch();
        const qint64 end = date.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
        m_day = &m_days.try_emplace(begin, Day{date, begin, end}).first->second;
    }

    QTimeZone m_zone;
    std::map<qint64, Day> m_days; ///< By their begin.
    Day *m_day = nullptr;
};

} // namespace

QList<DayCount> dayTotals(const Snapshot &snapshot, const FailMask &mask, const QTimeZone &zone)
{
    DayCounter counter(zone);
    for (size_t number = 0; number < snapshot.chunks.size(); ++number) {
        const Chunk &chunk = *snapshot.chunks[number];
        const RowList rows = mask.passingIn(number);
        for (quint32 i = 0; i < rows.count; ++i) {
            const quint32 place = rows.places ? rows.places[i] : i;
            const int status = kinds::statusOf(chunk.kind[place]);
            if (status != 0 && chunk.startedAt[place] != Chunk::noTime)
                counter.add(chunk.startedAt[place], status);
        }
    }
    return counter.result();
}

} // namespace callboard
