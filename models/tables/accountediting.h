// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/accountdraft.h"
#include "models/store/store.h"
#include "models/tables/accountservice.h"

#include <QObject>

namespace callboard {

/// Connects an account, or changes a connected one: checks what was typed, signs in, saves account and
/// secret, both or none. One thing at a time; what is asked for meanwhile is ignored. Never blocks; store and
/// service must outlive it.
class AccountEditing : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Checking, SigningIn, Saving, Saved };
    Q_ENUM(State)

    AccountEditing(Store &store, AccountService &service, QObject *parent = nullptr);
    /// Changes @p existing. Secrets that are not typed anew stay.
    AccountEditing(Store &store, AccountService &service, const Account &existing, QObject *parent = nullptr);
    /// For new accounts that name none, as addCountry().
    void setUsualCountry(const QString &country) { m_usualCountry = country; }
    ~AccountEditing() override; ///< A sign-in under way is cancelled.

    State state() const { return m_state; }
    const std::optional<Account> &existing() const { return m_existing; }
    /// A browser sign-in has brought a secret, which save() will keep.
    bool isSignedIn() const { return !m_signedIn.isEmpty(); }
    /// Where the secret of this draft comes from.
    SecretFrom secretFrom(const AccountDraft &draft) const;

    void check(const AccountDraft &draft); ///< checked() or failed() follows.
    void save(const AccountDraft &draft); ///< Checks first; checked() and saved(), or failed() follow.
    void saveUnchecked(
        const AccountDraft &draft); ///< For when nobody can be reached. saved() or failed() follows.
    void signIn(const AccountDraft &draft); ///< pageReady() follows, then what check() says.
    /// Ends a sign-in, or stops waiting for a check. Nothing happens once account and secret are being
    /// stored.
    void cancel();

Q_SIGNALS:
    void stateChanged();
    void pageReady(const QUrl &page); ///< To be opened in the browser.
    void checked(const callboard::Account &account, const callboard::AccountFacts &facts);
    /// @p account as it was tried: for the words.
    void failed(const callboard::Account &account, const callboard::Error &error);
    void saved(const callboard::Account &account);

private:
    enum class Wish { Check, Save, SaveUnchecked };
    template<typename Task, typename Take> void await(Task task, Take take);
    void setState(State state);
    void begin(const AccountDraft &draft, Wish wish);
    Account accountFor(const AccountDraft &draft) const;
    void onSecret(const Result<QByteArray> &kept);
    void onTested(const Result<AccountFacts> &facts);
    void store();
    void onStored(const Result<Account> &stored);
    void onKept(const Result<void> &kept);
    void announce();
    void finish();
    void takeBack(const Error &error);
    void fail(const Error &error);
    bool mustWriteSecret() const;

    Store &m_store;
    AccountService &m_service;
    const std::optional<Account> m_existing;
    State m_state = State::Idle;
    Wish m_wish = Wish::Check;
    quint64 m_generation = 0; ///< Answers to something that was cancelled are dropped.
    QString m_usualCountry;
    AccountDraft m_draft;
    Account m_account;
    QByteArray m_secret;
    QByteArray m_signedIn;
    bool m_secretIsNew = false;
    bool m_isStoring = false;
};

} // namespace callboard
