// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

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

/// Keeps every other process out of a profile for as long as it lives. The kernel holds the lock, not what is
/// in the file: however a process ends, at whatever instant, its lock ends with it. The file stays.
class ProfileLock {
public:
    explicit ProfileLock(const Profile &profile);
    ~ProfileLock();
    Q_DISABLE_COPY_MOVE(ProfileLock)
    /// Errors: Conflict (another Callboard has the profile), Storage.
    Result<void> take();

private:
    QString m_name;
    int m_file = -1; ///< Of open(2).
};

} // namespace callboard
