// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/recovery.h"

#include <QStringList>

namespace callboard {

/// What had to be done to the profile's files at the start, and what to do now; empty when nothing. Needs no
/// QGuiApplication.
QStringList sentencesFor(const Recovery &recovery);

} // namespace callboard
