// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/summaryperiods.h"

#include <algorithm>

namespace callboard {

namespace {

bool endsMonth(QDate day)
{
    return day.day() == day.daysInMonth();
}

int monthsIn(const DayRange &days)
{
    return (days.to.year() - days.from.year()) * 12 + days.to.month() - days.from.month() + 1;
}

TimePoint startOf(QDate day, const QTimeZone &zone)
{
    return fromMs(day.startOfDay(zone).toMSecsSinceEpoch());
}

bool covers(const AccountCoverage &account, const Range<TimePoint> &wanted)
{
    const auto &covered = account.covered;
    const bool isBeforeAll = account.hasAllHistory && !covered.isEmpty() && covered.first().from
        && *wanted.until <= *covered.first().from;
    return isBeforeAll || std::any_of(covered.begin(), covered.end(), [&](const Range<TimePoint> &range) {
               const bool beginsSoonEnough = !range.from || *range.from <= *wanted.from
                   || (account.hasAllHistory && range == covered.first());
               return beginsSoonEnough && (!range.until || *range.until >= *wanted.until);
           });
}

} // namespace

std::optional<DayRange> comparedDays(const DayRange &days, ComparedTime with, QDate today)
{
    if (with == ComparedTime::Nothing || !days.from.isValid() || days.from > today)
        return {};
    const DayRange whole{days.from, days.to.isValid() ? days.to : today};
    const DayRange past{whole.from, std::min(whole.to, today)};
    if (with == ComparedTime::LastYear)
        return DayRange{past.from.addYears(-1), past.to.addYears(-1)};
    if (whole.from.day() == 1 && endsMonth(whole.to)) {
        const int months = monthsIn(whole);
        const QDate to = past.to.addMonths(-months);
        return DayRange{past.from.addMonths(-months),
                        past.to == whole.to ? QDate(to.year(), to.month(), to.daysInMonth()) : to};
    }
    const qint64 count = past.from.daysTo(past.to) + 1;
    return DayRange{past.from.addDays(-count), past.from.addDays(-1)};
}

DayRange wholeMonthsBefore(QDate today, int count)
{
    const QDate thisMonth(today.year(), today.month(), 1);
    return {thisMonth.addMonths(-count), thisMonth.addDays(-1)};
}

Range<TimePoint> momentsOf(const DayRange &days, const QTimeZone &zone)
{
    Range<TimePoint> range;
    if (days.from.isValid())
        range.from = startOf(days.from, zone);
    if (days.to.isValid())
        range.until = startOf(days.to.addDays(1), zone);
    return range;
}

QSet<QDate> incompleteDays(const QList<AccountCoverage> &accounts, const DayRange &days, TimePoint now,
                           const QTimeZone &zone)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMs(now), zone).date();
    QSet<QDate> incomplete;
    for (QDate day = days.from; day <= std::min(days.to, today); day = day.addDays(1)) {
        const Range<TimePoint> wanted = momentsOf({day, day}, zone);
        const bool isKnown =
            std::all_of(accounts.begin(), accounts.end(),
                        [&](const AccountCoverage &account) { return covers(account, wanted); });
        if (day == today || !isKnown)
            incomplete.insert(day);
    }
    return incomplete;
}

} // namespace callboard
