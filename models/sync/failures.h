// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace callboard {

/// The account can do nothing more until its user signs in again.
bool needsSignIn(const Error &error);
/// The next request of the account would fare no better: the run ends. Other failures concern one call only.
bool endsRun(const Error &error);

} // namespace callboard
