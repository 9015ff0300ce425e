// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/grouphead.h"

#include "ui/access/access.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int arrowSize = 12;

} // namespace

GroupHead::GroupHead(const Theme &theme, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    tellFold(*this, m_open);
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(title);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    setFont(bold);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT openWanted(!m_open); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

void GroupHead::setOpen(bool open)
{
    if (std::exchange(m_open, open) == open)
        return;
    tellFold(*this, open);
    describe();
    update();
}

void GroupHead::setMarks(int count)
{
    if (std::exchange(m_marks, count) == count)
        return;
    describe();
    update();
}

void GroupHead::describe()
{
    QString text = m_open ? tr("Open") : tr("Closed");
    if (m_marks > 0)
        //: Screen reader, behind "Open" or "Closed": how many values of a filter are chosen.
        text += u", "_s + tr("%n chosen", nullptr, m_marks);
    setAccessibleDescription(text);
}

QSize GroupHead::sizeHint() const
{
    return {120, fontMetrics().height() + Theme::space};
}

void GroupHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(m_theme.focusPen());
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    } else if (underMouse()) {
        QColor veil = palette().color(QPalette::WindowText);
        veil.setAlphaF(0.06F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRect inner = rect().adjusted(Theme::space / 2, 0, -Theme::space, 0);
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), inner, place);
    };
    m_theme.icon(m_open ? u"chevron-down"_s : u"chevron-forward"_s, m_theme.muted())
        .paint(&painter, mirrored(QRect(inner.left() + 1, (height() - arrowSize) / 2, arrowSize, arrowSize)));
    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter));
    painter.setPen(palette().color(QPalette::WindowText));
    const QString count = m_marks > 0 ? QLocale().toString(m_marks) : QString();
    const int countWidth = m_marks > 0 ? fontMetrics().horizontalAdvance(count) + Theme::space * 3 / 2 : 0;
    const QRect title = inner.adjusted(arrowSize + Theme::space, 0, -countWidth, 0);
    painter.drawText(mirrored(title), flags | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, title.width()));
    if (m_marks == 0)
        return;
    const int badge = fontMetrics().height();
    const QRect place =
        mirrored(QRect(inner.right() - countWidth + 1, (height() - badge) / 2, countWidth, badge));
    QColor fill = m_theme.accent();
    fill.setAlphaF(0.12F);
    painter.setPen(m_theme.edgePen(m_theme.accent()));
    painter.setBrush(fill);
    painter.drawRoundedRect(place, badge / 2.0, badge / 2.0);
    painter.setPen(m_theme.accent());
    painter.drawText(place, Qt::AlignCenter, count);
}

void GroupHead::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int opens = isMirrored ? Qt::Key_Left : Qt::Key_Right;
    const int folds = isMirrored ? Qt::Key_Right : Qt::Key_Left;
    if (event->key() == opens || event->key() == folds)
        Q_EMIT openWanted(event->key() == opens);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore(); // the side bar's: the next row
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace callboard
