// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard {

/// @p text as a cell after RFC 4180. One that a spreadsheet would run as a formula gets an apostrophe in
/// front, and so does one that reading would take for such; phone numbers and other plain numbers stay as
/// they are.
QString csvCell(const QString &text);
/// @p cell, unquoted, without the apostrophe that csvCell(), or a spreadsheet, put before a formula.
QString withoutGuard(const QString &cell);

} // namespace callboard
