// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"

namespace callboard {

/// What a number of people is worked out from, after Erlang's formula for calls that wait (Erlang C): calls
/// come at random and independently of each other, wait in one queue until somebody is free, and nobody gives
/// up. Callers who do give up make it ask for too many people; calls that come in bursts, for too few. With
/// less than a handful of calls it is a rough guide only.
struct StaffingNeed {
    double calls = 0; ///< Expected within the interval.
    Seconds interval{1800};
    double handling = 180; ///< Seconds that a call keeps somebody busy: talking, and writing down afterwards.
    double target = 0.8; ///< Share of calls to be answered within…
    Seconds within{20}; ///< …this.
    bool operator==(const StaffingNeed &) const = default;
};

/// How much work there is at once, in Erlang: so many people are busy on average.
double offeredLoad(const StaffingNeed &need);
/// The share of calls that have to wait; 1 where people are no more than the load.
double waitingShare(int people, double load);
/// The share of calls that so many people answer within StaffingNeed::within.
double answeredShare(int people, const StaffingNeed &need);
/// The fewest people that reach the target: 0 without calls, at most mostPeople.
int peopleNeeded(const StaffingNeed &need);
inline constexpr int mostPeople = 1000;

} // namespace callboard
