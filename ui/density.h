// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStyleOptionViewItem;
class QWidget;

namespace callboard {

/// How close together rows are in the lists of @p part, those that are made later aside. Every row of a list
/// is as high as the others, in either way.
void setCompactRows(QWidget &part, bool compact);
/// Asked by delegates, of the list whose row they measure or paint.
bool isCompact(const QStyleOptionViewItem &option);

} // namespace callboard
