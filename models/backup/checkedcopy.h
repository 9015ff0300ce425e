// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/fault.h"
#include "models/store/migrations.h"

namespace callboard {

/// The database in @p file is one that a version of Callboard up to this one wrote: header, version, what is
/// in it, and each of its pages. @p part is what faults call it. Nothing of what it contains is trusted or
/// run. Faults: NewerData, Unsound.
BackupResult<void> checkDatabase(const QString &file, const Schema &schema, const QString &part);

} // namespace callboard
