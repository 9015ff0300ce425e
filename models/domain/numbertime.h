// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"

namespace callboard {

/// How far the clocks of a country are from UTC at a moment: the same twice where it has one time. The number
/// of a mobile telephone tells its country, not where in it, nor whether it is there.
struct ClockRange {
    Seconds least{}; ///< East of Greenwich.
    Seconds most{};
    bool isOne() const { return least == most; }
    bool operator==(const ClockRange &) const = default;
};

/// Of the country of an E.164 number; absent for all other texts, and where no zone is known. The first
/// question for a country takes milliseconds, later ones in the same hour next to nothing. Any thread.
std::optional<ClockRange> clocksAt(const QString &number, TimePoint moment);

} // namespace callboard
