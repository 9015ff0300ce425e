// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/files.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 applicationIdOffset = 68;

QString suspectMark(const QString &file)
{
    return file + u".suspect"_s;
}

void createPrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return;
    if (!QDir().mkpath(folder))
        throw DatabaseError(SQLITE_CANTOPEN, u"cannot create the folder %1"_s.arg(folder));
    QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
}

enum class Kind { Absent, Ours, Foreign };

/// Told from the header alone, so that nothing is touched.
Kind kindOf(const QString &file, const Schema &schema)
{
    QFile header(file);
    if (!header.exists() || header.size() == 0)
        return Kind::Absent;
    if (!header.open(QIODevice::ReadOnly))
        return Kind::Ours; // SQLite will say what is wrong with it.
    const QByteArray bytes = header.read(100);
    if (bytes.size() < 100 || !bytes.startsWith("SQLite format 3"))
        return Kind::Foreign;
    const auto id = qFromBigEndian<qint32>(bytes.constData() + applicationIdOffset);
    return id == schema.applicationId || id == 0 ? Kind::Ours : Kind::Foreign;
}

bool hasLog(const QString &file)
{
    return QFileInfo(file + u"-wal"_s).size() > 0;
}

/// Also looks into a log that was left behind, through a connection that cannot write.
bool isNewer(const OpenRequest &request)
{
    if (versionInHeader(request.file) > request.schema.version())
        return true;
    if (!hasLog(request.file))
        return false;
    Database probe(request.file, {.access = Access::Read});
    return schemaVersion(probe) > request.schema.version();
}

void checkIntegrity(Database &db)
{
    const QString finding = integrityOf(db, "PRAGMA quick_check(1)");
    if (finding != u"ok"_s)
        throw DatabaseError(SQLITE_CORRUPT, finding);
}

std::unique_ptr<Database> openMigrated(const OpenRequest &request, bool mustCheck)
{
    createPrivateFile(request.file);
    auto db = std::make_unique<Database>(request.file, request.options);
    if (mustCheck)
        checkIntegrity(*db);
    const int version = schemaVersion(*db);
    if (version > 0 && version < request.schema.version())
        backUp(*db, request.file);
    migrate(*db, request.schema);
    if (mustCheck && request.check)
        request.check(*db);
    return db;
}

/// Throws DatabaseError, also for damage.
std::unique_ptr<Database> openSound(const OpenRequest &request)
{
    if (QFile::exists(suspectMark(request.file)))
        throw DatabaseError(SQLITE_CORRUPT, u"marked as damaged by the last session"_s);
    return openMigrated(request, request.alwaysCheck || hasLog(request.file));
}

/// What takes the place of a damaged file, until it lies there.
QString successorOf(const QString &file)
{
    return file + u".new"_s;
}

void removeWithLog(const QString &file)
{
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(file + end);
}

/// Answers how many rows it has from the damaged file.
qint64 makeSuccessor(OpenRequest request)
{
    const QString damaged = std::exchange(request.file, successorOf(request.file));
    removeWithLog(request.file);
    std::unique_ptr<Database> fresh = openMigrated(request, false);
    const qint64 saved = request.salvage ? request.salvage(damaged, *fresh) : 0;
    fresh->checkpointBeforeClosing();
    fresh.reset();
    if (hasLog(request.file)) // which a file that is renamed would lose
        throw DatabaseError(SQLITE_FULL, u"%1 cannot be written"_s.arg(request.file));
    return saved;
}

void putSuccessorInPlace(const QString &file)
{
    if (!QFile::rename(successorOf(file), file))
        throw DatabaseError(SQLITE_CANTOPEN, u"cannot put a new file in the place of %1"_s.arg(file));
}

Result<OpenedFile> replaced(const OpenRequest &request)
{
    const qint64 saved = makeSuccessor(request);
    const QString copy = moveAside(request.file);
    QFile::remove(suspectMark(request.file));
    putSuccessorInPlace(request.file);
    return OpenedFile{.db = openMigrated(request, false), .damagedCopy = copy, .savedRows = saved};
}

/// The newest file that was moved aside; null when there is none.
QString lastCopyOf(const QString &file)
{
    const QFileInfo info(file);
    QStringList copies = info.dir().entryList({info.fileName() + u".damaged-*"_s}, QDir::Files, QDir::Time);
    copies.removeIf([](const QString &name) { return name.endsWith(u"-wal"); });
    return copies.isEmpty() ? QString() : info.dir().filePath(copies.first());
}

/// A replacement was killed between its last two steps.
std::optional<OpenedFile> finishedReplacement(const OpenRequest &request)
{
    if (QFile::exists(request.file) || !QFile::exists(successorOf(request.file)))
        return {};
    const QString copy = lastCopyOf(request.file);
    if (!copy.isEmpty())
        QFile::rename(request.file + u"-wal"_s, copy + u"-wal"_s); // it belongs to the damaged file
    removeWithLog(request.file);
    putSuccessorInPlace(request.file);
    return OpenedFile{.db = openMigrated(request, true), .damagedCopy = copy};
}

Result<OpenedFile> openOrReplace(const OpenRequest &request)
{
    if (std::optional<OpenedFile> opened = finishedReplacement(request))
        return std::move(*opened);
    const QFileInfo file(request.file);
    const bool isEmpty = file.exists() && file.size() == 0;
    if (kindOf(request.file, request.schema) == Kind::Foreign || (isEmpty && hasLog(request.file)))
        return replaced(request);
    try {
        if (isNewer(request))
            return failure(Error::Kind::NewerFile, u"%1 was written by a newer version"_s.arg(request.file));
        return OpenedFile{.db = openSound(request), .wasEmpty = isEmpty};
    } catch (const DatabaseError &error) {
        if (!error.isDamage())
            throw;
    }
    return replaced(request);
}

} // namespace

void createPrivateFile(const QString &file)
{
    createPrivateFolder(QFileInfo(file).absolutePath());
    QFile target(file);
    if (target.exists()) {
        target.setPermissions(ownerOnly);
        return;
    }
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        throw DatabaseError(SQLITE_CANTOPEN, u"cannot create %1: %2"_s.arg(file, target.errorString()));
}

QString moveAside(const QString &file)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'hhmmss"_s);
    QString target = u"%1.damaged-%2"_s.arg(file, stamp);
    for (int n = 2; QFile::exists(target); ++n)
        target = u"%1.damaged-%2-%3"_s.arg(file, stamp).arg(n);
    if (!QFile::rename(file, target))
        throw DatabaseError(SQLITE_CANTOPEN, u"cannot move %1 aside"_s.arg(file));
    QFile::rename(file + u"-wal"_s, target + u"-wal"_s);
    QFile::remove(file + u"-shm"_s);
    return target;
}

Result<OpenedFile> openForWriting(const OpenRequest &request)
{
    try {
        return openOrReplace(request);
    } catch (const DatabaseError &error) {
        Error answer = error.toError();
        answer.detail = u"%1: %2"_s.arg(request.file, answer.detail);
        return tl::unexpected(answer);
    }
}

void markSuspect(const QString &file)
{
    QFile mark(suspectMark(file));
    (void)mark.open(QIODevice::WriteOnly, ownerOnly);
}

QString integrityOf(Database &db, const char *pragma)
{
    SqlQuery query(db, pragma);
    return query.next() ? query.text(0) : u"no answer"_s;
}

} // namespace callboard
