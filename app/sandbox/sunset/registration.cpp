// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sunset/sunsetapi.h"

namespace callboard::sandbox {

std::unique_ptr<Api> makeSunsetApi(World &world)
{
    return std::make_unique<SunsetApi>(world);
}

} // namespace callboard::sandbox
