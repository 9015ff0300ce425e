// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/store/database.h"

#include <variant>

namespace callboard {

/// A filter as SQL over "calls c" with the desk attached as "desk". Whatever the user typed is a bound value.
struct FilterSql {
    QByteArray where; ///< Never empty.
    QList<std::variant<qint64, QString>> values;

    void bindTo(SqlQuery &query) const;
};

FilterSql filterSql(const CallFilter &filter);
/// As the second argument of local_minute() and local_weekday().
QString zoneId(const QTimeZone &zone);
/// The number of the CallbackState of c; NULL when it asks for none. Two look-ups in an index.
extern const QByteArray callbackSql;
/// Every c with a callback state passes it, and an index knows these calls.
extern const QByteArray asksForCallbackSql;
/// Joins that orderSql() may name.
QByteArray orderJoins(const Sort &sort);
/// Absent values last, whichever way; equal ones newest first.
QByteArray orderSql(const Sort &sort);

} // namespace callboard
