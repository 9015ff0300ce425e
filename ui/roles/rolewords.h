// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/roleaccess.h"

namespace callboard {

QString wordFor(Role role);
/// What the role sees and does, and what not.
QString limitsOf(Role role);
/// Why @p permission is not had now, and the way to it; null: it is, or @p access is null.
QString refusalText(const RoleAccess *access, Permission permission);

} // namespace callboard
