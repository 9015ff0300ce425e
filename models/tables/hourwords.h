// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Between what at: says and the 24 hours that its facet counts.
namespace callboard {

/// "22-6" → "0" … "5", "22", "23": the hours that lie wholly in the ranges.
QStringList hourKeys(const QStringList &ranges);
/// The fewest ranges that say the same: "22", "23", "0" → "22-1".
QStringList hourRanges(const QStringList &hours);

} // namespace callboard
