// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/avhandles.h"

#include <vector>

namespace callboard {

/// Decoded frames of any format, layout and rate as interleaved floats of one rate and one or two channels.
/// Follows a stream that changes its format on the way.
class SampleConverter {
public:
    SampleConverter() = default;
    SampleConverter(int rate, int channels);
    std::vector<float> convert(const AVFrame &frame);
    /// What went before has nothing to do with what comes.
    void forget() { m_swr.reset(); }

private:
    bool fits(const AVFrame &frame) const;
    bool prepare(const AVFrame &frame);

    int m_rate = 0;
    int m_channels = 1;
    int m_inputRate = 0;
    int m_inputFormat = -1;
    int m_inputChannels = 0;
    AvPointer<SwrContext> m_swr;
};

} // namespace callboard
