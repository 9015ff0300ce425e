// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowservices.h"

#include "models/access/roleaccess.h"

namespace callboard {

bool WindowServices::may(Permission permission) const
{
    return !access || access->may(permission);
}

} // namespace callboard
