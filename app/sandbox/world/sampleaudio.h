// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

namespace callboard::sandbox {

/// An audio file and its type.
struct CallAudio {
    QByteArray bytes;
    QByteArray contentType;
};

/// What the recording of a call holds from @p from on: its speech in Ogg Opus, the guest left and the hotel
/// right; where it has none, sampleAudio().
CallAudio audioOf(const WorldCall &call, Seconds length, std::chrono::milliseconds from = {});
/// As long as people spoke, or a message lasted.
Seconds recordedLength(const WorldCall &call);

/// A WAV file (8 kHz, 8 bit, one channel) of that length, ten minutes at most: two tones that take turns, as
/// people in a conversation do.
QByteArray sampleAudio(Seconds length);

} // namespace callboard::sandbox
