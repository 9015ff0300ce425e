// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textcache.h"

#include <QFontMetrics>
#include <QPainter>

namespace callboard {

namespace {

QStaticText *laidOutText(const QString &text, const QFont &font, int width, Qt::LayoutDirection direction)
{
    const QString line = QString(text).replace(u'\n', u' ');
    auto *laidOut = new QStaticText(QFontMetrics(font).elidedText(line, Qt::ElideRight, width));
    laidOut->setTextFormat(Qt::PlainText);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    laidOut->setTextOption(option);
    laidOut->prepare({}, font);
    return laidOut;
}

} // namespace

void TextCache::draw(QPainter &painter, const QRect &place, Qt::Alignment alignment,
                     Qt::LayoutDirection direction, const QString &text)
{
    if (text.isEmpty() || place.width() <= 0)
        return;
    const Key key{text, painter.font(), place.width(), direction};
    const QStaticText *known = m_texts.object(key);
    if (!known) {
        ++m_laidOut;
        auto *made = laidOutText(text, painter.font(), place.width(), direction);
        m_texts.insert(key, made);
        known = made;
    }
    const QSizeF size = known->size();
    const double free = place.width() - size.width();
    const double left = alignment & Qt::AlignRight ? free : alignment & Qt::AlignHCenter ? free / 2 : 0;
    painter.drawStaticText(
        QPointF(place.left() + left, place.top() + int((place.height() - size.height()) / 2)), *known);
}

} // namespace callboard
