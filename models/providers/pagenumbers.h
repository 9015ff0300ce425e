// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callboard {

/// A page of a list that is read by the number of the page and the rows in each, both chosen by us.
struct NumberedPage {
    int number = 1; ///< From 1 on.
    int size = 0;
    /// The row it begins with, from 0 on: RecordPage::offset.
    int offset() const { return (number - 1) * size; }
    bool operator==(const NumberedPage &) const = default;
};

/// The page that shows most rows from @p offset on. Pages begin at multiples of their size only, so among all
/// sizes one is taken that begins at that row or a few above it: with up to 100 rows a page, at least 50 are
/// new wherever one reads. @p limit: so many rows are enough; 0, or more than @p largest: as many as can be.
inline NumberedPage pageShowing(int offset, int limit, int largest)
{
    const int from = offset > 0 ? offset : 0;
    const int mostRows = limit > 0 && limit < largest ? limit : largest;
    int size = 1;
    for (int candidate = 2; candidate <= mostRows; ++candidate) {
        if (candidate - from % candidate > size - from % size)
            size = candidate;
    }
    return {from / size + 1, size};
}

} // namespace callboard
