// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recordingstate.h"

#include "models/domain/capability.h"
#include "models/domain/keeping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

QString keyOf(RecordingState state)
{
    switch (state) {
    case RecordingState::None:
        return u"none"_s;
    case RecordingState::Pending:
        return u"pending"_s;
    case RecordingState::NotFetched:
        return u"not_fetched"_s;
    case RecordingState::Fetching:
        return u"fetching"_s;
    case RecordingState::Ready:
        return u"ready"_s;
    case RecordingState::Expired:
        return u"expired"_s;
    case RecordingState::NoRight:
        return u"no_right"_s;
    case RecordingState::Unsupported:
        return u"unsupported"_s;
    case RecordingState::Elsewhere:
        return u"elsewhere"_s;
    case RecordingState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
    return {};
}

namespace {

RecordingRef referenceTo(const Recording &recording, const Call &call)
{
    RecordingRef reference{.call = recording.record, .id = recording.id, .known = recording.state};
    for (const RecordInfo &record : call.records) {
        if (record.ref != recording.record)
            continue;
        const Capabilities &capabilities = capabilitiesOf(record.provider);
        reference.isReachable = capabilities.givesAudio;
        const std::optional<TimePoint> began = beginningOf(call);
        if (began && capabilities.audioDays)
            reference.leavesAt = *began + std::chrono::days(*capabilities.audioDays);
    }
    return reference;
}

} // namespace

QList<RecordingRef> recordingsOf(const Call &call)
{
    QList<RecordingRef> recordings;
    for (const Recording &recording : call.recordings)
        recordings.append(referenceTo(recording, call));
    std::stable_partition(recordings.begin(), recordings.end(), [](const RecordingRef &recording) {
        return recording.isReachable && recording.known == Recording::State::Available;
    });
    return recordings;
}

} // namespace callboard
