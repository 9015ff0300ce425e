// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/stretch.h"

#include <soundtouch/SoundTouch.h>

#include <algorithm>
#include <cmath>

namespace callboard {

namespace {

/// SoundTouch tells what it made of a stream only on the average. So each frame carries its own number
/// through it, in a channel beside the sound: too soft to be heard or to matter where it looks for similar
/// waves, and exact, because a float keeps 24 bits at any size.
constexpr float softest = 0x1p-44F;
constexpr qint64 longestRun = qint64(1) << 23; ///< Frames: after that numbers would lose their last bit.
constexpr double piecesPerSecond = 100;
/// Faster than this, a sequence of the usual length would be heard too far from where it belongs.
constexpr int sequenceMilliseconds = 60;
constexpr int fastSequenceMilliseconds = 40;
constexpr int seekMilliseconds = 14;
constexpr int overlapMilliseconds = 8;
constexpr double tolerance = 0.025; ///< Seconds.

} // namespace

Stretch::Stretch(int rate, int channels)
    : m_rate(rate)
    , m_channels(channels)
    , m_touch(std::make_unique<soundtouch::SoundTouch>())
{
    m_touch->setSampleRate(uint(rate));
    m_touch->setChannels(uint(channels + 1));
    m_touch->setSetting(SETTING_USE_AA_FILTER, 0); // for other pitches only, and it would delay the sound
    m_touch->setSetting(SETTING_SEEKWINDOW_MS, seekMilliseconds);
    m_touch->setSetting(SETTING_OVERLAP_MS, overlapMilliseconds);
}

Stretch::~Stretch() = default;

/// What has come out ends within one of SoundTouch's sequences, and what follows it in the file follows it
/// without a seam: from there on SoundTouch starts anew.
void Stretch::refill(qint64 from)
{
    m_touch->clear();
    m_touchStart = m_fed = from;
    m_touch->setSetting(SETTING_SEQUENCE_MS, m_speed > 1.5 ? fastSequenceMilliseconds : sequenceMilliseconds);
    m_touch->setTempo(m_speed);
    feed();
}

void Stretch::setSpeed(double speed)
{
    speed = std::clamp(speed, slowestSpeed, fastestSpeed);
    if (speed == m_speed)
        return;
    m_speed = speed;
    if (!isPlain())
        refill(m_next);
}

void Stretch::put(std::span<const float> samples)
{
    m_input.insert(m_input.end(), samples.begin(), samples.end());
    m_putIn += qint64(samples.size()) / m_channels;
    if (!isPlain())
        feed();
}

void Stretch::feed()
{
    const qint64 count = m_putIn - m_fed;
    if (count <= 0)
        return;
    std::vector<float> numbered;
    numbered.reserve(size_t(count * (m_channels + 1)));
    auto sample = m_input.begin() + (m_fed - m_inputStart) * m_channels;
    for (qint64 i = 0; i < count; ++i) {
        for (int channel = 0; channel < m_channels; ++channel)
            numbered.push_back(*sample++);
        numbered.push_back(float(m_fed + i - m_touchStart) * softest);
    }
    m_touch->putSamples(numbered.data(), uint(count));
    m_fed = m_putIn;
}

void Stretch::finish()
{
    m_finished = true;
    if (isPlain() || m_fed > m_putIn)
        return;
    // Silence pushes out what is inside; it is recognised by its numbers.
    const qint64 count = m_rate;
    std::vector<float> silence(size_t(count * (m_channels + 1)));
    for (qint64 i = 0; i < count; ++i)
        silence[size_t((i + 1) * (m_channels + 1) - 1)] = float(m_fed + i - m_touchStart) * softest;
    m_touch->putSamples(silence.data(), uint(count));
    m_fed += count;
}

qint64 Stretch::waiting() const
{
    return m_putIn - m_next;
}

Stretch::Piece Stretch::take()
{
    Piece piece = isPlain() ? takePlain() : takeStretched();
    // Slow speeds go back a little for each sequence, and a new speed begins where that stands.
    const qint64 keepFrom = std::clamp(m_next - m_rate / 4, m_inputStart, m_putIn);
    m_input.erase(m_input.begin(), m_input.begin() + (keepFrom - m_inputStart) * m_channels);
    m_inputStart = keepFrom;
    return piece;
}

Stretch::Piece Stretch::takePlain()
{
    Piece piece;
    piece.frames = std::min<qint64>(m_putIn - m_next, std::lround(m_rate / piecesPerSecond));
    const auto first = m_input.begin() + (m_next - m_inputStart) * m_channels;
    piece.samples.assign(first, first + piece.frames * m_channels);
    piece.at = double(m_next);
    m_next += piece.frames;
    m_smooth = double(m_next);
    return piece;
}

Stretch::Piece Stretch::takeStretched()
{
    if (m_finished && m_smooth >= double(m_putIn))
        return {};
    if (m_next - m_touchStart > longestRun)
        refill(m_next);
    if (m_finished && m_fed <= m_putIn)
        finish();
    Piece piece;
    const auto room = uint(std::lround(m_rate / piecesPerSecond));
    std::vector<float> numbered(size_t(room) * size_t(m_channels + 1));
    const qint64 got = m_touch->receiveSamples(numbered.data(), room);
    const auto end = double(m_putIn);
    const auto untilEnd = qint64(std::ceil((end - m_smooth) / m_speed));
    const qint64 count = m_finished ? std::clamp<qint64>(untilEnd, 0, got) : got;
    if (count == 0) {
        m_next = got > 0 ? m_putIn : m_next; // only the silence behind the end is left
        return {};
    }
    const auto numberOf = [&](qint64 frame) {
        const float number = numbered[size_t(frame * (m_channels + 1) + m_channels)] / softest;
        return std::min(double(m_touchStart) + double(number), end);
    };
    for (qint64 i = 0; i < count; ++i) {
        const float *frame = numbered.data() + i * (m_channels + 1);
        piece.samples.insert(piece.samples.end(), frame, frame + m_channels);
    }
    piece.frames = count;
    m_next = std::min(std::llround(numberOf(count - 1)) + 1, m_putIn);
    const double slack = tolerance * m_rate;
    const auto near = [slack](double wished, double truth) {
        return std::clamp(wished, truth - slack, truth + slack);
    };
    piece.at = near(m_smooth, numberOf(0));
    m_smooth = near(piece.at + m_speed * double(count), double(m_next));
    piece.perFrame = (m_smooth - piece.at) / double(count);
    return piece;
}

} // namespace callboard
