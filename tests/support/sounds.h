// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace callboard::sounds {

/// Interleaved samples, -1 to 1.
struct Sound {
    int rate = 8000;
    int channels = 1;
    std::vector<float> samples{};
    qint64 frames() const { return qint64(samples.size()) / channels; }
    double seconds() const { return double(frames()) / rate; }
    /// One channel of it, from frame @p from on.
    std::vector<float> channel(int which, qint64 from = 0, qint64 count = -1) const;
};

/// @p at gives the sample of a channel at a time in seconds.
Sound made(int rate, int channels, double seconds, const std::function<double(double at, int channel)> &at);
Sound tone(double hz, int rate, int channels, double seconds);
/// Says by its pitch where in the file one is: a sweep of 300 to 1,500 Hz that takes @p period seconds.
/// Channels sweep alike, the second one softer.
Sound sweep(int rate, int channels, double seconds, double period = 5);

enum class WavCoding { Pcm8, Pcm16, Pcm24, Float, MuLaw, ALaw };
/// By hand, byte for byte. @p dataSize is what the header promises; -1: the truth.
QByteArray wav(const Sound &sound, WavCoding coding = WavCoding::Pcm16, qint64 dataSize = -1);

struct Encoding {
    const char *muxer; ///< FFmpeg's name: "mp3", "ogg", "ipod".
    const char *encoder; ///< "libmp3lame", "libopus", "libvorbis", "aac", "flac".
    int bitRate = 32000; ///< Bits a second; 0: variable.
    const char *muxerOptions = nullptr; ///< "write_xing=0:id3v2_version=0"
};
/// Through FFmpeg's encoders. False when the encoder is not there.
bool encode(const QString &path, const Sound &sound, const Encoding &encoding);

/// A long MP3 in little time: one minute of @p sound over and over, at a fixed @p bitRate.
bool writeLongMp3(const QString &path, const Sound &minute, int bitRate, int minutes);

/// The pitch of a tone, by the times of its rising zero crossings; 0 without any.
double pitchOf(std::span<const float> samples, int rate);
/// By how many samples @p heard comes later than @p original has it, within ± @p reach; both begin where they
/// should be the same, and @p original has @p reach samples before and after.
int lagOf(std::span<const float> heard, std::span<const float> original, int reach);

bool write(const QString &path, const QByteArray &bytes);

} // namespace callboard::sounds
