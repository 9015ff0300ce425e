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
    QString transcript; ///< What no one is known to have said.
    QString staffSaid;
    QString guestSaid;
    bool operator==(const SearchText &) const = default;
};
SearchText searchTextOf(const Call &call);
/// To be raised whenever searchTextOf() gives another text for the same call; see renewSearch().
inline constexpr qint64 searchTextVersion = 3;

/// Tags as the cache keeps them: trimmed, sorted, each once, joined by tagSeparator. Null when there are
/// none.
QString tagsText(const QStringList &tags);
inline constexpr QChar tagSeparator = u'\x1f';

/// A word or phrase as an FTS5 string, whatever is in it; null when there is nothing to look for: no letter
/// or digit (they are not in the index), or a last word of one letter (it costs 114 ms at a million calls and
/// says nothing).
QString matchExpression(const CallFilter::Words &words);

/// The digits by which the words may mean a number of the call; null when they cannot: phrases, and what
/// someone must have said.
QString numberDigits(const CallFilter::Words &words);

} // namespace callboard
