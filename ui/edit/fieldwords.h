// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QString>

namespace callboard {

/// What is wrong with a value that canTake() is false for, and what is wanted: for a form and for the command
/// line.
QString notTakenSentence(Provider provider);

} // namespace callboard
