// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metric.h"

#include <QLocale>

/// Figures of the summary in the user's words.
namespace callboard {

QString shareText(std::optional<double> share, const QLocale &locale = QLocale()); ///< "12.3 %"
/// "7 s", "1:05", for times of waiting.
QString waitText(std::optional<double> seconds, const QLocale &locale = QLocale());
/// "12.5 h", for long sums.
QString sumText(double seconds, const QLocale &locale = QLocale());
/// The value in its unit; an en dash when there is none.
QString figureText(Metric metric, const MetricValue &value, const QLocale &locale = QLocale());
/// "▲ 12 %": from @p before to @p now; empty when one of them is missing.
QString changeText(Metric metric, const MetricValue &now, const MetricValue &before,
                   const QLocale &locale = QLocale());
/// The definition, how many calls it is worked out from, and who cannot tell it.
QString explanationOf(Metric metric, const MetricValue &value, Seconds within);

} // namespace callboard
