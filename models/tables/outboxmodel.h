// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QAbstractListModel>

namespace callboard {

/// The edits that have not reached their provider, in the order they were made.
class OutboxModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< OutboxItem.
    };

    explicit OutboxModel(Store &store, QObject *parent = nullptr);
    /// What an edit is shown as; given by `ui`, which owns the words.
    void setWords(std::function<QString(const OutboxItem &)> words);
    bool isRead() const { return m_read; }
    /// Refused, in conflict or of unknown outcome: it waits for a decision.
    static bool needsUser(OutboxState state);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void read();
    void onItems(Result<QList<OutboxItem>> items);

    Store &m_store;
    std::function<QString(const OutboxItem &)> m_words;
    QList<OutboxItem> m_items;
    bool m_read = false;
};

} // namespace callboard
