// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/recordings/recordingcache.h"
#include "models/store/store.h"

namespace callboard {

/// Whether a call is still there, for RecordingCache. The store outlives the cache.
RecordingCache::IsThere callsIn(Store &store);

/// From calls to the recordings that are fetched ahead of them, and the search for those that their provider
/// will not keep much longer (Capabilities::audioDays). Lives where the cache does; both, and the store,
/// outlive it.
class RecordingPrefetch : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::days noticeBefore{3};

    RecordingPrefetch(Store &store, const Clock &clock, RecordingCache &cache, QObject *parent = nullptr);

    /// The audio of these calls is wanted, the first first; what was wanted for @p reason before is not any
    /// more.
    void want(PrefetchReason reason, QList<CallId> calls);
    /// Looks now and every hour for audio that leaves its provider within noticeBefore; with @p fetches it is
    /// fetched.
    void watchLeaving(bool fetches);
    void lookForLeaving();

Q_SIGNALS:
    /// Calls with audio that leaves soon, the next to leave first; those whose audio is here are not among
    /// them.
    void leaving(const QList<callboard::CallId> &calls);

private:
    void wantOf(PrefetchReason reason, const QList<Call> &calls);
    void lookIn(const Account &account);
    void onLeaving(AccountId account, const QList<Call> &calls);
    void tellLeaving();

    struct Leaving {
        CallId call{};
        RecordingRef recording;
    };

    Store &m_store;
    const Clock &m_clock;
    RecordingCache &m_cache;
    bool m_fetchesLeaving = false;
    QHash<AccountId, QList<Leaving>> m_leaving;
    QHash<PrefetchReason, int> m_asked; ///< Only the last answer for a reason counts.
    QTimer m_hourly;
};

} // namespace callboard
