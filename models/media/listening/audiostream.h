// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace callboard {

/// The audio of one recording as a file that may still be growing, for a decoder that begins before the end
/// is there. As long as somebody holds one, the file is not evicted; if it is erased, what is here can still
/// be read.
///
/// The reading functions may be called from any thread; the writing ones are the cache's.
class AudioStream {
public:
    enum class Phase {
        Running, ///< More will come.
        Finished, ///< All of it is here, and was checked.
        Failed, ///< No more will come. What is here is genuine; open the recording again to try again.
    };
    struct Progress {
        qint64 bytes = 0; ///< Here, from the beginning on without gaps.
        std::optional<qint64> total; ///< Of the whole, when the provider says.
        Phase phase = Phase::Running;
        std::optional<Error> error; ///< With Failed.
    };

    ~AudioStream();
    Q_DISABLE_COPY_MOVE(AudioStream)

    Progress progress() const;
    /// Waits until byte @p offset is here, nothing more will come, or @p longest has passed.
    Progress waitFor(qint64 offset, std::chrono::milliseconds longest) const;
    /// Copies what is here from @p offset on, at most @p size bytes; answers how many, 0 where nothing is
    /// yet, -1 when the file cannot be read.
    qint64 read(qint64 offset, char *to, qint64 size) const;

    /// Errors: Storage.
    static Result<std::shared_ptr<AudioStream>> forReading(const QString &file);
    /// Goes on behind what is in @p file, which is made when it is not there. Errors: Storage.
    static Result<std::shared_ptr<AudioStream>> forWriting(const QString &file);
    /// @p bytes at @p offset, which is not behind the end. Errors: Storage.
    Result<void> write(qint64 offset, QByteArrayView bytes);
    Result<void> toDisk(); ///< What was written outlives a loss of power. Errors: Storage.
    void setTotal(std::optional<qint64> total);
    void finish();
    void fail(Error error);

private:
    AudioStream(int descriptor, qint64 bytes);
    void end(Phase phase, std::optional<Error> error);

    const int m_descriptor;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    Progress m_progress;
};

} // namespace callboard
