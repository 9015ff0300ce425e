// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/viewkeeper.h"

#include "ui/table/callview.h"
#include "ui/table/newrowschip.h"

#include <QItemSelection>
#include <QScrollBar>

namespace callboard {

namespace {

/// Views look through all pieces of a selection for every cell they paint.
constexpr int mostPieces = 1000;

} // namespace

ViewKeeper::ViewKeeper(CallView &view, CallTableModel &model, NewRowsChip &chip, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_chip(chip)
{
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ViewKeeper::remember);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ViewKeeper::remember);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ViewKeeper::holdPlace);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ViewKeeper::rememberChosen);
    connect(&model, &QAbstractItemModel::modelReset, this, &ViewKeeper::restoreChosen);
    connect(&chip, &QAbstractButton::clicked, this, &ViewKeeper::goToTop);
    connect(view.verticalScrollBar(), &QAbstractSlider::valueChanged, this, &ViewKeeper::onScrolled);
}

void ViewKeeper::remember()
{
    const bool atTop = m_view.verticalScrollBar()->value() == 0;
    m_anchorRow = atTop ? -1 : m_view.topRow();
    m_anchor = m_model.idAt(m_anchorRow);
}

void ViewKeeper::onRowsInserted(int first, int last)
{
    if (m_anchorRow < 0 || first > m_anchorRow)
        return;
    holdPlace();
    if (m_newestFirst)
        m_chip.add(last - first + 1);
}

void ViewKeeper::holdPlace()
{
    if (m_anchorRow < 0)
        return;
    const int row = m_model.rowOf(m_anchor);
    if (row >= 0 && row != m_anchorRow)
        m_view.scrollRowToTop(row);
}

void ViewKeeper::rememberChosen()
{
    m_current = m_model.idAt(m_view.currentIndex().row());
    m_selected = {};
    const QList<RowRange> ranges = m_view.selectedRanges();
    const int row = m_view.currentIndex().row();
    if (ranges == QList{RowRange{row, row}})
        return; // the rule; to look for one call among a million takes a quarter of a frame
    for (const RowRange &range : ranges)
        m_model.collect(m_selected, range);
}

void ViewKeeper::restoreChosen()
{
    m_chip.clear();
    const int row = m_current == CallId{} ? -1 : m_model.rowOf(m_current);
    if (row < 0) {
        m_view.scrollToTop();
        return;
    }
    const QModelIndex current = m_model.index(row, int(CallTableModel::Column::Caller));
    m_view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectAgain();
    m_view.scrollTo(current);
}

void ViewKeeper::selectAgain()
{
    const auto ranges = m_selected.isEmpty() ? std::nullopt : m_model.rangesOf(m_selected, mostPieces);
    QItemSelection selection;
    for (const RowRange &range : ranges.value_or(QList<RowRange>()))
        selection.append(
            {m_model.index(range.first, 0), m_model.index(range.last, CallTableModel::columns - 1)});
    if (selection.isEmpty()) // nothing else was chosen, or it is scattered over the whole list
        selection.select(m_view.currentIndex(), m_view.currentIndex());
    m_view.selectionModel()->select(selection,
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_selected = {};
}

void ViewKeeper::goToTop()
{
    m_view.scrollToTop();
    m_chip.clear();
    m_view.setFocus();
}

void ViewKeeper::onScrolled(int value)
{
    if (value == 0)
        m_chip.clear();
}

} // namespace callboard
