// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/facetlist.h"

#include "models/tables/facetmodel.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace callboard {

FacetHead::FacetHead(FacetModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    connect(&model, &FacetModel::refreshed, this, [this] { invalidateFilter(); });
}

void FacetHead::setFolded(bool folded)
{
    if (std::exchange(m_folded, folded) != folded)
        invalidateFilter();
}

bool FacetHead::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (row >= m_model.headRows())
        return false;
    return !m_folded
        || FacetModel::Mark(m_model.index(row).data(FacetModel::MarkRole).toInt()) != FacetModel::Mark::None;
}

GrownList::GrownList(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    setAutoScroll(false);
}

void GrownList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &GrownList::fit);
    connect(model, &QAbstractItemModel::modelReset, this, &GrownList::fit);
    connect(model, &QAbstractItemModel::layoutChanged, this, &GrownList::fit);
    fit();
}

void GrownList::fit()
{
    const int rows = model()->rowCount();
    if (std::exchange(m_fittedRows, rows) == rows)
        return; // as high as before: nothing around it moves
    setVisible(rows > 0);
    updateGeometry();
}

QSize GrownList::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    return {120, rows * std::max(0, sizeHintForRow(0))};
}

QSize GrownList::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void GrownList::enter(bool fromBelow)
{
    const int last = model()->rowCount() - 1;
    setCurrentIndex(model()->index(fromBelow ? last : 0, 0));
    setFocus(Qt::TabFocusReason);
}

void GrownList::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool leavesAbove = event->key() == Qt::Key_Up && row <= 0;
    const bool leavesBelow = event->key() == Qt::Key_Down && row == model()->rowCount() - 1;
    if (leavesAbove || leavesBelow)
        event->ignore();
    else
        QListView::keyPressEvent(event);
}

void GrownList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(model()->index(0, 0));
    Q_EMIT currentMoved();
}

void GrownList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus())
        Q_EMIT currentMoved();
}

/// There is nothing to scroll in here.
void GrownList::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace callboard
