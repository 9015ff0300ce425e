// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"
#include "models/backup/makebackup.h"
#include "models/backup/restore.h"

namespace callboard {

/// "callboard-20260316.callboard-backup"
QString backupName(TimePoint now);
/// Everything that the profile has, into a file that is still to be named.
BackupOrder backupOrder(const Profile &profile, std::shared_ptr<StoreSnapshot> snapshot, TimePoint now);

struct RestoredProfile {
    UnpackedBackup backup;
    QString keptIn; ///< The folder where the profile that was there before is now; empty: there was none.
};

/// Puts the profile that is in @p file in the place of the present one, which is kept aside whole, in a
/// folder beside it that is named after the moment. The caller holds the ProfileLock and has nothing of it
/// open. Whatever happens, and whenever the program ends, there is one whole profile: the new one is made
/// beside the old one, and a rename decides; finishRestore() brings to its end what was interrupted. Blocks.
BackupResult<RestoredProfile> restoreProfile(const Profile &profile, const QString &file, const Clock &clock,
                                             const BackupWatch &watch);

/// What an interrupted restoreProfile() left: ended where the decision had been taken, else removed. To be
/// called with the ProfileLock before anything of the profile is opened. Errors: Storage.
Result<void> finishRestore(const Profile &profile);

} // namespace callboard
