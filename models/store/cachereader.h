// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"
#include "models/store/synctypes.h"

#include "models/domain/call.h"

#include <vector>

namespace callboard {

/// Reads cache.sqlite with the desk beside it, through a connection that cannot write. Lives on a reading thread.
/// Throws DatabaseError; other failures are returned.
class CacheReader {
public:
    /// @p cache has the desk attached as schema `desk`.
    explicit CacheReader(std::unique_ptr<Database> cache);

    std::vector<CallId> callIds(const CallFilter &filter);
    QList<CallRow> rows(const std::vector<CallId> &ids);
    QList<Call> calls(const std::vector<CallId> &ids);
    Result<Call> call(CallId id);
    Result<CallId> find(RecordRef ref);

    Result<QList<FacetValue>> facet(QueryField field);
    QList<DayCount> dayCounts(const CallFilter &filter, const QTimeZone &zone);
    Totals totals(const CallFilter &filter);

    SyncState syncState(AccountId id);
    QList<RecordRef> unseenInSweep(AccountId account);
    QList<Recheck> dueRechecks(AccountId account, TimePoint now, int limit);
    QList<Range<TimePoint>> coverage(AccountId account);
    QList<SetAsideItem> setAsideItems(AccountId account);
    /// The counts, schemas and integrity of both files.
    StoreHealth health();

private:
    std::optional<Call> wholeCall(CallId id, bool withRaw);
    QList<RecordInfo> recordsOf(CallId id, bool withRaw);
    qint64 count(const char *table);

    std::unique_ptr<Database> m_db;
};

} // namespace callboard
