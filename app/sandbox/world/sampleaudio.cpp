// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/sampleaudio.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace callboard::sandbox {

namespace {

constexpr int rate = 8000; ///< Samples a second, a byte each.
constexpr int headSize = 44;
constexpr Seconds longest{600};
constexpr int turnSeconds = 4;
constexpr int silence = 128;

template<typename Number> QByteArray little(Number number)
{
    QByteArray bytes(int(sizeof(Number)), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray head(quint32 samples)
{
    constexpr quint16 pcm = 1;
    constexpr quint16 channels = 1;
    return "RIFF" + little(samples + headSize - 8) + "WAVEfmt " + little(quint32(16)) + little(pcm)
        + little(channels) + little(quint32(rate)) + little(quint32(rate)) + little(quint16(1))
        + little(quint16(8)) + "data" + little(samples);
}

/// A second of a tone that swells and fades, so that one hears the beats and sees them in a waveform.
QByteArray second(double frequency)
{
    QByteArray samples(rate, Qt::Uninitialized);
    for (int i = 0; i < rate; ++i) {
        const double time = double(i) / rate;
        const double loudness = std::sin(std::numbers::pi * time);
        const double wave = std::sin(2 * std::numbers::pi * frequency * time);
        samples[i] = char(silence + int(60 * loudness * wave));
    }
    return samples;
}

} // namespace

Seconds recordedLength(const WorldCall &call)
{
    if (call.answeredAt && call.endedAt)
        return std::chrono::floor<Seconds>(*call.endedAt - *call.answeredAt);
    return call.duration.value_or(Seconds(0));
}

CallAudio audioOf(const WorldCall &call, Seconds length, std::chrono::milliseconds from)
{
    if (call.speech.turns.isEmpty())
        return {sampleAudio(length), "audio/x-wav"};
    return {call.speech.audio(from, length), "audio/ogg"};
}

QByteArray sampleAudio(Seconds length)
{
    const int seconds = int(std::clamp(length, Seconds(0), longest).count());
    const QByteArray one = second(220);
    const QByteArray other = second(330);
    QByteArray audio = head(quint32(seconds * rate));
    audio.reserve(audio.size() + seconds * rate);
    for (int i = 0; i < seconds; ++i)
        audio += i / turnSeconds % 2 == 0 ? one : other;
    return audio;
}

} // namespace callboard::sandbox
