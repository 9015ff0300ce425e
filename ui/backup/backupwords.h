// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backup/manifest.h"

namespace callboard {

/// What went wrong with the backup in @p file, and what to do; one or two sentences.
QString sentenceFor(const BackupFault &fault, const QString &file);
/// "Copying…", for a line of progress.
QString wordFor(BackupStage stage);
/// "12 accounts, 3,400 calls, made on …": what is in it.
QString summaryOf(const BackupManifest &manifest);
/// What becomes of edits that waited; empty when there are none.
QString heldSentence(qint64 edits);
/// Whoever was erased after the backup was made is in it; empty when nobody was.
QString erasedSentence(qint64 people);
/// Where the profile is that was there before; empty when there was none.
QString keptSentence(const QString &folder);
/// Keys are in no backup.
QString keysSentence();

} // namespace callboard
