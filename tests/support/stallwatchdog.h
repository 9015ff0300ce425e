// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace callboard::test {

/// Measures how long a key press would have waited for the thread that this was made on: another thread keeps
/// one event of high priority on its way to it and looks at how long that lies there. What no event waited
/// for is no stall, and a late measuring thread makes none.
///
/// All functions belong to the watched thread. A stall counts when it is over, that is when the event loop
/// runs again.
class StallWatchdog final : public QObject {
public:
    using Length = std::chrono::microseconds;
    struct Stall {
        Length length{};
        Length busy{}; ///< Processor time of the watched thread meanwhile: much less means that it waited, or
                       ///< that other programs had the processor.
    };
    /// What is shorter than a frame of 60 Hz is not remembered one by one.
    static constexpr Length frame{16'700};

    explicit StallWatchdog(QObject *parent = nullptr);
    ~StallWatchdog() override;

    void reset();
    void stop(); ///< For good: from now on it wakes nobody.
    Stall longest() const { return m_longest; }
    /// The one with the most work in it, which no other program can cause.
    Stall busiest() const { return m_busiest; }
    const std::vector<Stall> &longerThanFrame() const { return m_frames; }

protected:
    bool event(QEvent *event) override;

private:
    void pulse();
    Length busyNow() const;

    Stall m_longest;
    Stall m_busiest;
    std::vector<Stall> m_frames;

    // Written by the measuring thread while nothing is under way, read by the watched one when its event
    // arrives. No lock: a measuring thread that loses the processor must not hold up the watched one.
    std::chrono::steady_clock::time_point m_sent;
    Length m_busyWhenSent{};
    std::atomic<bool> m_isUnderway = false;
    std::atomic<bool> m_ends = false;
    clockid_t m_watchedClock;
    std::thread m_thread; // last: it uses the rest
};

} // namespace callboard::test
