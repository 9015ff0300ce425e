// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What FFmpeg allocates, owned by C++. Both FFmpeg 5.1 and 7.1: nothing that either of them calls deprecated.
extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/channel_layout.h>
#include <libavutil/dict.h>
#include <libavutil/log.h>
#include <libavutil/mathematics.h>
#include <libswresample/swresample.h>
}

#include <memory>

namespace callboard {

struct AvFree {
    void operator()(AVFormatContext *p) const { avformat_close_input(&p); }
    void operator()(AVCodecContext *p) const { avcodec_free_context(&p); }
    void operator()(SwrContext *p) const { swr_free(&p); }
    void operator()(AVPacket *p) const { av_packet_free(&p); }
    void operator()(AVFrame *p) const { av_frame_free(&p); }
};
template<typename T> using AvPointer = std::unique_ptr<T, AvFree>;

/// An AVDictionary for the length of a call.
class AvOptions {
public:
    AvOptions() = default;
    ~AvOptions() { av_dict_free(&m_options); }
    AvOptions(const AvOptions &) = delete;
    AvOptions &operator=(const AvOptions &) = delete;
    void set(const char *key, const char *value) { av_dict_set(&m_options, key, value, 0); }
    AVDictionary **get() { return &m_options; }

private:
    AVDictionary *m_options = nullptr;
};

} // namespace callboard
