// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/domain/time.h"

namespace callboard {

/// How far one can believe that a call rings or is active. Its end may never be told: a lost event, a system
/// that was switched off.
enum class Liveness {
    Ringing,
    Active,
    Unended, ///< Nobody told of its end, though it must be over by now.
    Over, ///< For so long that it is not worth showing.
};

inline constexpr std::chrono::minutes longestRing(3); ///< No caller waits longer.
inline constexpr std::chrono::hours longestTalk(4);
/// For how long a call that must be over is still shown as one whose end is not known.
inline constexpr std::chrono::minutes ringRemembered(20);
inline constexpr std::chrono::hours talkRemembered(8);

/// @p status is one of those that isLive() names; every other is Over. A start in the future (clocks differ)
/// counts as now.
Liveness livenessOf(CallStatus status, TimePoint startedAt, TimePoint now);
/// No live call began earlier than this long ago.
constexpr std::chrono::hours oldestLive = longestTalk + talkRemembered;

} // namespace callboard
