// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/result.h"
#include "models/domain/time.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

/// A thin layer over SQLite's C interface, for the store's threads only. Not Qt Sql: binding and reading
/// through QVariant costs 15 to 40 % of the ingest rate, and its driver hides the extended error codes that
/// tell a full disk from a damaged file. Inside the store failures are exceptions, so that no statement goes
/// unchecked and every transaction rolls back; they end where a job ends (see worker.h) and leave as Error.
namespace callboard {

/// The numbers that stand for a value of a vocabulary. None is left out.
struct NumberRange {
    int first;
    int last;
    constexpr bool contains(qint64 number) const { return first <= number && number <= last; }
};
/// Of what is stored: models/store/storednumbers.h.
template<typename E> inline constexpr NumberRange numbersOf = {0, -1};

[[noreturn]] void raiseDamage(const char *what); ///< Throws a DatabaseError that is damage.
[[noreturn]] void raiseUnknownNumber();

/// A statement failed. Holds SQLite's extended result code.
class DatabaseError : public std::exception {
public:
    DatabaseError(int code, const QString &detail);
    const char *what() const noexcept override { return m_what.c_str(); }
    int code() const { return m_code; }
    /// The file itself is broken: not a database, malformed, or refused by a consistency check.
    bool isDamage() const;
    Error toError() const;

private:
    int m_code;
    std::string m_what;
};

enum class Access { Write, Read };

/// One connection. Used by one thread at a time.
class Database {
public:
    struct Options {
        Access access = Access::Write;
        int cacheKiB = 8 * 1024;
        int autoCheckpointPages = 1000; ///< Ignored by readers: only the writer checkpoints.
    };

    Database(const QString &file, const Options &options); ///< Throws DatabaseError.
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Statements without parameters, several at once.
    void execute(const char *sql);
    void execute(const QByteArray &sql) { execute(sql.constData()); }
    /// Makes another file readable as schema @p name.
    void attach(const QString &file, const char *name);
    /// Empties the log, which tells the next session that this one ended well. Failures do not matter.
    void checkpointBeforeClosing();
    void giveBackMemory(); ///< The pages it keeps; they are read again when they are needed.
    qint64 changes() const; ///< Rows touched by the last statement.
    qint64 lastRowId() const; ///< Of the last INSERT.
    sqlite3 *handle() const { return m_db; }

private:
    friend class SqlQuery;
    struct Cached {
        sqlite3_stmt *statement = nullptr;
        bool inUse = false;
    };
    Cached &cached(const QByteArray &sql);
    sqlite3_stmt *prepared(const QByteArray &sql, unsigned flags);
    void configure(const Options &options);
    void closeAll();

    sqlite3 *m_db = nullptr;
    struct TextHash { ///< Finds a statement without copying its text.
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    /// By their text; made once per connection.
    std::unordered_map<std::string, Cached, TextHash, std::equal_to<>> m_statements;
    std::vector<char> m_utf8; ///< Of the text that is being bound, on its way to SQLite's own memory.
};

/// One run of a prepared statement: binds in order, steps, and is reset when it goes out of scope, so that no
/// unfinished cursor keeps the write-ahead log from shrinking.
class SqlQuery {
public:
    enum class Keep { Prepared, Once }; ///< Once: for SQL that is composed and not worth remembering.

    SqlQuery(Database &db, const QByteArray &sql, Keep keep = Keep::Prepared);
    template<typename... Values>
    requires(!std::is_same_v<Values, Keep> && ...)
        SqlQuery(Database &db, const char *sql, const Values &...values)
        : SqlQuery(db, QByteArray::fromRawData(sql, qstrlen(sql)))
    {
        (bind(values), ...);
    }
    ~SqlQuery();
    SqlQuery(const SqlQuery &) = delete;
    SqlQuery &operator=(const SqlQuery &) = delete;

    SqlQuery &bind(qint64 value);
    SqlQuery &bind(int value) { return bind(qint64(value)); }
    SqlQuery &bind(bool value) { return bind(qint64(value)); }
    SqlQuery &bind(const QString &value); ///< Null is NULL.
    SqlQuery &bind(const QByteArray &value); ///< Null is NULL.
    SqlQuery &bind(TimePoint value) { return bind(toMs(value)); }
    SqlQuery &bind(Seconds value) { return bind(qint64(value.count())); }
    SqlQuery &bind(std::nullopt_t);
    template<typename T>
    requires std::is_enum_v<T> SqlQuery &bind(T value) { return bind(qint64(value)); }
    template<typename T> SqlQuery &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bind(std::nullopt);
    }

    /// The value of a column of another query, as it is.
    SqlQuery &bindColumn(const SqlQuery &row, int column);

    bool next(); ///< True while there is a row.
    void execute(); ///< For statements without rows.

    bool isNull(int column) const;
    qint64 integer(int column) const; ///< 0 for NULL.
    QString text(int column) const; ///< Null for NULL.
    /// UTF-8, until the next step; without data() for NULL.
    std::string_view bytes(int column) const;
    QByteArray blob(int column) const;
    std::optional<TimePoint> time(int column) const;
    std::optional<Seconds> seconds(int column) const;
    /// Absent for NULL. Of a vocabulary (models/store/storednumbers.h) as known().
    template<typename E> std::optional<E> enumeration(int column) const
    {
        if (isNull(column))
            return {};
        if constexpr (std::is_same_v<std::underlying_type_t<E>, qint64>) // an id
            return E(integer(column));
        else
            return known<E>(column);
    }
    /// Throws DatabaseError, which is damage, for a number that no version wrote.
    template<typename E> E known(int column) const
    {
        const qint64 number = integer(column);
        static_assert(numbersOf<E>.first <= numbersOf<E>.last, "not in models/store/storednumbers.h");
        if (!numbersOf<E>.contains(number))
            raiseUnknownNumber();
        return E(int(number));
    }

private:
    void check(int code) const;

    Database &m_db;
    Database::Cached *m_cached = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

template<typename... Values> void execute(Database &db, const char *sql, const Values &...values)
{
    SqlQuery(db, sql, values...).execute();
}

/// BEGIN IMMEDIATE now, ROLLBACK at the end of the scope unless committed.
class Transaction {
public:
    explicit Transaction(Database &db);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_db;
    bool m_open = true;
};

/// What is read while it lives is of one moment.
class ReadTransaction {
public:
    explicit ReadTransaction(Database &db);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Database &m_db;
};

} // namespace callboard
