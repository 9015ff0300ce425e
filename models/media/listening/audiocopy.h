// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/listening/audiostream.h"

#include <QObject>

#include <atomic>
#include <thread>

namespace callboard {

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
    Result<void> copy(const QString &file) const;

    const std::shared_ptr<AudioStream> m_stream;
    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

} // namespace callboard
