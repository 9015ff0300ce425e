// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/listening/audiostream.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

Error storageError(const QString &what)
{
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    return {Error::Kind::Storage, what + u": "_s + why};
}

} // namespace

AudioStream::AudioStream(int descriptor, qint64 bytes)
    : m_descriptor(descriptor)
    , m_progress{.bytes = bytes}
{
}

AudioStream::~AudioStream()
{
    ::close(m_descriptor);
}

Result<std::shared_ptr<AudioStream>> AudioStream::forReading(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC);
    struct stat known { };
    if (descriptor < 0 || ::fstat(descriptor, &known) != 0)
        return tl::unexpected(storageError(u"cannot read the audio"_s));
    std::shared_ptr<AudioStream> stream(new AudioStream(descriptor, known.st_size));
    stream->setTotal(known.st_size);
    stream->finish();
    return stream;
}

Result<std::shared_ptr<AudioStream>> AudioStream::forWriting(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    struct stat known { };
    if (descriptor < 0 || ::fstat(descriptor, &known) != 0)
        return tl::unexpected(storageError(u"cannot write the audio"_s));
    return std::shared_ptr<AudioStream>(new AudioStream(descriptor, known.st_size));
}

AudioStream::Progress AudioStream::progress() const
{
    const std::lock_guard lock(m_mutex);
    return m_progress;
}

AudioStream::Progress AudioStream::waitFor(qint64 offset, std::chrono::milliseconds longest) const
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, longest,
                       [&] { return m_progress.bytes > offset || m_progress.phase != Phase::Running; });
    return m_progress;
}

qint64 AudioStream::read(qint64 offset, char *to, qint64 size) const
{
    const qint64 there = std::min(size, progress().bytes - offset);
    if (there <= 0 || offset < 0)
        return offset < 0 ? -1 : 0;
    ssize_t count = 0;
    do {
        count = ::pread(m_descriptor, to, size_t(there), offset);
    } while (count < 0 && errno == EINTR);
    return count;
}

Result<void> AudioStream::write(qint64 offset, QByteArrayView bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t count =
            ::pwrite(m_descriptor, bytes.data() + done, size_t(bytes.size() - done), offset + done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return tl::unexpected(storageError(u"cannot write the audio"_s));
        done += count;
    }
    const std::lock_guard lock(m_mutex);
    m_progress.bytes = std::max(m_progress.bytes, offset + done);
    m_changed.notify_all();
    return {};
}

Result<void> AudioStream::toDisk()
{
    if (::fsync(m_descriptor) != 0)
        return tl::unexpected(storageError(u"cannot write the audio"_s));
    return {};
}

void AudioStream::setTotal(std::optional<qint64> total)
{
    const std::lock_guard lock(m_mutex);
    m_progress.total = total;
}

void AudioStream::finish()
{
    end(Phase::Finished, {});
}

void AudioStream::fail(Error error)
{
    end(Phase::Failed, std::move(error));
}

/// Only once: a stream that has ended stays as it is.
void AudioStream::end(Phase phase, std::optional<Error> error)
{
    const std::lock_guard lock(m_mutex);
    if (m_progress.phase != Phase::Running)
        return;
    m_progress.phase = phase;
    m_progress.error = std::move(error);
    m_changed.notify_all();
}

} // namespace callboard
