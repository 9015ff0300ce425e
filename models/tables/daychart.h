// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/store/synctypes.h"

#include <QObject>

namespace callboard {

class Store;

/// Calls per day and status of a selection, gathered into at most mostBars bars. Asks the store, latest wins.
class DayChart : public QObject {
    Q_OBJECT
public:
    enum class Grain { Day, Week, Month, Quarter, Year };
    Q_ENUM(Grain)
    /// A stretch of days; stretches follow each other without gaps, empty ones included.
    struct Bar {
        QDate from;
        QDate to; ///< Included.
        QMap<CallStatus, int> calls; ///< Only those that occur.
        int total() const;
        bool operator==(const Bar &) const = default;
    };
    static constexpr int mostBars = 60;

    explicit DayChart(Store &store, QObject *parent = nullptr);
    /// What to count, and where days begin. The order of @p filter does not matter.
    void setFilter(const CallFilter &filter, const QTimeZone &zone);

    const QList<Bar> &bars() const { return m_bars; }
    Grain grain() const { return m_grain; }
    QList<CallStatus> statuses() const; ///< Those that occur, in a fixed order.
    bool isLoaded() const { return m_loaded; } ///< False until the first answer.
    std::optional<Error> error() const { return m_error; } ///< Of the last answer.

    /// The pure part: @p weekStart opens a week.
    static QList<Bar> gathered(const QList<DayCount> &counts, Grain grain, Qt::DayOfWeek weekStart);
    static Grain grainFor(const QList<DayCount> &counts);

Q_SIGNALS:
    void changed();

private:
    Store &m_store;
    QList<Bar> m_bars;
    Grain m_grain = Grain::Day;
    bool m_loaded = false;
    std::optional<Error> m_error;
};

} // namespace callboard
