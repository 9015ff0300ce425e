// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/nulloutput.h"

#include <algorithm>

namespace callboard {

namespace {

constexpr double bufferSeconds = 0.25; ///< As SinkOutput's.

} // namespace

NullSink::NullSink(Clock clock, bool keeps)
    : m_clock(clock)
    , m_keeps(keeps)
{
}

OutputMaker NullSink::maker()
{
    return [sink = shared_from_this()] {
        return std::make_unique<NullOutput>(sink);
    };
}

NullSink::Time NullSink::now() const
{
    return m_clock == Clock::RealTime ? Time(std::chrono::steady_clock::now().time_since_epoch()) : m_time;
}

void NullSink::advance(std::chrono::milliseconds time)
{
    const std::lock_guard lock(m_mutex);
    m_time += time;
}

void NullSink::lose()
{
    const std::lock_guard lock(m_mutex);
    ++m_losses;
}

int NullSink::underruns() const
{
    const std::lock_guard lock(m_mutex);
    return m_underruns;
}

bool NullSink::expectsMore() const
{
    const std::lock_guard lock(m_mutex);
    return m_expectsMore;
}

std::vector<float> NullSink::kept() const
{
    const std::lock_guard lock(m_mutex);
    return m_kept;
}

qint64 NullSink::framesTaken() const
{
    const std::lock_guard lock(m_mutex);
    return m_taken;
}

double NullSink::volume() const
{
    const std::lock_guard lock(m_mutex);
    return m_volume;
}

int NullSink::rate() const
{
    const std::lock_guard lock(m_mutex);
    return m_rate;
}

int NullSink::channels() const
{
    const std::lock_guard lock(m_mutex);
    return m_channels;
}

NullOutput::NullOutput(std::shared_ptr<NullSink> sink)
    : m_sink(std::move(sink))
{
}

NullOutput::~NullOutput()
{
    const std::lock_guard lock(m_sink->m_mutex);
    listen();
    forgetUnheard();
}

bool NullOutput::start(int rate, int channels)
{
    const std::lock_guard lock(m_sink->m_mutex);
    m_rate = m_sink->m_rate = rate;
    m_channels = m_sink->m_channels = channels;
    m_losses = m_sink->m_losses;
    m_since = m_sink->now();
    return true;
}

/// Lets pass the time that has passed. The sink is locked.
void NullOutput::listen()
{
    const NullSink::Time now = m_sink->now();
    const double passed = std::chrono::duration<double>(now - m_since).count() * m_rate;
    m_since = now;
    if (m_isPaused || m_isDry)
        return;
    if (m_sink->m_clock == NullSink::Clock::AsFastAsPossible) {
        m_heard = double(m_written);
        return;
    }
    m_heard += passed;
    if (m_heard <= double(m_written))
        return;
    m_heard = double(m_written);
    m_isDry = true;
    m_sink->m_underruns += m_mayRunDry ? 0 : 1;
}

qint64 NullOutput::room()
{
    const std::lock_guard lock(m_sink->m_mutex);
    listen();
    const auto buffer = qint64(m_rate * bufferSeconds);
    return m_isPaused ? 0 : std::max<qint64>(0, buffer - (m_written - qint64(m_heard)));
}

void NullOutput::write(std::span<const float> samples)
{
    const std::lock_guard lock(m_sink->m_mutex);
    listen();
    m_isDry = false;
    const qint64 frames = qint64(samples.size()) / m_channels;
    m_written += frames;
    m_sink->m_taken += frames;
    if (m_sink->m_keeps)
        m_sink->m_kept.insert(m_sink->m_kept.end(), samples.begin(), samples.end());
}

qint64 NullOutput::heard()
{
    const std::lock_guard lock(m_sink->m_mutex);
    listen();
    return qint64(m_heard);
}

void NullOutput::pause()
{
    const std::lock_guard lock(m_sink->m_mutex);
    listen();
    m_isPaused = true;
}

void NullOutput::resume()
{
    const std::lock_guard lock(m_sink->m_mutex);
    listen();
    m_isPaused = false;
}

void NullOutput::forgetUnheard()
{
    const qint64 unheard = m_written - qint64(m_heard);
    m_sink->m_taken -= unheard;
    if (m_sink->m_keeps)
        m_sink->m_kept.resize(m_sink->m_kept.size() - size_t(unheard * m_channels));
    m_written = 0;
    m_heard = 0;
    m_isDry = true;
}

void NullOutput::clear()
{
    const std::lock_guard lock(m_sink->m_mutex);
    listen();
    forgetUnheard();
}

void NullOutput::setVolume(double volume)
{
    const std::lock_guard lock(m_sink->m_mutex);
    m_sink->m_volume = volume;
}

void NullOutput::setMayRunDry(bool mayRunDry)
{
    const std::lock_guard lock(m_sink->m_mutex);
    listen();
    m_mayRunDry = mayRunDry;
    m_sink->m_expectsMore = !mayRunDry;
}

bool NullOutput::isLost() const
{
    const std::lock_guard lock(m_sink->m_mutex);
    return m_losses != m_sink->m_losses;
}

} // namespace callboard
