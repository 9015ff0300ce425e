// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QAbstractButton;
class QWidget;

namespace callboard {

/// Lets assistive technology see our own widgets as what they are, and work where Qt's interfaces leave
/// something out; lets Tab go as eyes do. When the program has its QApplication; costs nothing while nobody
/// listens.
void installAccess();

/// What @p widget is for assistive technology, when its class does not say so: a page tab, a label. Before
/// its accessible name.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

/// @p button opens and folds what is below it. Before its accessible name, and with every change.
void tellFold(QAbstractButton &button, bool isOpen);

} // namespace callboard
