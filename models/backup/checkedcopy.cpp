// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backup/checkedcopy.h"

#include "models/store/files.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Tables, indexes, triggers and views by name. What runs by itself, triggers and views, has its words, too.
QMap<QString, QString> contentsOf(Database &db)
{
    QMap<QString, QString> contents;
    SqlQuery row(db,
                 "SELECT type || ' ' || name, CASE WHEN type IN ('trigger', 'view') THEN sql ELSE '' END "
                 "FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (row.next())
        contents.insert(row.text(0), row.text(1));
    return contents;
}

/// As the steps up to @p version make it.
QMap<QString, QString> expectedContents(const Schema &schema, int version)
{
    Database fresh(u":memory:"_s, {});
    migrate(fresh, {schema.applicationId, schema.migrations.first(size_t(version))});
    return contentsOf(fresh);
}

qint64 numberIn(Database &db, const char *pragma)
{
    SqlQuery query(db, pragma);
    query.next();
    return query.integer(0);
}

QString firstDifference(const QMap<QString, QString> &found, const QMap<QString, QString> &expected)
{
    for (auto one = found.begin(); one != found.end(); ++one) {
        if (!expected.contains(one.key()) || expected.value(one.key()) != one.value())
            return one.key();
    }
    for (auto one = expected.begin(); one != expected.end(); ++one) {
        if (!found.contains(one.key()))
            return one.key();
    }
    return {};
}

BackupResult<void> check(Database &db, const Schema &schema, const QString &part)
{
    using Kind = BackupFault::Kind;
    const int version = schemaVersion(db);
    if (version > schema.version())
        return fault(Kind::NewerData, part);
    if (numberIn(db, "PRAGMA application_id") != schema.applicationId || version < 1)
        return fault(Kind::Unsound, part, u"no database of Callboard"_s);
    const QString different = firstDifference(contentsOf(db), expectedContents(schema, version));
    if (!different.isEmpty())
        return fault(Kind::Unsound, part, different);
    const QString finding = integrityOf(db);
    if (finding != u"ok")
        return fault(Kind::Unsound, part, finding);
    return {};
}

} // namespace

BackupResult<void> checkDatabase(const QString &file, const Schema &schema, const QString &part)
{
    try {
        Database db(file, {.access = Access::Read});
        return check(db, schema, part);
    } catch (const DatabaseError &error) {
        return fault(BackupFault::Kind::Unsound, part, QString::fromUtf8(error.what()));
    }
}

} // namespace callboard
