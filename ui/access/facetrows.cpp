// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/facetrows.h"

#include "models/tables/facetmodel.h"

namespace callboard {

using Mark = FacetModel::Mark;

FacetRows::FacetRows(QAbstractItemView &view)
    : m_view(&view)
{
}

int FacetRows::partCount() const
{
    return m_view && m_view->model() ? m_view->model()->rowCount() : 0;
}

QModelIndex FacetRows::row(int index) const
{
    return m_view->model()->index(index, 0);
}

PaintedParts::Part FacetRows::part(int index) const
{
    const QModelIndex row = this->row(index);
    const Mark mark = Mark(row.data(FacetModel::MarkRole).toInt());
    return {.name = row.data(Qt::AccessibleTextRole).toString(),
            .place = m_view->visualRect(row),
            .isChecked = mark == Mark::Chosen,
            .hasBox = true};
}

int FacetRows::currentPart() const
{
    return m_view ? m_view->currentIndex().row() : -1;
}

void FacetRows::choosePart(int index)
{
    const bool isMarked = Mark(row(index).data(FacetModel::MarkRole).toInt()) != Mark::None;
    m_view->model()->setData(row(index), int(isMarked ? Mark::None : Mark::Chosen), FacetModel::MarkRole);
}

} // namespace callboard
