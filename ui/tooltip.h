// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace callboard {

/// Tool tips guess from the text whether it is HTML: this one never is.
QString plainToolTip(const QString &text);
/// Qt describes a widget by its tool tip where it has no description of its own: without the markup, then.
void describeByToolTip(QWidget &widget);

} // namespace callboard
