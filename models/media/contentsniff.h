// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/audioerror.h"

#include <QByteArray>

#include <optional>

namespace callboard {

/// The demuxer that @p head, the first bytes of a file, asks for; "" where only trying can tell. Never by
/// name or media type: both lie. Errors: Empty, NotAudio.
AudioResult<QByteArray> demuxerFor(const QByteArray &head);

/// Bytes of the ID3 tag that @p head begins with; 0 without one.
qint64 id3TagSize(const QByteArray &head);

/// What the header of a WAV file promises.
struct WavPromise {
    qint64 dataStart = 0; ///< Byte of the file.
    qint64 dataSize = 0; ///< Bytes.
};
/// Absent when there is no data chunk in @p head, or none that promises a size (as streams are saved).
std::optional<WavPromise> wavPromise(const QByteArray &head);

/// Whether the last page of an Ogg file is cut. @p tail are the last bytes of it, 64 KiB when there are so
/// many.
bool endsWithinOggPage(const QByteArray &tail);

} // namespace callboard
