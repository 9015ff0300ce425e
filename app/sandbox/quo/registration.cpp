// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/quo/quoapi.h"

namespace callboard::sandbox {

std::unique_ptr<Api> makeQuoApi(World &world)
{
    return std::make_unique<QuoApi>(world);
}

} // namespace callboard::sandbox
