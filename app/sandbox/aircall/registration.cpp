// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/aircall/aircallapi.h"

namespace callboard::sandbox {

std::unique_ptr<Api> makeAircallApi(World &world)
{
    return std::make_unique<AircallApi>(world);
}

} // namespace callboard::sandbox
