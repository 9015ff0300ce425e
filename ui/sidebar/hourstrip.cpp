// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/hourstrip.h"

#include "ui/filter/termwords.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int barsHeight = 40;
constexpr int labelEvery = 6;

} // namespace

HourStrip::HourStrip(const Theme &theme, FacetModel &hours, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_hours(hours)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(titleFor(QueryField::At));
    connect(&hours, &FacetModel::refreshed, this, qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize HourStrip::sizeHint() const
{
    return {120, barsHeight + fontMetrics().height() + Theme::space};
}

FacetModel::Mark HourStrip::markOf(int hour) const
{
    const QString key = QString::number(hour);
    return m_hours.marked(FacetModel::Mark::Chosen).contains(key)  ? FacetModel::Mark::Chosen
        : m_hours.marked(FacetModel::Mark::Excluded).contains(key) ? FacetModel::Mark::Excluded
                                                                   : FacetModel::Mark::None;
}

QRectF HourStrip::plot() const
{
    return QRectF(rect()).adjusted(Theme::space, 3, -Theme::space, -fontMetrics().height() - 4);
}

QRectF HourStrip::columnOf(int hour) const
{
    const QRectF area = plot();
    const double width = area.width() / 24;
    const int slot = layoutDirection() == Qt::RightToLeft ? 23 - hour : hour;
    return {area.left() + slot * width, area.top(), width, area.height()};
}

int HourStrip::hourAt(double x) const
{
    const QRectF area = plot();
    const int slot = std::clamp(int((x - area.left()) / area.width() * 24), 0, 23);
    return layoutDirection() == Qt::RightToLeft ? 23 - slot : slot;
}

void HourStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 1;
    for (int hour = 0; hour < 24; ++hour)
        top = std::max(top, m_hours.countOf(QString::number(hour)));
    const bool isNarrowed = !m_hours.marked(FacetModel::Mark::Chosen).isEmpty();
    for (int hour = 0; hour < 24; ++hour) {
        const QRectF column = columnOf(hour);
        const FacetModel::Mark mark = markOf(hour);
        QColor fill = mark == FacetModel::Mark::Excluded ? m_theme.error() : m_theme.accent();
        const bool isLight = mark == FacetModel::Mark::None && isNarrowed;
        fill.setAlphaF(mark != FacetModel::Mark::None ? 1.0F
                           : isLight                  ? 0.25F
                           : m_theme.isHighContrast() ? 0.85F
                                                      : 0.72F);
        if (hour == m_hovered || mark != FacetModel::Mark::None) {
            QColor veil = fill;
            veil.setAlphaF(hour == m_hovered ? 0.18F : 0.10F);
            painter.fillRect(column, veil);
        }
        const int calls = m_hours.countOf(QString::number(hour));
        const double height = calls > 0 ? std::max(2.0, column.height() * calls / top) : 0;
        const QRectF bar(column.left() + 0.75, column.bottom() - height, column.width() - 1.5, height);
        painter.fillRect(bar, fill);
        if (isLight && calls > 0) {
            painter.setPen(QPen(m_theme.accent(), 0.8));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar.adjusted(0.4, 0.4, -0.4, -0.4));
        }
    }
    const QRectF area = plot();
    painter.setPen(m_theme.border());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(m_theme.muted());
    for (int hour = 0; hour <= 24; hour += labelEvery) {
        const QRectF column = columnOf(std::min(hour, 23));
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const double x = (hour == 24) == isMirrored ? column.left() : column.right();
        const double at =
            hour == 24 || isMirrored ? (isMirrored && hour < 24 ? column.right() : x) : column.left();
        const double half = fontMetrics().horizontalAdvance(u"00"_s);
        const double centre = std::clamp(at, half / 2 + 1, width() - half / 2 - 1);
        painter.drawText(QRectF(centre - half, area.bottom() + 2, 2 * half, fontMetrics().height()),
                         Qt::AlignCenter, QLocale().toString(hour));
    }
    if (hasFocus()) {
        painter.setPen(m_theme.focusPen());
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        if (m_current >= 0)
            painter.drawRect(columnOf(m_current).adjusted(-0.5, -1, 0.5, 1));
    }
}

QString HourStrip::textOf(int hour) const
{
    const QString key = QString::number(hour);
    return spokenValue(hoursText(key), m_hours.isRead() ? QVariant(m_hours.countOf(key)) : QVariant(),
                       markOf(hour));
}

PaintedParts::Part HourStrip::part(int index) const
{
    return {.name = textOf(index),
            .place = columnOf(index).toRect(),
            .isChecked = markOf(index) == FacetModel::Mark::Chosen,
            .hasBox = true};
}

void HourStrip::toggle(int hour, bool excludes)
{
    const FacetModel::Mark wanted = excludes ? FacetModel::Mark::Excluded : FacetModel::Mark::Chosen;
    const FacetModel::Mark now = markOf(hour);
    const bool isMarked = now == wanted || (!excludes && now == FacetModel::Mark::Excluded);
    m_hours.setData(m_hours.index(hour), int(isMarked ? FacetModel::Mark::None : wanted),
                    FacetModel::MarkRole);
}

void HourStrip::chooseRange(int from, int to)
{
    QStringList hours;
    for (int hour = std::min(from, to); hour <= std::max(from, to); ++hour)
        hours << QString::number(hour);
    Q_EMIT chosenByUser(hours);
}

/// Read out while the arrow keys walk along the hours.
void HourStrip::setCurrent(int hour)
{
    m_current = hour;
    setAccessibleDescription(textOf(hour));
    tellCurrentPart(*this, hour);
    update();
}

void HourStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_anchor = hourAt(event->position().x());
    m_dragged = false;
    setCurrent(m_anchor);
}

void HourStrip::mouseMoveEvent(QMouseEvent *event)
{
    const int hour = hourAt(event->position().x());
    if (std::exchange(m_hovered, hour) != hour)
        update();
    if (m_anchor < 0 || !(event->buttons() & Qt::LeftButton))
        return;
    if (!m_dragged && hour == m_anchor)
        return;
    m_dragged = true;
    chooseRange(m_anchor, hour);
}

void HourStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_anchor >= 0 && !m_dragged)
        toggle(m_anchor, event->modifiers() & Qt::ControlModifier);
    m_anchor = -1;
}

void HourStrip::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void HourStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(9);
}

void HourStrip::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int step = event->key() == Qt::Key_Right ? (isMirrored ? -1 : 1)
        : event->key() == Qt::Key_Left             ? (isMirrored ? 1 : -1)
                                                   : 0;
    if (step != 0) {
        const bool stretches = event->modifiers() & Qt::ShiftModifier;
        if (stretches && m_anchor < 0)
            m_anchor = m_current;
        setCurrent(std::clamp(m_current + step, 0, 23));
        if (stretches)
            chooseRange(m_anchor, m_current);
        else
            m_anchor = -1;
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        setCurrent(event->key() == Qt::Key_Home ? 0 : 23);
    } else if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Minus) {
        toggle(m_current, event->key() == Qt::Key_Minus || (event->modifiers() & Qt::ControlModifier));
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool HourStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int hour = hourAt(help->pos().x());
    QToolTip::showText(help->globalPos(), plainToolTip(textOf(hour)), this, columnOf(hour).toRect());
    return true;
}

} // namespace callboard
