// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/paintedparts.h"

#include <QColor>
#include <QWidget>

namespace callboard {

class Theme;

/// One mark of a chart: a bar, a cell.
struct ChartMark {
    QString name; ///< Beside it, safe for one line.
    QString figure; ///< At it, where there is room: "212".
    QString text; ///< Name and figures in lines: tool tip and screen reader.
    double value = 0; ///< What it is drawn by; the greatest of all fills the space.
    double part = 0; ///< Of the value: drawn in another colour, with a pattern.
    bool isKnown = true; ///< False: there is nothing to tell, which is not zero.
    bool isChosen = false;
    bool canBeChosen = true;
    bool operator==(const ChartMark &) const = default;
};

/// What charts are painted in: the window's colours, or those of paper.
struct ChartColours {
    QColor text;
    QColor ground;
    QColor mark; ///< Bars, cells.
    QColor missed; ///< Of them, missed calls.
    QColor quiet; ///< Figures and axes.
    QColor line; ///< Hairlines.
    double leastContrast = 4.5; ///< Of the figure in a cell against it.
    static ChartColours ofWindow(const Theme &theme, const QPalette &palette);
    static ChartColours ofPaper(); ///< Dark on white, whatever the window looks like.
};

/// A chart that is painted by us: pointer and keyboard are the same for all of them. Click, Enter and Space
/// choose a mark; double click and Ctrl+Enter open its calls; dragging, and Shift with the arrow keys, choose
/// a stretch where the chart has stretches. Escape is left to whoever is around it.
class MarksView : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    explicit MarksView(const Theme &theme, QWidget *parent = nullptr);
    void setMarks(const QList<ChartMark> &marks);
    const QList<ChartMark> &marks() const { return m_marks; }
    int current() const { return m_current; } ///< -1: none.
    /// Paints the chart into @p place, e.g. of a page or a picture: without pointer and focus.
    void paintInto(QPainter &painter, const QRect &place, const ChartColours &colours) const;
    int partCount() const override { return int(m_marks.size()); }
    Part part(int index) const override;
    int currentPart() const override { return m_current; }
    void choosePart(int index) override { Q_EMIT activated(index); }

Q_SIGNALS:
    void activated(int mark);
    void opened(int mark);
    /// From the mark where it began to the one where it has come to; said again with every step.
    void dragged(int first, int last, bool goesOn);
    void currentChanged(int mark);

protected:
    virtual void paintMarks(QPainter &painter, const QRect &place, const ChartColours &colours) const = 0;
    virtual QRectF placeOf(int mark, const QRect &place) const = 0;
    /// The mark beside this one in the direction of an arrow key; -1: none.
    virtual int beside(int mark, int key) const = 0;
    virtual bool canDrag() const { return false; }
    int markAt(QPointF position) const;
    bool hasChoice() const { return m_hasChoice; }
    double greatest() const { return m_greatest; }
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    void paintBar(QPainter &painter, const QRectF &bar, QColor colour, const ChartMark &mark) const;
    QColor inkOf(const ChartMark &mark, const ChartColours &colours) const; ///< Of its name.

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void setCurrent(int mark);
    void setHovered(int mark);
    void dragTo(int mark);
    void paintSigns(QPainter &painter) const;

    const Theme &m_theme;
    QList<ChartMark> m_marks;
    bool m_hasChoice = false;
    double m_greatest = 0;
    int m_current = -1;
    int m_hovered = -1;
    int m_anchor = -1; ///< Where dragging began; -1: nobody does.
    int m_reached = -1;
    bool m_hasDragged = false; ///< Since it began.
    bool m_wasDouble = false; ///< The release after it is no click.
};

/// Horizontal bars, one below the other, with names before and figures behind them.
class BarListView final : public MarksView {
    Q_OBJECT
public:
    using MarksView::MarksView;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightFor(int bars) const; ///< Of a chart with so many.

protected:
    void paintMarks(QPainter &painter, const QRect &place, const ChartColours &colours) const override;
    QRectF placeOf(int mark, const QRect &place) const override;
    int beside(int mark, int key) const override;

private:
    int nameWidth(int width) const;
    int rowHeight() const;
};

/// Columns side by side over an axis, such as a distribution. Can be dragged over.
class ColumnsView final : public MarksView {
    Q_OBJECT
public:
    using MarksView::MarksView;
    QSize sizeHint() const override;

protected:
    void paintMarks(QPainter &painter, const QRect &place, const ChartColours &colours) const override;
    QRectF placeOf(int mark, const QRect &place) const override;
    int beside(int mark, int key) const override;
    bool canDrag() const override { return true; }
};

/// Rows of cells that are darker the greater they are. Marks row by row. Can be dragged over.
class HeatGridView final : public MarksView {
    Q_OBJECT
public:
    using MarksView::MarksView;
    /// @p columns cells in each row. Before setMarks().
    void setAxes(const QStringList &rows, const QStringList &columns);
    void setAboutMissed(bool missed); ///< Its colour is that of missed calls.
    QSize sizeHint() const override;

protected:
    void paintMarks(QPainter &painter, const QRect &place, const ChartColours &colours) const override;
    QRectF placeOf(int mark, const QRect &place) const override;
    int beside(int mark, int key) const override;
    bool canDrag() const override { return true; }
    void changeEvent(QEvent *event) override;

private:
    QRectF cellsIn(const QRect &place) const;
    QColor colourOf(const ChartMark &mark, const ChartColours &colours) const;
    void measureRows();

    QStringList m_rows;
    int m_widestRow = 0; ///< Pixels of its name: asked for at every cell.
    QStringList m_columns;
    bool m_isAboutMissed = false;
};

/// Lines for what is not known, over @p place.
void paintHatching(QPainter &painter, const QRectF &place, const QColor &colour);

} // namespace callboard
