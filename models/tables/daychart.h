// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/callsource.h"

#include <QObject>

namespace callboard {

/// Calls per day and status of a selection, gathered into at most mostBars bars. One question to the store at
/// a time; the answer to an outdated one is dropped. Lives on one thread with an event loop; the store must
/// outlive it.
class DayChart : public QObject {
    Q_OBJECT
public:
    enum class Grain { Day, Week, Month, Quarter, Year, Years };
    Q_ENUM(Grain)
    /// A stretch of days; stretches follow each other without gaps, empty ones included.
    struct Bar {
        QDate from;
        QDate to; ///< Included.
        QMap<CallStatus, int> calls; ///< Only those that occur.
        int total() const;
        bool operator==(const Bar &) const = default;
    };
    /// Where the counts come from: CallSource::dayCounts(), or a test's own answers.
    using Counter = std::function<QCoro::Task<Result<QList<DayCount>>>(CallFilter, QTimeZone)>;
    static constexpr int mostBars = 60; ///< Stacked bars are the chart's most expensive kind to draw.

    explicit DayChart(CallSource &source, QObject *parent = nullptr);
    explicit DayChart(Counter counter, QObject *parent = nullptr);
    /// Asks nobody: shows what setCounts() gives.
    explicit DayChart(QObject *parent = nullptr);
    void setCounts(const QList<DayCount> &counts);
    /// What to count, and where days begin. The order of @p filter does not matter.
    void setFilter(const CallFilter &filter, const QTimeZone &zone);
    void reload();

    const QList<Bar> &bars() const { return m_bars; }
    Grain grain() const { return m_grain; }
    QList<CallStatus> statuses() const; ///< Those that occur, in a fixed order.
    int total() const; ///< Calls in all bars.
    bool isLoaded() const { return m_loaded; } ///< False until the first answer.
    const std::optional<Error> &error() const
    {
        return m_error;
    } ///< Of the last answer; bars() are then older.

    /// The finest grain that needs no more than mostBars bars.
    static Grain grainFor(QDate first, QDate last, Qt::DayOfWeek weekStart);
    /// Pure; the days need not be in order.
    static QList<Bar> gathered(const QList<DayCount> &counts, Qt::DayOfWeek weekStart);

Q_SIGNALS:
    void changed();

private:
    void ask();
    void onAnswer(const Result<QList<DayCount>> &counts);
    void show(const QList<DayCount> &counts);

    Counter m_counter;
    CallFilter m_filter;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_hasFilter = false;
    bool m_isAsking = false;
    bool m_askAgain = false;
    bool m_isOutdated = false; ///< The filter changed since the question under way was asked.
    QList<Bar> m_bars;
    Grain m_grain = Grain::Day;
    bool m_loaded = false;
    std::optional<Error> m_error;
};

} // namespace callboard
