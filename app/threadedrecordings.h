// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/syncthread.h"
#include "models/media/listening/recordingservice.h"
#include "models/media/recordings/recordingprefetch.h"

namespace callboard {

/// The recording cache on the sync thread, used from the window's. The sync thread must outlive it.
class ThreadedRecordings final : public RecordingService {
    Q_OBJECT
public:
    ThreadedRecordings(SyncThread &thread, Store &store, const Clock &clock);
    ~ThreadedRecordings() override;

    void open(const RecordingRef &recording, QObject *context, Opened opened) override;
    RecordingStatus status(const RecordingRef &recording) override;
    void want(PrefetchReason reason, const QList<CallId> &calls) override;
    void setPinned(const RecordingRef &recording, bool pinned) override;
    void setChoices(const RecordingChoices &choices) override;
    void setOffline(bool offline) override;
    void measure(QObject *context, Measured measured) override;
    void listKept(QObject *context, Listed listed) override;
    void remove(const QStringList &keys, QObject *context, Removed removed) override;
    /// Begins to look for audio that leaves its provider; not before the first paint.
    void start();

private:
    struct Host; ///< On the sync thread.
    void post(std::function<void(Host &)> work);
    void take(const RecordingRef &recording, const RecordingStatus &status);

    SyncThread &m_thread;
    std::unique_ptr<Host> m_host; ///< Used on the sync thread only.
    QHash<RecordingRef, RecordingStatus> m_known;
    QHash<PrefetchReason, QList<CallId>> m_wanted; ///< Also of lists that are not fetched ahead now.
    RecordingChoices m_choices;
    bool m_isStarted = false;
};

} // namespace callboard
