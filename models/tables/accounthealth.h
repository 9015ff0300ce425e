// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncengine.h"

#include <QObject>

namespace callboard {

class AccountService;
class SyncStatusModel;

/// Whether the key of an account can be had now.
enum class KeyState {
    Unknown, ///< Not asked yet.
    There,
    SignedIn, ///< There, and brought by a sign-in with the browser.
    Missing, ///< Its place has none.
    Locked, ///< The keyring is, and nobody opened it.
    Unavailable, ///< There is no keyring, or the place cannot be read.
};
KeyState keyStateOf(const Result<QByteArray> &secret);

/// How an account is doing: everything that its view and `callboard doctor` tell of it.
struct AccountHealth {
    Account account;
    SyncProgress progress;
    bool historyComplete = false; ///< Read to its end once.
    QList<Range<TimePoint>> coverage; ///< Known completely; in order.
    QList<SetAsideItem> setAside; ///< Records that could not be read.
    KeyState key = KeyState::Unknown;
};
/// Up to when the calls of an account are known; absent: not at all.
std::optional<TimePoint> completeUpTo(const AccountHealth &health);

/// The health of one account, kept up to date: store, engine and the place of the key are asked. Never
/// blocks; the collaborators must outlive it.
class AccountHealthReader final : public QObject {
    Q_OBJECT
public:
    AccountHealthReader(Store &store, AccountService &service, SyncStatusModel &accounts,
                        QObject *parent = nullptr);
    void setAccount(std::optional<AccountId> account); ///< changed() follows.
    /// Asks for everything anew, the key included.
    void refresh();
    const std::optional<AccountHealth> &health() const { return m_health; }

Q_SIGNALS:
    void changed();

private:
    template<typename Task, typename Take> void await(Task task, Take take);
    int row() const;
    void follow();
    void readStored();
    void readKey();

    Store &m_store;
    AccountService &m_service;
    SyncStatusModel &m_accounts;
    std::optional<AccountId> m_account;
    std::optional<AccountHealth> m_health;
};

} // namespace callboard
