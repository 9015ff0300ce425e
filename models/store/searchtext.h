// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/numberdigits.h"
#include "models/domain/query.h"

namespace callboard {

/// What the full text holds of a call, column by column. The index is contentless: to take a call out, the
/// very same text must be given again.
struct SearchText {
    QString guest;
    QString numbers;
    QString summary;
    QString notes;
    QString transcript;
    bool operator==(const SearchText &) const = default;
};
SearchText searchTextOf(const Call &call);

/// A word or phrase as an FTS5 string, whatever is in it; null when there is nothing to look for: no letter
/// or digit (they are not in the index), or a last word of one letter (it costs 114 ms at a million calls and
/// says nothing).
QString matchExpression(const CallFilter::Words &words);

} // namespace callboard
