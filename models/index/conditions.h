// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/failmask.h"

namespace callboard {

/// One condition of a filter, made ready for the codes of a snapshot.
struct Condition {
    quint16 bit; ///< Of FailMask: why a row fails that does not meet it.
    /// Sets the bit in the rows of the chunk with this number that fail.
    std::function<void(size_t chunk, quint16 *rows)> mark;
};

/// The conditions of @p filter that have one of these @p bits. All arguments must outlive them.
std::vector<Condition> conditionsOf(const Snapshot &snapshot, const CallFilter &filter,
                                    const FailMask::Hits &hits, const LocalMinutes &minutes, quint16 bits);

/// The bits whose conditions are not the same in both filters.
quint16 differingBits(const CallFilter &a, const CallFilter &b);

} // namespace callboard
