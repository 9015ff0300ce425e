// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/audiofile.h"

#include "models/media/avhandles.h"
#include "models/media/bytestream.h"
#include "models/media/contentsniff.h"
#include "models/media/sampleconverter.h"

#include <algorithm>
#include <array>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *demuxers = "wav,mp3,ogg,flac,mov,aac,amr";
constexpr const char *decoders = "mp3float,mp3,mp2float,mp2,aac,opus,libopus,vorbis,flac,amrnb,amrwb,gsm,gsm_"
                                 "ms,adpcm_ms,adpcm_ima_wav,g726,"
                                 "pcm_mulaw,pcm_alaw,pcm_u8,pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_"
                                 "s32le,pcm_s32be,pcm_f32le,pcm_f32be,"
                                 "pcm_f64le,pcm_f64be";
constexpr int headSize = 4096;
constexpr int tailSize = 64 * 1024;
constexpr int tolerableDamage = 500; ///< Packets in a row that cannot be decoded.
constexpr qint64 silenceAtOnce = 4096; ///< Frames.

int refuseToOpen(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
{
    return AVERROR(EPERM); // a recording is one file
}

void silenceLog()
{
    static const bool once = [] {
        av_log_set_callback([](void *, int, const char *, va_list) {});
        return true;
    }();
    Q_UNUSED(once)
}

QString wordsOf(int error)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(error, text.data(), text.size());
    return QString::fromUtf8(text.data());
}

bool isAmong(const char *list, const char *name)
{
    const QList<QByteArray> names = QByteArray(list).split(',');
    return names.contains(QByteArray(name));
}

} // namespace

class AudioFile::Decoding {
public:
    Decoding(std::shared_ptr<AudioSource> source, Interrupted interrupted)
        : m_source(std::move(source))
        , m_interrupted(std::move(interrupted))
    {
    }

    AudioResult<void> open();
    AudioResult<AudioBlock> read();
    AudioResult<void> seek(qint64 frame);
    std::optional<AudioError> ending() const;
    bool wouldGainFromReopening() const
    {
        return !m_wholeFile && m_source->state() != AudioSource::State::Growing;
    }

    AudioInfo info;

private:
    enum class Got { Frame, End };

    AudioResult<QByteArray> findDemuxer(const QByteArray &head);
    AudioResult<void> openContainer(const QByteArray &head, const QByteArray &demuxer);
    AudioResult<void> openCodec();
    AudioResult<void> learnFromFirstFrame();
    void learnLength(const QByteArray &head);
    void learnWavLength(const QByteArray &head);
    void learnTail();
    AudioResult<void> reopen();
    void startReading();
    AudioResult<bool> jumpTo(qint64 frame);
    AudioResult<Got> decodeFrame();
    AudioResult<bool> feedPacket();
    AudioResult<AudioBlock> takeFrame();
    AudioBlock silenceBlock();
    std::optional<qint64> positionOf(const AVFrame &frame) const;
    AudioError atEnd();
    bool isStopped() const { return m_interrupted && m_interrupted(); }

    std::shared_ptr<AudioSource> m_source;
    Interrupted m_interrupted;
    std::unique_ptr<ByteStream> m_bytes; // outlives m_format
    AvPointer<AVFormatContext> m_format;
    AvPointer<AVCodecContext> m_codec;
    AvPointer<AVPacket> m_packet{av_packet_alloc()};
    AvPointer<AVFrame> m_frame{av_frame_alloc()};
    SampleConverter m_converter;
    AVStream *m_stream = nullptr;
    QByteArray m_demuxer;
    bool m_wholeFile = false; ///< The source was complete when it was opened.
    bool m_isKnown = false; ///< @c info has been filled by an earlier opening.
    bool m_hasFrame = false; ///< m_frame waits to be taken.
    bool m_mustReopen = false;
    bool m_draining = false;
    bool m_ended = false;
    bool m_cutPage = false;
    bool m_readFailed = false;
    qint64 m_origin = 0; ///< Where FFmpeg sees our frame 0, in frames.
    qint64 m_firstTimestamp = AV_NOPTS_VALUE; ///< Of the first packet, in the stream's time base.
    qint64 m_next = 0; ///< Frame that the next sample belongs to.
    bool m_isPlaced = true; ///< m_next is true; false after a jump, until a frame tells where it is.
    qint64 m_silence = 0; ///< Frames of a hole that are still to be given.
    qint64 m_wanted = 0; ///< Frames before this are thrown away.
    int m_damagedInARow = 0;
    std::optional<qint64> m_promised; ///< Frames by the header, where it is not an estimate.
    std::optional<AudioError> m_ending;
};

AudioResult<void> AudioFile::Decoding::open()
{
    silenceLog();
    m_wholeFile = m_source->state() != AudioSource::State::Growing;
    const AudioResult<QByteArray> head = headOf(*m_source, 0, headSize, m_interrupted);
    if (!head)
        return tl::unexpected(head.error());
    const AudioResult<QByteArray> demuxer = findDemuxer(*head);
    if (!demuxer)
        return tl::unexpected(demuxer.error());
    if (const auto opened = openContainer(*head, *demuxer); !opened)
        return opened;
    if (const auto opened = openCodec(); !opened)
        return opened;
    if (const auto learnt = learnFromFirstFrame(); !learnt)
        return learnt;
    learnLength(*head);
    learnTail();
    m_isKnown = true;
    m_mustReopen = false;
    return {};
}

/// By the first bytes, or by those behind an ID3 tag, which stands before several kinds.
AudioResult<QByteArray> AudioFile::Decoding::findDemuxer(const QByteArray &head)
{
    const qint64 tag = id3TagSize(head);
    if (tag == 0)
        return demuxerFor(head);
    const AudioResult<QByteArray> behind = headOf(*m_source, tag, headSize, m_interrupted);
    if (!behind)
        return tl::unexpected(behind.error());
    const AudioResult<QByteArray> demuxer = demuxerFor(*behind);
    return demuxer && demuxer->isEmpty() ? QByteArray("mp3") : demuxer;
}

AudioResult<void> AudioFile::Decoding::openContainer(const QByteArray &head, const QByteArray &demuxer)
{
    m_demuxer = demuxer;
    // The index of an MP4 is often at its end, so there is no way but to wait for it.
    m_bytes = std::make_unique<ByteStream>(m_source, m_interrupted, m_wholeFile || demuxer == "mov");
    AVFormatContext *format = avformat_alloc_context();
    format->pb = m_bytes->context();
    format->io_open = &refuseToOpen;
    format->probesize = 256 * 1024;
    format->max_analyze_duration = AV_TIME_BASE / 2;
    format->max_probe_packets = 4; // a WAV file may hide DTS, and would be searched for it to the end
    AvOptions options;
    options.set("format_whitelist", demuxers);
    options.set("codec_whitelist", decoders);
    options.set("protocol_whitelist", "none");
    const AVInputFormat *input = demuxer.isEmpty() ? nullptr : av_find_input_format(demuxer.constData());
    const int opened = avformat_open_input(&format, nullptr, input, options.get()); // frees on failure
    if (opened < 0 && isStopped())
        return audioFailure(AudioError::Kind::Interrupted);
    if (opened < 0)
        return demuxer.isEmpty() ? audioFailure(AudioError::Kind::NotAudio)
                                 : audioFailure(AudioError::Kind::Damaged, wordsOf(opened));
    m_format.reset(format);
    if (demuxer != "wav") // whose header tells all
        avformat_find_stream_info(format,
                                  nullptr); // says little: what cannot be decoded shows at the first frame
    if (isStopped())
        return audioFailure(AudioError::Kind::Interrupted);
    const int index = av_find_best_stream(format, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (index < 0)
        return audioFailure(demuxer == "mov" || demuxer == "ogg" ? AudioError::Kind::NoSound
                                                                 : AudioError::Kind::Damaged,
                            head.size() < 64 ? u"too short"_s : u"no sound track"_s);
    m_stream = format->streams[index];
    for (unsigned i = 0; i < format->nb_streams; ++i)
        format->streams[i]->discard = int(i) == index ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    return {};
}

AudioResult<void> AudioFile::Decoding::openCodec()
{
    const AVCodecParameters &parameters = *m_stream->codecpar;
    const AVCodec *codec = avcodec_find_decoder(parameters.codec_id);
    info.codec = QString::fromLatin1(avcodec_get_name(parameters.codec_id));
    if (!codec || !isAmong(decoders, codec->name))
        return audioFailure(AudioError::Kind::Unsupported, info.codec);
    m_codec.reset(avcodec_alloc_context3(codec));
    avcodec_parameters_to_context(m_codec.get(), &parameters);
    m_codec->pkt_timebase = m_stream->time_base;
    m_codec->thread_count = 1;
    const int opened = avcodec_open2(m_codec.get(), codec, nullptr);
    if (opened < 0)
        return audioFailure(AudioError::Kind::Damaged, wordsOf(opened));
    return {};
}

AudioResult<void> AudioFile::Decoding::learnFromFirstFrame()
{
    startReading();
    m_firstTimestamp = AV_NOPTS_VALUE;
    m_wanted = m_next = 0;
    m_isPlaced = true;
    const AudioResult<Got> got = decodeFrame();
    if (!got)
        return tl::unexpected(got.error());
    if (*got == Got::End)
        return audioFailure(AudioError::Kind::Damaged, u"no sound in it"_s);
    const int rate = m_frame->sample_rate;
    const int channels = m_frame->ch_layout.nb_channels;
    if (rate < 4000 || rate > 192000 || channels < 1 || channels > 64)
        return audioFailure(AudioError::Kind::Damaged, u"%1 Hz, %2 channels"_s.arg(rate).arg(channels));
    if (!m_isKnown) {
        info.rate = rate;
        info.channels = std::min(channels, 2);
    }
    m_converter = SampleConverter(info.rate, info.channels);
    m_origin = 0;
    m_origin = positionOf(*m_frame).value_or(0);
    m_hasFrame = true;
    return {};
}

void AudioFile::Decoding::learnLength(const QByteArray &head)
{
    if (info.isExact)
        return;
    const qint64 duration = m_stream->duration != AV_NOPTS_VALUE
        ? av_rescale_q(m_stream->duration, m_stream->time_base, {1, info.rate})
        : m_format->duration != AV_NOPTS_VALUE
        ? av_rescale_q(m_format->duration, av_get_time_base_q(), {1, info.rate})
        : 0;
    if (duration > 0) {
        info.frames = std::min(duration, longestRecordingSeconds * info.rate);
        if (m_format->duration_estimation_method != AVFMT_DURATION_FROM_BITRATE)
            m_promised = info.frames;
    }
    learnWavLength(head);
}

/// FFmpeg believes the header in one version and the size of the file in another.
void AudioFile::Decoding::learnWavLength(const QByteArray &head)
{
    const auto promise = wavPromise(head);
    const int bits = av_get_bits_per_sample(m_codec->codec_id) * m_codec->ch_layout.nb_channels;
    if (!promise || bits == 0)
        return;
    const qint64 there =
        m_source->finalSize().value_or(promise->dataStart + promise->dataSize) - promise->dataStart;
    info.frames = std::clamp<qint64>(there, 0, promise->dataSize) * 8 / bits;
    m_promised = promise->dataSize * 8 / bits;
}

void AudioFile::Decoding::learnTail()
{
    const auto size = m_source->finalSize();
    if (m_demuxer != "ogg" || !m_wholeFile || !size)
        return;
    QByteArray tail(std::min<qint64>(*size, tailSize), '\0');
    const qint64 got = m_source->read(*size - tail.size(), tail.data(), tail.size());
    m_cutPage = got == tail.size() && endsWithinOggPage(tail);
}

void AudioFile::Decoding::startReading()
{
    m_hasFrame = m_draining = m_ended = m_readFailed = false;
    m_silence = 0;
    m_damagedInARow = 0;
    m_ending.reset();
}

AudioResult<void> AudioFile::Decoding::reopen()
{
    m_mustReopen = true; // until that has worked
    m_codec.reset();
    m_format.reset();
    return open();
}

std::optional<qint64> AudioFile::Decoding::positionOf(const AVFrame &frame) const
{
    if (frame.best_effort_timestamp == AV_NOPTS_VALUE)
        return std::nullopt;
    return av_rescale_q(frame.best_effort_timestamp, m_stream->time_base, {1, info.rate}) - m_origin;
}

/// One packet into the decoder; false when it has had the last one.
AudioResult<bool> AudioFile::Decoding::feedPacket()
{
    if (m_draining)
        return false;
    if (isStopped())
        return audioFailure(AudioError::Kind::Interrupted);
    const int read = av_read_frame(m_format.get(), m_packet.get());
    if (read == AVERROR_EXIT) {
        m_mustReopen = true; // somewhere within a packet
        return audioFailure(AudioError::Kind::Interrupted);
    }
    if (read < 0) {
        m_readFailed = read != AVERROR_EOF;
        m_draining = true;
        avcodec_send_packet(m_codec.get(), nullptr);
        return true;
    }
    if (m_packet->stream_index == m_stream->index) {
        if (m_firstTimestamp == AV_NOPTS_VALUE)
            m_firstTimestamp = m_packet->pts;
        m_damagedInARow += avcodec_send_packet(m_codec.get(), m_packet.get()) < 0 ? 1 : 0;
    }
    av_packet_unref(m_packet.get());
    return true;
}

AudioResult<AudioFile::Decoding::Got> AudioFile::Decoding::decodeFrame()
{
    while (m_damagedInARow < tolerableDamage) {
        const int received = avcodec_receive_frame(m_codec.get(), m_frame.get());
        if (received >= 0) {
            m_damagedInARow = 0;
            return Got::Frame;
        }
        if (received == AVERROR_EOF)
            return Got::End;
        if (received != AVERROR(EAGAIN))
            ++m_damagedInARow;
        const AudioResult<bool> fed = feedPacket();
        if (!fed)
            return tl::unexpected(fed.error());
        if (!*fed && received == AVERROR(EAGAIN))
            return Got::End;
    }
    m_readFailed = true;
    return Got::End;
}

AudioBlock AudioFile::Decoding::silenceBlock()
{
    const qint64 frames = std::min(m_silence, silenceAtOnce);
    AudioBlock block{m_next, info.channels, std::vector<float>(size_t(frames) * info.channels)};
    m_silence -= frames;
    m_next += frames;
    return block;
}

/// The decoded frame as a block. Where packets are missing before it, silence keeps later times right.
AudioResult<AudioBlock> AudioFile::Decoding::takeFrame()
{
    const qint64 longestHole = 60LL * info.rate;
    const qint64 shortestHole = info.rate / 40; // Vorbis is up to 12 ms off when its blocks change their size
    const std::optional<qint64> position = positionOf(*m_frame);
    if (!m_isPlaced)
        m_next = position.value_or(m_next);
    m_isPlaced = true;
    const qint64 hole = position.value_or(m_next) - m_next;
    if (hole > shortestHole && hole < longestHole) {
        m_silence = hole;
        return silenceBlock();
    }
    m_hasFrame = false;
    AudioBlock block{m_next, info.channels, m_converter.convert(*m_frame)};
    m_next += block.frames();
    av_frame_unref(m_frame.get());
    return block;
}

AudioError AudioFile::Decoding::atEnd()
{
    if (m_bytes->trouble())
        return *m_bytes->trouble();
    if (m_next >= longestRecordingSeconds * info.rate)
        return {AudioError::Kind::Damaged, u"longer than a day"_s};
    return {m_damagedInARow >= tolerableDamage ? AudioError::Kind::Damaged : AudioError::Kind::Truncated};
}

AudioResult<AudioBlock> AudioFile::Decoding::read()
{
    if (m_mustReopen)
        return audioFailure(AudioError::Kind::Interrupted);
    while (!m_ended) {
        if (m_silence == 0 && !m_hasFrame) {
            const AudioResult<Got> got = decodeFrame();
            if (!got)
                return tl::unexpected(got.error());
            m_hasFrame = *got == Got::Frame;
            m_ended = !m_hasFrame || m_next >= longestRecordingSeconds * info.rate;
            continue;
        }
        AudioResult<AudioBlock> block = m_silence > 0 ? silenceBlock() : takeFrame();
        if (block->end() <= m_wanted || block->isEmpty())
            continue;
        if (block->first < m_wanted) {
            const qint64 surplus = (m_wanted - block->first) * info.channels;
            block->samples.erase(block->samples.begin(), block->samples.begin() + surplus);
            block->first = m_wanted;
        }
        return block;
    }
    const qint64 slack = info.rate / (m_demuxer == "wav" ? 50 : 4);
    const bool isShort = m_promised && m_next + slack < *m_promised;
    info.frames = m_next;
    info.isExact = true;
    if (isShort || m_cutPage || m_readFailed || m_bytes->trouble())
        m_ending = atEnd();
    return AudioBlock{m_next, info.channels, {}};
}

/// Lets FFmpeg go to somewhere before @p frame; false when it cannot. Decoders need a run-up after a jump,
/// MP3 the longest: a frame may lean on the bits of ten before it.
AudioResult<bool> AudioFile::Decoding::jumpTo(qint64 frame)
{
    if (!m_wholeFile || m_firstTimestamp == AV_NOPTS_VALUE)
        return false;
    const qint64 runUp = info.rate;
    const qint64 target = std::max<qint64>(
        m_firstTimestamp, av_rescale_q(frame - runUp + m_origin, {1, info.rate}, m_stream->time_base));
    if (av_seek_frame(m_format.get(), m_stream->index, target, AVSEEK_FLAG_BACKWARD) < 0)
        return false;
    avcodec_flush_buffers(m_codec.get());
    m_converter.forget();
    startReading();
    m_isPlaced = false;
    const AudioResult<Got> got = decodeFrame();
    if (!got)
        return tl::unexpected(got.error());
    m_hasFrame = *got == Got::Frame;
    const std::optional<qint64> position = m_hasFrame ? positionOf(*m_frame) : std::nullopt;
    return position && *position <= frame;
}

AudioResult<void> AudioFile::Decoding::seek(qint64 frame)
{
    frame = std::max<qint64>(frame, 0);
    if (m_mustReopen || wouldGainFromReopening())
        if (const auto again = reopen(); !again)
            return again;
    const bool isAhead = m_isPlaced && !m_ended && frame >= m_next;
    if (isAhead && frame - m_next < info.rate) {
        m_wanted = frame;
        return {};
    }
    const AudioResult<bool> jumped = jumpTo(frame);
    if (!jumped)
        return tl::unexpected(jumped.error());
    if (!*jumped && !isAhead)
        if (const auto again = reopen(); !again)
            return again;
    m_wanted = frame; // what lies before it is decoded and forgotten
    return {};
}

std::optional<AudioError> AudioFile::Decoding::ending() const
{
    return m_ending;
}

AudioFile::AudioFile(std::unique_ptr<Decoding> decoding)
    : m_decoding(std::move(decoding))
{
}

AudioFile::~AudioFile() = default;

AudioResult<std::unique_ptr<AudioFile>> AudioFile::open(std::shared_ptr<AudioSource> source,
                                                        Interrupted interrupted)
{
    auto decoding = std::make_unique<Decoding>(std::move(source), std::move(interrupted));
    if (const auto opened = decoding->open(); !opened)
        return tl::unexpected(opened.error());
    return std::unique_ptr<AudioFile>(new AudioFile(std::move(decoding)));
}

const AudioInfo &AudioFile::info() const
{
    return m_decoding->info;
}

AudioResult<AudioBlock> AudioFile::read()
{
    return m_decoding->read();
}

AudioResult<void> AudioFile::seek(qint64 frame)
{
    return m_decoding->seek(frame);
}

std::optional<AudioError> AudioFile::ending() const
{
    return m_decoding->ending();
}

bool AudioFile::wouldGainFromReopening() const
{
    return m_decoding->wouldGainFromReopening();
}

} // namespace callboard
