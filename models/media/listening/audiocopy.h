// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/listening/audiostream.h"

#include <QObject>

#include <atomic>
#include <thread>

namespace callboard {

/// The ending of files of its kind: "mp3". Of audio that has not begun to come, "audio".
QString endingOf(const AudioStream &stream);
/// What is here of it, as a file that is there wholly or not at all. Any thread. Errors: Storage; Cancelled
/// after
/// @p stop.
Result<void> copyAudio(const AudioStream &stream, const QString &file, const std::atomic<bool> &stop = false);

/// A recording as a file of the user's, once all of it is here; there wholly or not at all. In a thread of
/// its own; the destruction ends it, and then no signal comes any more. For the window's thread.
class AudioCopy : public QObject {
    Q_OBJECT
public:
    explicit AudioCopy(std::shared_ptr<AudioStream> stream, QObject *parent = nullptr);
    ~AudioCopy() override;
    /// After whole(): copies. copied() follows.
    void writeTo(const QString &file);

Q_SIGNALS:
    /// All of it is here. @p ending of files of its kind: "mp3".
    void whole(const QString &ending);
    void failed(const callboard::Error &error); ///< It did not come, or could not be written.
    void copied(const QString &file);

private:
    void start(std::function<void()> work);
    void tell(std::function<void()> what);
    void waitUntilWhole();

    const std::shared_ptr<AudioStream> m_stream;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace callboard
