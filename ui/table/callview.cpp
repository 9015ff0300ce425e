// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/callview.h"

#include "ui/table/calldelegate.h"
#include "ui/table/tableheader.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace callboard {

CallView::CallView(const Theme &theme, CallDelegate &delegate, QWidget *parent)
    : QTableView(parent)
    , m_delegate(delegate)
{
    setHorizontalHeader(new TableHeader(theme, this));
    setItemDelegate(&delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves the table
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QAbstractItemView::doubleClicked, this, &CallView::opened);
    applyRowHeight();
}

void CallView::setCompact(bool compact)
{
    m_compact = compact;
    m_delegate.setCompact(compact);
    applyRowHeight();
}

void CallView::applyRowHeight()
{
    const int height = m_delegate.rowHeight(fontMetrics());
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
    viewport()->update();
}

int CallView::topRow() const
{
    return rowAt(rowHeight(0) / 2);
}

void CallView::scrollRowToTop(int row)
{
    updateGeometries(); // rows may just have come: the scroll bar's range must know them
    const int cut = verticalScrollBar()->value() % std::max(1, verticalHeader()->defaultSectionSize());
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) + cut);
}

QList<int> CallView::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void CallView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT opened();
        return;
    }
    if (event->matches(QKeySequence::Copy)) { // the base class would copy the one cell under the cursor
        Q_EMIT copyWanted();
        return;
    }
    // Home and End mean the first and last call, not the first and last column: rows are what one selects.
    if (model() && model()->rowCount() > 0 && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
        const QModelIndex target = model()->index(row, std::max(0, currentIndex().column()));
        selectionModel()->setCurrentIndex(target, selectionCommand(target, event));
        scrollTo(target);
        return;
    }
    m_sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    QTableView::keyPressEvent(event);
    m_sideways = false;
}

void CallView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    const int columns = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (!m_sideways)
        horizontalScrollBar()->setValue(columns);
}

void CallView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard)
        Q_EMIT menuWanted(menuPlaceForKeyboard());
    else if (indexAt(event->pos()).isValid())
        Q_EMIT menuWanted(event->globalPos());
}

QPoint CallView::menuPlaceForKeyboard() const
{
    const QRect current = visualRect(currentIndex());
    return viewport()->mapToGlobal(current.isValid() ? current.center() : viewport()->rect().center());
}

void CallView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void CallView::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void CallView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    m_hoveredRow = row;
    m_delegate.setHoveredRow(row);
    viewport()->update();
}

void CallView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyRowHeight();
}

} // namespace callboard
