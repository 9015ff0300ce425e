// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/peaks.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace callboard {

namespace {

constexpr int stepsPerSecond = 100;
constexpr qsizetype zoom = 4;
constexpr double floorDecibels = -100;
constexpr std::chrono::milliseconds firstNews{50};

} // namespace

qint8 extremeByte(float sample)
{
    const float size = std::sqrt(std::min(std::abs(sample), 1.F)) * 127;
    return qint8(std::lround(std::copysign(size, sample)));
}

float extremeOf(qint8 byte)
{
    const float part = float(byte) / 127;
    return std::copysign(part * part, part);
}

quint8 levelByte(double meanSquare)
{
    const double decibels = meanSquare > 0 ? 10 * std::log10(meanSquare) : floorDecibels;
    return quint8(std::clamp(std::lround((decibels - floorDecibels) * 2), 0L, 255L));
}

double decibelsOf(quint8 level)
{
    return floorDecibels + level / 2.0;
}

PeakBuilder::PeakBuilder(int rate, int channels)
{
    m_peaks.rate = rate;
    m_peaks.channels = channels;
    m_peaks.framesPerStep = std::max(1, rate / stepsPerSecond);
}

void PeakBuilder::closeStep()
{
    for (int i = 0; i < m_peaks.channels; ++i) {
        Peaks::Channel &channel = m_peaks.channel[i];
        channel.low.push_back(extremeByte(m_step[i].low));
        channel.high.push_back(extremeByte(m_step[i].high));
        channel.level.push_back(levelByte(m_step[i].square / m_inStep));
    }
    m_step = {};
    m_inStep = 0;
}

void PeakBuilder::add(const AudioBlock &block)
{
    const int channels = m_peaks.channels;
    const qint64 frames = block.frames();
    for (qint64 done = 0; done < frames;) {
        const qint64 count = std::min<qint64>(frames - done, m_peaks.framesPerStep - m_inStep);
        for (int i = 0; i < channels; ++i) {
            Step step = m_step[i];
            const float *sample = block.samples.data() + done * channels + i;
            float square = 0; // of one step: exact enough, and quicker than in double
            for (qint64 n = 0; n < count; ++n, sample += channels) {
                step.low = std::min(step.low, *sample);
                step.high = std::max(step.high, *sample);
                square += *sample * *sample;
            }
            step.square += double(square);
            m_step[i] = step;
        }
        done += count;
        m_inStep += int(count);
        if (m_inStep == m_peaks.framesPerStep)
            closeStep();
    }
    m_peaks.frames += frames;
}

Peaks PeakBuilder::finished(bool isCut)
{
    if (m_inStep > 0)
        closeStep();
    m_peaks.isCut = isCut;
    return m_peaks;
}

PeakLevels::PeakLevels(Peaks peaks)
    : m_peaks(std::move(peaks))
{
    for (int i = 0; i < m_peaks.channels; ++i) {
        Level level{m_peaks.channel[i].low, m_peaks.channel[i].high};
        while (qsizetype(level.low.size()) > zoom) {
            Level wider;
            for (size_t at = 0; at < level.low.size(); at += zoom) {
                const auto end = std::min(at + size_t(zoom), level.low.size());
                wider.low.push_back(*std::min_element(level.low.begin() + at, level.low.begin() + end));
                wider.high.push_back(*std::max_element(level.high.begin() + at, level.high.begin() + end));
            }
            m_levels[i].push_back(wider);
            level = std::move(wider);
        }
    }
}

/// Takes as many whole steps of the next wider level as fit; the rest at both ends one by one.
void PeakLevels::widen(PeakRange &range, int channel, qsizetype from, qsizetype to, size_t level) const
{
    const auto &low = level == 0 ? m_peaks.channel[channel].low : m_levels[channel][level - 1].low;
    const auto &high = level == 0 ? m_peaks.channel[channel].high : m_levels[channel][level - 1].high;
    const qsizetype innerFrom = (from + zoom - 1) / zoom;
    const qsizetype innerTo = to / zoom;
    const auto take = [&](qsizetype first, qsizetype end) {
        for (qsizetype i = first; i < end; ++i) {
            range.low = std::min(range.low, extremeOf(low[size_t(i)]));
            range.high = std::max(range.high, extremeOf(high[size_t(i)]));
        }
    };
    if (level >= m_levels[channel].size() || innerFrom >= innerTo) {
        take(from, to);
        return;
    }
    take(from, innerFrom * zoom);
    take(innerTo * zoom, to);
    widen(range, channel, innerFrom, innerTo, level + 1);
}

PeakRange PeakLevels::over(int channel, double from, double to) const
{
    if (channel < 0 || channel >= m_peaks.channels || m_peaks.isEmpty())
        return {};
    const auto steps = double(m_peaks.steps());
    const auto first = qsizetype(std::clamp(std::floor(from / m_peaks.stepSeconds()), 0.0, steps));
    const auto end = qsizetype(std::clamp(std::ceil(to / m_peaks.stepSeconds()), 0.0, steps));
    PeakRange range;
    if (first < end)
        widen(range, channel, first, end, 0);
    return range;
}

AudioResult<Peaks> peaksOf(const std::shared_ptr<AudioSource> &source,
                           const AudioFile::Interrupted &interrupted,
                           const std::function<void(const Peaks &)> &grown)
{
    using Clock = std::chrono::steady_clock;
    const auto file = AudioFile::open(source, interrupted);
    if (!file)
        return tl::unexpected(file.error());
    PeakBuilder builder((*file)->info().rate, (*file)->info().channels);
    std::chrono::milliseconds pause = firstNews;
    auto news = Clock::now() + pause;
    while (true) {
        const AudioResult<AudioBlock> block = (*file)->read();
        if (!block)
            return tl::unexpected(block.error());
        if (block->isEmpty())
            return builder.finished((*file)->ending().has_value());
        builder.add(*block);
        if (grown && Clock::now() >= news) {
            grown(builder.peaks());
            pause *= 2; // each time there is more to copy
            news = Clock::now() + pause;
        }
    }
}

} // namespace callboard
