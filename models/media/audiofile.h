// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/audioerror.h"
#include "models/media/audiosource.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace callboard {

/// What is known of a recording. A frame is one sample of each channel; frame 0 is the first that is heard.
struct AudioInfo {
    int rate = 0; ///< Frames a second, 4,000 to 192,000.
    int channels = 1; ///< 1 or 2; more are mixed down to 2.
    QString codec{}; ///< FFmpeg's name: "mp3", "pcm_mulaw".
    std::optional<qint64> frames{}; ///< Length. An estimate until @c isExact; absent when nothing tells.
    bool isExact = false; ///< The end has been reached once.
    bool operator==(const AudioInfo &) const = default;
};

/// A piece of the sound: interleaved samples, -1 to 1.
struct AudioBlock {
    qint64 first = 0; ///< Frame of the file that it begins with.
    int channels = 1;
    std::vector<float> samples{};
    qint64 frames() const { return qint64(samples.size()) / channels; }
    qint64 end() const { return first + frames(); }
    bool isEmpty() const { return samples.empty(); }
};

/// Decodes a recording from a source that may still grow: WAV (PCM, µ-law, A-law, ADPCM), MP3, Ogg (Opus,
/// Vorbis), M4A (AAC), FLAC, AAC, AMR. Reads nothing but that source: no network, no playlist, no second
/// file. Holds a few blocks at most, however long the recording.
///
/// For one thread at a time, and never the window's: read() and seek() wait where the source is still
/// growing.
class AudioFile {
public:
    /// Asked while it waits for bytes and between packets; true ends the work with Interrupted. After that,
    /// seek() goes on as if nothing had been.
    using Interrupted = std::function<bool()>;

    /// Errors: all but Truncated. Reads about the first second.
    static AudioResult<std::unique_ptr<AudioFile>> open(std::shared_ptr<AudioSource> source,
                                                        Interrupted interrupted = {});
    ~AudioFile();

    const AudioInfo &info() const;
    /// The next block; an empty one at the end, where ending() says whether it is a good one. Errors:
    /// Interrupted, Damaged when nothing at all can be decoded.
    AudioResult<AudioBlock> read();
    /// The next block begins with exactly @p frame (with the end, when there are not so many). Ogg Vorbis may
    /// be up to 12 ms off. Errors: as open().
    AudioResult<void> seek(qint64 frame);
    /// Once read() gave an empty block: why it ends here, when the recording should be longer (Truncated,
    /// SourceFailed, Damaged, Unreadable).
    std::optional<AudioError> ending() const;
    /// The source was growing when it was opened and is complete now: a seek will be fast and the length
    /// known.
    bool wouldGainFromReopening() const;

private:
    class Decoding;
    explicit AudioFile(std::unique_ptr<Decoding> decoding);
    std::unique_ptr<Decoding> m_decoding;
};

/// Nothing longer is played, whatever a header promises.
constexpr qint64 longestRecordingSeconds = 24 * 3600;

} // namespace callboard
