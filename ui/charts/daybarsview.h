// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/daychart.h"
#include "ui/access/paintedparts.h"

#include <QtCharts/QChartView>

class QValueAxis;

namespace callboard {

class Theme;

/// The bars over the grid of Qt Charts; bars, labels, pointer and keyboard are ours. Time runs with the
/// reading direction. Dragging, or Shift with the arrow keys, brushes from bar to bar; Escape takes that
/// back.
class DayBarsView : public QChartView, public PaintedParts {
    Q_OBJECT
public:
    explicit DayBarsView(const Theme &theme, QWidget *parent = nullptr);
    void setBars(const QList<DayChart::Bar> &bars, DayChart::Grain grain, const QList<CallStatus> &statuses);
    int current() const { return m_current; } ///< Index into the bars; -1 when there is none.

    /// Per bar the calls of another time to compare with, and whether some of its days are not known whole.
    /// Either may be empty. Until the next setBars().
    void setContext(const QList<int> &ghost, const QList<bool> &incomplete);
    /// The bars that are chosen, both included: the others fade. -1 for none.
    void setChosen(int first, int last);
    int partCount() const override { return int(m_bars.size()); }
    Part part(int index) const override;
    int currentPart() const override { return m_current; }
    void choosePart(int index) override { Q_EMIT barActivated(index); }

Q_SIGNALS:
    void barActivated(int bar);
    void brushed(int first, int last); ///< With every bar on the way.
    void brushCancelled();
    void currentChanged(int bar);

protected:
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void refreshColours();
    void refreshScale();
    void setCurrent(int bar);
    void setHovered(int bar);
    int barAt(QPointF position) const;
    int nearestBar(double x) const;
    void brushTo(int bar);
    bool onBrushKey(int key, Qt::KeyboardModifiers modifiers);
    void drawBars(QPainter *painter) const;
    void drawIncomplete(QPainter *painter) const;
    void drawGhost(QPainter *painter) const;
    QString textOf(int bar) const;
    void drawChosen(QPainter *painter) const;
    double heightOf(int calls) const; ///< Where the grid has this count.
    QRectF columnOf(int bar) const;
    int slotOf(int bar) const; ///< From the left edge; the other way round in right-to-left layouts.
    void drawDays(QPainter *painter) const;
    void drawCounts(QPainter *painter) const;

    const Theme &m_theme;
    QList<DayChart::Bar> m_bars;
    QList<CallStatus> m_statuses;
    QList<int> m_ghost;
    QList<bool> m_incomplete;
    DayChart::Grain m_grain = DayChart::Grain::Day;
    QValueAxis *m_calls;
    int m_step = 1; ///< Between two lines of the grid.
    int m_current = -1;
    int m_hovered = -1;
    int m_anchor = -1; ///< Where brushing began; -1 when nobody does.
    int m_brushed = -1; ///< Where it has come to.
    bool m_hasBrushed = false; ///< Since the button was pressed: its release is no click.
    int m_firstChosen = -1;
    int m_lastChosen = -1;
};

} // namespace callboard
