// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qglobal.h>

#include <deque>
#include <memory>
#include <span>
#include <vector>

namespace soundtouch {
class SoundTouch;
}

namespace callboard {

constexpr double slowestSpeed = 0.5;
constexpr double fastestSpeed = 3.0;

/// Plays faster or slower and keeps the pitch (SoundTouch), and knows for each frame that comes out which one
/// went in. At speed 1 what comes out is what went in, bit by bit.
///
/// Frames are counted as they are put in, from 0 on. For one thread at a time.
class Stretch {
public:
    /// A few milliseconds of sound, heard without a jump.
    struct Piece {
        std::vector<float> samples{}; ///< Interleaved.
        qint64 frames = 0;
        double at =
            0; ///< Which frame that was put in is heard first, right to 25 ms, and as even as that allows.
        double perFrame = 1; ///< What a frame out is worth in frames in: about the speed.
    };

    Stretch(int rate, int channels);
    ~Stretch();

    /// From the next frame that comes out on. Within slowestSpeed to fastestSpeed.
    void setSpeed(double speed);
    double speed() const { return m_speed; }
    void put(std::span<const float> samples);
    /// No more will be put in: what is still inside comes out.
    void finish();
    /// The next piece; one without frames when more must be put in first, or all has come out.
    Piece take();
    /// How many frames were put in and have not come out.
    qint64 waiting() const;

private:
    void feed();
    void refill(qint64 from);
    Piece takePlain();
    Piece takeStretched();
    bool isPlain() const { return m_speed == 1.0; }

    int m_rate;
    int m_channels;
    double m_speed = 1;
    std::unique_ptr<soundtouch::SoundTouch> m_touch;
    std::deque<float> m_input; ///< Frames from m_inputStart on that may be needed again.
    qint64 m_inputStart = 0;
    qint64 m_putIn = 0; ///< Frames, ever.
    qint64 m_next = 0; ///< The frame that is heard after what has come out.
    qint64 m_touchStart = 0; ///< Which frame SoundTouch's first one is.
    qint64 m_fed = 0; ///< Frames that SoundTouch has.
    double m_smooth = 0; ///< Where we say that we are.
    bool m_finished = false;
};

} // namespace callboard
