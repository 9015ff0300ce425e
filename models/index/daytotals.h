// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/failmask.h"

namespace callboard {

/// Calls that pass by their day in @p zone, then status: what Store::dayCounts() answers. Those without a
/// start or status are left out.
QList<DayCount> dayTotals(const Snapshot &snapshot, const FailMask &mask, const QTimeZone &zone);

} // namespace callboard
