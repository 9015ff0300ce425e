// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

namespace callboard {

/// Opens the window (or paints it into a file, for --screenshot) and runs until it is closed. Answers the
/// exit code.
int runWindow(int &argc, char **argv, const Arguments &arguments);

} // namespace callboard
