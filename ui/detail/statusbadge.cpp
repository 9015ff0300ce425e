// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/statusbadge.h"

#include "ui/access/access.h"
#include "ui/theme.h"
#include "ui/wording.h"

#include <QPainter>
#include <QStyle>

namespace callboard {
namespace {

constexpr int iconSide = 16;
constexpr int sidePadding = 8;
constexpr int gap = 6;

} // namespace

StatusBadge::StatusBadge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusBadge::setStatus(CallStatus status)
{
    m_status = status;
    setAccessibleName(wordFor(status));
    updateGeometry();
    update();
}

QSize StatusBadge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {2 * sidePadding + iconSide + gap + metrics.horizontalAdvance(wordFor(m_status)),
            qMax(iconSide, metrics.height()) + 6};
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.edgePen(m_theme.statusColour(m_status)));
    painter.setBrush(m_theme.statusTint(m_status));
    const double inset = m_theme.isHighContrast() ? 1 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), height() / 2.0 - inset,
                            height() / 2.0 - inset);

    const QRect inner = rect().adjusted(sidePadding, 0, -sidePadding, 0);
    const QRect icon(inner.x(), (height() - iconSide) / 2, iconSide, iconSide);
    const QRect text = inner.adjusted(iconSide + gap, 0, 0, 0);
    const QColor colour = m_theme.statusColour(m_status);
    const auto placed = [&](const QRect &r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    m_theme.icon(Theme::iconName(m_status), colour).paint(&painter, placed(icon));
    painter.setPen(colour);
    painter.drawText(placed(text), Qt::AlignCenter, wordFor(m_status));
}

} // namespace callboard
