// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"

#include <QByteArray>

namespace callboard::sandbox {

/// A WAV file (8 kHz, 8 bit, one channel) of that length, ten minutes at most: two tones that take turns, as
/// people in a conversation do.
QByteArray sampleAudio(Seconds length);

} // namespace callboard::sandbox
