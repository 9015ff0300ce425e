// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/store/database.h"
#include "models/store/store.h"

#include <string_view>

namespace callboard {

/// What the index keeps of one call. Texts are UTF-8 inside SQLite's own memory: gone with the next row. A
/// text that nobody supplied has no data().
struct IndexRow {
    enum Flag : quint16 {
        Recording = 1 << 0,
        Transcript = 1 << 1,
        Summary = 1 << 2,
        Notes = 1 << 3,
        ActionItems = 1 << 4,
        Pending = 1 << 5,
        Deleted = 1 << 6, ///< Gone upstream.
        Hidden = 1 << 7, ///< Deleted here: in no list that does not ask for deleted calls.
        Merged = 1 << 8, ///< Several records.
        Reviewed = 1 << 9,
        Conflict = 1 << 10, ///< An edit waits for the user's decision.
        Edited = 1 << 11, ///< Something of it was written here.
    };
    qint64 id = 0;
    std::optional<qint64> startedAt; ///< Epoch milliseconds, UTC.
    std::optional<qint64> ring, talk, duration; ///< Seconds.
    int direction = 0; ///< Direction by number; 0 when nobody supplied it.
    int status = 0; ///< CallStatus by number; 0 when nobody supplied it.
    quint16 flags = 0;
    std::string_view provider, from, to, staffId, staffName, guestId, guestName;
    std::string_view tags; ///< Sorted, joined by U+001F; no data() when there are none.
    const std::vector<AccountId> &accounts; ///< Of all its records, ascending.
};

/// The names that the user gave, which filters and the order of rows look at.
struct IndexNames {
    struct AccountName {
        AccountId id{};
        QString name;
        bool operator==(const AccountName &) const = default;
    };
    QList<AccountName> accounts; ///< By id.
    QHash<QString, QString> lines; ///< Labels by number.
    QHash<QString, QString> staff; ///< Labels by staff id.
    bool operator==(const IndexNames &) const = default;
};

/// Which calls a copy of them is of, and up to which change.
struct IndexStamp {
    qint64 identity = 0; ///< Of the cache file.
    qint64 change = 0;
    bool operator==(const IndexStamp &) const = default;
};

/// Where the index keeps its copy of the calls: beside the cache.
QString snapshotFileOf(const QString &cacheFile);

/// A read-only connection for the index, used by one thread at a time. Throws DatabaseError.
class IndexReader {
public:
    /// False: enough, the rest is not wanted.
    using Sink = std::function<bool(const IndexRow &)>;
    using Stop = std::function<bool()>;

    explicit IndexReader(const StorePaths &paths);

    /// Begins a view of one moment for everything that is read before end().
    void begin();
    void end();
    IndexNames names();
    IndexStamp stamp();
    /// Calls that were changed, added or removed since. Absent when that is not known: too long ago, or the
    /// stamp is another file's.
    std::optional<std::vector<CallId>> changedSince(const IndexStamp &stamp);
    void all(const Sink &sink); ///< By ascending id.
    void some(const std::vector<CallId> &ids, const Sink &sink); ///< In this order; those that exist.
    /// Ascending ids of the calls whose full text matches an expression of matchExpression(). @p stop is
    /// asked now and then; the answer is then incomplete.
    std::vector<CallId> matches(const QString &expression, const Stop &stop);

private:
    bool tell(const SqlQuery &row, const Sink &sink);
    void readAccounts(qint64 call, qint64 first, qint64 records);

    Database m_db;
    std::vector<AccountId> m_accounts;
    bool m_reading = false;
};

} // namespace callboard
