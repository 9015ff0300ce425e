// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qglobal.h>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace callboard {

/// Frames of a recording: [first, second).
using FrameSpan = std::pair<qint64, qint64>;

/// In which order the frames of a recording are played. A value.
struct PlayPath {
    std::optional<FrameSpan> loop{}; ///< From its end on back to its start. Within it nothing is skipped.
    std::vector<FrameSpan> skipped{}; ///< In order, apart from each other.

    /// A way without a jump.
    struct Leg {
        qint64 from = 0;
        qint64 to =
            std::numeric_limits<qint64>::max(); ///< Where the next leg is asked for; or the recording's end.
        qint64 skipped = 0; ///< Frames left out on the way from the asked position to @c from.
        bool operator==(const Leg &) const = default;
    };
    Leg legFrom(qint64 position) const;
    bool operator==(const PlayPath &) const = default;
};

} // namespace callboard
