// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/fault.h"
#include "models/domain/time.h"

#include <QByteArray>

#include <optional>

namespace callboard {

/// What a backup says about itself: its first part, "manifest.json".
struct BackupManifest {
    static constexpr int newestFormat = 1;

    int format = newestFormat;
    QString program; ///< Version of Callboard that made it.
    TimePoint madeAt{};
    int deskSchema = 0;
    std::optional<int> cacheSchema; ///< Absent: without calls.
    qint64 calls = 0; ///< That the profile had.
    qint64 accounts = 0;
    qint64 waiting = 0; ///< Edits that had not been sent.
    qint64 recordings = 0; ///< Files; 0: without.
    qint64 bytes = 0; ///< Of everything, unpacked.
    bool operator==(const BackupManifest &) const = default;
};

QByteArray toJson(const BackupManifest &manifest);
/// Faults: NotABackup, NewerFormat.
BackupResult<BackupManifest> manifestFrom(const QByteArray &json);

} // namespace callboard
