// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/twilio/twilioapi.h"

namespace callboard::sandbox {

std::unique_ptr<Api> makeTwilioApi(World &world)
{
    return std::make_unique<TwilioApi>(world);
}

} // namespace callboard::sandbox
