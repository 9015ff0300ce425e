// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFile;

namespace callboard {

// What stays when the power goes. Any thread.

/// "/home/maria/.desk.callboard-backup.part": beside it, so that renaming suffices.
QString unfinishedName(const QString &file);
/// Made anew and opened for writing, for its owner only. False: QFile::errorString() says why.
bool openPrivately(QFile &file);
bool makePrivateFolder(const QString &folder); ///< With mode 0700; true when it is there already.
/// Everything written is on the disk. False: QFile::errorString() says why.
bool flushToDisk(QFile &file);
/// Replaces @p to, and the folder remembers it. The system's reason, or empty.
QString renameDurably(const QString &from, const QString &to);

} // namespace callboard
