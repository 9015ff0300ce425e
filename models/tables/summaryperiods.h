// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/query.h"
#include "models/tables/filterstate.h"

#include <QSet>

namespace callboard {

/// What the summary compares its figures with.
enum class ComparedTime { Nothing, PeriodBefore, LastYear };

/// The days to compare @p days with, so many as of it are not in the future: whole months with whole months,
/// a part of a month with the same part of an earlier one, other days with those right before them. Absent
/// when @p days has no beginning or lies in the future.
std::optional<DayRange> comparedDays(const DayRange &days, ComparedTime with, QDate today);
/// The last @p count whole months before the one of @p today.
DayRange wholeMonthsBefore(QDate today, int count);
/// From the first moment of the first day to the last of the last; an invalid day leaves that end open.
Range<TimePoint> momentsOf(const DayRange &days, const QTimeZone &zone);

/// The stretches of time in which all calls of an account are known.
struct AccountCoverage {
    AccountId account{};
    QList<Range<TimePoint>> covered; ///< Ascending, apart.
    bool hasAllHistory = false; ///< There is nothing before the first of them.
    QString name{}; ///< The account's.
    bool operator==(const AccountCoverage &) const = default;
};
/// Days from the first to the last one of @p days, both valid, of which the calls of some account are not all
/// known: today, which is not over, and what was not read. Days in the future are not among them.
QSet<QDate> incompleteDays(const QList<AccountCoverage> &accounts, const DayRange &days, TimePoint now,
                           const QTimeZone &zone);

} // namespace callboard
