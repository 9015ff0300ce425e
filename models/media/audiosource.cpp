// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/audiosource.h"

#include <algorithm>
#include <cerrno>
#include <unistd.h>

namespace callboard {

namespace {

/// Leaves the file's own position alone, so that several threads can read.
qint64 readAt(const QFile &file, qint64 position, char *into, qint64 size)
{
    ssize_t got;
    do {
        got = ::pread(file.handle(), into, size_t(size), off_t(position));
    } while (got < 0 && errno == EINTR);
    return got;
}

} // namespace

AudioFileSource::AudioFileSource(const QString &path)
    : m_file(path)
{
    if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        m_size = m_file.size();
}

qint64 AudioFileSource::read(qint64 position, char *into, qint64 size)
{
    return m_file.isOpen() ? readAt(m_file, position, into, size) : -1;
}

std::optional<qint64> AudioFileSource::finalSize() const
{
    return m_size >= 0 ? std::optional(m_size) : std::nullopt;
}

GrowingAudioFile::GrowingAudioFile(QString path, std::optional<qint64> expectedSize)
    : m_path(std::move(path))
    , m_expected(expectedSize.value_or(-1))
{
}

void GrowingAudioFile::setWritten(qint64 bytes)
{
    m_written = bytes;
}

void GrowingAudioFile::setExpectedSize(qint64 bytes)
{
    m_expected = bytes;
}

void GrowingAudioFile::setComplete()
{
    m_expected = m_written.load();
    m_state = State::Complete;
}

void GrowingAudioFile::setFailed()
{
    m_state = State::Failed;
}

bool GrowingAudioFile::opened()
{
    const std::lock_guard lock(m_opening);
    if (!m_file.isOpen()) {
        m_file.setFileName(m_path);
        m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    return m_file.isOpen();
}

qint64 GrowingAudioFile::read(qint64 position, char *into, qint64 size)
{
    const qint64 there = std::min(size, m_written - position);
    if (there <= 0)
        return 0;
    return opened() ? readAt(m_file, position, into, there) : -1;
}

std::optional<qint64> GrowingAudioFile::finalSize() const
{
    const qint64 expected = m_expected;
    return expected >= 0 ? std::optional(expected) : std::nullopt;
}

} // namespace callboard
