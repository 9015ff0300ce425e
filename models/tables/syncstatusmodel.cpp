// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/syncstatusmodel.h"

#include "models/tables/outboxmodel.h"

#include <QCoroTask>

#include <algorithm>

namespace callboard {

namespace {

bool isFetching(SyncProgress::Phase phase)
{
    using Phase = SyncProgress::Phase;
    return phase == Phase::Newest || phase == Phase::Backfill || phase == Phase::FullPass;
}

OutboxCounts countsOf(const QList<OutboxItem> &items)
{
    OutboxCounts counts;
    for (const OutboxItem &item : items) {
        counts.stuck += OutboxModel::needsUser(item.state);
        counts.waiting += item.state == OutboxState::Queued || item.state == OutboxState::Sending;
    }
    return counts;
}

} // namespace

SyncProgress progressFrom(AccountId id, const SyncState &state)
{
    SyncProgress progress;
    progress.account = id;
    progress.lastSuccessAt = state.lastSuccessAt;
    progress.error = state.lastError;
    if (state.lastError) {
        progress.phase = state.lastError->kind == Error::Kind::Offline ? SyncProgress::Phase::Offline
                                                                       : SyncProgress::Phase::Failed;
    }
    return progress;
}

SyncStatusModel::SyncStatusModel(Store &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&store, &Store::accountsChanged, this, &SyncStatusModel::readAccounts);
    connect(&store, &Store::syncStateChanged, this, &SyncStatusModel::readState);
    connect(&store, &Store::outboxChanged, this, &SyncStatusModel::readOutbox);
    readAccounts();
    readOutbox();
}

void SyncStatusModel::readAccounts()
{
    auto answer = m_store.accounts();
    QCoro::connect(std::move(answer), this,
                   [this](const Result<QList<Account>> &accounts) { onAccounts(accounts); });
}

void SyncStatusModel::onAccounts(const Result<QList<Account>> &accounts)
{
    if (!accounts)
        return;
    QList<Entry> entries;
    for (const Account &account : *accounts)
        entries.append(entryFor(account));
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
    m_read = true;
    for (const Entry &entry : std::as_const(m_entries))
        readState(entry.account.id);
    Q_EMIT accountsRead();
}

SyncStatusModel::Entry SyncStatusModel::entryFor(const Account &account) const
{
    const int known = rowOf(account.id);
    Entry entry = known < 0 ? Entry{} : m_entries.at(known);
    entry.account = account;
    entry.progress.account = account.id;
    if (const auto early = m_early.constFind(account.id); known < 0 && early != m_early.cend()) {
        entry.progress = *early;
        entry.heardOfEngine = true;
    }
    return entry;
}

void SyncStatusModel::readState(AccountId id)
{
    auto answer = m_store.syncState(id);
    QCoro::connect(std::move(answer), this,
                   [this, id](const Result<SyncState> &state) { onState(id, state); });
}

void SyncStatusModel::onState(AccountId id, const Result<SyncState> &state)
{
    const int row = rowOf(id);
    if (row < 0 || !state)
        return;
    Entry &entry = m_entries[row];
    entry.complete = state->complete;
    if (!entry.heardOfEngine)
        entry.progress = progressFrom(id, *state);
    announce(row);
}

void SyncStatusModel::onProgress(const SyncProgress &progress)
{
    const int row = rowOf(progress.account);
    if (row < 0) {
        m_early.insert(progress.account, progress);
        return;
    }
    Entry &entry = m_entries[row];
    const std::optional<TimePoint> earlier = entry.progress.lastSuccessAt;
    entry.progress = progress;
    entry.heardOfEngine = true;
    if (!progress.lastSuccessAt) // the engine may not know about runs before its own
        entry.progress.lastSuccessAt = earlier;
    announce(row);
}

void SyncStatusModel::readOutbox()
{
    auto answer = m_store.outbox();
    QCoro::connect(std::move(answer), this,
                   [this](const Result<QList<OutboxItem>> &items) { onOutbox(items); });
}

void SyncStatusModel::onOutbox(const Result<QList<OutboxItem>> &items)
{
    if (!items)
        return;
    const OutboxCounts counts = countsOf(*items);
    if (std::exchange(m_outbox, counts) != counts)
        Q_EMIT outboxCountsChanged();
}

bool SyncStatusModel::isReading() const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(),
                       [](const Entry &entry) { return isFetching(entry.progress.phase); });
}

bool SyncStatusModel::allOffline() const
{
    const auto offline = [](const Entry &entry) {
        return entry.progress.phase == SyncProgress::Phase::Offline;
    };
    return !m_entries.isEmpty() && std::all_of(m_entries.cbegin(), m_entries.cend(), offline);
}

int SyncStatusModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SyncStatusModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.account.name;
    case AccountIdRole:
        return QVariant::fromValue(entry.account.id);
    case AccountRole:
        return QVariant::fromValue(entry.account);
    case ProviderRole:
        return QVariant::fromValue(entry.account.provider);
    case ProgressRole:
        return QVariant::fromValue(entry.progress);
    case CompleteRole:
        return entry.complete;
    default: // roles are an open set
        return {};
    }
}

int SyncStatusModel::rowOf(AccountId id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [id](const Entry &entry) { return entry.account.id == id; });
    return found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

void SyncStatusModel::announce(int row)
{
    Q_EMIT dataChanged(index(row), index(row));
}

} // namespace callboard
