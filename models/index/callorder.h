// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/failmask.h"
#include "models/index/textranks.h"

namespace callboard {

/// Rows of a snapshot in the order of a list.
using Order = std::vector<quint32>;

/// The newest call first, those without a start last, the higher id first among equals. Every other order
/// is this one, sorted stably.
Order newestFirst(const Snapshot &snapshot);
/// The same from the order of an older snapshot of the same build, among which the rows that are new or begin
/// at another time find their places: quicker while these are few.
Order newestFirst(const Snapshot &snapshot, const Snapshot &older, const Order &olderNewestFirst);
/// By row what its column sorts by: the lowest first; 0 where there is nothing.
using SortKeys = std::vector<quint32>;
/// Of any column but SortColumn::Started, whose times are too large.
SortKeys sortKeys(const Snapshot &snapshot, SortColumn column, TextRanks &ranks);
/// All rows as the store orders them (orderSql()): absent values last either way, equal ones newest first.
Order orderedBy(const SortKeys &keys, bool descending, const Order &newestFirst);
Order orderedBy(const Snapshot &snapshot, const Sort &sort, const Order &newestFirst);
/// As SortColumn::Started, ascending.
Order oldestFirst(const Snapshot &snapshot, const Order &newestFirst);

/// The first @p most of the calls that pass, in this order.
std::vector<CallId> passingIds(const Snapshot &snapshot, const Order &order, const FailMask &mask,
                               size_t most = std::numeric_limits<size_t>::max());
/// The same without an order of all rows: quicker than making one.
std::vector<CallId> firstPassingIds(const Snapshot &snapshot, const SortKeys &keys, bool descending,
                                    const FailMask &mask, size_t most);

} // namespace callboard
