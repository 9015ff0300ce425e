// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/listening/streamsource.h"

namespace callboard {

StreamSource::StreamSource(std::shared_ptr<AudioStream> stream)
    : m_stream(std::move(stream))
{
}

qint64 StreamSource::read(qint64 position, char *into, qint64 size)
{
    return m_stream->read(position, into, size);
}

AudioSource::State StreamSource::state() const
{
    switch (m_stream->progress().phase) {
    case AudioStream::Phase::Running:
        return State::Growing;
    case AudioStream::Phase::Finished:
        return State::Complete;
    case AudioStream::Phase::Failed:
        return State::Failed;
    }
    Q_UNREACHABLE();
    return State::Failed;
}

std::optional<qint64> StreamSource::finalSize() const
{
    return m_stream->progress().total;
}

} // namespace callboard
