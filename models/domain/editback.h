// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard {

/// What to write for @p typed, which somebody made of @p shown, which is how an editor shows @p original:
/// lines they left alone keep their line ends and whatever else the editor does not show. Where lines shown
/// are not lines of the original one by one, it is @p typed. Pure; any thread.
QString editedBack(const QString &original, const QString &shown, const QString &typed);

} // namespace callboard
