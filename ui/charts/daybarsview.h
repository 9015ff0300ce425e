// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/daychart.h"

#include <QtCharts/QChartView>

class QBarCategoryAxis;
class QStackedBarSeries;
class QValueAxis;

namespace callboard {

class Theme;

/// The bars, drawn by Qt Charts; labels, pointer and keyboard are ours. Time runs with the reading direction.
/// Dragging, or Shift with the arrow keys, brushes from bar to bar; Escape takes that back.
class DayBarsView : public QChartView {
    Q_OBJECT
public:
    explicit DayBarsView(const Theme &theme, QWidget *parent = nullptr);
    void setBars(const QList<DayChart::Bar> &bars, DayChart::Grain grain, const QList<CallStatus> &statuses);
    int current() const { return m_current; } ///< Index into the bars; -1 when there is none.

    /// The bars that are chosen, both included: the others fade. -1 for none.
    void setChosen(int first, int last);

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
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void placeAxes();
    void refreshColours();
    void refreshScale();
    void fitBars();
    void setCurrent(int bar);
    void setHovered(int bar);
    int barAt(QPointF position) const;
    int nearestBar(double x) const;
    void brushTo(int bar);
    bool onBrushKey(int key, Qt::KeyboardModifiers modifiers);
    void drawChosen(QPainter *painter) const;
    QRectF columnOf(int bar) const;
    int slotOf(int bar) const; ///< From the left edge; the other way round in right-to-left layouts.
    void drawDays(QPainter *painter) const;
    void drawCounts(QPainter *painter) const;

    const Theme &m_theme;
    QList<DayChart::Bar> m_bars;
    QList<CallStatus> m_statuses;
    DayChart::Grain m_grain = DayChart::Grain::Day;
    QBarCategoryAxis *m_days;
    QValueAxis *m_calls;
    QStackedBarSeries *m_series = nullptr;
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
