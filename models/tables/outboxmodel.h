// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QAbstractTableModel>

namespace callboard {

/// An edit that has not reached its provider, and what it is about.
struct OutboxLine {
    OutboxItem item;
    std::optional<CallRow> call; ///< Absent: not read yet, or no longer there.
    Account account; ///< Without a name: gone.
};

/// The edits that have not reached their provider, in the order they were made. Texts come from `ui`, which
/// owns the words.
class OutboxModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Call, Account, What, Age, State, NextTry };
    Q_ENUM(Column)
    static constexpr int columns = int(Column::NextTry) + 1;
    enum Role {
        LineRole = Qt::UserRole + 1, ///< OutboxLine.
    };
    /// What stands in a cell.
    using Words = std::function<QString(const OutboxLine &, Column)>;

    explicit OutboxModel(Store &store, QObject *parent = nullptr);
    void setWords(Words words, const QStringList &titles);
    bool isRead() const { return m_read; }
    const QList<OutboxLine> &lines() const { return m_lines; }
    void refreshTimes(); ///< Ages and times of the next try are worded again.
    /// Refused, in conflict or of unknown outcome: it waits for a decision.
    static bool needsUser(OutboxState state);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void read();
    void onRead(Result<QList<OutboxLine>> lines);
    void replace(QList<OutboxLine> lines);

    Store &m_store;
    Words m_words;
    QStringList m_titles;
    QList<OutboxLine> m_lines;
    bool m_read = false;
    bool m_isReading = false;
    bool m_isStale = false; ///< Something changed while it was read.
};

} // namespace callboard

Q_DECLARE_METATYPE(callboard::OutboxLine)
