// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyle>

namespace callboard {

/// One line of text in an item of a list, shortened where it does not fit, at the side where reading begins.
inline void drawElidedLine(QPainter &painter, const QRect &line, const QString &text,
                           Qt::LayoutDirection direction)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width());
    painter.drawText(line, int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter), shown);
}

} // namespace callboard
