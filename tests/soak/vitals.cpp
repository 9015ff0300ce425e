// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/vitals.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <malloc.h>
#include <sqlite3.h>

namespace callboard::test {

using namespace Qt::StringLiterals;

namespace {

/// "RssAnon:     1234 kB" → 1234; 0 when the kernel does not tell.
qint64 statusField(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

/// The file itself grows only when its log is written into it.
qint64 databaseSize(const QString &path)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *statement = nullptr;
    qint64 bytes = -1;
    const char *const question = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
    if (sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(db, question, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        bytes = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return bytes;
}

} // namespace

Vitals Vitals::now(const QString &folder)
{
    const QString cache = QDir(folder).filePath(u"cache.sqlite"_s);
    const QString desk = QDir(folder).filePath(u"desk.sqlite"_s);
    ::malloc_trim(0);
    Vitals vitals;
    vitals.memory = statusField("RssAnon") * 1024;
    vitals.threads = int(statusField("Threads"));
    // Without the one that lists them.
    vitals.handles =
        int(QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size())
        - 1;
    vitals.cache = databaseSize(cache);
    vitals.desk = databaseSize(desk);
    vitals.logs = QFileInfo(cache + u"-wal"_s).size() + QFileInfo(desk + u"-wal"_s).size();
    return vitals;
}

QString Vitals::toString() const
{
    return u"memory %1 KiB, %2 handles, %3 threads, cache %4 KiB, desk %5 KiB, logs %6 KiB"_s
        .arg(memory / 1024)
        .arg(handles)
        .arg(threads)
        .arg(cache / 1024)
        .arg(desk / 1024)
        .arg(logs / 1024);
}

} // namespace callboard::test
