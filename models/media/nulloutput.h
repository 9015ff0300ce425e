// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/audiooutput.h"

#include <chrono>
#include <mutex>
#include <vector>

namespace callboard {

/// The ears of a NullOutput: shared by the test that listens and the player that plays. For any thread.
class NullSink : public std::enable_shared_from_this<NullSink> {
public:
    enum class Clock {
        RealTime, ///< As a sound card.
        Manual, ///< Time passes by advance() only.
        AsFastAsPossible, ///< What is written is heard.
    };
    /// @p keeps: remember what was heard.
    explicit NullSink(Clock clock, bool keeps = false);

    OutputMaker maker();
    void advance(std::chrono::milliseconds time);
    /// As if it was unplugged; outputs that are made from now on can start again.
    void lose();
    /// How often it had nothing to play while it should.
    int underruns() const;
    /// The player has more to write: false at the end, and while a download is waited for.
    bool expectsMore() const;
    /// What has been heard so far: interleaved samples.
    std::vector<float> kept() const;
    qint64 framesTaken() const;
    double volume() const;
    int rate() const;
    int channels() const;

private:
    friend class NullOutput;
    using Time = std::chrono::nanoseconds;
    Time now() const;

    mutable std::mutex m_mutex;
    const Clock m_clock;
    const bool m_keeps;
    Time m_time{0}; ///< Of the manual clock.
    int m_losses = 0;
    int m_underruns = 0;
    bool m_expectsMore = true;
    std::vector<float> m_kept;
    qint64 m_taken = 0;
    double m_volume = 1;
    int m_rate = 0;
    int m_channels = 1;
};

/// Takes sound and makes none: for tests, and where there is no sound card.
class NullOutput : public AudioOutput {
public:
    explicit NullOutput(std::shared_ptr<NullSink> sink);
    ~NullOutput() override;
    bool start(int rate, int channels) override;
    qint64 room() override;
    void write(std::span<const float> samples) override;
    qint64 heard() override;
    void pause() override;
    void resume() override;
    void clear() override;
    void setVolume(double volume) override;
    void setMayRunDry(bool mayRunDry) override;
    bool isLost() const override;

private:
    void listen();
    void forgetUnheard();

    std::shared_ptr<NullSink> m_sink;
    int m_rate = 8000;
    int m_channels = 1;
    int m_losses = 0;
    qint64 m_written = 0;
    double m_heard = 0; ///< Frames.
    NullSink::Time m_since{0}; ///< m_heard was true at that time.
    bool m_isPaused = false;
    bool m_mayRunDry = false;
    bool m_isDry = true; ///< Since the last write.
};

} // namespace callboard
