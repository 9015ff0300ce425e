// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <span>

namespace callboard {

struct Migration {
    int version; ///< Schema version once it has run.
    const char *sql; ///< Plain SQL, so an old step never leans on code that changes later.
};

constexpr bool numberedFromOne(std::span<const Migration> migrations)
{
    int expected = 0;
    for (const Migration &migration : migrations) {
        if (migration.version != ++expected)
            return false;
    }
    return true;
}

/// What a database file is: its own number in the header, and its steps from empty to now.
struct Schema {
    int applicationId;
    std::span<const Migration> migrations;
    int version() const { return int(migrations.size()); }
};

const Schema &cacheSchema();
const Schema &deskSchema();

/// Version in the header of the file, without opening it as a database, so that a file of a newer version is
/// not touched at all. 0 for an absent, empty or too short file.
int versionInHeader(const QString &file);
int schemaVersion(Database &db);
/// Takes the open file to the newest version, one transaction a step. Throws DatabaseError.
void migrate(Database &db, const Schema &schema);
/// A copy of the database as it is before migrating, beside it: "cache.sqlite.v1-backup". Throws
/// DatabaseError.
void backUp(Database &db, const QString &file);

} // namespace callboard
