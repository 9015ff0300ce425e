// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/waveformview.h"

#include "ui/format.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int laneHeight = 26;
constexpr int markHeight = 6;
constexpr double flagSide = 6; ///< Of a remark.
constexpr double barWidth = 2;
constexpr double barGap = 1;
constexpr int shortStep = 5'000; ///< ms, of an arrow key.
constexpr int longStep = 10'000; ///< ms, of Page Up and Page Down.
constexpr double leastHeight = 1.5; ///< Of a bar, so that silence is a line and not nothing.

int millisecondsOf(WaveformView::Time time)
{
    return int(std::chrono::duration_cast<std::chrono::milliseconds>(time).count());
}

/// Whichever way one drags.
WaveformView::Span between(WaveformView::Time one, WaveformView::Time other)
{
    return {std::min(one, other), std::max(one, other)};
}

} // namespace

WaveformView::WaveformView(const Theme &theme, QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setObjectName(u"waveform"_s);
    setAccessibleName(tr("Position in the recording"));
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setRange(0, 0);
    setSingleStep(shortStep);
    setPageStep(longStep);
    connect(this, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT seekWanted(std::chrono::milliseconds(value)); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize WaveformView::sizeHint() const
{
    return {240, markHeight + 2 * laneHeight};
}

QSize WaveformView::minimumSizeHint() const
{
    return {80, markHeight + laneHeight};
}

void WaveformView::setDuration(std::optional<Time> duration)
{
    if (std::exchange(m_duration, duration) == duration)
        return;
    const QSignalBlocker blocker(this);
    setRange(0, duration ? millisecondsOf(*duration) : 0);
    setValue(millisecondsOf(m_position));
    update();
}

void WaveformView::setPeaks(const PeakLevels &peaks, bool isAll)
{
    m_peaks = peaks;
    m_hasAll = isAll;
    update();
}

void WaveformView::setPosition(Time position)
{
    const bool isVisible = std::floor(xOf(position)) != std::floor(xOf(m_position));
    m_position = position;
    const QSignalBlocker blocker(this);
    if (!isSliderDown())
        setValue(millisecondsOf(position));
    if (isVisible)
        update();
}

void WaveformView::setLoop(std::optional<Span> loop)
{
    m_loop = loop;
    update();
}

void WaveformView::setLoopStart(std::optional<Time> start)
{
    m_loopStart = start;
    update();
}

void WaveformView::setMarks(const QList<std::chrono::milliseconds> &marks)
{
    m_marks = marks;
    update();
}

void WaveformView::setRemarks(const QList<TimeMark> &remarks)
{
    m_remarks = remarks;
    update();
}

/// Of the whole width. What comes is drawn over the length that is expected.
double WaveformView::seconds() const
{
    const double known = m_peaks.peaks().seconds();
    const double told = m_duration ? std::chrono::duration<double>(*m_duration).count() : 0;
    return m_hasAll ? known : std::max(known, told);
}

double WaveformView::xOf(Time time) const
{
    const double whole = seconds();
    return whole > 0 ? width() * std::chrono::duration<double>(time).count() / whole : 0;
}

WaveformView::Time WaveformView::timeAt(double x) const
{
    const double share = width() > 0 ? std::clamp(x / width(), 0.0, 1.0) : 0;
    return std::chrono::duration_cast<Time>(std::chrono::duration<double>(share * seconds()));
}

void WaveformView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || seconds() <= 0)
        return;
    if (event->modifiers() & Qt::ShiftModifier) {
        m_dragStart = timeAt(event->position().x());
        return;
    }
    setSliderDown(true);
    setValue(millisecondsOf(timeAt(event->position().x())));
}

void WaveformView::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_dragStart)
        setLoop(between(*m_dragStart, timeAt(x)));
    else if (isSliderDown())
        setValue(millisecondsOf(timeAt(x)));
}

void WaveformView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragStart) {
        const Span span = between(*m_dragStart, timeAt(event->position().x()));
        m_dragStart.reset();
        Q_EMIT loopWanted(span.first, span.second);
        return;
    }
    setSliderDown(false);
}

/// Up and down belong to the page around it.
void WaveformView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QSlider::keyPressEvent(event);
}

/// Who scrolls the page does not mean to leave the place in the recording.
void WaveformView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

bool WaveformView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTime(help->globalPos(), help->pos().x());
        return true;
    }
    return QSlider::event(event);
}

void WaveformView::showTime(const QPoint &globalPosition, double x)
{
    if (seconds() <= 0)
        return;
    const QString time = lengthText(std::chrono::duration_cast<Seconds>(timeAt(x)));
    const QString remark = remarkAt(x);
    QToolTip::showText(globalPosition, remark.isNull() ? time : remark, this);
}

/// The words of the flag at @p x, as markup; null without one.
QString WaveformView::remarkAt(double x) const
{
    for (const TimeMark &remark : m_remarks) {
        if (std::abs(xOf(remark.at) - x) > flagSide)
            continue;
        const QString time = lengthText(std::chrono::duration_cast<Seconds>(remark.at));
        return remark.text.isEmpty() ? time : plainToolTip(time + u"  "_s + remark.text);
    }
    return {};
}

void WaveformView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawSpan(painter);
    const int channels = m_peaks.peaks().isEmpty() ? 1 : m_peaks.peaks().channels;
    const double height = double(this->height() - markHeight) / channels;
    const double played = xOf(m_position);
    for (int channel = 0; channel < channels; ++channel)
        drawLane(painter, channel, {0, markHeight + channel * height, double(width()), height}, played);
    drawMarks(painter);
    drawRemarks(painter);
    drawPlace(painter);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void WaveformView::drawLane(QPainter &painter, int channel, const QRectF &lane, double playedTo) const
{
    const double whole = seconds();
    const double half = lane.height() / 2 - 1;
    for (double x = 0; x < lane.width(); x += barWidth + barGap) {
        const PeakRange range = whole > 0
            ? m_peaks.over(channel, x / lane.width() * whole, (x + barWidth + barGap) / lane.width() * whole)
            : PeakRange();
        const double up = std::max(double(range.high) * half, leastHeight / 2);
        const double down = std::max(double(-range.low) * half, leastHeight / 2);
        const QColor colour = x < playedTo ? m_theme.accent() : m_theme.muted();
        painter.fillRect(QRectF(x, lane.center().y() - up, barWidth, up + down), colour);
    }
}

void WaveformView::drawSpan(QPainter &painter) const
{
    if (m_loop) {
        QColor ground = m_theme.accent();
        ground.setAlphaF(0.16F);
        const double from = xOf(m_loop->first);
        painter.fillRect(QRectF(from, 0, std::max(1.0, xOf(m_loop->second) - from), height()), ground);
        for (const Time border : {m_loop->first, m_loop->second})
            painter.fillRect(QRectF(xOf(border), 0, 1, height()), m_theme.accent());
    }
    if (m_loopStart)
        painter.fillRect(QRectF(xOf(*m_loopStart), 0, 1, height()), m_theme.accent());
}

void WaveformView::drawMarks(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.warning());
    painter.setRenderHint(QPainter::Antialiasing);
    for (const std::chrono::milliseconds mark : m_marks) {
        const double x = xOf(mark);
        painter.drawPolygon(QPolygonF{{x - 3.5, 0}, {x + 3.5, 0}, {x, double(markHeight)}});
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void WaveformView::drawRemarks(QPainter &painter) const
{
    const QColor colour = palette().color(QPalette::WindowText);
    for (const TimeMark &remark : m_remarks) {
        const double x = std::floor(xOf(remark.at));
        painter.fillRect(QRectF(x, 0, 1, height()), colour);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent());
        painter.drawPolygon(QPolygonF{{x, 0}, {x + 1.4 * flagSide, flagSide / 2}, {x, flagSide}});
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void WaveformView::drawPlace(QPainter &painter) const
{
    if (seconds() > 0)
        painter.fillRect(QRectF(std::min(xOf(m_position), width() - 2.0), 0, 2, height()),
                         palette().color(QPalette::WindowText));
}

} // namespace callboard
