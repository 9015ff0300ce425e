// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/daytotals.h"

#include "models/domain/localclock.h"

#include <map>

namespace callboard {

namespace {

constexpr qint64 dayMs = 86'400'000;

qint64 dayOf(qint64 localMs)
{
    return localMs / dayMs - (localMs % dayMs < 0);
}

/// The clocks are looked at once for all calls between two changes of them, and a day is looked up once for
/// the calls of that day: calls come nearly in order.
class DayCounter {
public:
    explicit DayCounter(const QTimeZone &zone)
        : m_clock(zone)
    {
    }
    void add(qint64 start, int status)
    {
        if (start < m_stretch.from || start >= m_stretch.until)
            m_stretch = m_clock.stretchOf(fromMs(start));
        const qint64 day = dayOf(start + m_stretch.east);
        Known &known = m_known[size_t(day) % m_known.size()];
        if (!known.calls || known.day != day)
            known = {day, &m_days[day]};
        ++(*known.calls)[size_t(status)];
    }
    /// Oldest day first.
    QList<DayCount> result() const
    {
        const QDate epoch(1970, 1, 1);
        QList<DayCount> days;
        for (const auto &[day, calls] : m_days) {
            for (size_t status = 1; status < calls.size(); ++status) {
                if (calls[status] > 0)
                    days << DayCount{epoch.addDays(day), CallStatus(status), calls[status]};
            }
        }
        return days;
    }

private:
    using ByStatus = std::array<int, 8>;
    struct Known {
        qint64 day = 0;
        ByStatus *calls = nullptr;
    };
    LocalClock m_clock;
    LocalClock::Stretch m_stretch;
    std::map<qint64, ByStatus> m_days;
    std::array<Known, 64> m_known; ///< The days that came last.
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
