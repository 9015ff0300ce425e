// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/folding.h"

#include <QString>

struct sqlite3;

namespace callboard {

/// Adds what SQL itself cannot do, as SQLite only folds ASCII:
///   folded(text)                  lower case without accents
///   contains_folded(text, needle) 1 when the text has the needle in it, after folding both
///   contains_digits(number, digits) hasDigits()
///   local_minute(ms, zone)        minute of the day of a moment in the zone with that id, 0 to 1439
///   local_weekday(ms, zone)       1, Monday, to 7
///   packed_body(facts, raw)       packed(), as the first dictionary does it; for the migration that needs it
void registerFunctions(sqlite3 *db);

} // namespace callboard
