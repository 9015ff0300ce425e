// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/searchtext.h"

namespace callboard {

void addToSearch(Database &cache, CallId id, const SearchText &text);
/// @p text must be what the call was added with.
void removeFromSearch(Database &cache, CallId id, const SearchText &text);

/// Writes the full text, and the columns that are made with it, anew when searchTextOf() has changed since
/// they were written: the index is contentless, and could not be kept any more. In steps of a transaction
/// each, so that the log stays small; what was interrupted goes on. About a minute for a million calls.
/// Throws DatabaseError.
void renewSearch(Database &cache);

} // namespace callboard
