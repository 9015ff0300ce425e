// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <functional>
#include <memory>

namespace callboard {

class Database;
struct StorePaths;

/// Both files of a store as they were at one moment, while the store goes on working. The log of each grows
/// as long as this lives. Used by one thread at a time, any thread; made by Store::snapshot().
class StoreSnapshot {
public:
    /// Told in bytes how far it is; false stops it.
    using Watch = std::function<bool(qint64 done, qint64 all)>;

    explicit StoreSnapshot(const StorePaths &paths); ///< While nobody writes. Throws DatabaseError.
    ~StoreSnapshot();

    int deskSchema() const { return m_deskSchema; }
    int cacheSchema() const { return m_cacheSchema; }
    qint64 accounts() const { return m_accounts; }
    qint64 calls() const { return m_calls; }
    qint64 waiting() const { return m_waiting; } ///< Edits that have not been sent.

    /// Writes a database of its own into @p file, which must not exist. Errors: Storage, Cancelled.
    Result<void> copyDesk(const QString &file, const Watch &watch);
    Result<void> copyCache(const QString &file, const Watch &watch);
    void close(); ///< Lets the logs go, whoever still has this.

private:
    std::unique_ptr<Database> m_desk;
    std::unique_ptr<Database> m_cache;
    int m_deskSchema = 0;
    int m_cacheSchema = 0;
    qint64 m_accounts = 0;
    qint64 m_calls = 0;
    qint64 m_waiting = 0;
};

} // namespace callboard
