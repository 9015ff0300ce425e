// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/recordingstate.h"
#include "models/media/listening/audiostream.h"
#include "models/media/listening/prefetchreason.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace callboard {

/// What a user chooses about recordings.
struct RecordingChoices {
    static constexpr qint64 mostMiB = qint64(16) * 1024 * 1024; ///< No disk that we know of holds more.

    qint64 limitMiB = 2048; ///< Of all that is kept; 0 to mostMiB.
    qint64 limitBytes() const { return limitMiB * 1024 * 1024; }
    /// The lists whose recordings are fetched before somebody plays them.
    QSet<PrefetchReason> ahead{PrefetchReason::Selected, PrefetchReason::Review, PrefetchReason::Queue};
    bool rescues = false; ///< Audio that leaves its provider within days.
    bool operator==(const RecordingChoices &) const = default;
};

/// A recording that is kept on this computer.
struct KeptRecording {
    QString key; ///< Names it to RecordingService::remove().
    qint64 bytes = 0; ///< With what was worked out from it.
    /// As far as is known, its provider would not give it again.
    bool isLastCopy = false;
    // Of its call; nothing when no call is known that it belongs to.
    std::optional<TimePoint> startedAt{};
    QString guestName{};
    QString number{}; ///< Of the other party.
    bool operator==(const KeptRecording &) const = default;
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

    using Measured = std::function<void(qint64 bytes, int recordings)>;
    using Listed = std::function<void(const Result<QList<KeptRecording>> &kept)>;
    using Removed = std::function<void(qint64 bytes)>;
    // Each answer comes later, unless @p context is gone by then.
    virtual void measure(QObject *context, Measured measured) = 0; ///< What is kept now.
    /// Everything that remove() would remove, with the calls it belongs to, which may take seconds to find.
    /// Asking anew replaces what was asked before. Errors: Storage.
    virtual void listKept(QObject *context, Listed listed) = 0;
    /// From this computer. What is being heard or fetched stays; tells how much became free.
    virtual void remove(const QStringList &keys, QObject *context, Removed removed) = 0;

Q_SIGNALS:
    void statusChanged(const callboard::RecordingRef &recording, const callboard::RecordingStatus &status);
    /// Calls with audio that leaves its provider within days and is not here, the next to leave first.
    void leaving(const QList<callboard::CallId> &calls);
};

} // namespace callboard
