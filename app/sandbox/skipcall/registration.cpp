// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/skipcall/skipcallapi.h"

namespace callboard::sandbox {

std::unique_ptr<Api> makeSkipcallApi(World &world)
{
    return std::make_unique<SkipcallApi>(world);
}

} // namespace callboard::sandbox
