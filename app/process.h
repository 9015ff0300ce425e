// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callboard {

/// First thing in main(), before Qt starts a thread: files for the owner only, no death by a closed pipe or a
/// full quota, and no core dump, because memory holds keys and guests' data.
void hardenProcess();
/// Qt complains on standard error about a locale without UTF-8 and switches; we switch before it complains.
void useUtf8();
/// Whether a window can be shown: somebody said where.
bool hasDisplay();

} // namespace callboard
