// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/sinkoutput.h"

#include <algorithm>

namespace callboard {

namespace {

constexpr int bufferMilliseconds =
    250; ///< Enough beside a sync that takes both processors, and quick to answer.

/// The recording's own format in floats or 16 bits, else what the device likes best.
QAudioFormat formatFor(const QAudioDevice &device, int rate, int channels)
{
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(channels);
    for (const auto sample : {QAudioFormat::Float, QAudioFormat::Int16}) {
        format.setSampleFormat(sample);
        if (device.isFormatSupported(format))
            return format;
    }
    return device.preferredFormat();
}

AVSampleFormat sampleFormatOf(QAudioFormat::SampleFormat format)
{
    switch (format) {
    case QAudioFormat::UInt8:
        return AV_SAMPLE_FMT_U8;
    case QAudioFormat::Int16:
        return AV_SAMPLE_FMT_S16;
    case QAudioFormat::Int32:
        return AV_SAMPLE_FMT_S32;
    case QAudioFormat::Float:
        return AV_SAMPLE_FMT_FLT;
    case QAudioFormat::Unknown:
    case QAudioFormat::NSampleFormats:
        break;
    }
    return AV_SAMPLE_FMT_NONE;
}

} // namespace

SinkOutput::SinkOutput(QAudioDevice device)
    : m_device(std::move(device))
{
}

bool SinkOutput::start(int rate, int channels)
{
    m_rate = rate;
    m_channels = channels;
    m_format = formatFor(m_device, rate, channels);
    return m_format.isValid() && prepareConverter() && open();
}

bool SinkOutput::prepareConverter()
{
    AVChannelLayout from{};
    AVChannelLayout to{};
    av_channel_layout_default(&from, m_channels);
    av_channel_layout_default(&to, m_format.channelCount());
    SwrContext *swr = nullptr;
    swr_alloc_set_opts2(&swr, &to, sampleFormatOf(m_format.sampleFormat()), m_format.sampleRate(), &from,
                        AV_SAMPLE_FMT_FLT, m_rate, 0, nullptr);
    m_converter.reset(swr);
    return swr && swr_init(swr) >= 0;
}

bool SinkOutput::open()
{
    m_sink = std::make_unique<QAudioSink>(m_device, m_format);
    m_sink->setBufferSize(m_format.bytesForDuration(bufferMilliseconds * 1000));
    m_sink->setVolume(m_volume);
    m_into = m_sink->start();
    m_written = 0;
    m_unwritten.clear();
    return m_into && m_sink->error() == QAudio::NoError;
}

qint64 SinkOutput::room()
{
    if (!m_into || m_sink->state() == QAudio::SuspendedState)
        return 0;
    if (!m_unwritten.isEmpty())
        m_unwritten.remove(0, m_into->write(m_unwritten));
    const qint64 free = m_unwritten.isEmpty() ? m_format.framesForBytes(qint32(m_sink->bytesFree())) : 0;
    return free * m_rate / m_format.sampleRate();
}

QByteArray SinkOutput::converted(std::span<const float> samples)
{
    const int frames = int(samples.size()) / m_channels;
    const int most = swr_get_out_samples(m_converter.get(), frames);
    QByteArray bytes(m_format.bytesForFrames(most), Qt::Uninitialized);
    auto *out = reinterpret_cast<uint8_t *>(bytes.data());
    const auto *in = reinterpret_cast<const uint8_t *>(samples.data());
    const int got = swr_convert(m_converter.get(), &out, most, &in, frames);
    bytes.truncate(m_format.bytesForFrames(std::max(got, 0)));
    return bytes;
}

void SinkOutput::write(std::span<const float> samples)
{
    m_written += qint64(samples.size()) / m_channels;
    m_unwritten += converted(samples);
    if (const qint64 taken = m_into->write(m_unwritten); taken > 0)
        m_unwritten.remove(0, taken);
}

qint64 SinkOutput::unheardFrames() const
{
    const qint64 bytes = m_sink->bufferSize() - m_sink->bytesFree() + m_unwritten.size();
    const qint64 frames = m_format.framesForBytes(qint32(std::max<qint64>(bytes, 0)));
    return m_sink->state() == QAudio::IdleState ? 0 : frames * m_rate / m_format.sampleRate();
}

qint64 SinkOutput::heard()
{
    return std::max<qint64>(0, m_written - unheardFrames());
}

void SinkOutput::pause()
{
    m_sink->suspend();
}

void SinkOutput::resume()
{
    m_sink->resume();
}

/// QAudioSink's reset() leaves some back ends without a device to write to: a new start is the same
/// everywhere.
void SinkOutput::clear()
{
    const bool wasPaused = m_sink->state() == QAudio::SuspendedState;
    m_sink->reset();
    m_into = m_sink->start();
    m_written = 0;
    m_unwritten.clear();
    if (wasPaused)
        m_sink->suspend();
}

void SinkOutput::setVolume(double volume)
{
    m_volume = volume;
    if (m_sink)
        m_sink->setVolume(volume);
}

bool SinkOutput::isLost() const
{
    const QAudio::Error error = m_sink->error();
    return !m_into || error == QAudio::FatalError || error == QAudio::IOError || error == QAudio::OpenError;
}

} // namespace callboard
