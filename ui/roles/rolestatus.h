// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStatusBar;

namespace callboard {

class RoleGate;
class Theme;

/// An entry of the status bar that says which role is in force, unless nobody ever set up another than the
/// owner's. A click leads up, or down again.
void addRoleStatus(RoleGate &gate, const Theme &theme, QStatusBar &bar);

} // namespace callboard
