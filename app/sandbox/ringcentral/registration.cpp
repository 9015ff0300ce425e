// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/ringcentral/ringcentralapi.h"

namespace callboard::sandbox {

std::unique_ptr<Api> makeRingCentralApi(World &world)
{
    return std::make_unique<RingCentralApi>(world);
}

} // namespace callboard::sandbox
