// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/livecall.h"

namespace callboard {

Liveness livenessOf(CallStatus status, TimePoint startedAt, TimePoint now)
{
    if (!isLive(status))
        return Liveness::Over;
    const bool rings = status == CallStatus::Ringing;
    const std::chrono::milliseconds believed = rings ? longestRing : longestTalk;
    const std::chrono::milliseconds remembered = rings ? ringRemembered : talkRemembered;
    const auto age = now - startedAt;
    if (age > believed + remembered)
        return Liveness::Over;
    if (age > believed)
        return Liveness::Unended;
    return rings ? Liveness::Ringing : Liveness::Active;
}

} // namespace callboard
