// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"
#include "models/store/store.h"
#include "models/sync/recentwrites.h"
#include "models/sync/syncengine.h"

#include <functional>
#include <memory>

namespace callboard {

/// What a piece of work on one account needs; everything referred to outlives the work.
struct RunContext {
    Store &store;
    const Clock &clock;
    RecentWrites &writes;
    const bool &stopped; ///< True: begin nothing new, end with Cancelled.
    Account account;
    std::shared_ptr<CallProvider> provider;
    std::function<void(SyncProgress::Phase)> entered; ///< Tells what is being done now.
    std::function<void(int, std::optional<TimePoint>)>
        fetched; ///< So many calls; the oldest of a back-fill page.
};

} // namespace callboard
