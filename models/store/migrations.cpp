// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/migrations.h"

#include "models/store/files.h"

#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qint64 versionOffset = 60; // Of user_version in the header, big-endian.

void step(Database &db, const Migration &migration, int applicationId)
{
    Transaction transaction(db);
    db.execute(migration.sql);
    db.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
    db.execute("PRAGMA user_version = " + QByteArray::number(migration.version));
    transaction.commit();
}

} // namespace

int versionInHeader(const QString &file)
{
    QFile header(file);
    if (!header.open(QIODevice::ReadOnly) || !header.seek(versionOffset))
        return 0;
    const QByteArray bytes = header.read(4);
    return bytes.size() == 4 ? qFromBigEndian<qint32>(bytes.constData()) : 0;
}

int schemaVersion(Database &db)
{
    SqlQuery query(db, "PRAGMA user_version");
    query.next();
    return int(query.integer(0));
}

void migrate(Database &db, const Schema &schema)
{
    const int version = schemaVersion(db);
    if (version >= schema.version())
        return;
    for (const Migration &migration : schema.migrations.subspan(size_t(version)))
        step(db, migration, schema.applicationId);
    // The header itself must tell the version, see versionInHeader().
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

void backUp(Database &db, const QString &file)
{
    const QString copy = u"%1.v%2-backup"_s.arg(file).arg(schemaVersion(db));
    QFile::remove(copy);
    createPrivateFile(copy);
    SqlQuery query(db, "VACUUM INTO ?", SqlQuery::Keep::Once);
    query.bind(copy);
    query.execute();
}

} // namespace callboard
