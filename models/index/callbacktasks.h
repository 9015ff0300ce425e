// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callbacktask.h"
#include "models/index/snapshot.h"

namespace callboard {

/// The tasks that are open, those contacted since @p since, and those whose number rang in vain since then,
/// in no order; keys only where there is a number. One look at the kind of every call, and one at the calls
/// of the numbers concerned.
QList<FoundTask> tasksIn(const Snapshot &snapshot, TimePoint since);

} // namespace callboard
