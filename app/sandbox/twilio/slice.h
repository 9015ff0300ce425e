// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"
#include "app/sandbox/world/shelf.h"

#include <QJsonArray>

namespace callboard::sandbox::twilio {

/// A page of one of Twilio's lists, newest first, as the query asks for it.
struct Slice {
    QJsonArray items;
    int number = 0;
    int size = 50;
    QString nextToken; ///< Null on the last page.
    QString problem; ///< Not null: the query makes no sense.
};

/// The resources that come of one call: none, one or several, each with a sid.
using ItemsOf = std::function<QJsonArray(const WorldCall &)>;

/// Whole days in UTC; absent where the query has no such filter.
struct DayFilter {
    std::optional<TimePoint> from;
    std::optional<TimePoint> until; ///< Exclusive.
    bool has(TimePoint moment) const { return (!from || moment >= *from) && (!until || moment < *until); }
};
/// "StartTime", "StartTime>" (on or after that day) and "StartTime<" (before it) for the name StartTime.
/// Absent: a value that is no day.
std::optional<DayFilter> dayFilter(const ApiRequest &request, const QString &name);

/// @p margin: an item may be dated so much later than its call began.
Slice sliceOf(const ApiRequest &request, const Shelf &shelf, const DayFilter &days, Seconds margin,
              const ItemsOf &itemsOf);
/// PageSize of the query: 50 without one, absent when it is not between 1 and @p largest.
std::optional<int> pageSize(const ApiRequest &request, int largest);

} // namespace callboard::sandbox::twilio
