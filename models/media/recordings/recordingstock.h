// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/listening/recordingservice.h"
#include "models/media/recordings/recordingcache.h"
#include "models/store/store.h"

namespace callboard {

/// Finds the calls that the kept recordings belong to. Files do not name their calls, so the calls are walked
/// through, the newest first, a few at a time, until every file has one: those that still have audio before
/// those whose provider let go of it. Lives where the cache does; both, and the store, outlive it.
class RecordingStock : public QObject {
    Q_OBJECT
public:
    RecordingStock(Store &store, const Clock &clock, RecordingCache &cache, QObject *parent = nullptr);

    /// What was asked before is not answered any more. What belongs to no known call cannot be fetched again.
    void list(RecordingService::Listed listed);

private:
    enum class Walk { WithAudio, Others, Done };

    void walk(Walk walk);
    void onIds(int number, const Result<std::vector<CallId>> &ids);
    void next();
    void onCalls(int number, const Result<QList<Call>> &calls);
    void take(const Call &call);
    void finish();
    CallFilter filter() const;

    Store &m_store;
    const Clock &m_clock;
    RecordingCache &m_cache;
    int m_number = 0; ///< Only answers to the last question count.
    RecordingService::Listed m_listed;
    Walk m_walk = Walk::Done;
    std::vector<CallId> m_ids;
    size_t m_at = 0;
    QHash<QString, qint64> m_unknown; ///< Files that no call was found for yet.
    QList<KeptRecording> m_found;
};

} // namespace callboard
