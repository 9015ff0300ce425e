// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sounds.h"

#include "models/media/avhandles.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace callboard::sounds {

namespace {

constexpr double turn = 2 * std::numbers::pi;

template<typename T> void append(QByteArray &bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// G.711, by the book.
quint8 muLaw(float sample)
{
    int value = int(std::lround(double(sample) * 32767));
    const int sign = value < 0 ? 0x80 : 0;
    value = std::min(std::abs(value), 32635) + 132;
    int exponent = 7;
    for (int mask = 0x4000; !(value & mask) && exponent > 0; mask >>= 1)
        --exponent;
    return quint8(~(sign | exponent << 4 | ((value >> (exponent + 3)) & 0x0f)));
}

quint8 aLaw(float sample)
{
    int value = int(std::lround(double(sample) * 32767));
    const int sign = value < 0 ? 0 : 0x80;
    value = std::min(std::abs(value), 32635);
    int exponent = 7;
    for (int mask = 0x4000; !(value & mask) && exponent > 0; mask >>= 1)
        --exponent;
    const int mantissa = (value >> (exponent == 0 ? 4 : exponent + 3)) & 0x0f;
    return quint8((sign | exponent << 4 | mantissa) ^ 0x55);
}

qint32 scaled(float sample, int bits)
{
    const qint64 full = qint64(1) << (bits - 1);
    return qint32(std::clamp<qint64>(std::llround(double(sample) * double(full)), -full, full - 1));
}

void appendSample(QByteArray &bytes, WavCoding coding, float sample)
{
    switch (coding) {
    case WavCoding::Pcm8:
        bytes.append(char(128 + scaled(sample, 8)));
        break;
    case WavCoding::Pcm16:
        append(bytes, qint16(scaled(sample, 16)));
        break;
    case WavCoding::Pcm24:
        append(bytes, quint8(scaled(sample, 24)));
        append(bytes, qint16(scaled(sample, 24) >> 8));
        break;
    case WavCoding::Float:
        append(bytes, sample);
        break;
    case WavCoding::MuLaw:
        append(bytes, muLaw(sample));
        break;
    case WavCoding::ALaw:
        append(bytes, aLaw(sample));
        break;
    }
}

struct WavFormat {
    quint16 tag;
    quint16 bits;
};
WavFormat formatOf(WavCoding coding)
{
    switch (coding) {
    case WavCoding::Pcm8:
        return {1, 8};
    case WavCoding::Pcm16:
        return {1, 16};
    case WavCoding::Pcm24:
        return {1, 24};
    case WavCoding::Float:
        return {3, 32};
    case WavCoding::MuLaw:
        return {7, 8};
    case WavCoding::ALaw:
        return {6, 8};
    }
    return {};
}

AVSampleFormat sampleFormatOf(const QByteArray &encoder)
{
    return encoder == "libopus" ? AV_SAMPLE_FMT_FLT
        : encoder == "flac"     ? AV_SAMPLE_FMT_S16
                                : AV_SAMPLE_FMT_FLTP;
}

struct OutputFree {
    void operator()(AVFormatContext *p) const
    {
        avio_closep(&p->pb);
        avformat_free_context(p);
    }
};
using Output = std::unique_ptr<AVFormatContext, OutputFree>;

AvPointer<AVCodecContext> openEncoder(const Sound &sound, const Encoding &encoding, bool wantsGlobalHeader)
{
    const AVCodec *codec = avcodec_find_encoder_by_name(encoding.encoder);
    if (!codec)
        return nullptr;
    AvPointer<AVCodecContext> context(avcodec_alloc_context3(codec));
    context->sample_rate = sound.rate;
    context->sample_fmt = sampleFormatOf(encoding.encoder);
    context->time_base = {1, sound.rate};
    context->bit_rate = encoding.bitRate;
    if (encoding.bitRate == 0) {
        context->flags |= AV_CODEC_FLAG_QSCALE;
        context->global_quality = 4 * FF_QP2LAMBDA;
    }
    if (wantsGlobalHeader)
        context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    av_channel_layout_default(&context->ch_layout, sound.channels);
    return avcodec_open2(context.get(), codec, nullptr) >= 0 ? std::move(context) : nullptr;
}

AvPointer<AVFrame> emptyFrame(const AVCodecContext &codec, int samples)
{
    AvPointer<AVFrame> frame(av_frame_alloc());
    frame->nb_samples = samples;
    frame->format = codec.sample_fmt;
    frame->sample_rate = codec.sample_rate;
    av_channel_layout_copy(&frame->ch_layout, &codec.ch_layout);
    av_frame_get_buffer(frame.get(), 0);
    return frame;
}

bool drain(AVCodecContext &codec, AVFormatContext &format)
{
    const AvPointer<AVPacket> packet(av_packet_alloc());
    while (avcodec_receive_packet(&codec, packet.get()) >= 0) {
        av_packet_rescale_ts(packet.get(), codec.time_base, format.streams[0]->time_base);
        packet->stream_index = 0;
        if (av_interleaved_write_frame(&format, packet.get()) < 0)
            return false;
    }
    return true;
}

bool encodeAll(const Sound &sound, AVCodecContext &codec, AVFormatContext &format)
{
    SwrContext *made = nullptr;
    swr_alloc_set_opts2(&made, &codec.ch_layout, codec.sample_fmt, sound.rate, &codec.ch_layout,
                        AV_SAMPLE_FMT_FLT, sound.rate, 0, nullptr);
    const AvPointer<SwrContext> swr(made);
    swr_init(made);
    const int step = codec.frame_size > 0 ? codec.frame_size : 1024;
    for (qint64 at = 0; at < sound.frames(); at += step) {
        const int count = int(std::min<qint64>(step, sound.frames() - at));
        const AvPointer<AVFrame> frame = emptyFrame(codec, count);
        const auto *in = reinterpret_cast<const uint8_t *>(sound.samples.data() + at * sound.channels);
        swr_convert(made, frame->extended_data, count, &in, count);
        frame->pts = at;
        if (avcodec_send_frame(&codec, frame.get()) < 0 || !drain(codec, format))
            return false;
    }
    return avcodec_send_frame(&codec, nullptr) >= 0 && drain(codec, format);
}

} // namespace

std::vector<float> Sound::channel(int which, qint64 from, qint64 count) const
{
    std::vector<float> one;
    const qint64 end = count < 0 ? frames() : std::min(frames(), from + count);
    for (qint64 i = from; i < end; ++i)
        one.push_back(samples[size_t(i * channels + which)]);
    return one;
}

Sound made(int rate, int channels, double seconds, const std::function<double(double, int)> &at)
{
    Sound sound{rate, channels, {}};
    const qint64 frames = std::llround(seconds * rate);
    sound.samples.reserve(size_t(frames * channels));
    for (qint64 i = 0; i < frames; ++i)
        for (int channel = 0; channel < channels; ++channel)
            sound.samples.push_back(float(at(double(i) / rate, channel)));
    return sound;
}

Sound tone(double hz, int rate, int channels, double seconds)
{
    return made(rate, channels, seconds, [hz](double at, int) { return 0.5 * std::sin(turn * hz * at); });
}

Sound sweep(int rate, int channels, double seconds, double period)
{
    return made(rate, channels, seconds, [period](double at, int channel) {
        const double t = std::fmod(at, period);
        return (channel == 0 ? 0.5 : 0.25) * std::sin(turn * (300 * t + 600 * t * t / period));
    });
}

QByteArray wav(const Sound &sound, WavCoding coding, qint64 dataSize)
{
    const WavFormat format = formatOf(coding);
    const auto frameSize = quint16(sound.channels * format.bits / 8);
    QByteArray data;
    for (const float sample : sound.samples)
        appendSample(data, coding, sample);
    const auto promised = quint32(dataSize < 0 ? data.size() : dataSize);
    QByteArray bytes("RIFF");
    append(bytes, quint32(36 + promised));
    bytes += "WAVEfmt ";
    append(bytes, quint32(16));
    append(bytes, format.tag);
    append(bytes, quint16(sound.channels));
    append(bytes, quint32(sound.rate));
    append(bytes, quint32(sound.rate * frameSize));
    append(bytes, frameSize);
    append(bytes, format.bits);
    bytes += "data";
    append(bytes, promised);
    return bytes + data;
}

bool encode(const QString &path, const Sound &sound, const Encoding &encoding)
{
    AVFormatContext *made = nullptr;
    const QByteArray file = QFile::encodeName(path);
    if (avformat_alloc_output_context2(&made, nullptr, encoding.muxer, file.constData()) < 0)
        return false;
    const Output output(made);
    const auto codec = openEncoder(sound, encoding, made->oformat->flags & AVFMT_GLOBALHEADER);
    if (!codec || avio_open(&made->pb, file.constData(), AVIO_FLAG_WRITE) < 0)
        return false;
    AVStream *stream = avformat_new_stream(made, nullptr);
    avcodec_parameters_from_context(stream->codecpar, codec.get());
    stream->time_base = codec->time_base;
    AvOptions options;
    if (encoding.muxerOptions)
        av_dict_parse_string(options.get(), encoding.muxerOptions, "=", ":", 0);
    return avformat_write_header(made, options.get()) >= 0 && encodeAll(sound, *codec, *made)
        && av_write_trailer(made) >= 0;
}

bool writeLongMp3(const QString &path, const Sound &minute, int bitRate, int minutes)
{
    if (!encode(path, minute, {"mp3", "libmp3lame", bitRate, "write_xing=0:id3v2_version=0"}))
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const QByteArray frames = file.readAll();
    bool written = true;
    for (int i = 1; i < minutes; ++i)
        written = written && file.write(frames) == frames.size();
    return written;
}

double pitchOf(std::span<const float> samples, int rate)
{
    double first = -1;
    double last = -1;
    int count = -1;
    for (size_t i = 1; i < samples.size(); ++i) {
        if (samples[i - 1] >= 0 || samples[i] < 0)
            continue;
        last = double(i) - double(samples[i]) / double(samples[i] - samples[i - 1]);
        first = first < 0 ? last : first;
        ++count;
    }
    return count > 0 ? rate * count / (last - first) : 0;
}

int lagOf(std::span<const float> heard, std::span<const float> original, int reach)
{
    double best = -1e30;
    int lag = 0;
    for (int shift = -reach; shift <= reach; ++shift) {
        double sum = 0, energy = 1e-9;
        for (size_t i = 0; i < heard.size(); ++i) {
            const double sample = original[i + size_t(reach - shift)];
            sum += double(heard[i]) * sample;
            energy += sample * sample;
        }
        const double likeness = sum / std::sqrt(energy); // a louder place is not a more similar one
        if (likeness > best) {
            best = likeness;
            lag = shift;
        }
    }
    return lag;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace callboard::sounds
