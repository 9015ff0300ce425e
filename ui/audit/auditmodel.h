// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/audittrail.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace callboard {

/// Rows of the audit trail, newest first, some hundred at a time while one scrolls.
class AuditModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { When, Who, Action, Call, Details };
    static constexpr int columns = int(Column::Details) + 1;

    AuditModel(Store &store, const Clock &clock, const QTimeZone &zone, QObject *parent = nullptr);
    void setQuery(const AuditQuery &query); ///< Without limit and page: those are the model's.
    const QList<AuditEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const callboard::Error &error);

private:
    void onRead(quint64 generation, const Result<QList<AuditEntry>> &entries);

    Store &m_store;
    const Clock &m_clock;
    QTimeZone m_zone;
    AuditQuery m_query;
    QList<AuditEntry> m_entries;
    quint64 m_generation = 0;
    bool m_isReading = false;
    bool m_atEnd = false;
};

/// "Deleted", "Hidden here" for the key of an action; an unknown key as it is.
QString auditActionWord(const QString &action);
/// What was changed, from what to what, on one line.
QString auditDetails(const AuditEntry &entry);

} // namespace callboard
