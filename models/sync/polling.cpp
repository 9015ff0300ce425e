// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/polling.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr int hourlyLooks = 24; ///< A call that is live for more than a day is an error of the provider.
constexpr std::array<std::chrono::seconds, 7> whileLive = {15s, 30s, 1min, 2min, 5min, 15min, 1h};
constexpr std::array<std::chrono::seconds, 10> whileDue = {1min, 2min, 5min, 15min, 30min,
                                                           1h,   2h,   4h,   8h,    16h};

} // namespace

std::chrono::milliseconds pollInterval(int quietRuns)
{
    return std::clamp<std::chrono::milliseconds>(1min * quietRuns, 1min, 5min);
}

std::chrono::milliseconds retryDelay(int failures, const std::optional<std::chrono::seconds> &retryAfter,
                                     double spread)
{
    const auto backoff = std::min<std::chrono::milliseconds>(5min, 15s * (1 << std::min(failures, 10)));
    const std::chrono::milliseconds spreadOut(std::llround(double(backoff.count()) * (0.5 + spread / 2)));
    return std::max<std::chrono::milliseconds>(spreadOut, retryAfter.value_or(0s));
}

std::optional<std::chrono::seconds> recheckDelay(bool live, int attempts)
{
    const auto at = [attempts](const auto &delays) {
        return delays[std::min<size_t>(attempts, delays.size() - 1)];
    };
    if (live)
        return attempts < int(whileLive.size()) + hourlyLooks ? std::optional(at(whileLive)) : std::nullopt;
    return attempts < int(whileDue.size()) ? std::optional(at(whileDue)) : std::nullopt;
}

bool isLive(const CallFacts &facts)
{
    return facts.status && isLive(*facts.status);
}

} // namespace callboard
