// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
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

/// A file that somebody else still writes. The writer tells how far it is, from any thread; bytes beyond that
/// are not looked at. The file may be renamed or removed meanwhile: it is opened at the first byte and kept
/// open.
class GrowingAudioFile : public AudioSource {
public:
    explicit GrowingAudioFile(QString path, std::optional<qint64> expectedSize = {});

    /// So many bytes can be read now, counted from the start of the file. Never fewer than before.
    void setWritten(qint64 bytes);
    void setExpectedSize(qint64 bytes);
    void setComplete();
    void setFailed();

    qint64 read(qint64 position, char *into, qint64 size) override;
    State state() const override { return m_state; }
    std::optional<qint64> finalSize() const override;

private:
    bool opened();

    QString m_path;
    std::mutex m_opening;
    QFile m_file;
    std::atomic<qint64> m_written = 0;
    std::atomic<qint64> m_expected = -1;
    std::atomic<State> m_state = State::Growing;
};

} // namespace callboard
