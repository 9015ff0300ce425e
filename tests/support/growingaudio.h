// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/audiosource.h"

#include <algorithm>
#include <atomic>

namespace callboard::test {

/// A file as if it was still downloaded: of what is there, as much can be read as the test lets come.
class GrowingAudio : public AudioSource {
public:
    GrowingAudio(const QString &path, qint64 expectedSize)
        : m_file(path)
        , m_expected(expectedSize)
    {
    }
    void setWritten(qint64 bytes) { m_written = bytes; }
    void setComplete() { m_state = State::Complete; }
    void setFailed() { m_state = State::Failed; }

    qint64 read(qint64 position, char *into, qint64 size) override
    {
        const qint64 there = std::min(size, m_written - position);
        return there > 0 ? m_file.read(position, into, there) : 0;
    }
    State state() const override { return m_state; }
    std::optional<qint64> finalSize() const override { return m_expected; }

private:
    AudioFileSource m_file;
    const qint64 m_expected;
    std::atomic<qint64> m_written = 0;
    std::atomic<State> m_state = State::Growing;
};

} // namespace callboard::test
