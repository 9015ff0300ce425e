// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callboard {

/// Qt has things to say before a profile, and with it a log file, is open. From now on they are kept; a fatal
/// one goes to standard error at once, with all that was kept.
void holdLog();
/// Hands what was kept to the message handler that has been installed meanwhile.
void releaseLog();

} // namespace callboard
