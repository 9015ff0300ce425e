// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/audiofile.h"

extern "C" {
#include <libavformat/avio.h>
}

namespace callboard {

/// An AudioSource as FFmpeg reads it. Waits where the source is still growing, until the caller is
/// interrupted.
class ByteStream {
public:
    /// Without @p seekable, FFmpeg does not look at the end of the file before it plays the beginning.
    ByteStream(std::shared_ptr<AudioSource> source, AudioFile::Interrupted interrupted, bool seekable);
    ~ByteStream();
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;

    AVIOContext *context() const { return m_context; }
    /// Unreadable or SourceFailed: why bytes are missing.
    const std::optional<AudioError> &trouble() const { return m_trouble; }

private:
    static int onRead(void *self, uint8_t *into, int size);
    static int64_t onSeek(void *self, int64_t offset, int whence);
    int read(char *into, int size);

    std::shared_ptr<AudioSource> m_source;
    AudioFile::Interrupted m_interrupted;
    qint64 m_position = 0;
    std::optional<AudioError> m_trouble;
    AVIOContext *m_context = nullptr;
};

/// Up to @p size bytes from @p start on: waits for them. Errors: Unreadable, SourceFailed, Interrupted.
AudioResult<QByteArray> headOf(AudioSource &source, qint64 start, qint64 size,
                               const AudioFile::Interrupted &interrupted);

} // namespace callboard
