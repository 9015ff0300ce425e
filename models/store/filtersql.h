// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/store/database.h"

namespace callboard {

/// A CallFilter as SQL over the table calls. Every value is bound; the text is made of our own pieces only.
struct FilterSql {
    QByteArray where;   ///< A condition, never empty.
    QByteArray orderBy; ///< Without the words ORDER BY.
    QList<std::variant<qint64, QString>> values;

    void bindTo(SqlQuery &query) const;
};

/// Labels and account names are looked up in the attached schema `desk`.
FilterSql filterSql(const CallFilter &filter);

} // namespace callboard
