// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/wordmatch.h"

#include <QColor>

class QFontMetrics;
class QPainter;
class QRect;

namespace callboard {

/// One line of text, parts of which stand out: bold, on a ground of their own.
struct MarkedText {
    QString text;
    QList<TextRange> marks;
    QColor colour; ///< Of what is not marked.
    QColor markColour;
    QColor markGround;
    qsizetype mutedUntil = 0; ///< The text begins with this much in another colour…
    QColor mutedColour; ///< …this one.
    bool struck = false;

    /// In the painter's font, cut at the end where it does not fit.
    void paint(QPainter &painter, const QRect &place, Qt::Alignment alignment,
               Qt::LayoutDirection direction) const;
};

/// @p hit so that its first match stands within @p width: what is before it is cut where that takes too much
/// room. The matches are found anew.
Hit broughtForward(const Hit &hit, const WordMatcher &matcher, const QFontMetrics &metrics, int width);

} // namespace callboard
