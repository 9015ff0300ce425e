// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a backup: an archive (archive.h) that begins with manifest.json and ends with SHA256SUMS, which
// `sha256sum --check` reads. Between them, in this order: callboard.ini, desk.sqlite, cache.sqlite,
// recordings/ACCOUNT/NAME. Keys are never in it: they are in the keyring.
#pragma once

#include "models/backup/manifest.h"

#include <QIODevice>

#include <memory>

namespace callboard {

namespace BackupParts {
inline const auto manifest = QStringLiteral("manifest.json");
inline const auto settings = QStringLiteral("callboard.ini");
inline const auto desk = QStringLiteral("desk.sqlite");
inline const auto cache = QStringLiteral("cache.sqlite");
inline const auto recordings = QStringLiteral("recordings/");
inline const auto sums = QStringLiteral("SHA256SUMS");
} // namespace BackupParts

/// "recordings/3/8d969eef6ecad3c2-9f86d081884c7d65.audio", and nothing that a file name could mean elsewhere.
bool isRecordingPart(const QString &name);

/// Where the bytes of a part go, and how large it says it is; null: nowhere, it is only checked.
using PartSink = std::function<BackupResult<std::unique_ptr<QIODevice>>(const QString &name, qint64 bytes)>;

/// Only what it says about itself. Faults: NotABackup, Truncated, Damaged, NewerFormat, TooLarge, CannotRead.
BackupResult<BackupManifest> readManifest(const QString &file);
/// Everything: each part must be one that a backup has, in its place and once, as large as was said and
/// byte for byte what it was. Faults: all but Unsound, NewerData, NoSpace, Store.
BackupResult<BackupManifest> readBackup(const QString &file, const PartSink &sink, BackupStage stage,
                                        const BackupWatch &watch);

} // namespace callboard
