// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/figurecard.h"

#include "ui/elidedline.h"
#include "ui/summary/metricwords.h"
#include "ui/theme.h"
#include "ui/tooltip.h"

#include <QKeyEvent>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int narrowest = 150;
constexpr int widest = 260; ///< Longer titles are cut off.
constexpr int signSize = 14;

QFont valueFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.45);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

FigureCard::FigureCard(const Theme &theme, Metric metric, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_metric(metric)
    , m_value(u"–"_s)
{
    setObjectName(u"figure_"_s + keyOf(metric));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FigureCard::setValue(const MetricValue &value, const std::optional<MetricValue> &before, Seconds within)
{
    setText(titleOf(m_metric, within));
    m_value = figureText(m_metric, value);
    m_change = before ? changeText(m_metric, value, *before) : QString();
    //: Screen reader: a key figure, its value, and how it changed. "Calls: 1,234, ▲ 12 %".
    setAccessibleName(m_change.isEmpty() ? tr("%1: %2").arg(text(), m_value)
                                         : tr("%1: %2, %3").arg(text(), m_value, m_change));
    QString explanation = explanationOf(m_metric, value, within);
    if (before)
        explanation += u"\n\n"_s + tr("Compared with: %1.").arg(figureText(m_metric, *before));
    setAccessibleDescription(explanation);
    setToolTip(plainToolTip(explanation));
    updateGeometry();
    update();
}

void FigureCard::setTrend(const QList<std::optional<double>> &trend)
{
    m_trend = trend;
    update();
}

QSize FigureCard::sizeHint() const
{
    const int value = QFontMetrics(valueFont(font())).height();
    const int title = fontMetrics().horizontalAdvance(text()) + signSize + 4 + 2 * Theme::space;
    return {std::clamp(title, narrowest, widest), 2 * fontMetrics().height() + value + 3 * Theme::space};
}

void FigureCard::paintInto(QPainter &painter, const QRect &place) const
{
    const QFont usual = painter.font();
    const int line = painter.fontMetrics().height();
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter.setPen(m_theme.muted());
    const QRect title(place.left(), place.top(), place.width() - signSize - 4, line); // beside the sign
    drawElidedLine(painter, QStyle::visualRect(layoutDirection(), place, title), text(), layoutDirection());
    painter.setFont(valueFont(usual));
    painter.setPen(palette().color(QPalette::WindowText));
    const int valueHeight = painter.fontMetrics().height();
    painter.drawText(QRect(place.left(), place.top() + line + 2, place.width(), valueHeight), leading,
                     m_value);
    painter.setFont(usual);
    painter.setPen(m_theme.muted());
    painter.drawText(QRect(place.left(), place.top() + line + valueHeight + 4, place.width(), line), leading,
                     m_change);
}

void FigureCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isMarked = hasFocus() || underMouse();
    painter.setPen(
        QPen(isMarked ? m_theme.accent() : m_theme.border(), hasFocus() ? m_theme.focusWidth() : 1));
    painter.setBrush(m_theme.raised());
    painter.drawRoundedRect(frame, 4, 4);
    const QRect inner = rect().adjusted(Theme::space, Theme::space, -Theme::space, -Theme::space);
    paintInto(painter, inner);
    const QRect sign(inner.right() - signSize + 1, inner.top(), signSize, signSize);
    m_theme.icon(u"info"_s, m_theme.muted())
        .paint(&painter, QStyle::visualRect(layoutDirection(), inner, sign));
    const QRect trend(inner.center().x(), inner.bottom() - fontMetrics().height() - 2, inner.width() / 2,
                      fontMetrics().height());
    paintTrend(painter, QStyle::visualRect(layoutDirection(), inner, trend));
}

/// Time runs with the reading direction; a day without a value is a gap.
void FigureCard::paintTrend(QPainter &painter, const QRectF &place) const
{
    std::optional<double> least, most;
    for (const auto &value : m_trend) {
        if (value) {
            least = least ? std::min(*least, *value) : *value;
            most = most ? std::max(*most, *value) : *value;
        }
    }
    if (!least || m_trend.size() < 3 || *least == *most)
        return;
    QPainterPath line;
    bool isDown = false;
    for (int i = 0; i < m_trend.size(); ++i) {
        if (!m_trend.at(i)) {
            isDown = false;
            continue;
        }
        const double across = place.width() * i / double(m_trend.size() - 1);
        const double x =
            layoutDirection() == Qt::RightToLeft ? place.right() - across : place.left() + across;
        const QPointF at(x, place.bottom() - place.height() * (*m_trend.at(i) - *least) / (*most - *least));
        isDown ? line.lineTo(at) : line.moveTo(at);
        isDown = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.accent(), m_theme.isHighContrast() ? 2 : 1.3));
    painter.drawPath(line);
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

FigureStrip::FigureStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureStrip::add(FigureCard *card)
{
    card->setParent(this);
    m_cards << card;
    arrange();
}

void FigureStrip::resizeEvent(QResizeEvent *)
{
    arrange();
}

/// Other titles may need other widths.
bool FigureStrip::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void FigureStrip::arrange()
{
    if (m_cards.isEmpty())
        return;
    QSize least;
    for (const FigureCard *card : std::as_const(m_cards))
        least = least.expandedTo(card->sizeHint());
    const int count = int(m_cards.size());
    const int most = std::clamp((width() + Theme::space) / (least.width() + Theme::space), 1, count);
    const int rows = (count + most - 1) / most;
    const int columns = (count + rows - 1) / rows; // equally long rows
    const int whole = width() + Theme::space;
    for (int i = 0; i < count; ++i) {
        const int left = i % columns * whole / columns;
        const int right = (i % columns + 1) * whole / columns - Theme::space;
        const QRect place(left, i / columns * (least.height() + Theme::space), right - left, least.height());
        m_cards.at(i)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    }
    setFixedHeight(rows * (least.height() + Theme::space) - Theme::space);
}

} // namespace callboard
