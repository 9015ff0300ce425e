// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

namespace callboard::sandbox {

/// Which of the nine systems knows about a call. escapelife hears of every call; the carriers of those they
/// carried; Skipcall and Sunset sit on Twilio and know a part of its calls; Phone.inc answers the
/// restaurant's line; reception logs what comes in on the reservations line in BlueRockTEL. What was logged
/// through one system is known to that one only.
bool isKnownTo(Provider provider, const WorldCall &call, const People &people);

} // namespace callboard::sandbox
