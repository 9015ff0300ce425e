// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordingstate.h"
#include "models/media/listening/audiostream.h"
#include "models/media/listening/prefetchreason.h"

#include <QObject>

#include <functional>

namespace callboard {

/// What a user chooses about recordings.
struct RecordingChoices {
    qint64 limitMiB = 2048; ///< Of all that is kept.
    bool fetchesAhead = true; ///< For the selected row, the queue and the review list.
    bool rescues = false; ///< Audio that leaves its provider within days.
    bool operator==(const RecordingChoices &) const = default;
};

/// A recording that somebody listens to.
struct OpenRecording {
    std::shared_ptr<AudioStream> stream{};
    QString peaksFile{}; ///< Where its peaks are kept (models/media/peaksfile.h); goes when the audio goes.
};

/// Recordings as a window uses them, on its own thread; the cache works on another. Tests have their own.
class RecordingService : public QObject {
    Q_OBJECT
public:
    using Opened = std::function<void(const Result<OpenRecording> &recording)>;

    /// To be heard now: what is here, or what comes. Errors: Storage, NotSupported, NotFound, Forbidden,
    /// Offline; @p opened is called later, unless @p context is gone by then.
    virtual void open(const RecordingRef &recording, QObject *context, Opened opened) = 0;
    /// As it was known last; when nothing was, statusChanged() follows.
    virtual RecordingStatus status(const RecordingRef &recording) = 0;
    /// The audio of these calls will probably be wanted, the first first; replaces what was said for @p
    /// reason.
    virtual void want(PrefetchReason reason, const QList<CallId> &calls) = 0;
    virtual void setPinned(const RecordingRef &recording, bool pinned) = 0;
    virtual void setChoices(const RecordingChoices &choices) = 0;
    virtual void setOffline(bool offline) = 0;

Q_SIGNALS:
    void statusChanged(const callboard::RecordingRef &recording, const callboard::RecordingStatus &status);
    /// Calls with audio that leaves its provider within days and is not here, the next to leave first.
    void leaving(const QList<callboard::CallId> &calls);
};

} // namespace callboard
