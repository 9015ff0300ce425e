// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <optional>
#include <vector>

namespace callboard {

/// How to get from one ordered list of ids to another: rows that leave, rows that come, in blocks.
struct ListDelta {
    struct Block {
        int first = 0;
        int last = 0;
        bool operator==(const Block &) const = default;
    };
    std::vector<Block>
        removed; ///< Rows of the old list, last block first, so that earlier rows keep their numbers.
    std::vector<Block> inserted; ///< Rows of the new list, first block first.
    bool operator==(const ListDelta &) const = default;
};

/// Absent when it takes more than @p mostBlocks of either kind, when ids that stay have changed their order,
/// or when the two are far apart (thousands of rows): showing the new list afresh is cheaper then. A few
/// milliseconds at most for lists of a million. An id is in a list once.
std::optional<ListDelta> deltaBetween(const std::vector<CallId> &before, const std::vector<CallId> &after,
                                      size_t mostBlocks);

} // namespace callboard
