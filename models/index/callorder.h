// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/failmask.h"

namespace callboard {

/// Rows of a snapshot in the order of a list.
using Order = std::vector<quint32>;

/// The newest call first, those without a start last, the higher id first among equals. Every other order
/// is this one, sorted stably.
Order newestFirst(const Snapshot &snapshot);
/// The same from the order of an older snapshot of the same build, among which the rows that are new or begin
/// at another time find their places: quicker while these are few.
Order newestFirst(const Snapshot &snapshot, const Snapshot &older, const Order &olderNewestFirst);
/// All rows as the store orders them (orderSql()): absent values last either way, equal ones newest first.
Order orderedBy(const Snapshot &snapshot, const Sort &sort, const Order &newestFirst);
/// The first @p most of the calls that pass, in this order.
std::vector<CallId> passingIds(const Snapshot &snapshot, const Order &order, const FailMask &mask,
                               size_t most = std::numeric_limits<size_t>::max());

} // namespace callboard
