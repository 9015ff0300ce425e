// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace callboard {

/// Fusion, with boxes to tick and fields to type in that can be seen on a dark window, too: Fusion draws
/// their edges darker than it. In high contrast everything that can be operated has an edge, and a thick
/// frame when it has the keyboard.
class OutlinedStyle final : public QProxyStyle {
    Q_OBJECT
public:
    OutlinedStyle();
    void setHighContrast(bool highContrast) { m_hasHighContrast = highContrast; }
    /// Nothing moves by itself; QStyle::SH_Widget_Animation_Duration says so to whoever asks.
    void setStill(bool still) { m_isStill = still; }
    bool isStill() const { return m_isStill; }
    bool isStillByItself() const; ///< The desktop, where it tells Qt.

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;

private:
    void drawStrongEdge(const QStyleOption &option, const QRect &place, QPainter &painter,
                        bool isFocused) const;

    bool m_hasHighContrast = false;
    bool m_isStill = false;
};

} // namespace callboard
