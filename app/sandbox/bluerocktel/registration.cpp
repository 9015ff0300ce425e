// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bluerocktel/bluerocktelapi.h"

namespace callboard::sandbox {

std::unique_ptr<Api> makeBlueRockTelApi(World &world)
{
    return std::make_unique<BlueRockTelApi>(world);
}

} // namespace callboard::sandbox
