// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daytablemodel.h"

#include "ui/charts/daywords.h"
#include "ui/wording.h"

#include <QLocale>

namespace callboard {
namespace {

enum Column { Period, Total, FirstStatus };

} // namespace

DayTableModel::DayTableModel(DayChart &chart, QObject *parent)
    : QAbstractTableModel(parent)
    , m_chart(chart)
{
    connect(&chart, &DayChart::changed, this, &DayTableModel::refresh);
    refresh();
}

void DayTableModel::refresh()
{
    beginResetModel();
    m_bars = m_chart.bars();
    m_statuses = m_chart.statuses();
    m_grain = m_chart.grain();
    endResetModel();
}

int DayTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_bars.size());
}

int DayTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstStatus + int(m_statuses.size());
}

QVariant DayTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Period ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const DayChart::Bar &bar = barAt(index.row());
    if (index.column() == Period)
        return longPeriodText(bar, m_grain);
    const int calls =
        index.column() == Total ? bar.total() : bar.calls.value(m_statuses.at(index.column() - FirstStatus));
    return QLocale().toString(calls);
}

QVariant DayTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Period ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    if (section == Period)
        return tr("Period", "column title: a day, a week, a month…");
    return section == Total ? tr("Calls", "column title: how many")
                            : wordFor(m_statuses.at(section - FirstStatus));
}

} // namespace callboard
