// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/markedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace callboard {

namespace {

/// Bold letters are a little wider than those that the text was measured with.
int extraWidth(const MarkedText &marked, const QFont &font, const QFontMetrics &metrics)
{
    QFont bold = font;
    bold.setWeight(QFont::Bold);
    const QFontMetrics boldMetrics(bold);
    int extra = 0;
    for (const TextRange &mark : marked.marks) {
        const QString part = marked.text.mid(mark.start, mark.length);
        extra += std::max(0, boldMetrics.horizontalAdvance(part) - metrics.horizontalAdvance(part));
    }
    return extra;
}

QList<QTextLayout::FormatRange> formatsOf(const MarkedText &marked, qsizetype length)
{
    QList<QTextLayout::FormatRange> formats;
    if (marked.mutedUntil > 0) {
        QTextCharFormat muted;
        muted.setForeground(marked.mutedColour);
        formats << QTextLayout::FormatRange{0, int(std::min(marked.mutedUntil, length)), muted};
    }
    QTextCharFormat strong;
    strong.setFontWeight(QFont::Bold);
    strong.setForeground(marked.markColour);
    strong.setBackground(marked.markGround);
    for (const TextRange &mark : marked.marks) {
        const qsizetype end = std::min(mark.end(), length);
        if (mark.start < end)
            formats << QTextLayout::FormatRange{int(mark.start), int(end - mark.start), strong};
    }
    return formats;
}

} // namespace

void MarkedText::paint(QPainter &painter, const QRect &place, Qt::Alignment alignment,
                       Qt::LayoutDirection direction) const
{
    QFont font = painter.font();
    font.setStrikeOut(struck);
    const QFontMetrics metrics(font);
    const int room = place.width() - extraWidth(*this, font, metrics);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    // What elidedText() puts in place of the end is no part of a mark.
    const qsizetype kept = shown == text ? text.size() : std::max<qsizetype>(0, shown.size() - 1);

    QTextLayout layout(shown, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(*this, kept));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6);
    layout.endLayout();

    const qreal width = line.naturalTextWidth();
    const QRect where =
        QStyle::alignedRect(direction, alignment, {int(std::ceil(width)), int(line.height())}, place);
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setPen(colour);
    layout.draw(&painter, QPointF(where.left() - line.naturalTextRect().left(), where.top()));
    painter.restore();
}

Hit broughtForward(const Hit &hit, const WordMatcher &matcher, const QFontMetrics &metrics, int width)
{
    Hit shown = hit;
    if (hit.matches.isEmpty())
        return shown;
    const TextRange first = hit.matches.first();
    if (metrics.horizontalAdvance(hit.text.left(first.end())) < width * 4 / 5)
        return shown;
    qsizetype start = first.start;
    while (start > 0 && metrics.horizontalAdvance(hit.text.mid(start, first.end() - start)) < width / 3)
        --start;
    while (start < first.start && start > 0 && !hit.text.at(start - 1).isSpace())
        ++start;
    shown.text = QChar(u'…') + hit.text.mid(start);
    shown.matches = matcher.matches(shown.text, hit.by);
    return shown;
}

} // namespace callboard
