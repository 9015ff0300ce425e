// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/callindex.h"

namespace callboard {

/// Calls that pass @p filter by the values of @p key (what --by takes), all of its own conditions included,
/// and in the order to print: days and hours as they follow, the rest by number. @p index is ready.
QCoro::Task<Result<QList<FacetValue>>> grouped(CallIndex &index, CallFilter filter, QString key);

} // namespace callboard
