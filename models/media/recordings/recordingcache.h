// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/listening/prefetchreason.h"
#include "models/media/recordings/audioshelf.h"
#include "models/media/recordings/download.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>

namespace callboard {

struct RecordingLimits {
    qint64 bytes = qint64(2) * 1024 * 1024 * 1024; ///< Of everything in the folder.
    qint64 largest = qint64(512) * 1024 * 1024; ///< Of one recording.
    int prefetched = 100; ///< Recordings that one reason may ask for at once.
    std::chrono::milliseconds firstBackoff = std::chrono::seconds(1); ///< Between tries, doubled.
    std::chrono::milliseconds pendingPause =
        std::chrono::minutes(5); ///< Until one that is being made is asked for again.
};

/// The audio of recordings on this computer: fetched once for all who ask, kept up to a size, readable while
/// it comes. What somebody plays goes before what is fetched ahead, and what is fetched ahead waits while
/// nothing may be sent: one at a time, not offline, not while a provider wants silence. A killed program goes
/// on from what had come.
///
/// Lives on one thread with an event loop, that of the provider's requests; AudioStream says what others may
/// do. Links are neither kept nor logged.
class RecordingCache : public QObject {
    Q_OBJECT
public:
    /// CallProvider::fetchAudio() of that account; SyncEngine::fetchAudio() is one.
    using Fetch = std::function<QCoro::Task<Result<HttpReply>>(AccountId, AudioRequest)>;
    /// NotFound: the call is gone, and its audio must not be kept. Unset: all are there.
    using IsThere = std::function<QCoro::Task<Result<void>>(RecordRef)>;

    /// @p folder: StorePaths::audioFolder.
    RecordingCache(QString folder, const Clock &clock, Fetch fetch, IsThere isThere = {},
                   RecordingLimits limits = {}, QObject *parent = nullptr);
    ~RecordingCache() override;

    RecordingStatus status(const RecordingRef &recording) const;
    /// To be heard now: what is here, or what comes, shared with everybody who asked before. Errors: Storage,
    /// and what the status says when nothing can be fetched (NotSupported, NotFound, Forbidden, Offline).
    Result<std::shared_ptr<AudioStream>> open(RecordingRef recording);
    /// Replaces what was to be fetched ahead for @p reason; the first go first, too many are left out.
    void prefetch(PrefetchReason reason, QList<RecordingRef> recordings);

    void setOffline(bool offline);
    void setLimit(qint64 bytes); ///< RecordingLimits::bytes from now on.
    void setPinned(const RecordingRef &recording, bool pinned); ///< Never evicted.
    bool isPinned(const RecordingRef &recording) const;
    qint64 size() { return m_shelf.size(); } ///< Looks through the folder.
    qsizetype count() const { return m_shelf.count(); } ///< The same.
    QHash<QString, qint64> kept() const; ///< As AudioShelf::kept(), without what is in use.
    /// Recordings by their stems, those in use excepted; the bytes that became free.
    qint64 remove(const QStringList &stems);

    /// Of a recording that is here; null otherwise.
    QString fileOf(const RecordingRef &recording) const;
    /// Where something that was worked out from it belongs ("peaks"), which goes when it goes.
    QString fileBeside(const RecordingRef &recording, const QString &ending) const;

Q_SIGNALS:
    /// While it comes, at most every 100 ms.
    void statusChanged(const callboard::RecordingRef &recording, const callboard::RecordingStatus &status);

private:
    enum class Next { Again, Later, Stop };
    using DownloadPtr = std::shared_ptr<Download>;

    static QCoro::Task<void> run(QPointer<RecordingCache> self, DownloadPtr download);
    Result<DownloadPtr> start(const RecordingRef &recording, bool isForeground);
    AudioRequest requestFor(const DownloadPtr &download);
    Next judge(const DownloadPtr &download, const Result<void> &outcome);
    Next judgeFailure(const DownloadPtr &download, const Error &error);
    Next tryLater(const DownloadPtr &download, const Error &error);
    void end(const DownloadPtr &download, RecordingStatus status);
    void succeed(const DownloadPtr &download);
    void makeRoom(qint64 added);
    RecordingStatus knownBeforehand(const RecordingRef &recording) const;
    std::optional<RecordingRef> nextToPrefetch() const;
    bool isWorthFetching(const RecordingRef &recording) const;
    void pump();
    void sleepUntilRetry();
    void tell(const RecordingRef &recording);
    void tellProgress();
    QSet<QString> inUse() const;
    TimePoint now() const { return m_clock.now(); }

    AudioShelf m_shelf;
    const Clock &m_clock;
    Fetch m_fetch;
    IsThere m_isThere;
    RecordingLimits m_limits;
    bool m_offline = false;
    bool m_isTidy = false;
    qint64 m_size = 0; ///< About as much is there.
    int m_untilLook = 0;
    QHash<QString, DownloadPtr> m_running; ///< By stem.
    QHash<QString, std::weak_ptr<AudioStream>> m_open; ///< Whole ones that somebody reads.
    QHash<QString, RecordingStatus> m_outcomes; ///< Of what could not be fetched.
    QHash<QString, int> m_failures; ///< In a row.
    std::map<PrefetchReason, QList<RecordingRef>> m_wanted;
    QHash<AccountId, TimePoint> m_silentUntil;
    QTimer m_wake;
    QTimer m_progress;
};

} // namespace callboard
