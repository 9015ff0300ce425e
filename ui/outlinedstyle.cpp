// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outlinedstyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr double focusWidth = 3; ///< In high contrast.

bool isTextEdit(const QWidget *widget)
{
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

QColor edgeColour(const QStyleOption &option, QPalette::ColorRole role)
{
    return option.palette.color(option.state & QStyle::State_Enabled ? QPalette::Active : QPalette::Disabled,
                                role);
}

void drawEdge(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, bool isStrong)
{
    const bool isField = element == QStyle::PE_FrameLineEdit || element == QStyle::PE_Frame;
    const double inset = isField ? 0.5 : 1.5;
    const QRectF edge = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = edgeColour(option, QPalette::PlaceholderText);
    colour.setAlphaF(isField && !isStrong ? 0.85F : 1.0F); // fields are large
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    if (element == QStyle::PE_IndicatorRadioButton)
        painter.drawEllipse(edge);
    else
        painter.drawRoundedRect(edge, 2, 2);
    painter.restore();
}

/// What has an edge in high contrast, besides boxes and fields.
bool isOperated(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    const bool isShown = option.state & (QStyle::State_Raised | QStyle::State_On | QStyle::State_Sunken);
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_FrameGroupBox:
        return true;
    case QStyle::PE_PanelButtonTool:
        return isShown || (option.state & QStyle::State_MouseOver) || (option.state & QStyle::State_HasFocus);
    default: // a style draws a hundred things
        return false;
    }
}

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

bool OutlinedStyle::isStillByItself() const
{
    return QProxyStyle::styleHint(SH_Widget_Animation_Duration, nullptr, nullptr, nullptr) == 0;
}

int OutlinedStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *answer) const
{
    if (m_isStill && (hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const bool isFocused = option->state & State_HasFocus;
    if (m_hasHighContrast && element == PE_FrameFocusRect) {
        drawStrongEdge(*option, option->rect, *painter, true);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (m_hasHighContrast && isOperated(element, *option))
        drawStrongEdge(*option, option->rect, *painter,
                       isFocused && element != PE_FrameTabWidget && element != PE_FrameGroupBox);
    // Fusion marks the focus by the edge
    const bool isMarked = isFocused && option->state & State_KeyboardFocusChange;
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck
        || element == PE_IndicatorRadioButton;
    const bool isField = element == PE_FrameLineEdit || (element == PE_Frame && isTextEdit(widget));
    if (isField && isFocused && m_hasHighContrast)
        drawStrongEdge(*option, option->rect, *painter, true);
    else if ((isBox && (!isMarked || m_hasHighContrast)) || (isField && !isFocused))
        drawEdge(element, *option, *painter, m_hasHighContrast);
}

/// A bar that only says that something goes on stands still as stripes.
void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (m_isStill && element == CE_ProgressBarContents && bar && bar->minimum >= bar->maximum) {
        painter->fillRect(option->rect.adjusted(2, 2, -2, -2),
                          QBrush(option->palette.color(QPalette::Highlight), Qt::BDiagPattern));
        return;
    }
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuItem && item && item->direction == Qt::RightToLeft && item->text.contains(u'\t')) {
        QStyleOptionMenuItem ordered(*item); // "Ctrl+," would become ",+Ctrl"
        ordered.text.replace(u'\t', u"\t\u2066"_s).append(QChar(0x2069));
        QProxyStyle::drawControl(element, &ordered, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    const bool isEdged = element == CE_ProgressBarGroove || element == CE_TabBarTabShape;
    if (m_hasHighContrast && isEdged)
        drawStrongEdge(*option, option->rect, *painter, false);
    if (m_hasHighContrast && element == CE_TabBarTabShape && option->state & State_Selected)
        painter->fillRect(QRect(option->rect.left() + 3, option->rect.top() + 1, option->rect.width() - 6, 3),
                          option->palette.color(QPalette::Highlight));
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isFocused = option->state & State_HasFocus;
    if (m_hasHighContrast && (control == CC_SpinBox || control == CC_ComboBox))
        drawStrongEdge(*option, option->rect, *painter, isFocused);
    else if (control == CC_SpinBox && !isFocused)
        drawEdge(PE_FrameLineEdit, *option, *painter, false);
    if (m_hasHighContrast && (control == CC_ScrollBar || control == CC_Slider)) {
        const SubControl handle = control == CC_ScrollBar ? SC_ScrollBarSlider : SC_SliderHandle;
        const QRect place = subControlRect(control, option, handle, widget);
        painter->fillRect(place.adjusted(2, 2, -2, -2), edgeColour(*option, QPalette::PlaceholderText));
        drawStrongEdge(*option, place, *painter, control == CC_Slider && isFocused);
    }
}

void OutlinedStyle::drawStrongEdge(const QStyleOption &option, const QRect &place, QPainter &painter,
                                   bool isFocused) const
{
    const double width = isFocused ? focusWidth : 1;
    const QRectF edge = QRectF(place).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // On what is chosen the colour of the frame is the ground's. A box of choices says "selected" for focus.
    const bool isRow = !qstyleoption_cast<const QStyleOptionComplex *>(&option);
    const bool isOnHighlight = isRow && option.state & State_Selected;
    const QPalette::ColorRole focus = isOnHighlight ? QPalette::HighlightedText : QPalette::Highlight;
    painter.setPen(QPen(edgeColour(option, isFocused ? focus : QPalette::PlaceholderText), width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(edge, 2, 2);
    painter.restore();
}

} // namespace callboard
