// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace callboard {

/// Of a chosen row. In high contrast it is but a hint, for the colours of states stand on it:
/// paintRowMarks().
inline QColor chosenGround(const QStyleOptionViewItem &option, const Theme &theme)
{
    const bool isActive = option.state & QStyle::State_Active;
    const double share = theme.isHighContrast() ? 0.08 : isActive ? 0.18 : 0.10;
    return Theme::mixed(theme.accent(), option.palette.color(QPalette::Base), share);
}

/// Lines above and below a cell of a row: between rows a thin one, around the row that has the keyboard that
/// of the focus. In high contrast also around what is chosen, which has a bar at its beginning, too: there a
/// wash alone says too little.
inline void paintRowMarks(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const Theme &theme)
{
    const QRect &cell = option.rect;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isFocused = view && view->hasFocus() && view->currentIndex().row() == index.row();
    const bool isChosen = theme.isHighContrast() && option.state & QStyle::State_Selected;
    const auto line = [&](int y, int height, const QColor &colour) {
        painter.fillRect(QRect(cell.left(), y, cell.width(), height), colour);
    };
    line(cell.bottom(), 1, theme.rowLine());
    if (isFocused || isChosen) {
        const int width = !theme.isHighContrast() ? 1 : isFocused ? theme.focusWidth() : 1;
        line(cell.top(), width, theme.accent());
        line(cell.bottom() - width + 1, width, theme.accent());
    }
    const QRect seen = view ? view->viewport()->rect() : cell;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const bool isFirst = isMirrored ? cell.right() >= seen.right() : cell.left() <= seen.left();
    constexpr int bar = 4;
    if (isChosen && isFirst)
        painter.fillRect(
            QRect(isMirrored ? seen.right() - bar + 1 : seen.left(), cell.top(), bar, cell.height()),
            theme.accent());
}

} // namespace callboard
