// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <memory>
#include <optional>

namespace callboard {

/// The bytes of a recording, all there or still on their way. Several readers may read one source at the same
/// time, each in a thread of its own.
class AudioSource {
public:
    enum class State {
        Complete, ///< Nothing more will come.
        Growing, ///< More is on its way: a reader that gets nothing asks again a little later.
        Failed, ///< No more will come, and something is missing.
    };
    AudioSource() = default;
    AudioSource(const AudioSource &) = delete;
    AudioSource &operator=(const AudioSource &) = delete;
    virtual ~AudioSource() = default;

    /// Copies up to @p size bytes from @p position on. Gives how many; 0 when there is nothing (yet), -1 when
    /// the file cannot be read. Never waits. Who gets 0 looks at a state() asked *before* the read.
    virtual qint64 read(qint64 position, char *into, qint64 size) = 0;
    virtual State state() const = 0;
    /// In bytes, once complete. Absent as long as nobody knows.
    virtual std::optional<qint64> finalSize() const = 0;
};

/// A file that is all there.
class AudioFileSource : public AudioSource {
public:
    explicit AudioFileSource(const QString &path);
    qint64 read(qint64 position, char *into, qint64 size) override;
    State state() const override { return State::Complete; }
    std::optional<qint64> finalSize() const override;

private:
    QFile m_file;
    qint64 m_size = -1; ///< Asked once: QFile is not for several threads.
};

} // namespace callboard
