// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/peaks.h"

#include <QByteArray>

namespace callboard {

/// Peaks as bytes to keep beside the audio: little-endian, 18 KB per minute and channel.
///
/// "CBPK", version (16 bits), channels (8), flags (8: 1 = cut), rate (32), frames per step (32), frames (64),
/// steps (64), bytes of the audio file (64); per channel the lows, the highs and the levels, one byte a step;
/// SHA-256 of all that.
QByteArray toBytes(const Peaks &peaks, qint64 audioBytes);
/// Nothing when the bytes are damaged, of another version, or @p audioBytes is not what they were made from:
/// make them anew.
std::optional<Peaks> peaksFrom(const QByteArray &bytes, qint64 audioBytes);

/// As a file that only the user may read, there wholly or not at all.
bool writePeaks(const QString &path, const Peaks &peaks, qint64 audioBytes);
std::optional<Peaks> readPeaks(const QString &path, qint64 audioBytes);

} // namespace callboard
