// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/phoneinc/phoneincapi.h"

namespace callboard::sandbox {

std::unique_ptr<Api> makePhoneIncApi(World &world)
{
    return std::make_unique<PhoneIncApi>(world);
}

} // namespace callboard::sandbox
