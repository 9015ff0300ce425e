// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace callboard::sandbox {

/// The hotel's wall clock. Moments are seconds since 1970 in UTC.
struct LocalTime {
    int year;
    int month; ///< 1 to 12.
    int day;
    int weekday; ///< 0 is Monday.
    int hour;
    int minute;
    int second;
};

/// Europe/Paris by the rule of the European Union (last Sundays of March and October, 01:00 UTC), so that the
/// world is the same on machines without time zone files.
LocalTime parisTime(qint64 moment);
int parisOffset(qint64 moment);

/// Days since 1970 of the hotel's date.
qint64 parisDay(qint64 moment);
/// The moment when the hotel's clock shows @p hour on @p day; @p hour must not lie in the hour of a clock
/// change.
qint64 momentAt(qint64 day, int hour, int minute = 0);

} // namespace callboard::sandbox
