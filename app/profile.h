// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QLockFile>

namespace callboard {

/// Where a profile keeps its files. Every folder is readable by its owner only.
struct Profile {
    QString data; ///< The two databases.
    QString cache; ///< What may be deleted at any time.
    QString state; ///< Logs and the lock.
    QString config; ///< Settings of the window.

    StorePaths store() const;
    QString settingsFile() const;
    QString lockFile() const;
    QString logFile() const; ///< The newest; older ones are beside it.
    QStringList folders() const;

    /// The XDG folders of this user; relative paths in the environment are ignored, as the standard wants.
    static Profile ofUser();
    /// Everything under one folder.
    static Profile under(const QString &folder);

    /// Makes the folders with mode 0700 and narrows those that are wider. Errors: Storage.
    Result<void> make() const;
};

/// Keeps every other process out of a profile for as long as it lives. A lock that a killed process left is
/// taken over.
class ProfileLock {
public:
    explicit ProfileLock(const Profile &profile);
    /// Errors: Conflict (another Callboard has the profile), Storage.
    Result<void> take();

private:
    QLockFile m_file;
};

} // namespace callboard
