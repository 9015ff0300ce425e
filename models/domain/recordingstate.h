// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/result.h"

namespace callboard {

/// One recording of one call, and what is known of it beforehand.
struct RecordingRef {
    RecordRef call; ///< The record that it belongs to.
    QString id; ///< Recording::id.
    Recording::State known = Recording::State::Available; ///< As the provider told last.
    bool isReachable = true; ///< The provider documents a way to audio.
    std::optional<TimePoint> leavesAt{}; ///< When the provider lets go of it, where that is known.
    bool operator==(const RecordingRef &other) const { return call == other.call && id == other.id; }
};
inline size_t qHash(const RecordingRef &recording, size_t seed = 0)
{
    return qHashMulti(seed, recording.call, recording.id);
}

/// Where the audio of a recording is. ui/wording.h has words for each.
enum class RecordingState {
    None = 1, ///< There is no recording.
    Pending, ///< The provider is still making it.
    NotFetched, ///< It can be fetched.
    Fetching,
    Ready, ///< It is here, whatever the network does.
    Expired, ///< The provider has it no more.
    NoRight, ///< The account may not hear it.
    Unsupported, ///< The provider documents no way to it.
    Elsewhere, ///< The customer keeps it where the provider cannot give it out.
    Failed, ///< RecordingStatus::error says why.
};

struct RecordingStatus {
    RecordingState state = RecordingState::NotFetched;
    qint64 bytes = 0; ///< Here so far; with Ready the size.
    std::optional<qint64> total{}; ///< Of the whole, when the provider says.
    std::optional<Error> error{}; ///< With Failed; what it was that it waits for, with Pending.
    std::optional<TimePoint> retryAt{}; ///< When it is tried again by itself.
    bool operator==(const RecordingStatus &) const = default;
};

/// "ready", "not_fetched"… as `recording --json` prints it.
QString keyOf(RecordingState state);

/// The recordings of @p call, those that can be heard first.
QList<RecordingRef> recordingsOf(const Call &call);

} // namespace callboard
