// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/callorder.h"
#include "models/index/failmask.h"
#include "models/index/summary.h"

namespace callboard {

/// What the summary needs to know of a snapshot besides its columns, worked out once for it: 20 ms for a
/// million calls.
struct SummaryRelations {
    static constexpr qint32 never = -1;
    SummaryRelations() = default;
    SummaryRelations(const Snapshot &snapshot, const Order &newestFirst);

    /// Per row the seconds until the call back that reached the caller of a missed call; never: it was not
    /// called back, or is no missed call.
    std::vector<qint32> returnedAfter;
    std::vector<quint32> guestOf; ///< Per number of Snapshot::guests: equal for the same guest; 0: nobody.
    quint32 guests = 1; ///< Greater than every guest.
};

/// The filter that the mask for a summary is made of: that of the question without what was chosen of the two
/// panels about lengths, which have no bit of their own.
CallFilter maskFilterOf(const SummaryQuestion &question);

/// Answers the question in one pass. @p mask is of maskFilterOf(). What @p stop ends is of no use.
SummaryAnswer summaryOf(const Snapshot &snapshot, const FailMask &mask, const LocalMinutes &minutes,
                        const SummaryRelations &relations, const SummaryQuestion &question,
                        const Stop &stop = {});

} // namespace callboard
