// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/erlang.h"
#include "models/index/summary.h"
#include "models/tables/filterstate.h"
#include "ui/summary/chartpanel.h"

class QSpinBox;

namespace callboard {

/// How many people are needed in each half hour of the week, from the calls of the shown days: Erlang C, with
/// its assumptions to see and to change.
class StaffingPanel final : public QWidget {
    Q_OBJECT
public:
    explicit StaffingPanel(const Theme &theme, QWidget *parent = nullptr);
    /// @p days are those that the calls were counted of, both valid; else nothing is shown.
    void setHistory(const SummaryAnswer &answer, const DayRange &days, Seconds within);
    ChartPanel *chart() const { return m_chart; }

private:
    QSpinBox *makeField(const QString &objectName, const QString &prefix, const QString &suffix, int least,
                        int most, int value);
    void refresh();
    StaffingNeed needOf(int weekday, int half) const;

    ChartPanel *m_chart;
    QLabel *m_assumptions;
    QSpinBox *m_target; ///< Percent.
    QSpinBox *m_talk; ///< Seconds; 0: as in the calls.
    QSpinBox *m_afterwards; ///< Seconds.
    std::array<int, 7 * 48> m_offered{};
    MetricValue m_talkPerCall;
    DayRange m_days;
    Seconds m_within{20};
};

/// How often each weekday (from Monday) occurs from the first to the last of @p days, both valid.
std::array<int, 7> weekdaysIn(const DayRange &days);

} // namespace callboard
