// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/bytestream.h"

extern "C" {
#include <libavutil/error.h>
#include <libavutil/mem.h>
}

#include <thread>

namespace callboard {

namespace {

constexpr int bufferSize = 32 * 1024;
constexpr std::chrono::milliseconds pauseBetweenLooks{10};

/// As AudioSource::read(), but waits for what is on its way. 0 at the end.
AudioResult<qint64> readWaiting(AudioSource &source, qint64 position, char *into, qint64 size,
                                const AudioFile::Interrupted &interrupted)
{
    while (true) {
        const AudioSource::State state = source.state(); // before reading: what came in between counts
        const qint64 got = source.read(position, into, size);
        if (got > 0)
            return got;
        if (got < 0)
            return audioFailure(AudioError::Kind::Unreadable);
        if (state == AudioSource::State::Failed)
            return audioFailure(AudioError::Kind::SourceFailed);
        if (state == AudioSource::State::Complete)
            return 0;
        if (interrupted && interrupted())
            return audioFailure(AudioError::Kind::Interrupted);
        std::this_thread::sleep_for(pauseBetweenLooks);
    }
}

} // namespace

ByteStream::ByteStream(std::shared_ptr<AudioSource> source, AudioFile::Interrupted interrupted, bool seekable)
    : m_source(std::move(source))
    , m_interrupted(std::move(interrupted))
{
    auto *buffer = static_cast<unsigned char *>(av_malloc(bufferSize));
    m_context = avio_alloc_context(buffer, bufferSize, 0, this, &onRead, nullptr, &onSeek);
    m_context->seekable = seekable ? AVIO_SEEKABLE_NORMAL : 0;
}

ByteStream::~ByteStream()
{
    av_freep(&m_context->buffer);
    avio_context_free(&m_context);
}

int ByteStream::onRead(void *self, uint8_t *into, int size)
{
    return static_cast<ByteStream *>(self)->read(reinterpret_cast<char *>(into), size);
}

int ByteStream::read(char *into, int size)
{
    const auto got = readWaiting(*m_source, m_position, into, size, m_interrupted);
    if (!got) {
        if (got.error().kind == AudioError::Kind::Interrupted)
            return AVERROR_EXIT;
        m_trouble = got.error();
        return AVERROR_EOF; // what has come is played
    }
    m_position += *got;
    return *got > 0 ? int(*got) : AVERROR_EOF;
}

int64_t ByteStream::onSeek(void *self, int64_t offset, int whence)
{
    auto *stream = static_cast<ByteStream *>(self);
    const auto size = stream->m_source->finalSize();
    if (whence & AVSEEK_SIZE)
        return size.value_or(AVERROR(ENOSYS));
    switch (whence & ~AVSEEK_FORCE) {
    case SEEK_SET:
        stream->m_position = offset;
        return offset;
    case SEEK_CUR:
        return stream->m_position += offset;
    case SEEK_END:
        return size ? stream->m_position = *size + offset : AVERROR(ENOSYS);
    }
    return AVERROR(EINVAL);
}

AudioResult<QByteArray> headOf(AudioSource &source, qint64 start, qint64 size,
                               const AudioFile::Interrupted &interrupted)
{
    QByteArray head(size, '\0');
    qint64 there = 0;
    while (there < size) {
        const auto got = readWaiting(source, start + there, head.data() + there, size - there, interrupted);
        if (!got && (there == 0 || got.error().kind == AudioError::Kind::Interrupted))
            return tl::unexpected(got.error());
        if (!got || *got == 0)
            break;
        there += *got;
    }
    head.truncate(there);
    return head;
}

} // namespace callboard
