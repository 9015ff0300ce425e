// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/guestbook.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QTimer>

namespace callboard {

/// The directory of guests, or those that a text finds, by name. Rows are read by pages when they are asked
/// for.
class GuestListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        EntryRole = Qt::UserRole + 1, ///< GuestEntry; invalid until the row is read.
    };

    explicit GuestListModel(GuestBook &book, QObject *parent = nullptr);
    void setText(const QString &text); ///< As for GuestBook::ids().
    bool isRead() const { return m_isRead; }
    GuestId idAt(int row) const; ///< 0 outside.
    int rowOf(GuestId id) const; ///< -1: not in the list.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void loaded(); ///< The list is what setText() asked for.
    void failed(const callboard::Error &error);

private:
    void readIds();
    void onIds(int generation, const Result<std::vector<GuestId>> &ids);
    void readWanted();
    void onPage(int generation, int page, const Result<QList<GuestEntry>> &entries);

    GuestBook &m_book;
    QString m_text;
    std::vector<GuestId> m_ids;
    QHash<GuestId, GuestEntry> m_entries;
    mutable QSet<int> m_wanted; ///< Pages.
    mutable QTimer m_fetch;
    int m_generation = 0;
    bool m_isRead = false;
};

} // namespace callboard

Q_DECLARE_METATYPE(callboard::GuestEntry)
