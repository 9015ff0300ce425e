// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/manifest.h"

namespace callboard {

struct UnpackedBackup {
    BackupManifest manifest;
    qint64 held = 0; ///< Edits that now wait for the user to say whether they are to be sent.
};

/// Unpacks @p file into @p folder, which is made and must be on the disk that it stays on, and makes a sound
/// profile of it: both databases are checked as if an enemy had written them, taken to the schema of today,
/// and every edit that waited is held, since it may have been sent after the backup was made. On a fault
/// nothing is left of the folder. Blocks; any thread. Faults: all.
BackupResult<UnpackedBackup> unpackBackup(const QString &file, const QString &folder, const Clock &clock,
                                          const BackupWatch &watch);

/// How many people were erased in that profile after @p moment: they are in older backups. 0 where nobody can
/// tell.
qint64 erasedSince(const QString &deskFile, TimePoint moment);

} // namespace callboard
