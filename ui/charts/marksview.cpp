// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marksview.h"

#include "ui/elidedline.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// What stands out most on @p ground, black or white.
QColor figureInk(const QColor &ground)
{
    return Theme::contrast(ground, Qt::black) > Theme::contrast(ground, Qt::white) ? Qt::black : Qt::white;
}

double readability(const QColor &ground)
{
    return Theme::contrast(ground, figureInk(ground));
}

constexpr double greatestOf(double a, double b)
{
    return a > b ? a : b;
}

bool isOpenKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

MarksView::MarksView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MarksView::setMarks(const QList<ChartMark> &marks)
{
    if (marks == m_marks)
        return;
    const bool isAnother = marks.size() != m_marks.size();
    m_marks = marks;
    m_hasChoice =
        std::any_of(marks.begin(), marks.end(), [](const ChartMark &mark) { return mark.isChosen; });
    m_greatest = 0;
    for (const ChartMark &mark : marks)
        m_greatest = greatestOf(m_greatest, mark.value);
    if (m_current >= marks.size())
        setCurrent(-1);
    if (m_anchor >= marks.size())
        m_anchor = -1;
    m_hovered = m_hovered < marks.size() ? m_hovered : -1;
    if (isAnother)
        updateGeometry();
    update();
}

ChartColours ChartColours::ofWindow(const Theme &theme, const QPalette &palette)
{
    return {.text = palette.color(QPalette::Text),
            .ground = palette.color(QPalette::Base),
            .mark = theme.accent(),
            .missed = theme.isHighContrast() ? theme.statusColour(CallStatus::Missed)
                                             : theme.statusFill(CallStatus::Missed),
            .quiet = theme.muted(),
            .line = theme.border(),
            .leastContrast = theme.isHighContrast() ? 7 : 4.5};
}

ChartColours ChartColours::ofPaper()
{
    return {.text = QColor(0x1b1e24),
            .ground = Qt::white,
            .mark = QColor(0x2a62b8),
            .missed = QColor(0xc2410c),
            .quiet = QColor(0x555b66),
            .line = QColor(0xc4c8d0)};
}

void MarksView::paintInto(QPainter &painter, const QRect &place, const ChartColours &colours) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, place, colours);
    painter.restore();
}

/// Of marks that are not chosen while others are, the fill is light and the edge keeps the colour.
void MarksView::paintBar(QPainter &painter, const QRectF &bar, QColor colour, const ChartMark &mark) const
{
    if (!m_hasChoice || mark.isChosen || bar.isEmpty()) {
        painter.fillRect(bar, colour);
        return;
    }
    QColor light = colour;
    light.setAlphaF(0.3F);
    painter.fillRect(bar, light);
    painter.save();
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

QColor MarksView::inkOf(const ChartMark &mark, const ChartColours &colours) const
{
    return m_hasChoice && !mark.isChosen ? colours.quiet : colours.text;
}

int MarksView::markAt(QPointF position) const
{
    for (int mark = 0; mark < m_marks.size(); ++mark) {
        if (placeOf(mark, rect()).contains(position))
            return mark;
    }
    return -1;
}

void MarksView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMarks(painter, rect(), ChartColours::ofWindow(m_theme, palette()));
    paintSigns(painter);
}

void MarksView::paintSigns(QPainter &painter) const
{
    if (m_hovered >= 0) {
        QColor veil = palette().color(QPalette::WindowText);
        veil.setAlphaF(0.07F);
        painter.fillRect(placeOf(m_hovered, rect()), veil);
    }
    if (m_current >= 0 && hasFocus()) {
        painter.setPen(m_theme.focusPen());
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(placeOf(m_current, rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void MarksView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isArrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (m_marks.isEmpty())
        return QWidget::keyPressEvent(event);
    if (isArrow) {
        const int next = m_current < 0 ? 0 : beside(m_current, key);
        const bool isDrag = canDrag() && (event->modifiers() & Qt::ShiftModifier);
        if (isDrag && m_anchor < 0) {
            m_anchor = m_reached = std::max(m_current, 0);
            m_hasDragged = false;
        }
        if (!isDrag)
            m_anchor = -1;
        if (next >= 0)
            setCurrent(next);
        if (isDrag && next >= 0)
            dragTo(next);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        setCurrent(key == Qt::Key_Home ? 0 : int(m_marks.size()) - 1);
    } else if (m_current >= 0 && isOpenKey(*event) && (event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT opened(m_current);
    } else if (m_current >= 0 && (isOpenKey(*event) || key == Qt::Key_Space)) {
        Q_EMIT activated(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void MarksView::dragTo(int mark)
{
    if (std::exchange(m_reached, mark) == mark)
        return;
    const bool goesOn = std::exchange(m_hasDragged, true);
    Q_EMIT dragged(m_anchor, mark, goesOn);
}

void MarksView::mousePressEvent(QMouseEvent *event)
{
    m_anchor = event->button() == Qt::LeftButton ? markAt(event->position()) : -1;
    m_reached = m_anchor;
    m_hasDragged = m_wasDouble = false;
    event->accept();
}

void MarksView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    setHovered(mark);
    if (canDrag() && m_anchor >= 0 && mark >= 0 && (event->buttons() & Qt::LeftButton))
        dragTo(mark);
    event->accept();
}

void MarksView::mouseReleaseEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    const bool isClick = event->button() == Qt::LeftButton && m_anchor >= 0 && mark == m_anchor
        && !m_hasDragged && !m_wasDouble;
    m_anchor = m_reached = -1;
    m_hasDragged = false;
    if (mark >= 0)
        setCurrent(mark);
    if (isClick)
        Q_EMIT activated(mark);
}

void MarksView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_wasDouble = true;
    const int mark = markAt(event->position());
    if (mark >= 0)
        Q_EMIT opened(mark);
}

void MarksView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_marks.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    QWidget::focusInEvent(event);
    update();
}

void MarksView::leaveEvent(QEvent *)
{
    setHovered(-1);
}

bool MarksView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int mark = markAt(help->pos());
    if (mark >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(m_marks.at(mark).text), this,
                           placeOf(mark, rect()).toRect());
    else
        QToolTip::hideText();
    return true;
}

/// Read out while the arrow keys walk along the marks.
void MarksView::setCurrent(int mark)
{
    if (std::exchange(m_current, mark) == mark)
        return;
    update();
    if (mark >= 0) {
        setAccessibleDescription(m_marks.at(mark).text);
        tellCurrentPart(*this, mark);
    }
    Q_EMIT currentChanged(mark);
}

PaintedParts::Part MarksView::part(int index) const
{
    const ChartMark &mark = m_marks.at(index);
    return {.name = QString(mark.text).replace(u'\n', u", "_s),
            .place = placeOf(index, rect()).toRect(),
            .isChosen = mark.isChosen,
            .canBeChosen = mark.canBeChosen};
}

void MarksView::setHovered(int mark)
{
    if (std::exchange(m_hovered, mark) != mark)
        update();
}

void paintHatching(QPainter &painter, const QRectF &place, const QColor &colour)
{
    constexpr double gap = 6;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setPen(QPen(colour, 1));
    for (double x = place.left() - place.height(); x < place.right(); x += gap)
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    painter.restore();
}

// Bars

int BarListView::rowHeight() const
{
    return fontMetrics().height() + Theme::space;
}

int BarListView::heightFor(int bars) const
{
    return bars * rowHeight();
}

QSize BarListView::sizeHint() const
{
    return {320, heightFor(std::max(1, int(marks().size())))};
}

QSize BarListView::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

int BarListView::nameWidth(int width) const
{
    int widest = 0;
    for (const ChartMark &mark : marks())
        widest = std::max(widest, fontMetrics().horizontalAdvance(mark.name));
    return std::min(widest + Theme::space + 4, width * 2 / 5); // isolates count as narrow signs
}

QRectF BarListView::placeOf(int mark, const QRect &place) const
{
    // On paper, where the place is given, rows may have to be lower.
    const double height = std::min(double(rowHeight()),
                                   double(place.height()) / double(std::max<qsizetype>(1, marks().size())));
    return QRectF(place.left(), place.top() + mark * height, place.width(), height);
}

int BarListView::beside(int mark, int key) const
{
    const int next = key == Qt::Key_Up ? mark - 1 : key == Qt::Key_Down ? mark + 1 : -1;
    return next < int(marks().size()) ? next : -1;
}

void BarListView::paintMarks(QPainter &painter, const QRect &place, const ChartColours &colours) const
{
    const int before = nameWidth(place.width());
    int behind = 0;
    for (const ChartMark &mark : marks())
        behind = std::max(behind, painter.fontMetrics().horizontalAdvance(mark.figure));
    behind += Theme::space;
    const int length = std::max(1, place.width() - before - behind);
    for (int i = 0; i < marks().size(); ++i) {
        const ChartMark &mark = marks().at(i);
        const QRect row = placeOf(i, place).toRect();
        const auto mirrored = [&](const QRect &r) {
            return QStyle::visualRect(layoutDirection(), row, r);
        };
        painter.setPen(inkOf(mark, colours));
        drawElidedLine(painter, mirrored({row.left(), row.top(), before - Theme::space, row.height()}),
                       mark.name, layoutDirection());
        const double share = greatest() > 0 ? mark.value / greatest() : 0;
        const int filled = mark.value > 0 ? std::max(2, int(std::lround(share * length))) : 0;
        const QRect bar(row.left() + before, row.top() + 4, filled, row.height() - 8);
        paintBar(painter, mirrored(bar), colours.mark, mark);
        if (mark.part > 0 && mark.value > 0) {
            QRect part = bar;
            part.setWidth(std::clamp(int(std::lround(bar.width() * mark.part / mark.value)), 1, bar.width()));
            paintBar(painter, mirrored(part), colours.missed, mark);
            paintHatching(painter, mirrored(part), colours.ground);
        }
        painter.setPen(colours.quiet);
        const QRect figure(bar.right() + 1 + Theme::space / 2, row.top(), behind, row.height());
        painter.drawText(mirrored(figure),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                         mark.figure);
    }
}

// Columns

QSize ColumnsView::sizeHint() const
{
    return {320, 150};
}

QRectF ColumnsView::placeOf(int mark, const QRect &place) const
{
    const double width = double(place.width()) / double(std::max<qsizetype>(1, marks().size()));
    const int slot = isMirrored() ? int(marks().size()) - 1 - mark : mark;
    return {place.left() + slot * width, double(place.top()), width, double(place.height())};
}

int ColumnsView::beside(int mark, int key) const
{
    const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int next = mark + (isMirrored() ? -step : step);
    return step != 0 && next >= 0 && next < marks().size() ? next : -1;
}

void ColumnsView::paintMarks(QPainter &painter, const QRect &place, const ChartColours &colours) const
{
    const int line = painter.fontMetrics().height();
    const double bottom = place.bottom() - line - 4;
    const double top = place.top() + line + 2;
    painter.setPen(colours.line);
    painter.drawLine(QPointF(place.left(), bottom), QPointF(place.right(), bottom));
    int widest = 1;
    for (const ChartMark &mark : marks())
        widest = std::max(widest, painter.fontMetrics().horizontalAdvance(mark.name) + 6);
    const int every = std::max(1, int(std::ceil(widest / placeOf(0, place).width())));
    for (int i = 0; i < marks().size(); ++i) {
        const ChartMark &mark = marks().at(i);
        const QRectF column = placeOf(i, place);
        const double share = greatest() > 0 ? mark.value / greatest() : 0;
        const double height = mark.value > 0 ? std::max(2.0, share * (bottom - top)) : 0;
        const double side = std::max(1.0, column.width() * 0.1);
        const QRectF bar(column.left() + side, bottom - height, column.width() - 2 * side, height);
        paintBar(painter, bar, colours.mark, mark);
        if (mark.part > 0 && mark.value > 0) {
            const QRectF part(bar.left(), bar.bottom() - height * mark.part / mark.value, bar.width(),
                              height * mark.part / mark.value);
            paintBar(painter, part, colours.missed, mark);
            paintHatching(painter, part, colours.ground);
        }
        painter.setPen(colours.quiet);
        const bool hasRoom = painter.fontMetrics().horizontalAdvance(mark.figure) <= column.width();
        if (mark.value > 0 && hasRoom)
            painter.drawText(QRectF(column.left(), bar.top() - line, column.width(), line), Qt::AlignCenter,
                             mark.figure);
        if (i % every == 0)
            painter.drawText(QRectF(column.center().x() - widest, bottom + 4, 2.0 * widest, line),
                             Qt::AlignCenter, mark.name);
    }
}

// Cells

void HeatGridView::setAxes(const QStringList &rows, const QStringList &columns)
{
    m_rows = rows;
    m_columns = columns;
    measureRows();
    update();
}

void HeatGridView::measureRows()
{
    m_widestRow = 0;
    for (const QString &row : m_rows)
        m_widestRow = std::max(m_widestRow, fontMetrics().horizontalAdvance(row));
}

void HeatGridView::changeEvent(QEvent *event)
{
    MarksView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measureRows();
}

void HeatGridView::setAboutMissed(bool missed)
{
    m_isAboutMissed = missed;
    update();
}

QSize HeatGridView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {640, int(m_rows.size()) * (line + 8) + line + 6};
}

QRectF HeatGridView::cellsIn(const QRect &place) const
{
    const int names = m_widestRow + Theme::space;
    const int below = fontMetrics().height() + 4;
    return isMirrored() ? QRectF(place).adjusted(0, 0, -names, -below)
                        : QRectF(place).adjusted(names, 0, 0, -below);
}

QRectF HeatGridView::placeOf(int mark, const QRect &place) const
{
    if (m_rows.isEmpty() || m_columns.isEmpty())
        return {};
    const QRectF cells = cellsIn(place);
    const double width = cells.width() / double(m_columns.size());
    const double height = cells.height() / double(m_rows.size());
    const int column = mark % int(m_columns.size());
    const int slot = isMirrored() ? int(m_columns.size()) - 1 - column : column;
    const int row = mark / int(m_columns.size());
    return {cells.left() + slot * width, cells.top() + row * height, width, height};
}

int HeatGridView::beside(int mark, int key) const
{
    const int columns = int(m_columns.size());
    const int across = (key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0) * (isMirrored() ? -1 : 1);
    const int down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const int column = mark % columns + across;
    const int row = mark / columns + down;
    const bool isThere = column >= 0 && column < columns && row >= 0 && row < m_rows.size();
    return isThere ? row * columns + column : -1;
}

/// From the colour of the ground to the full one: by lightness, which every eye tells apart.
QColor HeatGridView::colourOf(const ChartMark &mark, const ChartColours &colours) const
{
    const QColor ground = colours.ground;
    const QColor full = m_isAboutMissed ? colours.missed : colours.mark;
    const double share = greatest() > 0 ? mark.value / greatest() : 0;
    const double strength = mark.value > 0 ? 0.08 + 0.92 * share : 0;
    const auto at = [&](double part) {
        return Theme::mixed(full, ground, part);
    };
    // In the middle of the way no figure could be read: cells stay on this side of it, or are beyond it.
    constexpr int most = 100; // whole steps, or two cells beside the gap could change places
    const int wanted = int(std::lround(strength * most));
    const auto isReadable = [&](int step) {
        return readability(at(double(step) / most)) >= colours.leastContrast;
    };
    int below = wanted, beyond = wanted;
    while (below > 0 && !isReadable(below))
        --below;
    while (beyond < most && !isReadable(beyond))
        ++beyond;
    const bool staysBelow = wanted - below <= beyond - wanted || !isReadable(beyond);
    return at(double(staysBelow ? below : beyond) / most);
}

void HeatGridView::paintMarks(QPainter &painter, const QRect &place, const ChartColours &colours) const
{
    const QRectF cells = cellsIn(place);
    const int line = painter.fontMetrics().height();
    int widest = 0;
    for (const ChartMark &mark : marks())
        widest = std::max(widest, painter.fontMetrics().horizontalAdvance(mark.figure));
    for (int i = 0; i < marks().size(); ++i) {
        const ChartMark &mark = marks().at(i);
        const QRectF cell = placeOf(i, place).adjusted(0.5, 0.5, -0.5, -0.5);
        const QColor colour = colourOf(mark, colours);
        painter.fillRect(cell, colour);
        if (!mark.isKnown)
            paintHatching(painter, cell, colours.line);
        painter.setPen(figureInk(colour));
        if (mark.value > 0 && widest + 4 <= cell.width() && line <= cell.height())
            painter.drawText(cell, Qt::AlignCenter, mark.figure);
        if (mark.isChosen) {
            painter.setPen(QPen(colours.text, 2));
            painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
    painter.setPen(colours.quiet);
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRectF first = placeOf(row * int(m_columns.size()), place);
        const double width =
            isMirrored() ? QRectF(place).right() - cells.right() : cells.left() - place.left();
        const QRectF names(isMirrored() ? cells.right() + Theme::space : place.left(), first.top(),
                           width - Theme::space, first.height());
        painter.drawText(
            names,
            int(Qt::AlignAbsolute | (isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
            m_rows.at(row));
    }
    const double width = cells.width() / double(std::max<qsizetype>(1, m_columns.size()));
    int widestName = 1;
    for (const QString &column : m_columns)
        widestName = std::max(widestName, painter.fontMetrics().horizontalAdvance(column) + 6);
    const int every = std::max(1, int(std::ceil(widestName / width)));
    for (int column = 0; column < m_columns.size(); column += every) {
        const QPointF centre = placeOf(column, place).center();
        painter.drawText(QRectF(centre.x() - widestName, cells.bottom() + 4, 2.0 * widestName, line),
                         Qt::AlignCenter, m_columns.at(column));
    }
}

} // namespace callboard
