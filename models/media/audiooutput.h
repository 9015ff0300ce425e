// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qglobal.h>

#include <functional>
#include <memory>
#include <span>

namespace callboard {

/// Where sound goes. Made, used and destroyed in the player's own thread; no call waits.
class AudioOutput {
public:
    AudioOutput() = default;
    AudioOutput(const AudioOutput &) = delete;
    AudioOutput &operator=(const AudioOutput &) = delete;
    virtual ~AudioOutput() = default;

    /// Called once, before anything else. False when nothing can be heard there.
    virtual bool start(int rate, int channels) = 0;
    /// Frames that it takes now.
    virtual qint64 room() = 0;
    /// Interleaved samples, -1 to 1, room() frames at most. The first ones start it.
    virtual void write(std::span<const float> samples) = 0;
    /// How many of the frames written since start() or clear() have been heard.
    virtual qint64 heard() = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// Forgets what was written and not heard yet; heard() counts from 0 again.
    virtual void clear() = 0;
    /// 0 to 1.
    virtual void setVolume(double volume) = 0;
    /// No more will be written for now: running dry is not our fault.
    virtual void setMayRunDry(bool mayRunDry) = 0;
    /// The device went away.
    virtual bool isLost() const = 0;
};

/// Makes an output in the player's thread.
using OutputMaker = std::function<std::unique_ptr<AudioOutput>()>;

} // namespace callboard
