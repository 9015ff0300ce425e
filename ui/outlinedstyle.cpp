// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outlinedstyle.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

bool isTextEdit(const QWidget *widget)
{
    return widget && (widget->inherits("QPlainTextEdit") || widget->inherits("QTextEdit"));
}

} // namespace

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    // Fusion marks the focus by the edge
    const bool isFocused = option->state & State_HasFocus;
    const bool isMarked = isFocused && option->state & State_KeyboardFocusChange;
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck
        || element == PE_IndicatorRadioButton;
    const bool isField = element == PE_FrameLineEdit || (element == PE_Frame && isTextEdit(widget));
    if ((isBox && !isMarked) || (isField && !isFocused))
        drawEdge(element, *option, *painter);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox && !(option->state & State_HasFocus))
        drawEdge(PE_FrameLineEdit, *option, *painter);
}

void OutlinedStyle::drawEdge(PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const bool isField = element == PE_FrameLineEdit || element == PE_Frame;
    const QPalette::ColorGroup group = option.state & State_Enabled ? QPalette::Active : QPalette::Disabled;
    const double inset = isField ? 0.5 : 1.5;
    const QRectF edge = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = option.palette.color(group, QPalette::PlaceholderText);
    colour.setAlphaF(isField ? 0.6F : 1.0F); // fields are large
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    if (element == PE_IndicatorRadioButton)
        painter.drawEllipse(edge);
    else
        painter.drawRoundedRect(edge, 2, 2);
    painter.restore();
}

} // namespace callboard
