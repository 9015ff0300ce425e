// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace callboard {

/// Fusion, with boxes to tick and fields to type in that can be seen on a dark window, too: Fusion draws
/// their edges darker than it.
class OutlinedStyle final : public QProxyStyle {
    Q_OBJECT
public:
    OutlinedStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    static void drawEdge(PrimitiveElement element, const QStyleOption &option, QPainter &painter);
};

} // namespace callboard
