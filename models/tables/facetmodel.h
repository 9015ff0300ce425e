// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/callsource.h"

#include <QAbstractListModel>

namespace callboard {

/// The values that occur in one column of all calls, each with how many calls have it, for a list with check
/// marks. Checked values stay in the list even when no call has them any more. Counts are read on refresh():
/// a million calls take a moment, so the view asks when it opens.
class FacetModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< QString, as the query writes it.
        LabelRole, ///< QString: the user's or the provider's name for it; null when there is none.
        CountRole, ///< int; 0 until the counts were read.
    };

    FacetModel(CallSource &source, QueryField field, QObject *parent = nullptr);

    QueryField field() const { return m_field; }
    /// Values that are always offered, in this order and before all others.
    void setFixedValues(const QStringList &values);
    void refresh();
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
    void onValues(quint64 generation, const Result<QList<FacetValue>> &values);
    QList<FacetValue> arranged(QList<FacetValue> values) const;
    void show(QList<FacetValue> values);

    CallSource &m_source;
    QueryField m_field;
    QStringList m_fixed;
    QStringList m_checked;
    QList<FacetValue> m_values;
    bool m_read = false;
    quint64 m_generation = 0;
};

} // namespace callboard
