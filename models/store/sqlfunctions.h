// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace callboard {

/// Adds what SQL itself cannot do, as SQLite only folds ASCII:
///   folded(text)                  lower case without accents
///   contains_folded(text, needle) 1 when the text has the needle in it, after folding both
///   contains_digits(text, digits) 1 when the digits of the text, and nothing else of it, have these in a row
void registerFunctions(sqlite3 *db);

/// What folded() gives.
QString folded(const QString &text);

} // namespace callboard
