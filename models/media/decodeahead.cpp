// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/decodeahead.h"

#include <algorithm>

namespace callboard {

namespace {

constexpr qint64 secondsAhead = 2;
constexpr qint64 longestKeptLoop = 30; ///< Seconds.

} // namespace

DecodeAhead::DecodeAhead(std::shared_ptr<AudioSource> source, std::function<void()> news)
    : m_source(std::move(source))
    , m_news(std::move(news))
    , m_thread([this] { run(); })
{
}

DecodeAhead::~DecodeAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void DecodeAhead::goTo(qint64 frame, PlayPath path)
{
    {
        const std::lock_guard lock(m_mutex);
        m_order = Order{frame, std::move(path)};
        m_hasOrder = true;
        m_pieces.clear();
        m_held = 0;
        if (m_state == State::Ended)
            m_state = State::Decoding;
    }
    m_wake.notify_one();
}

std::optional<DecodeAhead::Piece> DecodeAhead::take()
{
    std::optional<Piece> piece;
    {
        const std::lock_guard lock(m_mutex);
        if (m_pieces.empty())
            return std::nullopt;
        piece = std::move(m_pieces.front());
        m_pieces.pop_front();
        m_held -= piece->block.frames();
    }
    m_wake.notify_one();
    return piece;
}

DecodeAhead::State DecodeAhead::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

AudioInfo DecodeAhead::info() const
{
    const std::lock_guard lock(m_mutex);
    return m_info;
}

std::optional<AudioError> DecodeAhead::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

bool DecodeAhead::isGrowing() const
{
    return m_source->state() == AudioSource::State::Growing;
}

qint64 DecodeAhead::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_held;
}

qint64 DecodeAhead::mostHeld() const
{
    const std::lock_guard lock(m_mutex);
    return m_mostHeld;
}

bool DecodeAhead::isFull() const
{
    return m_held >= secondsAhead * m_info.rate;
}

void DecodeAhead::fail(const AudioError &error)
{
    {
        const std::lock_guard lock(m_mutex);
        m_state = State::Failed;
        m_error = error;
    }
    m_news();
}

void DecodeAhead::publishInfo()
{
    const std::lock_guard lock(m_mutex);
    m_info = m_file->info();
}

bool DecodeAhead::open()
{
    auto file = AudioFile::open(m_source, [this] { return m_stop || (m_file && m_hasOrder); });
    if (!file) {
        if (!m_stop)
            fail(file.error());
        return false;
    }
    m_file = std::move(*file);
    publishInfo();
    {
        const std::lock_guard lock(m_mutex);
        m_state = State::Decoding;
    }
    m_news();
    return true;
}

/// Waits for something to do. False when it is time to end.
bool DecodeAhead::nextOrder()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stop || m_order || (m_state == State::Decoding && !isFull()); });
    if (m_stop)
        return false;
    if (!m_order)
        return true;
    if (m_order->path != m_path) {
        m_loop.clear();
        m_loopFrames = 0;
        m_loopIsWhole = false;
    }
    m_position = m_order->frame;
    m_path = std::move(m_order->path);
    m_filePosition = -1;
    m_skipped = 0;
    m_sinceLoopStart = 0;
    m_order.reset();
    m_hasOrder = false;
    m_error.reset();
    if (m_state != State::Failed)
        m_state = State::Decoding;
    return true;
}

void DecodeAhead::run()
{
    if (!open())
        return;
    while (nextOrder())
        step();
}

void DecodeAhead::push(AudioBlock block, qint64 skipped)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_order)
            return; // wanted no more
        m_held += block.frames();
        m_mostHeld = std::max(m_mostHeld, m_held + m_loopFrames);
        m_pieces.push_back({std::move(block), skipped});
    }
    m_news();
}

/// Makes the file give what the leg begins with. False when it cannot, or somebody wants something else.
bool DecodeAhead::place(const PlayPath::Leg &leg)
{
    if (m_filePosition == leg.from && !m_file->wouldGainFromReopening())
        return true;
    m_filePosition = -1;
    if (const auto sought = m_file->seek(leg.from); !sought) {
        if (sought.error().kind != AudioError::Kind::Interrupted)
            fail(sought.error());
        return false;
    }
    m_filePosition = leg.from;
    return true;
}

/// Keeps what a short loop consists of, when it is heard from its start on.
void DecodeAhead::remember(const AudioBlock &block)
{
    const FrameSpan &loop = *m_path.loop;
    const qint64 expected = m_loop.empty() ? loop.first : m_loop.back().end();
    if (m_loopIsWhole || loop.second - loop.first > longestKeptLoop * m_file->info().rate
        || block.first != expected)
        return;
    m_loop.push_back(block);
    m_loopFrames += block.frames();
    m_loopIsWhole = block.end() == loop.second;
}

bool DecodeAhead::stepFromLoop()
{
    if (!m_path.loop || !m_loopIsWhole || m_position != m_path.loop->first)
        return false;
    for (const AudioBlock &block : m_loop)
        push(block, 0);
    m_position = m_path.loop->second;
    return true;
}

void DecodeAhead::reachEnd()
{
    publishInfo();
    if (m_path.loop && m_sinceLoopStart > 0) { // its end lies behind the recording's
        m_position = m_path.loop->second;
        m_sinceLoopStart = 0;
        return;
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_order)
            return;
        m_state = State::Ended;
        m_error = m_file->ending();
    }
    m_news();
}

void DecodeAhead::step()
{
    const PlayPath::Leg leg = m_path.legFrom(m_position);
    m_skipped += leg.skipped;
    m_position = leg.from;
    if (stepFromLoop())
        return;
    const bool wasEstimate = !m_file->info().isExact;
    if (!place(leg))
        return;
    auto block = m_file->read();
    if (!block) {
        if (block.error().kind != AudioError::Kind::Interrupted)
            fail(block.error());
        m_filePosition = -1;
        return;
    }
    if (block->isEmpty())
        return reachEnd();
    if (wasEstimate)
        publishInfo();
    m_filePosition = block->end();
    if (block->end() > leg.to)
        block->samples.resize(size_t((leg.to - block->first) * block->channels));
    m_position = block->end();
    m_sinceLoopStart += block->frames();
    if (m_path.loop)
        remember(*block);
    push(std::move(*block), std::exchange(m_skipped, 0));
}

} // namespace callboard
