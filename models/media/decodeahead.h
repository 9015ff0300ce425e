// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/audiofile.h"
#include "models/media/playpath.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace callboard {

/// Decodes along a path in a thread of its own, two seconds ahead of who listens. Its destruction ends the
/// thread, at once and at any time. All else can be called from any one thread.
class DecodeAhead {
public:
    enum class State { Opening, Decoding, Ended, Failed };
    /// @p news is called in the decoding thread when state(), info() or what take() gives has changed.
    DecodeAhead(std::shared_ptr<AudioSource> source, std::function<void()> news);
    ~DecodeAhead();
    DecodeAhead(const DecodeAhead &) = delete;
    DecodeAhead &operator=(const DecodeAhead &) = delete;

    /// From @p frame on along @p path; what was decoded before is gone.
    void goTo(qint64 frame, PlayPath path);
    struct Piece {
        AudioBlock block{};
        qint64 skipped = 0; ///< Frames left out before it.
    };
    std::optional<Piece> take();

    State state() const;
    AudioInfo info() const;
    /// With Failed: why. With Ended: why it ended early, if it did.
    std::optional<AudioError> error() const;
    /// More bytes are still on their way.
    bool isGrowing() const;
    /// Frames that take() will give.
    qint64 waiting() const;
    /// The most frames that were ever held at once, here and for a loop.
    qint64 mostHeld() const;

private:
    struct Order {
        qint64 frame = 0;
        PlayPath path{};
    };
    void run();
    bool open();
    bool nextOrder();
    void step();
    bool stepFromLoop();
    bool place(const PlayPath::Leg &leg);
    void push(AudioBlock block, qint64 skipped);
    void remember(const AudioBlock &block);
    void reachEnd();
    void fail(const AudioError &error);
    void publishInfo();
    bool isFull() const;

    const std::shared_ptr<AudioSource> m_source;
    const std::function<void()> m_news;

    mutable std::mutex m_mutex; ///< Guards what follows.
    std::condition_variable m_wake;
    std::optional<Order> m_order;
    std::deque<Piece> m_pieces;
    qint64 m_held = 0;
    qint64 m_mostHeld = 0;
    State m_state = State::Opening;
    AudioInfo m_info;
    std::optional<AudioError> m_error;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_hasOrder = false;

    // Of the decoding thread alone.
    std::unique_ptr<AudioFile> m_file;
    PlayPath m_path;
    qint64 m_position = 0; ///< Where the path goes on.
    qint64 m_filePosition = 0; ///< What m_file gives next; -1: must be sought.
    qint64 m_skipped = 0;
    std::vector<AudioBlock> m_loop; ///< A short loop is decoded once.
    qint64 m_loopFrames = 0;
    bool m_loopIsWhole = false;
    qint64 m_sinceLoopStart = 0;

    std::thread m_thread; // last: starts when the rest is there
};

} // namespace callboard
