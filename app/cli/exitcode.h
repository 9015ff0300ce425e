// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callboard {

/// What every run of the program ends with; documented, scripts rely on it.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2, PartlyDone = 3 };

} // namespace callboard
