// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard {

/// Tool tips guess from the text whether it is HTML: this one never is.
QString plainToolTip(const QString &text);

} // namespace callboard
