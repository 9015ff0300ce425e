// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QList>

namespace callboard {

/// A column of desk.sqlite whose numbers stand for something.
struct NumberColumn {
    /// What becomes of a row with a number that no version wrote, where a damaged file is salvaged.
    enum class Mend {
        LeaveOut, ///< Nobody knows what it would do.
        Empty, ///< The rest of it says enough.
        Default, ///< @c instead does no harm.
    };
    const char *table;
    const char *column;
    NumberRange range;
    Mend mend;
    int instead = 0;
};

/// Those of @p table.
QList<NumberColumn> numberColumnsOf(QStringView table);

/// Throws DatabaseError, which is damage, where a row has a number that no version wrote.
void checkDeskNumbers(Database &desk);

} // namespace callboard
