// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/daychart.h"

namespace callboard {

QString titleFor(DayChart::Grain grain); ///< "Calls per day"
QString shortPeriodText(const DayChart::Bar &bar, DayChart::Grain grain); ///< "16 Mar", for the axis.
QString longPeriodText(const DayChart::Bar &bar, DayChart::Grain grain); ///< "Mon 16 Mar 2026"
/// Period, total, and one line per status that occurs.
QString barText(const DayChart::Bar &bar, DayChart::Grain grain);
/// The whole chart in a sentence or two, for a screen reader.
QString chartText(const DayChart &chart);

} // namespace callboard
