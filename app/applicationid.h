// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

namespace callboard {

/// What desktops know the program by: the desktop file, its icon, the metainfo and the name on the session
/// bus. The files are in packaging/; CALLBOARD_ID of CMakeLists.txt says the same.
inline constexpr QLatin1StringView applicationId("com.callboard.callboard");

} // namespace callboard
