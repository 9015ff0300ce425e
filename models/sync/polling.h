// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/domain/result.h"

#include <chrono>
#include <optional>

namespace callboard {

/// When to look again. Pure.

/// Until the next regular run: a minute while calls change, slowing to five. @p quietRuns: in a row, without
/// a change.
std::chrono::milliseconds pollInterval(int quietRuns);
/// Until a run that failed is tried again; never before the server allows it. @p failures: in a row, at
/// least 1.
/// @p spread in [0, 1) keeps many clients from coming back at the same moment.
std::chrono::milliseconds retryDelay(int failures, const std::optional<std::chrono::seconds> &retryAfter,
                                     double spread);
/// Until this call is read by its id again, having been read @p attempts times so; absent: given up. A live
/// call is watched closely, one whose transcript is still due ever more rarely.
std::optional<std::chrono::seconds> recheckDelay(bool live, int attempts);
/// Ringing or active.
bool isLive(const CallFacts &facts);

} // namespace callboard
