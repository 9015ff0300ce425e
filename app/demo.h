// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/profile.h"
#include "app/sandboxthread.h"
#include "app/syncthread.h"
#include "models/providers/accountdraft.h"

#include <QTemporaryDir>

namespace callboard {

struct DemoOptions {
    int calls = 5000;
    quint64 seed = 1;
    std::optional<TimePoint> now;
};

/// An invented hotel: a sandbox on its own thread and an account that is connected to it, in a profile that
/// holds nothing else.
class Demo {
public:
    explicit Demo(DemoOptions options);

    /// A private folder that vanishes with this object. Errors: Storage.
    Result<Profile> temporaryProfile();
    /// Starts the sandbox and connects its accounts in @p store; those of an earlier demo are taken over when
    /// they saw the same world on the same day, else replaced. Errors: Conflict (the profile has real
    /// accounts; the detail is a sentence), those of Sandbox::start(), SyncEngine::test() and Store.
    QCoro::Task<Result<void>> connectAccounts(Store &store, SyncThread &sync, TimePoint now);

private:
    bool isSameWorld(const Account &account, TimePoint now) const;
    AccountDraft draftFor(Provider provider) const;
    QCoro::Task<QString> nameFor(Store &store, Provider provider, QString title);
    Account account(Provider provider, const QList<Account> &earlier) const;
    QCoro::Task<Result<QList<Account>>> earlierAccounts(Store &store, TimePoint now);
    QCoro::Task<Result<void>> connectAccount(Store &store, SyncThread &sync, Account account);
    QCoro::Task<Result<void>> nameLinesAndStaff(Store &store);
    QCoro::Task<Result<void>> fillDirectory(Store &store);

    DemoOptions m_options;
    std::unique_ptr<QTemporaryDir> m_folder;
    SandboxThread m_thread;
};

} // namespace callboard
