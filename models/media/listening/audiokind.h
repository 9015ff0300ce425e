// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace callboard {

/// What a file is by its first bytes; only as far as names of files and refusals need it.
enum class AudioKind { Unknown, Wav, Mp3, Ogg, M4a, Flac, Amr, Aac, WebM, WebPage, Json };

/// The first 16 bytes decide; fewer may give Unknown.
AudioKind audioKindOf(QByteArrayView beginning);
bool isRefused(AudioKind kind); ///< Not audio at all: a web page or JSON.
QString fileEndingOf(AudioKind kind); ///< "mp3"; "audio" for Unknown.

} // namespace callboard
