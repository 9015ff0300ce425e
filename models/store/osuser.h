// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard {

/// Login name of the person whose process this is, for "who wrote that". Any thread.
QString operatingUser();

} // namespace callboard
