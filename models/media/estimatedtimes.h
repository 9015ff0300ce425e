// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/domain/speaker.h"
#include "models/media/peaks.h"

#include <array>

namespace callboard {

/// Of a recording, from its start: [from, to).
struct TimeSpan {
    std::chrono::milliseconds from{};
    std::chrono::milliseconds to{};
    std::chrono::milliseconds length() const { return to - from; }
    bool operator==(const TimeSpan &) const = default;
};

/// Where a recording is heard to speak.
struct SpeechMap {
    /// In order, apart from each other. The guest is the first channel of a stereo recording, staff the
    /// second; a recording of one channel has all in the first.
    std::array<std::vector<TimeSpan>, 2> channel{};
    bool isStereo = false;
    std::chrono::milliseconds length{};
    bool operator==(const SpeechMap &) const = default;
};
SpeechMap speechMapOf(const Peaks &peaks);
/// Of a recording of which only the length is known: it speaks all the time.
SpeechMap speechMapOf(std::chrono::milliseconds length);

/// When a turn is heard.
struct TurnTime {
    std::optional<std::chrono::milliseconds>
        start; ///< Absent: the provider says nothing and nothing is recorded.
    std::optional<std::chrono::milliseconds> end;
    bool isEstimate = false; ///< The start is ours.
    bool operator==(const TurnTime &) const = default;
};

/// The times of @p segments, one for each: the provider's as they are; between them estimates from how much
/// is said in each turn, where the recording speaks and pauses, and which channel speaks. Estimates rise and
/// lie within the recording. @p speakers may be shorter. Absent @p speech gives no estimates. Pure; any
/// thread.
QList<TurnTime> turnTimes(const QList<Segment> &segments, const QList<std::optional<Speaker>> &speakers,
                          const std::optional<SpeechMap> &speech);

} // namespace callboard
