// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/summary.h"
#include "ui/charts/marksview.h"

namespace callboard {

class FilterState;

/// What a panel shows, as a chart and as a table: a row per mark, and perhaps more rows than marks.
struct PanelFigures {
    QList<ChartMark> marks;
    QStringList columns;
    QList<QStringList> rows;
    QString note; ///< Below the chart: what it does not show; null: nothing.
    bool operator==(const PanelFigures &) const = default;
};

enum class HeatMeasure { Calls, MissedRate, AnswerTime };

/// Bars show mostBars values, the frequent ones and those that are chosen; rows show all.
constexpr int mostBars = 8;
PanelFigures groupFigures(const QList<SummaryGroup> &groups, QueryField field, const FilterState &filter);
/// The values of the bars above, in their order; null where a bar cannot be chosen.
QStringList barValues(const QList<SummaryGroup> &groups, QueryField field, const FilterState &filter);
/// @p chosen answers for the beginning of a bucket.
PanelFigures spreadFigures(const LengthSpread &spread, const std::function<bool(int)> &chosen);
/// Rows of 24 cells from the first day of the week of @p locale on; @p chosen answers for weekday (1 to 7)
/// and hour.
PanelFigures heatFigures(const std::array<SummaryHour, 168> &hours, HeatMeasure measure,
                         const std::function<bool(int, int)> &chosen, const QLocale &locale = QLocale());
int weekdayOfRow(int row, const QLocale &locale = QLocale()); ///< 1 to 7.
QStringList weekdayNames(const QLocale &locale = QLocale()); ///< In the order of the rows.
QStringList hourNames(); ///< "0" to "23"

/// How a figure went over the days, in at most 60 steps; absent where there is nothing to tell. Empty for
/// figures that do not follow from days.
QList<std::optional<double>> trendOf(Metric metric, const QList<SummaryDay> &days);

/// "16:00"
QString hourText(int hour, const QLocale &locale = QLocale());

} // namespace callboard
