// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>

namespace callboard {

/// Draws a bundled one-colour SVG at whatever size is asked for. Without a colour it takes the palette's at
/// the moment of painting, so icons need not be made anew when the scheme changes. Back and forward arrows
/// are mirrored in right-to-left layouts.
class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(const QString &name, QColor colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override;
    QString key() const override;
    QString iconName() override { return m_name; }
    bool isNull() override { return m_path.isEmpty(); }

private:
    QColor colourFor(QIcon::Mode mode) const;

    QString m_name;
    QString m_path; ///< Empty when there is no such icon.
    QColor m_colour;
};

} // namespace callboard
