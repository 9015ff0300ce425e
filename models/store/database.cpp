// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/sqlfunctions.h"

#include <QStringEncoder>

#include <sqlite3.h>

#include <algorithm>
#include <climits>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace callboard {

namespace {

constexpr int busyTimeoutMs = 5000;

[[noreturn]] void raise(sqlite3 *db, int code)
{
    throw DatabaseError(code, QString::fromUtf8(db ? sqlite3_errmsg(db) : sqlite3_errstr(code)));
}

} // namespace

DatabaseError::DatabaseError(int code, const QString &detail)
    : m_code(code)
    , m_what(detail.toStdString())
{
}

void raiseDamage(const char *what)
{
    throw DatabaseError(SQLITE_CORRUPT, QLatin1StringView(what));
}

void raiseUnknownNumber()
{
    raiseDamage("a number that stands for nothing");
}

bool DatabaseError::isDamage() const
{
    const int primary = m_code & 0xff;
    return primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
}

Error DatabaseError::toError() const
{
    return {Error::Kind::Storage,
            QStringLiteral("SQLite %1: %2").arg(QString::number(m_code), QString::fromStdString(m_what))};
}

Database::Database(const QString &file, const Options &options)
{
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (options.access == Access::Read ? SQLITE_OPEN_READONLY
                                          : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &m_db, flags, nullptr);
    if (code != SQLITE_OK) {
        const DatabaseError error(code,
                                  QString::fromUtf8(m_db ? sqlite3_errmsg(m_db) : sqlite3_errstr(code)));
        sqlite3_close(m_db);
        throw error;
    }
    try {
        configure(options);
    } catch (...) {
        closeAll();
        throw;
    }
}

Database::~Database()
{
    closeAll();
}

void Database::closeAll()
{
    for (auto &[sql, cached] : m_statements)
        sqlite3_finalize(cached.statement);
    sqlite3_close(m_db);
}

void Database::configure(const Options &options)
{
    sqlite3_busy_timeout(m_db, busyTimeoutMs);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    registerFunctions(m_db);
    execute("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY");
    execute("PRAGMA cache_size = -" + QByteArray::number(options.cacheKiB));
    // Never mmap_size: a cold page of scattered rows then takes 430 ms instead of 10.
    if (options.access == Access::Read) {
        execute("PRAGMA query_only = ON; PRAGMA wal_autocheckpoint = 0");
        return;
    }
    execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    execute("PRAGMA wal_autocheckpoint = " + QByteArray::number(options.autoCheckpointPages));
    // The log is cut back to this after a checkpoint that followed a large transaction.
    execute("PRAGMA journal_size_limit = 67108864");
}

void Database::execute(const char *sql)
{
    const int code = sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raise(m_db, code);
}

void Database::attach(const QString &file, const char *name)
{
    SqlQuery query(*this, "ATTACH ? AS " + QByteArray(name), SqlQuery::Keep::Once);
    query.bind(file);
    query.execute();
}

void Database::checkpointBeforeClosing()
{
    sqlite3_wal_checkpoint_v2(m_db, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
}

void Database::giveBackMemory()
{
    sqlite3_db_release_memory(m_db);
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_db);
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

sqlite3_stmt *Database::prepared(const QByteArray &sql, unsigned flags)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_db, sql.constData(), int(sql.size()), flags, &statement, nullptr);
    if (code != SQLITE_OK)
        raise(m_db, code);
    return statement;
}

Database::Cached &Database::cached(const QByteArray &sql)
{
    const std::string_view text(sql.constData(), size_t(sql.size()));
    auto known = m_statements.find(text);
    if (known == m_statements.end())
        known = m_statements.try_emplace(std::string(text)).first;
    if (!known->second.statement)
        known->second.statement = prepared(sql, SQLITE_PREPARE_PERSISTENT);
    return known->second;
}

SqlQuery::SqlQuery(Database &db, const QByteArray &sql, Keep keep)
    : m_db(db)
{
    if (keep == Keep::Prepared) {
        Database::Cached &cached = db.cached(sql);
        if (!cached.inUse) {
            cached.inUse = true;
            m_cached = &cached;
            m_statement = cached.statement;
            return;
        }
    }
    m_statement = db.prepared(sql, 0); // Also when the same statement is being read further up.
}

SqlQuery::~SqlQuery()
{
    if (!m_cached) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_cached->inUse = false;
}

void SqlQuery::check(int code) const
{
    if (code != SQLITE_OK)
        raise(m_db.handle(), code);
}

SqlQuery &SqlQuery::bind(qint64 value)
{
    check(sqlite3_bind_int64(m_statement, ++m_bound, value));
    return *this;
}

SqlQuery &SqlQuery::bind(const QString &value)
{
    if (value.isNull())
        return bind(std::nullopt);
    QStringEncoder toUtf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    std::vector<char> &utf8 = m_db.m_utf8;
    utf8.resize(std::max(utf8.size(), size_t(toUtf8.requiredSpace(value.size())) + 1));
    const char *end = toUtf8.appendToBuffer(utf8.data(), value);
    check(sqlite3_bind_text64(m_statement, ++m_bound, utf8.data(), sqlite3_uint64(end - utf8.data()),
                              SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

SqlQuery &SqlQuery::bind(const QByteArray &value)
{
    if (value.isNull())
        return bind(std::nullopt);
    check(sqlite3_bind_blob64(m_statement, ++m_bound, value.constData(), sqlite3_uint64(value.size()),
                              SQLITE_TRANSIENT));
    return *this;
}

SqlQuery &SqlQuery::bind(std::nullopt_t)
{
    check(sqlite3_bind_null(m_statement, ++m_bound));
    return *this;
}

SqlQuery &SqlQuery::bindColumn(const SqlQuery &row, int column)
{
    check(sqlite3_bind_value(m_statement, ++m_bound, sqlite3_column_value(row.m_statement, column)));
    return *this;
}

bool SqlQuery::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        raise(m_db.handle(), code);
    return false;
}

void SqlQuery::execute()
{
    while (next()) { }
}

bool SqlQuery::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqlQuery::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString SqlQuery::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column)) : QString();
}

std::string_view SqlQuery::bytes(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, size_t(sqlite3_column_bytes(m_statement, column)))
                : std::string_view();
}

QByteArray SqlQuery::blob(int column) const
{
    if (isNull(column))
        return {};
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? QByteArray(data, sqlite3_column_bytes(m_statement, column)) : QByteArray("");
}

std::optional<TimePoint> SqlQuery::time(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(fromMs(integer(column)));
}

std::optional<Seconds> SqlQuery::seconds(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(Seconds(integer(column)));
}

namespace {

/// After some errors (disk full) SQLite has rolled back by itself; a second one is refused and harmless.
void rollBack(const Database &db)
{
    sqlite3_exec(db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace

Transaction::Transaction(Database &db)
    : m_db(db)
{
    db.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack(m_db);
}

void Transaction::commit()
{
    m_db.execute("COMMIT");
    m_open = false;
}

ReadTransaction::ReadTransaction(Database &db)
    : m_db(db)
{
    db.execute("BEGIN");
}

ReadTransaction::~ReadTransaction()
{
    rollBack(m_db); // nothing was written
}

} // namespace callboard
