// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/storesnapshot.h"

#include "models/store/awaited.h"
#include "models/store/files.h"
#include "models/store/migrations.h"
#include "models/store/storethreads.h"

#include <QFile>

#include <sqlite3.h>

#include <future>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int pagesAtOnce = 1024; ///< 4 MiB: stops and tells within a few ms.

std::unique_ptr<Database> standingStill(const QString &file)
{
    auto db = std::make_unique<Database>(file, Database::Options{.access = Access::Read});
    db->execute("BEGIN; SELECT count(*) FROM sqlite_schema"); // the moment is that of the first read
    return db;
}

qint64 countIn(Database &db, const char *sql)
{
    SqlQuery query(db, sql);
    query.next();
    return query.integer(0);
}

struct Closer {
    void operator()(sqlite3 *db) const { sqlite3_close(db); }
};

[[noreturn]] void raise(int code, sqlite3 *db)
{
    throw DatabaseError(code, QString::fromUtf8(sqlite3_errmsg(db)));
}

void check(int code, sqlite3 *db)
{
    if (code != SQLITE_OK)
        raise(code, db);
}

/// Page by page in one read transaction: what is written meanwhile does not matter.
Result<void> copy(Database &from, const QString &file, const StoreSnapshot::Watch &watch)
{
    createPrivateFile(file);
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    const std::unique_ptr<sqlite3, Closer> to(opened);
    check(code, opened);
    sqlite3_backup *backup = sqlite3_backup_init(opened, "main", from.handle(), "main");
    if (!backup)
        raise(sqlite3_errcode(opened), opened);
    const qint64 pageSize = countIn(from, "PRAGMA page_size");
    int step = SQLITE_OK;
    bool goesOn = true;
    while (goesOn && step == SQLITE_OK) {
        step = sqlite3_backup_step(backup, pagesAtOnce);
        const qint64 all = sqlite3_backup_pagecount(backup) * pageSize;
        goesOn = watch(all - sqlite3_backup_remaining(backup) * pageSize, all);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (!goesOn)
        return failure(Error::Kind::Cancelled);
    check(finished, opened);
    // One file, without a log beside it.
    check(sqlite3_exec(opened, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr), opened);
    return {};
}

} // namespace

StoreSnapshot::StoreSnapshot(const StorePaths &paths)
    : m_desk(standingStill(paths.deskFile))
    , m_cache(standingStill(paths.cacheFile))
    , m_deskSchema(schemaVersion(*m_desk))
    , m_cacheSchema(schemaVersion(*m_cache))
    , m_accounts(countIn(*m_desk, "SELECT count(*) FROM accounts"))
    , m_calls(countIn(*m_cache, "SELECT count(*) FROM calls"))
    , m_waiting(countIn(*m_desk, "SELECT count(*) FROM outbox WHERE confirmed_id IS NULL"))
{
}

StoreSnapshot::~StoreSnapshot() = default;

void StoreSnapshot::close()
{
    m_desk.reset();
    m_cache.reset();
}

Result<void> StoreSnapshot::copyDesk(const QString &file, const Watch &watch)
{
    return guarded([&] { return copy(*m_desk, file, watch); });
}

Result<void> StoreSnapshot::copyCache(const QString &file, const Watch &watch)
{
    return guarded([&] { return copy(*m_cache, file, watch); });
}

/// Begun on the cache's thread, which waits for the desk's, as keepNotes() does: neither writes meanwhile, so
/// that both files tell of the same moment.
QCoro::Task<Result<std::shared_ptr<StoreSnapshot>>> Store::snapshot()
{
    using Taken = Result<std::shared_ptr<StoreSnapshot>>;
    const Answer<std::shared_ptr<StoreSnapshot>> answer;
    d->cacheThread.post([d = d.get(), answer] {
        std::promise<Taken> taken;
        d->deskThread.post([d, &taken] {
            taken.set_value(guarded([d]() -> Taken { return std::make_shared<StoreSnapshot>(d->paths); }));
        });
        answer.give(taken.get_future().get());
    });
    return awaited(answer.future());
}

} // namespace callboard
