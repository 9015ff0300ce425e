// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard {

/// Login name of the person whose process this is, for "who wrote that"; not $USER, which anybody may set.
/// Any thread.
QString operatingUser();

} // namespace callboard
