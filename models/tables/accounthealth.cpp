// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accounthealth.h"

#include "models/providers/auth/signedin.h"
#include "models/tables/accountservice.h"
#include "models/tables/syncstatusmodel.h"

#include <QCoroTask>

namespace callboard {

KeyState keyStateOf(const Result<QByteArray> &secret)
{
    if (secret)
        return SignedIn::fromJson(*secret) ? KeyState::SignedIn : KeyState::There;
    if (secret.error().detail == QLatin1String("absent"))
        return KeyState::Missing;
    return secret.error().detail == QLatin1String("locked") ? KeyState::Locked : KeyState::Unavailable;
}

std::optional<TimePoint> completeUpTo(const AccountHealth &health)
{
    const std::optional<TimePoint> covered =
        health.coverage.isEmpty() ? std::nullopt : health.coverage.last().until;
    return std::max(covered, health.progress.lastSuccessAt); // absent is less than any moment
}

AccountHealthReader::AccountHealthReader(Store &store, AccountService &service, SyncStatusModel &accounts,
                                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_service(service)
    , m_accounts(accounts)
{
    connect(&accounts, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &changed) {
        if (changed.row() == row())
            follow();
    });
    connect(&accounts, &QAbstractItemModel::modelReset, this, [this] { setAccount(m_account); });
}

void AccountHealthReader::setAccount(std::optional<AccountId> account)
{
    m_account = account;
    m_health.reset();
    follow();
    refresh();
}

void AccountHealthReader::refresh()
{
    if (!m_health)
        return;
    readStored();
    readKey();
}

int AccountHealthReader::row() const
{
    for (int row = 0; m_account && row < m_accounts.rowCount(); ++row) {
        if (m_accounts.index(row).data(SyncStatusModel::AccountIdRole).value<AccountId>() == *m_account)
            return row;
    }
    return -1;
}

/// What the model says. While pages come in, what they cover is read at the end, not with each of them.
void AccountHealthReader::follow()
{
    const QModelIndex index = m_accounts.index(row());
    if (!index.isValid()) {
        m_health.reset();
        Q_EMIT changed();
        return;
    }
    const bool isNew = !m_health;
    AccountHealth &health = isNew ? m_health.emplace() : *m_health;
    const SyncProgress before = health.progress;
    health.account = index.data(SyncStatusModel::AccountRole).value<Account>();
    health.progress = index.data(SyncStatusModel::ProgressRole).value<SyncProgress>();
    health.historyComplete = index.data(SyncStatusModel::CompleteRole).toBool();
    if (!isNew && before.phase != health.progress.phase)
        readStored();
    if (!isNew && before.error != health.progress.error)
        readKey();
    Q_EMIT changed();
}

/// Answers about another account than the present one are dropped.
template<typename Task, typename Take> void AccountHealthReader::await(Task task, Take take)
{
    QCoro::connect(std::move(task), this, [this, account = m_account, take](const auto &answer) {
        if (account != m_account || !m_health)
            return;
        take(*m_health, answer);
        Q_EMIT changed();
    });
}

void AccountHealthReader::readStored()
{
    await(m_store.coverage(*m_account),
          [](AccountHealth &health, const Result<QList<Range<TimePoint>>> &coverage) {
              health.coverage = coverage.value_or(health.coverage);
          });
    await(m_store.setAsideItems(*m_account),
          [](AccountHealth &health, const Result<QList<SetAsideItem>> &items) {
              health.setAside = items.value_or(health.setAside);
          });
}

void AccountHealthReader::readKey()
{
    await(m_service.readSecret(m_health->account),
          [](AccountHealth &health, const Result<QByteArray> &secret) { health.key = keyStateOf(secret); });
}

} // namespace callboard
