// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/snapshot.h"

namespace callboard {

/// Keeps a snapshot in a file that only its owner can read, in place of the one before at once or not at all.
/// False when that was not possible; then what was there is still there.
bool writeSnapshot(const Snapshot &snapshot, const QString &file);

/// What is in such a file, without the names. Null when there is none or it is damaged, another version's or
/// of other calls than @p identity says (IndexStamp). Whether it is up to date is not looked at.
SnapshotPtr readSnapshot(const QString &file, qint64 identity);

} // namespace callboard
