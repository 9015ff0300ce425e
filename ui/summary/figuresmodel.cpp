// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/summary/figuresmodel.h"

namespace callboard {

void FiguresModel::setFigures(const QStringList &columns, const QList<QStringList> &rows)
{
    if (columns == m_columns && rows == m_rows)
        return;
    const bool isSameShape = columns == m_columns && rows.size() == m_rows.size() && !rows.isEmpty();
    if (!isSameShape)
        beginResetModel();
    m_columns = columns;
    m_rows = rows;
    if (!isSameShape)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(int(rows.size()) - 1, int(columns.size()) - 1));
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return m_rows.at(index.row()).value(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.value(section);
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    return {};
}

} // namespace callboard
