// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawstore.h"

#include "tests/bench/figures.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace callboard::bench {

namespace {

const char *const setup[] = {
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA cache_size = -65536",
    "PRAGMA wal_autocheckpoint = 4000",
    "CREATE TABLE calls (id INTEGER PRIMARY KEY, account_id INTEGER, provider_call_id TEXT, direction "
    "INTEGER, "
    "status INTEGER, started_at INTEGER, answered_at INTEGER, ended_at INTEGER, ring_seconds INTEGER, "
    "talk_seconds INTEGER, duration_seconds INTEGER, provider TEXT, from_number TEXT, to_number TEXT, "
    "staff_id "
    "TEXT, guest_id TEXT, sid TEXT, UNIQUE (account_id, provider_call_id))",
    "CREATE INDEX calls_by_start ON calls (started_at)",
    "CREATE TABLE call_texts (call_id INTEGER PRIMARY KEY, summary TEXT, notes TEXT, transcript TEXT)",
    "CREATE TABLE records (call_id INTEGER PRIMARY KEY, raw BLOB)",
    ("CREATE VIRTUAL TABLE call_search USING fts5 (guest, numbers, summary, notes, transcript, content = '', "
     "tokenize = \"unicode61 remove_diacritics 2\")"),
    "INSERT INTO call_search (call_search, rank) VALUES ('hashsize', 16777216)",
};
const auto insertCall = "INSERT INTO calls VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
const auto insertTexts = "INSERT INTO call_texts VALUES (?, ?, ?, ?)";
const auto insertRaw = "INSERT INTO records VALUES (?, ?)";
const auto insertSearch =
    "INSERT INTO call_search (rowid, guest, numbers, summary, notes, transcript) VALUES (?, ?, ?, ?, ?, ?)";

void require(bool holds, const QString &what)
{
    if (!holds)
        qFatal("raw store: %s", qUtf8Printable(what));
}

/// Both ways insert the same values; these bind them.
class RawStatement {
public:
    RawStatement(sqlite3 *db, const char *sql)
    {
        require(sqlite3_prepare_v2(db, sql, -1, &m_statement, nullptr) == SQLITE_OK,
                QString::fromUtf8(sqlite3_errmsg(db)));
    }
    ~RawStatement() { sqlite3_finalize(m_statement); }
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;
    void bind(qint64 value) { sqlite3_bind_int64(m_statement, ++m_bound, value); }
    void bind(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        if (text.isNull())
            sqlite3_bind_null(m_statement, ++m_bound);
        else
            sqlite3_bind_text(m_statement, ++m_bound, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    }
    void bind(const QByteArray &blob)
    {
        sqlite3_bind_blob(m_statement, ++m_bound, blob.constData(), int(blob.size()), SQLITE_STATIC);
    }
    void bindNull() { sqlite3_bind_null(m_statement, ++m_bound); }
    void execute()
    {
        require(sqlite3_step(m_statement) == SQLITE_DONE, u"step"_s);
        sqlite3_reset(m_statement);
        m_bound = 0;
    }

private:
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

class QtStatement {
public:
    QtStatement(const QSqlDatabase &db, const char *sql)
        : m_query(db)
    {
        require(m_query.prepare(QString::fromLatin1(sql)), m_query.lastError().text());
    }
    void bind(qint64 value) { m_query.bindValue(m_bound++, value); }
    void bind(const QString &text) { m_query.bindValue(m_bound++, text); }
    void bind(const QByteArray &blob) { m_query.bindValue(m_bound++, blob); }
    void bindNull() { m_query.bindValue(m_bound++, QVariant()); }
    void execute()
    {
        require(m_query.exec(), m_query.lastError().text());
        m_bound = 0;
    }

private:
    QSqlQuery m_query;
    int m_bound = 0;
};

template<typename Statement> void bindTime(Statement &row, const std::optional<TimePoint> &time)
{
    time ? row.bind(toMs(*time)) : row.bindNull();
}

template<typename Statement> void bindLength(Statement &row, const std::optional<Seconds> &length)
{
    length ? row.bind(qint64(length->count())) : row.bindNull();
}

template<typename Statement> void bindCall(Statement &row, qint64 id, const Record &record)
{
    const CallFacts &facts = record.facts;
    row.bind(id);
    row.bind(qint64(record.ref.account));
    row.bind(record.ref.providerCallId);
    row.bind(facts.direction ? qint64(*facts.direction) : 0);
    row.bind(facts.status ? qint64(*facts.status) : 0);
    for (const auto &time : {facts.startedAt, facts.answeredAt, facts.endedAt})
        bindTime(row, time);
    for (const auto &length : {facts.ring, facts.talk, facts.duration})
        bindLength(row, length);
    for (const QString &text : {facts.provider, facts.fromNumber, facts.toNumber, facts.staffId,
                                facts.guestId, facts.providerCallSid})
        row.bind(text);
}

template<typename Statement> struct Statements {
    template<typename Db>
    explicit Statements(Db &db)
        : call(db, insertCall)
        , texts(db, insertTexts)
        , raw(db, insertRaw)
        , search(db, insertSearch)
    {
    }

    void insert(qint64 id, const Record &record, const RawOptions &options)
    {
        const CallFacts &facts = record.facts;
        bindCall(call, id, record);
        call.execute();
        texts.bind(id);
        for (const QString &text : {facts.summary, facts.notes, facts.transcript})
            texts.bind(text);
        texts.execute();
        if (options.keepsJson) {
            raw.bind(id);
            raw.bind(record.raw);
            raw.execute();
        }
        if (options.hasFullText)
            insertText(id, facts);
    }

    void insertText(qint64 id, const CallFacts &facts)
    {
        search.bind(id);
        search.bind(facts.guestName);
        search.bind(QString(facts.fromNumber + u' ' + facts.toNumber));
        for (const QString &text : {facts.summary, facts.notes, facts.transcript})
            search.bind(text);
        search.execute();
    }

    Statement call, texts, raw, search;
};

template<typename Statement, typename Execute>
double storeAll(Statements<Statement> &statements, const QList<Record> &records, const RawOptions &options,
                Execute execute)
{
    const auto start = Clock::now();
    for (qsizetype i = 0; i < records.size(); ++i) {
        if (i % options.callsPerTransaction == 0)
            execute("BEGIN IMMEDIATE");
        statements.insert(i + 1, records[i], options);
        if ((i + 1) % options.callsPerTransaction == 0 || i + 1 == records.size())
            execute("COMMIT");
    }
    return milliseconds(Clock::now() - start) / 1000;
}

} // namespace

double storeWithSqlite(const QString &file, const QList<Record> &records, const RawOptions &options)
{
    QFile::remove(file);
    sqlite3 *db = nullptr;
    require(sqlite3_open(file.toUtf8().constData(), &db) == SQLITE_OK, file);
    const auto execute = [db](const char *sql) {
        require(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK,
                QString::fromUtf8(sqlite3_errmsg(db)));
    };
    for (const char *sql : setup)
        execute(sql);
    double seconds = 0;
    {
        Statements<RawStatement> statements(db);
        seconds = storeAll(statements, records, options, execute);
    }
    sqlite3_close(db);
    return seconds;
}

double storeWithQtSql(const QString &file, const QList<Record> &records, const RawOptions &options)
{
    QFile::remove(file);
    const QString name = u"rawstore"_s;
    double seconds = 0;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(file);
        require(db.open(), db.lastError().text());
        const auto execute = [&db](const char *sql) {
            QSqlQuery query(db);
            require(query.exec(QString::fromLatin1(sql)), query.lastError().text());
        };
        for (const char *sql : setup)
            execute(sql);
        Statements<QtStatement> statements(db);
        seconds = storeAll(statements, records, options, execute);
    }
    QSqlDatabase::removeDatabase(name);
    return seconds;
}

} // namespace callboard::bench
