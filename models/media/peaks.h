// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/audiofile.h"

#include <array>
#include <span>
#include <vector>

namespace callboard {

/// The lowest and the highest sample of a stretch of one channel, -1 to 1.
struct PeakRange {
    float low = 0;
    float high = 0;
    bool operator==(const PeakRange &) const = default;
};

/// The shape of a recording for drawing and for finding silence: three bytes per channel and 10 ms, whatever
/// its rate. A value: copies share nothing and may go to other threads.
class Peaks {
public:
    int rate = 0; ///< Of the recording.
    int channels = 1; ///< 1 or 2.
    int framesPerStep = 80; ///< Of the recording.
    qint64 frames = 0; ///< Exact length.
    bool isCut = false; ///< The recording should be longer.
    /// Per channel and step. Extremes as extremeByte() makes them, levels as levelByte().
    struct Channel {
        std::vector<qint8> low{};
        std::vector<qint8> high{};
        std::vector<quint8> level{};
        bool operator==(const Channel &) const = default;
    };
    std::array<Channel, 2> channel{};

    qsizetype steps() const { return qsizetype(channel[0].low.size()); }
    double stepSeconds() const { return rate > 0 ? double(framesPerStep) / rate : 0; }
    double seconds() const { return rate > 0 ? double(frames) / rate : 0; }
    bool isEmpty() const { return steps() == 0; }
    bool operator==(const Peaks &) const = default;
};

/// A sample as a byte, finer for soft sounds (a square root), and back; 2 % off at most.
qint8 extremeByte(float sample);
float extremeOf(qint8 byte);
/// Mean power of a step in half decibels above -100 dB of full scale, and back.
quint8 levelByte(double meanSquare);
double decibelsOf(quint8 level);

/// Makes peaks from blocks in order. Beside the result it keeps one step.
class PeakBuilder {
public:
    PeakBuilder(int rate, int channels);
    void add(const AudioBlock &block);
    /// With the last, unfinished step.
    Peaks finished(bool isCut = false);
    /// What is there so far.
    const Peaks &peaks() const { return m_peaks; }

private:
    void closeStep();
    struct Step {
        float low = 0;
        float high = 0;
        double square = 0;
    };
    Peaks m_peaks;
    std::array<Step, 2> m_step{};
    int m_inStep = 0;
};

/// Answers "how high between these two moments" at any zoom in a few steps: each level has a quarter of the
/// steps of the one before, a third more memory in all.
class PeakLevels {
public:
    PeakLevels() = default;
    explicit PeakLevels(Peaks peaks);
    const Peaks &peaks() const { return m_peaks; }
    /// Extremes of the steps that [@p from, @p to) seconds touch; nothing outside the recording.
    PeakRange over(int channel, double from, double to) const;

private:
    struct Level {
        std::vector<qint8> low;
        std::vector<qint8> high;
    };
    void widen(PeakRange &range, int channel, qsizetype from, qsizetype to, size_t level) const;
    Peaks m_peaks;
    std::array<std::vector<Level>, 2> m_levels{};
};

/// The whole recording in one pass. For a thread that is not the window's. @p grown is called now and then
/// with what there is so far. Errors: as AudioFile::open(), and Interrupted.
AudioResult<Peaks> peaksOf(const std::shared_ptr<AudioSource> &source,
                           const AudioFile::Interrupted &interrupted = {},
                           const std::function<void(const Peaks &)> &grown = {});

} // namespace callboard
