// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/daychart.h"

#include <QAbstractTableModel>

namespace callboard {

/// The figures of the chart as a table: one row per bar, newest first; period, total, and a column per
/// status.
class DayTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit DayTableModel(DayChart &chart, QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    const DayChart::Bar &barAt(int row) const { return m_bars.at(m_bars.size() - 1 - row); }

private:
    void refresh();

    DayChart &m_chart;
    QList<DayChart::Bar> m_bars;
    QList<CallStatus> m_statuses;
    DayChart::Grain m_grain = DayChart::Grain::Day;
};

} // namespace callboard
