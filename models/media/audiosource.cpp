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
    ssize_t got = 0;
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

} // namespace callboard
