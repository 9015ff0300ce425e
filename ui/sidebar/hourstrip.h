// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/facetmodel.h"

#include "ui/access/paintedparts.h"

#include <QWidget>

namespace callboard {

class Theme;

/// The 24 hours of the day as bars. A click chooses an hour or lets it go, dragging chooses from hour to
/// hour, Ctrl leaves out. Arrow keys walk, Space chooses, with Shift they stretch the choice.
class HourStrip final : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    HourStrip(const Theme &theme, FacetModel &hours, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    int partCount() const override { return 24; }
    Part part(int index) const override;
    int currentPart() const override { return m_current; }
    void choosePart(int index) override { toggle(index, false); }

Q_SIGNALS:
    void chosenByUser(const QStringList &hours); ///< Instead of all that was chosen.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    FacetModel::Mark markOf(int hour) const;
    int hourAt(double x) const;
    QRectF columnOf(int hour) const;
    QRectF plot() const;
    QString textOf(int hour) const;
    void toggle(int hour, bool excludes);
    void chooseRange(int from, int to);
    void setCurrent(int hour);

    const Theme &m_theme;
    FacetModel &m_hours;
    int m_current = -1;
    int m_hovered = -1;
    int m_anchor = -1; ///< Where dragging or stretching began.
    bool m_dragged = false;
};

} // namespace callboard
