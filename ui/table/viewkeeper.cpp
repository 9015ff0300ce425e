// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/viewkeeper.h"

#include "ui/table/callview.h"
#include "ui/table/newrowschip.h"

#include <QItemSelection>
#include <QScrollBar>

namespace callboard {

namespace {

/// Finding a call in a million takes 1 ms: nobody chose more than this by hand.
constexpr qsizetype mostRestored = 50;

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
    m_selected.clear();
    const QList<int> rows = m_view.selectedRows();
    if (rows.size() > mostRestored)
        return;
    for (const int row : rows)
        m_selected << m_model.idAt(row);
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
    select(m_selected);
    m_view.scrollTo(current);
}

void ViewKeeper::select(const QList<CallId> &ids)
{
    QItemSelection selection;
    for (const CallId id : ids) {
        const int row = m_model.rowOf(id);
        if (row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, CallTableModel::columns - 1));
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
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
