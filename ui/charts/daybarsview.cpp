// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daybarsview.h"

#include "ui/charts/daywords.h"
#include "ui/charts/marksview.h"
#include "ui/theme.h"

#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QtCharts/QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

constexpr int labelGap = 12; ///< Between two labels of the axis.
constexpr int countGap = 8; ///< Between a count and the grid.
constexpr double widestBar = 40; ///< In pixels: three days are not three slabs.
constexpr double shareOfColumn = 0.74;
constexpr int mostTicks = 4;

/// 1, 2 or 5 times a power of ten: at most mostTicks steps reach @p top, and none is a fraction.
int stepFor(int top)
{
    for (int power = 1;; power *= 10) {
        for (const int digit : {1, 2, 5}) {
            if (qint64(digit) * power * mostTicks >= top)
                return digit * power;
        }
    }
}

} // namespace

DayBarsView::DayBarsView(const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_calls(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(96);
    // The axis would have its part painted once more, after the bars.
    setViewportUpdateMode(NoViewportUpdate);
    connect(chart(), &QChart::plotAreaChanged, viewport(), qOverload<>(&QWidget::update));
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    m_calls->setLabelsVisible(false);
    m_calls->setTickType(QValueAxis::TicksDynamic);
    m_calls->setLineVisible(false);
    chart()->addAxis(m_calls, Qt::AlignLeft);
    connect(&theme, &Theme::changed, this, &DayBarsView::refreshColours);
    refreshScale();
    refreshColours();
}

void DayBarsView::setBars(const QList<DayChart::Bar> &bars, DayChart::Grain grain,
                          const QList<CallStatus> &statuses)
{
    const QDate kept = m_current >= 0 ? m_bars.at(m_current).from : QDate();
    m_bars = bars;
    m_grain = grain;
    m_statuses = statuses;
    m_hovered = -1;
    m_ghost.clear();
    m_incomplete.clear();
    if (m_anchor >= bars.size() || m_brushed >= bars.size())
        m_anchor = m_brushed = -1;
    refreshScale();
    refreshColours();
    chart()->layout()->activate(); // now, not after the first paint
    const auto same =
        std::find_if(bars.begin(), bars.end(), [&](const DayChart::Bar &bar) { return bar.from == kept; });
    setCurrent(same == bars.end() ? -1 : int(same - bars.begin()));
}

void DayBarsView::setContext(const QList<int> &ghost, const QList<bool> &incomplete)
{
    m_ghost = ghost;
    m_incomplete = incomplete;
    refreshScale();
    refreshColours();
    chart()->layout()->activate();
}

void DayBarsView::refreshScale()
{
    int top = 1;
    for (const DayChart::Bar &bar : std::as_const(m_bars))
        top = qMax(top, bar.total());
    for (const int calls : std::as_const(m_ghost))
        top = qMax(top, calls);
    m_step = stepFor(top);
    m_calls->setTickInterval(m_step);
    m_calls->setRange(0, std::ceil(double(top) / m_step) * m_step);
}

void DayBarsView::refreshColours()
{
    m_calls->setGridLineColor(m_theme.border());
    // Room for our own labels: those of Qt Charts are cut with "..." or vanish when it is narrow.
    const QString highest = QLocale().toString(int(m_calls->max()));
    const int beside = fontMetrics().horizontalAdvance(highest) + countGap;
    const int below = fontMetrics().height() + 6;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    chart()->setMargins(
        QMargins(isMirrored ? 0 : beside, fontMetrics().height() / 2, isMirrored ? beside : 0, below));
    viewport()->update();
}

int DayBarsView::slotOf(int bar) const
{
    return layoutDirection() == Qt::RightToLeft ? int(m_bars.size()) - 1 - bar : bar;
}

QRectF DayBarsView::columnOf(int bar) const
{
    const QRectF plot = chart()->plotArea();
    const double width = plot.width() / double(m_bars.size());
    return {plot.left() + slotOf(bar) * width, plot.top(), width, plot.height()};
}

int DayBarsView::barAt(QPointF position) const
{
    const QRectF plot = chart()->plotArea();
    if (m_bars.isEmpty() || plot.width() <= 0 || position.x() < plot.left() || position.x() >= plot.right())
        return -1;
    const int place = int((position.x() - plot.left()) / plot.width() * double(m_bars.size()));
    return slotOf(qBound(0, place, int(m_bars.size()) - 1)); // its own inverse
}

int DayBarsView::nearestBar(double x) const
{
    const QRectF plot = chart()->plotArea();
    return barAt({qBound(plot.left(), x, plot.right() - 1), plot.center().y()});
}

void DayBarsView::setChosen(int first, int last)
{
    if (m_firstChosen == first && m_lastChosen == last)
        return;
    m_firstChosen = first;
    m_lastChosen = last;
    viewport()->update();
}

/// What is not chosen fades; the edges of what is are drawn.
void DayBarsView::drawChosen(QPainter *painter) const
{
    const int last = qMin(m_lastChosen, int(m_bars.size()) - 1);
    if (m_firstChosen < 0 || m_firstChosen > last)
        return;
    const QRectF plot = chart()->plotArea();
    const QRectF chosen = columnOf(m_firstChosen).united(columnOf(last));
    if (m_theme.isHighContrast()) { // nothing fades there: a bar along the top says which days
        painter->fillRect(QRectF(chosen.topLeft(), QSizeF(chosen.width(), 3)), m_theme.accent());
    } else {
        QColor fade = palette().color(QPalette::Window);
        fade.setAlphaF(0.62F);
        painter->fillRect(QRectF(plot.topLeft(), chosen.bottomLeft()), fade);
        painter->fillRect(QRectF(chosen.topRight(), plot.bottomRight()), fade);
    }
    painter->setPen(QPen(m_theme.accent(), m_theme.isHighContrast() ? 3 : 1.5));
    painter->drawLine(chosen.topLeft(), chosen.bottomLeft());
    painter->drawLine(chosen.topRight(), chosen.bottomRight());
    painter->setPen(Qt::NoPen);
}

/// Painted here: a stacked series of Qt Charts takes 20 ms for what is 0.3 ms of rectangles, and the chart
/// changes with every letter that is typed.
void DayBarsView::drawBars(QPainter *painter) const
{
    const QRectF plot = chart()->plotArea();
    const double width = plot.width() / double(m_bars.size());
    const double side = (width - qMin(shareOfColumn * width, widestBar)) / 2;
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRectF column = columnOf(i).adjusted(side, 0, -side, 0);
        int below = 0;
        for (const CallStatus status : m_statuses) {
            const int upTo = below + m_bars.at(i).calls.value(status);
            painter->fillRect(
                QRectF({column.left(), heightOf(upTo)}, QPointF(column.right(), heightOf(below))),
                m_theme.statusFill(status));
            below = upTo;
        }
    }
    painter->setPen(m_theme.border());
    painter->drawLine(plot.bottomLeft(), plot.bottomRight());
}

/// Few calls on such a day need not mean that it was quiet.
void DayBarsView::drawIncomplete(QPainter *painter) const
{
    for (int i = 0; i < qMin(m_incomplete.size(), m_bars.size()); ++i) {
        if (m_incomplete.at(i))
            paintHatching(*painter, columnOf(i), m_theme.border());
    }
}

void DayBarsView::drawGhost(QPainter *painter) const
{
    painter->setPen(QPen(m_theme.muted(), 1.5, Qt::DashLine));
    for (int i = 0; i < qMin(m_ghost.size(), m_bars.size()); ++i) {
        const QRectF column = columnOf(i);
        const double y = heightOf(m_ghost.at(i));
        painter->drawLine(QPointF(column.left() + 1, y), QPointF(column.right() - 1, y));
    }
    painter->setPen(Qt::NoPen);
}

PaintedParts::Part DayBarsView::part(int index) const
{
    const bool isChosen = m_firstChosen >= 0 && index >= m_firstChosen && index <= m_lastChosen;
    return {.name = textOf(index).replace(u'\n', u", "_s),
            .place = columnOf(index).toRect(),
            .isChosen = isChosen};
}

QString DayBarsView::textOf(int bar) const
{
    QString text = barText(m_bars.at(bar), m_grain);
    if (bar < m_ghost.size())
        //: Below the calls of a day: those of the day it is compared with.
        text += u'\n' + tr("Compared with %n call(s)", nullptr, m_ghost.at(bar));
    if (m_incomplete.value(bar))
        text += u'\n' + tr("Not all calls of this time are known.");
    return text;
}

double DayBarsView::heightOf(int calls) const
{
    const QRectF plot = chart()->plotArea();
    return plot.bottom() - plot.height() * calls / m_calls->max();
}

void DayBarsView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_bars.isEmpty())
        return;
    drawIncomplete(painter);
    drawBars(painter);
    drawGhost(painter);
    drawChosen(painter);
    painter->setPen(Qt::NoPen);
    if (m_hovered >= 0) {
        QColor veil = palette().color(QPalette::WindowText);
        veil.setAlphaF(0.07F);
        painter->fillRect(columnOf(m_hovered), veil);
    }
    if (m_current >= 0 && hasFocus()) {
        painter->setPen(m_theme.focusPen());
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(columnOf(m_current).adjusted(0, 0, 0, 1), 2, 2);
    }
    drawDays(painter);
    drawCounts(painter);
}

void DayBarsView::drawCounts(QPainter *painter) const
{
    const QRectF plot = chart()->plotArea();
    const QLocale locale;
    const double line = fontMetrics().height();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    for (int count = 0; count <= int(m_calls->max()); count += m_step) {
        const double y = heightOf(count);
        const QRectF left(0, y - line / 2, plot.left() - countGap, line);
        const QRectF right(plot.right() + countGap, y - line / 2, width(), line);
        painter->drawText(
            isMirrored ? right : left,
            int(Qt::AlignAbsolute | Qt::AlignVCenter | (isMirrored ? Qt::AlignLeft : Qt::AlignRight)),
            locale.toString(count));
    }
}

void DayBarsView::drawDays(QPainter *painter) const
{
    const QFontMetrics metrics(font());
    int widest = 1;
    for (const DayChart::Bar &bar : m_bars)
        widest = qMax(widest, metrics.horizontalAdvance(shortPeriodText(bar, m_grain)));
    const int every = qMax(1, int(std::ceil((widest + labelGap) / columnOf(0).width())));
    painter->setFont(font());
    painter->setPen(m_theme.muted());
    const double half = widest / 2.0 + 2;
    for (int i = 0; i < m_bars.size(); i += every) {
        const QRectF column = columnOf(i);
        const double centre = qBound(half, column.center().x(), viewport()->width() - half);
        const QRectF place(centre - half, column.bottom() + 4, 2 * half, metrics.height());
        painter->drawText(place, Qt::AlignCenter, shortPeriodText(m_bars.at(i), m_grain));
    }
}

void DayBarsView::keyPressEvent(QKeyEvent *event)
{
    if (onBrushKey(event->key(), event->modifiers()))
        return;
    const int last = int(m_bars.size()) - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    if (last < 0)
        QChartView::keyPressEvent(event);
    else if (event->key() == forward)
        setCurrent(qMin(m_current + 1, last));
    else if (event->key() == back)
        setCurrent(m_current < 0 ? last : qMax(m_current - 1, 0));
    else if (event->key() == Qt::Key_Home)
        setCurrent(0);
    else if (event->key() == Qt::Key_End)
        setCurrent(last);
    else if (m_current >= 0
             && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
                 || event->key() == Qt::Key_Space))
        Q_EMIT barActivated(m_current);
    else
        QChartView::keyPressEvent(event);
}

bool DayBarsView::onBrushKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Escape && m_firstChosen >= 0) {
        m_anchor = m_brushed = -1;
        Q_EMIT brushCancelled();
        return true;
    }
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (step == 0 || !(modifiers & Qt::ShiftModifier) || m_bars.isEmpty()) {
        if (step != 0)
            m_anchor = m_brushed = -1;
        return false;
    }
    if (m_anchor < 0)
        m_anchor = m_brushed = qMax(0, m_current);
    const int next = qBound(0, m_brushed + (isMirrored ? -step : step), int(m_bars.size()) - 1);
    setCurrent(next);
    brushTo(next);
    return true;
}

void DayBarsView::brushTo(int bar)
{
    if (std::exchange(m_brushed, bar) == bar)
        return;
    m_hasBrushed = true;
    Q_EMIT brushed(qMin(m_anchor, bar), qMax(m_anchor, bar));
}

void DayBarsView::mousePressEvent(QMouseEvent *event)
{
    m_anchor = event->button() == Qt::LeftButton ? barAt(event->position()) : -1;
    m_brushed = m_anchor;
    m_hasBrushed = false;
    event->accept();
}

void DayBarsView::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDragging = m_anchor >= 0 && (event->buttons() & Qt::LeftButton);
    const int bar = isDragging ? nearestBar(event->position().x()) : barAt(event->position());
    setHovered(bar);
    if (isDragging && bar >= 0)
        brushTo(bar);
    event->accept();
}

void DayBarsView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_anchor < 0)
        return;
    const int first = std::exchange(m_anchor, -1);
    const int bar = std::exchange(m_brushed, -1);
    setCurrent(bar);
    if (bar == first && !m_hasBrushed)
        Q_EMIT barActivated(bar);
    m_hasBrushed = false;
}

void DayBarsView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QChartView::leaveEvent(event);
}

void DayBarsView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(int(m_bars.size()) - 1);
    QChartView::focusInEvent(event);
}

void DayBarsView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LocaleChange
        || event->type() == QEvent::FontChange)
        refreshColours();
}

bool DayBarsView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int bar = barAt(help->pos());
    if (bar >= 0)
        QToolTip::showText(help->globalPos(), textOf(bar), this, columnOf(bar).toRect());
    return true;
}

void DayBarsView::setCurrent(int bar)
{
    if (std::exchange(m_current, bar) == bar)
        return;
    viewport()->update();
    Q_EMIT currentChanged(bar);
}

void DayBarsView::setHovered(int bar)
{
    if (std::exchange(m_hovered, bar) != bar)
        viewport()->update();
}

} // namespace callboard
