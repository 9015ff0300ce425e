// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace callboard {

/// Translation context of everything the command line says: Cli::tr("…").
class Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace callboard
