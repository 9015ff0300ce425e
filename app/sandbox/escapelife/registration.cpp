// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/escapelife/escapelifeapi.h"

namespace callboard::sandbox {

std::unique_ptr<Api> makeEscapelifeApi(World &world)
{
    return std::make_unique<EscapelifeApi>(world);
}

} // namespace callboard::sandbox
