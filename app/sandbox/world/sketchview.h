// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/calltexts.h"

namespace callboard::sandbox {

/// The call as it stands at @p present (seconds since 1970): ringing, spoken on or over, with its texts once
/// they are ready.
WorldCall seenAt(qint64 present, const CallSketch &sketch, const People &people, const CallTexts &texts);

inline TimePoint momentOf(qint64 seconds)
{
    return fromMs(seconds * 1000);
}

} // namespace callboard::sandbox
