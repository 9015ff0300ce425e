// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/newrowschip.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace callboard {

NewRowsChip::NewRowsChip(const Theme &theme, QWidget &over)
    : QPushButton(&over)
    , m_theme(theme)
    , m_over(over)
{
    setObjectName(u"newRowsChip"_s);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    hide();
    over.installEventFilter(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NewRowsChip::add(int rows)
{
    setCount(m_count + rows);
}

void NewRowsChip::clear()
{
    setCount(0);
}

void NewRowsChip::setCount(int count)
{
    m_count = count;
    //: On a button over the call table: %n calls arrived above the rows one looks at. The arrow is drawn
    //: behind it.
    setText(tr("%n new", nullptr, count));
    //: Tool tip and screen reader text of the button that says how many calls arrived above.
    setAccessibleName(tr("%n new call(s) above. Go to the top.", nullptr, count));
    setToolTip(accessibleName());
    setVisible(count > 0);
    place();
}

QSize NewRowsChip::sizeHint() const
{
    const int height = fontMetrics().height() + Theme::space;
    return {fontMetrics().horizontalAdvance(text()) + height + 3 * Theme::space, height};
}

void NewRowsChip::place()
{
    resize(sizeHint());
    move((m_over.width() - width()) / 2, Theme::space);
    raise();
}

bool NewRowsChip::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_over && event->type() == QEvent::Resize)
        place();
    return QPushButton::eventFilter(watched, event);
}

void NewRowsChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = palette().color(QPalette::Highlight);
    painter.setBrush(underMouse() || isDown() ? fill.darker(112) : fill);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::HighlightedText), m_theme.focusWidth())
                              : QPen(Qt::NoPen));
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);

    const int arrow = fontMetrics().height();
    const QRect inner = rect().adjusted(2 * Theme::space - 4, 0, -(2 * Theme::space - 4), 0);
    const QColor ink = palette().color(QPalette::HighlightedText);
    const QRect arrowPlace(inner.right() - arrow, (height() - arrow) / 2, arrow, arrow);
    m_theme.icon(u"chevron-up"_s, ink)
        .paint(&painter, QStyle::visualRect(layoutDirection(), inner, arrowPlace));
    painter.setPen(ink);
    const QRect words = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(0, 0, -arrow - 2, 0));
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace callboard
