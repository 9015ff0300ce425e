// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accountediting.h"

#include <QCoroTask>

namespace callboard {

namespace {

bool isOurs(const SecretPlace &place)
{
    return place.kind == SecretPlace::Kind::Keyring || place.kind == SecretPlace::Kind::Session;
}

} // namespace

AccountEditing::AccountEditing(Store &store, AccountService &service, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_service(service)
{
}

AccountEditing::AccountEditing(Store &store, AccountService &service, const Account &existing,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_service(service)
    , m_existing(existing)
{
}

AccountEditing::~AccountEditing()
{
    if (m_state == State::SigningIn)
        m_service.cancelSignIn();
}

template<typename Task, typename Take> void AccountEditing::await(Task task, Take take)
{
    QCoro::connect(std::move(task), this, [this, take, generation = m_generation](const auto &answer) {
        if (generation == m_generation)
            take(answer);
    });
}

void AccountEditing::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

SecretFrom AccountEditing::secretFrom(const AccountDraft &draft) const
{
    if (isSignedIn())
        return SecretFrom::SignIn;
    const bool isKept = m_existing && m_existing->secret == draft.secretPlace;
    return isKept || !isOurs(draft.secretPlace) ? SecretFrom::Elsewhere : SecretFrom::Typing;
}

/// What the form does not show stays: options that were learnt, the key in the keyring.
Account AccountEditing::accountFor(const AccountDraft &draft) const
{
    const ProviderInfo info = providerInfo(draft.provider);
    Account account = accountOf(draft, info);
    if (!m_existing)
        return account;
    account.id = m_existing->id;
    account.uuid = m_existing->uuid;
    const QStringList shown = knownOptions(info);
    for (auto option = m_existing->options.begin(); option != m_existing->options.end(); ++option) {
        if (!shown.contains(option.key()))
            account.options.insert(option.key(), option.value());
    }
    return account;
}

void AccountEditing::check(const AccountDraft &draft)
{
    begin(draft, Wish::Check);
}

void AccountEditing::save(const AccountDraft &draft)
{
    begin(draft, Wish::Save);
}

void AccountEditing::saveUnchecked(const AccountDraft &draft)
{
    begin(draft, Wish::SaveUnchecked);
}

void AccountEditing::begin(const AccountDraft &draft, Wish wish)
{
    if (m_state != State::Idle)
        return;
    m_draft = draft;
    m_wish = wish;
    m_account = accountFor(draft);
    m_secretIsNew = isSignedIn() || hasTypedSecret(draft, providerInfo(draft.provider));
    setState(wish == Wish::Check ? State::Checking : State::Saving);
    if (isSignedIn())
        onSecret(m_signedIn);
    else if (secretFrom(draft) == SecretFrom::Typing)
        onSecret(QByteArray());
    else
        await(m_service.readSecret(m_account), [this](const Result<QByteArray> &kept) { onSecret(kept); });
}

/// A missing secret is no failure when it was typed anew.
void AccountEditing::onSecret(const Result<QByteArray> &kept)
{
    if (!kept && !m_secretIsNew) {
        fail(kept.error());
        return;
    }
    m_secret = isSignedIn() ? m_signedIn
                            : secretOf(m_draft, providerInfo(m_draft.provider), kept.value_or(QByteArray()));
    if (m_wish == Wish::SaveUnchecked)
        store();
    else
        await(m_service.test(m_account, m_secret),
              [this](const Result<AccountFacts> &facts) { onTested(facts); });
}

void AccountEditing::onTested(const Result<AccountFacts> &facts)
{
    if (!facts) {
        fail(facts.error());
        return;
    }
    addFacts(m_account, *facts);
    if (!facts->newSecret.isEmpty()) { // the one before is spent
        m_secret = facts->newSecret;
        m_secretIsNew = true;
        if (isSignedIn())
            m_signedIn = m_secret;
    }
    Q_EMIT checked(m_account, *facts);
    if (m_wish == Wish::Save)
        store();
    else
        setState(State::Idle);
}

void AccountEditing::store()
{
    m_isStoring = true;
    if (!m_existing) {
        addCountry(m_account, m_usualCountry);
        await(m_store.addAccount(m_account), [this](const Result<Account> &stored) { onStored(stored); });
        return;
    }
    await(m_store.updateAccount(m_account), [this](const Result<void> &stored) {
        if (stored)
            onStored(m_account);
        else
            fail(stored.error());
    });
}

bool AccountEditing::mustWriteSecret() const
{
    const bool hasMoved = !m_existing || m_existing->secret != m_account.secret;
    if (isOurs(m_account.secret))
        return m_secretIsNew || hasMoved;
    return m_secretIsNew && m_account.secret.kind == SecretPlace::Kind::File;
}

void AccountEditing::onStored(const Result<Account> &stored)
{
    if (!stored) {
        fail(stored.error());
        return;
    }
    m_account = *stored;
    if (mustWriteSecret())
        await(m_service.writeSecret(m_account, m_secret), [this](const Result<void> &kept) { onKept(kept); });
    else
        onKept({});
}

void AccountEditing::onKept(const Result<void> &kept)
{
    if (!kept) {
        takeBack(kept.error());
        return;
    }
    if (mustWriteSecret())
        announce();
    else
        finish();
}

/// Whoever heard of the account before its secret was there, and found none, hears of it again.
void AccountEditing::announce()
{
    await(m_store.updateAccount(m_account), [this](const Result<void> &) { finish(); });
}

void AccountEditing::finish()
{
    setState(State::Saved);
    Q_EMIT saved(m_account);
}

/// Without its secret the account is not left behind.
void AccountEditing::takeBack(const Error &error)
{
    const auto onDone = [this, error](const Result<void> &) {
        fail(error);
    };
    if (m_existing)
        await(m_store.updateAccount(*m_existing), onDone);
    else
        await(m_store.removeAccount(m_account.id), onDone);
}

void AccountEditing::fail(const Error &error)
{
    m_isStoring = false;
    setState(State::Idle);
    Q_EMIT failed(m_account, error);
}

void AccountEditing::signIn(const AccountDraft &draft)
{
    if (m_state != State::Idle)
        return;
    m_draft = draft;
    m_account = accountFor(draft);
    setState(State::SigningIn);
    const auto onSignedIn = [this](const Result<QByteArray> &secret) {
        setState(State::Idle);
        if (!secret) {
            fail(secret.error());
            return;
        }
        m_signedIn = *secret;
        check(m_draft);
    };
    await(m_service.beginSignIn(m_account, draft.values.value(clientSecretOption).trimmed().toUtf8()),
          [this, onSignedIn](const Result<QUrl> &page) {
              if (!page) {
                  fail(page.error());
                  return;
              }
              Q_EMIT pageReady(*page);
              await(m_service.signedIn(), onSignedIn);
          });
}

void AccountEditing::cancel()
{
    if (m_isStoring)
        return;
    m_generation++;
    if (m_state == State::SigningIn)
        m_service.cancelSignIn();
    if (m_state != State::Saved)
        setState(State::Idle);
}

} // namespace callboard
