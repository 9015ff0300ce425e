// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/api.h"

namespace callboard::sandbox {

std::unique_ptr<Api> makeBlueRockTelApi(World &)
{
    return nullptr;
}

} // namespace callboard::sandbox
