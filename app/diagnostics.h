// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"

class QSettings;

namespace callboard {

/// A text for those who help: versions, machine, sizes, and how the accounts are doing. It is made of what is
/// named in it one by one, so it holds no name, number, note, key or address, and no path of a person. It is
/// English wherever it is read. Needs no window; with one it tells of the screens, too. What the store cannot
/// tell is said in its place.
QCoro::Task<QString> diagnosticsText(Store &store, Profile profile, const QSettings &settings, TimePoint now);

} // namespace callboard
