// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/query.h"
#include "models/domain/wordmatch.h"
#include "models/store/database.h"
#include "models/store/erasure.h"
#include "models/store/synctypes.h"

namespace callboard {

/// Questions to the cache, with the desk's labels and accounts over it. Lives on a reader's thread and cannot
/// write. Throws DatabaseError; other failures are returned.
class CacheReader {
public:
    CacheReader(const QString &cacheFile, const QString &deskFile);

    SyncState syncState(AccountId id);
    QList<RecordRef> unseenInSweep(AccountId account);
    QList<Recheck> dueRechecks(AccountId account, TimePoint now, int limit);
    std::optional<TimePoint> nextRecheck(AccountId account);
    QList<JoinSuggestion> joinSuggestions(CallId id);
    QList<Range<TimePoint>> coverage(AccountId account);
    QList<SetAsideItem> setAsideItems(AccountId account);

    /// The first so many; all of them when negative.
    std::vector<CallId> callIds(const CallFilter &filter, int count = -1);
    QList<CallRow> rows(const std::vector<CallId> &ids);
    QList<CallHit> hits(const std::vector<CallId> &ids, const QList<CallFilter::Words> &words);
    std::vector<CallId> callIdsStartingWith(const QString &text);
    QList<Call> calls(const std::vector<CallId> &ids);
    Result<Call> call(CallId id);
    Result<CallId> find(const RecordRef &ref);
    QList<FacetValue> facet(QueryField field, const CallFilter &filter);
    QList<DayCount> dayCounts(const CallFilter &filter, const QTimeZone &zone);
    Totals totals(const CallFilter &filter);
    Result<ErasurePlan> erasurePlan(const ErasurePerson &person);
    RetentionPreview retentionPreview(const Keeping &keeping);
    /// Without the file sizes and what happened when the files were opened.
    StoreHealth health();

private:
    friend class TaskDetails;
    enum class Raw { With, Without };
    std::optional<CallRow> row(CallId id);
    std::optional<Call> whole(CallId id, Raw raw);
    void addRecords(Call &call, Raw raw);
    QString label(int kind, const QString &value);
    QList<FacetValue> accountFacet(const CallFilter &filter);
    QList<FacetValue> tagFacet(const CallFilter &filter);
    QList<FacetValue> callbackFacet(const CallFilter &filter);
    QList<FacetValue> localTimeFacet(QueryField field, const CallFilter &filter);
    QList<FacetValue> markFacet(QueryField field, const CallFilter &filter);
    qint64 count(const char *sql);

    Database m_db;
};

} // namespace callboard
