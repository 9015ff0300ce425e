// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/migrations.h"

#include <functional>

namespace callboard {

/// The file exists afterwards, readable by its owner only; so does its folder when it had to be made. SQLite
/// gives its log the same mode. Throws DatabaseError.
void createPrivateFile(const QString &file);

/// Moves the file and its log out of the way and returns the new name.
QString moveAside(const QString &file);

struct OpenRequest {
    QString file;
    const Schema &schema;
    Database::Options options;
    bool alwaysCheck = false; ///< Else only when the last session did not close it.
    /// What is looked over beside the file's own structure; throws DatabaseError. Unset: nothing.
    std::function<void(Database &)> check{};
    /// Brings what can be read of a damaged file into the one that takes its place; answers how many rows.
    /// Unset: nothing is.
    std::function<qint64(const QString &damaged, Database &fresh)> salvage{};
};

struct OpenedFile {
    std::unique_ptr<Database> db;
    QString damagedCopy; ///< Where the damaged file went; empty when all was well.
    qint64 savedRows = 0; ///< From it.
    bool wasEmpty = false; ///< It was there and had nothing in it: just made, or cut off by a failing disk.
};

/// Opens for writing: creates, checks, backs up and migrates as needed. A damaged file is moved aside once
/// another one with what was salvaged lies ready, so that a kill at any moment is made up for by the next
/// start; the same goes for one without anything but a log, which SQLite would throw away. Errors: NewerFile
/// (no byte of the file has changed), Storage.
Result<OpenedFile> openForWriting(const OpenRequest &request);

/// The next openForWriting() takes the file for damaged.
void markSuspect(const QString &file);

/// First finding of PRAGMA integrity_check or quick_check, or "ok".
QString integrityOf(Database &db, const char *pragma = "PRAGMA integrity_check(1)");

} // namespace callboard
