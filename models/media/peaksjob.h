// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/peaks.h"

#include <QObject>

#include <atomic>
#include <thread>

namespace callboard {

/// Makes the peaks of one recording, also while it is downloaded, in a thread of its own that gives way to
/// others. For the window's thread. Its destruction ends the work, at once and at any time; then no signal
/// comes any more.
class PeaksJob : public QObject {
    Q_OBJECT
public:
    explicit PeaksJob(std::shared_ptr<AudioSource> source, QObject *parent = nullptr);
    ~PeaksJob() override;

Q_SIGNALS:
    /// What there is so far, after 50 ms and then ever more seldom.
    void grown(const callboard::Peaks &peaks);
    /// One of these two, once.
    void finished(const callboard::Peaks &peaks);
    void failed(const callboard::AudioError &error);

private:
    void run(const std::shared_ptr<AudioSource> &source);

    std::atomic<bool> m_stop = false;
    std::thread m_thread; // last: starts when the rest is there
};

} // namespace callboard
