// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuelistview.h"

#include "models/tables/queuemodel.h"

#include <QContextMenuEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace callboard {

QueueListView::QueueListView(QueueModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setObjectName(u"queueList"_s);
    //: Name of the list for screen readers.
    setAccessibleName(tr("Callback queue"));
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    // Before setModel(): what is remembered must be so before the view itself follows a change.
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &QueueListView::remember);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &QueueListView::remember);
    connect(&model, &QAbstractItemModel::rowsAboutToBeMoved, this, &QueueListView::remember);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &QueueListView::remember);
    setModel(&model);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &QueueListView::holdPlace);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &QueueListView::holdPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &QueueListView::restore);
    connect(this, &QAbstractItemView::doubleClicked, this, &QueueListView::opened);
}

QString QueueListView::currentKey() const
{
    const auto task = m_model.task(currentIndex().row());
    return task ? task->key : QString();
}

void QueueListView::choose(int row)
{
    const QModelIndex index = m_model.index(row);
    setCurrentIndex(index);
    scrollTo(index);
}

int QueueListView::yOfCurrent() const
{
    return visualRect(currentIndex()).top();
}

void QueueListView::remember()
{
    m_key = currentKey();
    m_y = yOfCurrent();
}

/// Rows that came or went above the current one do not move it on screen, as far as the list is long enough.
void QueueListView::holdPlace()
{
    if (currentIndex().isValid()) // what is selected is the current row, whatever rows did to that
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    if (m_key.isNull() || currentKey() != m_key)
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + yOfCurrent() - m_y);
}

void QueueListView::restore()
{
    const int row = m_key.isNull() ? -1 : m_model.rowOf(m_key);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row));
    holdPlace();
}

void QueueListView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QListView::rowsInserted(parent, first, last);
    holdPlace();
}

void QueueListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

/// From a row that is settled one goes on by it leaving: the next one takes its place.
bool QueueListView::goOn(int key)
{
    if (!m_model.isSettled(currentIndex().row()))
        return false;
    const bool isLast = currentIndex().row() == m_model.rowCount() - 1;
    m_model.leaveSettled();
    return key == Qt::Key_Down || isLast;
}

void QueueListView::keyPressEvent(QKeyEvent *event)
{
    Q_EMIT touched();
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT opened();
        return;
    }
    if (key == Qt::Key_Home)
        Q_EMIT waitingWanted();
    const bool moves =
        key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    if (moves && goOn(key))
        return;
    QListView::keyPressEvent(event);
}

void QueueListView::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT touched();
    QListView::mousePressEvent(event);
}

void QueueListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    Q_EMIT focused();
}

void QueueListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (index.isValid())
        Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace callboard
