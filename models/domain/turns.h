// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/speaker.h"

namespace callboard {

/// Who speaks in each segment of the call, in their order; absent where nothing tells. A speaker is known by
/// the names, ids and numbers of the call, by the words that systems use ("Agent", "Customer 2", "Caller"),
/// and the second of two speakers by who the first one is. Pure.
QList<std::optional<Speaker>> speakersOf(const Call &call);

/// The words of a transcript by who spoke them: each turn, a line in one of the three. Of turns that were
/// corrected also what they were before.
struct SpokenText {
    QString staff;
    QString guest;
    QString other; ///< Of speakers nobody knows, and the names of the speakers where the transcript has them.
    bool operator==(const SpokenText &) const = default;
};
/// Of the segments; of the transcript's lines ("Agent: words") where there are none, or where the transcript
/// says something else than they do, as after an edit. Null where there is nothing.
SpokenText spokenText(const Call &call);

} // namespace callboard
