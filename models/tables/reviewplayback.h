// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

namespace callboard {

/// What a review needs of the player. GUI thread. Whoever has a player implements it and gives it to
/// ReviewSession::setPlayback(); tests have their own.
class ReviewPlayback {
public:
    virtual ~ReviewPlayback() = default;
    /// The call that is under review from now on: to be made ready, not to be played yet. Asked for again, it
    /// stays where it is.
    virtual void load(const RecordRef &call) = 0;
    /// Calls that come next, in order: their recordings may be fetched.
    virtual void prefetch(const QList<RecordRef> &calls) = 0;
    /// From the beginning of the recording; absent while none is there.
    virtual std::optional<std::chrono::milliseconds> position() const = 0;
    virtual void seek(std::chrono::milliseconds position) = 0;
    virtual void playOrPause() = 0;
    /// Remarks about the loaded call, by time, to be shown on the waveform. Said anew with every change.
    virtual void setMarks(const QList<TimeMark> &marks) = 0;
};

} // namespace callboard
