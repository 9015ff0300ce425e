// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/failmask.h"

namespace callboard {

/// The key figures of the calls that pass: what Store::totals() answers.
Totals totalsOf(const Snapshot &snapshot, const FailMask &mask);

} // namespace callboard
