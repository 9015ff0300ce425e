// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/manifest.h"
#include "models/store/storesnapshot.h"

namespace callboard {

struct StorePaths;

/// What is to be backed up, and where to.
struct BackupOrder {
    std::shared_ptr<StoreSnapshot> snapshot;
    QString file; ///< Replaced when it exists, once the new one is whole.
    QString scratch; ///< A folder for copies meanwhile; made and removed.
    QString settingsFile; ///< callboard.ini; may be absent.
    QString audioFolder; ///< Recordings; empty: without.
    bool withCalls =
        true; ///< Else they are fetched again after restoring, as far as the systems still have them.
    QString program; ///< Version.
    TimePoint now{};
};

/// What the parts of a profile take on the disk, in bytes.
struct BackupSizes {
    qint64 desk = 0;
    qint64 calls = 0;
    qint64 recordings = 0;
};
BackupSizes backupSizes(const StorePaths &paths);

/// Writes the backup under another name, reads it again as restoring would, and only then calls it
/// @c order.file, readable by its owner only. Blocks for as long as that takes; any thread. Faults: NoSpace,
/// CannotRead, CannotWrite, Unsound (the profile itself is damaged), Store, Cancelled; nothing is left behind
/// then, and a backup that had this name stays.
BackupResult<BackupManifest> makeBackup(const BackupOrder &order, const BackupWatch &watch);

} // namespace callboard
