// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/callsource.h"
#include "models/tables/filterstate.h"

#include <QAbstractListModel>

namespace callboard {

/// The values of one facet for a list with check marks, each with how many calls would show with it: of those
/// that pass everything else in the query. Checked values stay in the list even when no call has them any
/// more. Counts are read on refresh(), and while live after every change of the query or the calls; a live
/// list keeps its order as long as it has the same values.
class FacetModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< QString, as the query writes it.
        LabelRole, ///< QString: the user's or the provider's name for it; null when there is none.
        CountRole, ///< int; invalid until the counts were read.
    };

    FacetModel(CallSource &source, const FilterState &filter, QueryField field, QObject *parent = nullptr);

    QueryField field() const { return m_field; }
    /// Values that are always offered, in this order and before all others.
    void setFixedValues(const QStringList &values);
    void refresh();
    void setLive(bool live); ///< While somebody looks at it; begins with a refresh().
    bool isRead() const { return m_read; }

    QStringList checked() const { return m_checked; }
    void setChecked(const QStringList &values); ///< Says nothing: for what was decided elsewhere.
    QString labelOf(const QString &value) const; ///< Null when there is none.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedByUser(const QStringList &values);
    void refreshed();

private:
    void ask();
    void onValues(quint64 generation, const Result<QList<FacetValue>> &values);
    QList<FacetValue> arranged(QList<FacetValue> values) const;
    bool recounted(const QList<FacetValue> &values);
    void show(QList<FacetValue> values);

    CallSource &m_source;
    const FilterState &m_filter;
    QueryField m_field;
    QStringList m_fixed;
    QStringList m_checked;
    QList<FacetValue> m_values;
    QHash<QString, QString> m_labels; ///< All that were ever told.
    bool m_read = false;
    bool m_live = false;
    bool m_keepsOrder = false;
    quint64 m_generation = 0;
};

} // namespace callboard
