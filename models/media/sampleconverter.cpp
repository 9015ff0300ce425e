// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/sampleconverter.h"

#include <algorithm>
#include <cmath>

namespace callboard {

namespace {

/// An order of channels for those that come without one, as in plain WAV.
AVChannelLayout layoutOf(const AVFrame &frame)
{
    AVChannelLayout layout{};
    if (frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC || !av_channel_layout_check(&frame.ch_layout))
        av_channel_layout_default(&layout, std::max(1, frame.ch_layout.nb_channels));
    else
        av_channel_layout_copy(&layout, &frame.ch_layout);
    return layout;
}

} // namespace

SampleConverter::SampleConverter(int rate, int channels)
    : m_rate(rate)
    , m_channels(channels)
{
}

bool SampleConverter::fits(const AVFrame &frame) const
{
    return m_swr && m_inputRate == frame.sample_rate && m_inputFormat == frame.format
        && m_inputChannels == frame.ch_layout.nb_channels;
}

bool SampleConverter::prepare(const AVFrame &frame)
{
    AVChannelLayout from = layoutOf(frame);
    AVChannelLayout to{};
    av_channel_layout_default(&to, m_channels);
    SwrContext *swr = nullptr;
    swr_alloc_set_opts2(&swr, &to, AV_SAMPLE_FMT_FLT, m_rate, &from, AVSampleFormat(frame.format),
                        frame.sample_rate, 0, nullptr);
    av_channel_layout_uninit(&from);
    m_swr.reset(swr);
    m_inputRate = frame.sample_rate;
    m_inputFormat = frame.format;
    m_inputChannels = frame.ch_layout.nb_channels;
    if (swr && swr_init(swr) >= 0)
        return true;
    m_swr.reset();
    return false;
}

std::vector<float> SampleConverter::convert(const AVFrame &frame)
{
    if (!fits(frame) && !prepare(frame))
        return {};
    const int room = swr_get_out_samples(m_swr.get(), frame.nb_samples);
    std::vector<float> samples(size_t(std::max(room, 0)) * m_channels);
    auto *out = reinterpret_cast<uint8_t *>(samples.data());
    auto **in = const_cast<const uint8_t **>(frame.extended_data);
    const int got = swr_convert(m_swr.get(), &out, room, in, frame.nb_samples);
    samples.resize(size_t(std::max(got, 0)) * m_channels);
    std::ranges::replace_if(
        samples, [](float sample) { return !std::isfinite(sample); }, 0.F);
    return samples;
}

} // namespace callboard
