// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

namespace callboard {

/// What is to be said in the window that opens next.
struct RestoreNews {
    QString sentence;
    bool isGood = false;
};

/// Restores @p file into @p profile between two windows: nothing of the profile is open. Shows its progress,
/// and can be stopped. Runs an event loop of its own; needs a QApplication.
RestoreNews runRestore(const Profile &profile, const QString &file);

} // namespace callboard
