// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/callfile.h"

namespace callboard {

/// Calls as a spreadsheet: times are times in @p zone, lengths are numbers of seconds, and everything else,
/// telephone numbers too, is text that no program runs or shortens. Rows are written as they come, so that
/// their number needs no memory. Errors: Storage.
Result<std::unique_ptr<CallFile>> makeSheetFile(const QString &path, const QTimeZone &zone);

} // namespace callboard
