// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncengine.h"

#include <QAbstractListModel>

namespace callboard {

/// How many edits have not reached their provider.
struct OutboxCounts {
    int waiting = 0; ///< Will go out by themselves.
    int stuck = 0; ///< Refused, in conflict or of unknown outcome: the user decides.
    bool operator==(const OutboxCounts &) const = default;
};

/// What the store remembers from earlier runs, in the shape the engine reports.
SyncProgress progressFrom(AccountId id, const SyncState &state);

/// One row per connected account: where its sync stands. Starts from what the store remembers and follows the
/// engine, which may live on another thread: connect its progressChanged() to onProgress().
class SyncStatusModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        AccountIdRole = Qt::UserRole + 1, ///< AccountId.
        AccountRole, ///< Account.
        ProviderRole, ///< Provider.
        ProgressRole, ///< SyncProgress; Idle with what is stored until the engine speaks.
        CompleteRole, ///< bool: history was read to its end once.
    };

    explicit SyncStatusModel(Store &store, QObject *parent = nullptr);

    /// True once the accounts were read; before that an empty list says nothing.
    bool isRead() const { return m_read; }
    OutboxCounts outbox() const { return m_outbox; }
    bool isReading() const; ///< Some account is fetching calls right now.
    bool allOffline() const; ///< There are accounts, and none can be reached.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    void onProgress(const callboard::SyncProgress &progress);

Q_SIGNALS:
    void outboxCountsChanged();
    void accountsRead();

private:
    struct Entry {
        Account account;
        SyncProgress progress;
        bool complete = false;
        bool heardOfEngine = false;
    };

    void readAccounts();
    void onAccounts(const Result<QList<Account>> &accounts);
    void readState(AccountId id);
    void onState(AccountId id, const Result<SyncState> &state);
    void readOutbox();
    void onOutbox(const Result<QList<OutboxItem>> &items);
    Entry entryFor(const Account &account) const;
    int rowOf(AccountId id) const;
    void announce(int row);

    Store &m_store;
    QList<Entry> m_entries;
    QHash<AccountId, SyncProgress> m_early; ///< From the engine, about accounts that are still being read.
    OutboxCounts m_outbox;
    bool m_read = false;
};

} // namespace callboard
