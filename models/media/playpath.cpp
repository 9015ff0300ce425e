// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/playpath.h"

#include <algorithm>

namespace callboard {

PlayPath::Leg PlayPath::legFrom(qint64 position) const
{
    if (loop)
        return {position < loop->second ? position : loop->first, loop->second, 0};
    const auto next =
        std::ranges::find_if(skipped, [position](const FrameSpan &span) { return span.second > position; });
    if (next == skipped.end())
        return {position};
    if (next->first > position)
        return {position, next->first, 0};
    const auto after = std::next(next);
    return {next->second, after == skipped.end() ? Leg().to : after->first, next->second - position};
}

} // namespace callboard
