// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QString>

namespace callboard::bench {

/// What SQLite itself needs for the same calls: one table of calls with a unique key and an index by time,
/// their texts, their JSON, the full text, and nothing of what a program does before it inserts. WAL,
/// synchronous as in the store.
struct RawOptions {
    bool hasFullText = true;
    bool keepsJson = true;
    int callsPerTransaction = 1000; ///< As many as the program stores at once when pages come fast.
};
/// Prepared statements of SQLite's C interface. Seconds for all @p records.
double storeWithSqlite(const QString &file, const QList<Record> &records, const RawOptions &options);
/// Prepared QSqlQuery with values as QString, as most programs do it.
double storeWithQtSql(const QString &file, const QList<Record> &records, const RawOptions &options);

} // namespace callboard::bench
