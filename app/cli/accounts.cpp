// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/providers/http/redaction.h"

#include <QFileInfo>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

QJsonObject accountJson(const Account &account, const SyncState &state)
{
    QJsonObject options;
    for (auto option = account.options.begin(); option != account.options.end(); ++option)
        options[option.key()] = option.value();
    return {
        {u"id"_s, qint64(account.id)},
        {u"name"_s, account.name},
        {u"provider"_s, keyOf(account.provider)},
        {u"base_url"_s, account.baseUrl.toString()},
        {u"secret"_s, account.secret.toString()},
        {u"options"_s, options},
        {u"history_complete"_s, state.complete},
        {u"last_success_at"_s, state.lastSuccessAt ? QJsonValue(toIso(*state.lastSuccessAt)) : QJsonValue()},
        {u"last_error"_s,
         state.lastError ? QJsonValue(accountSentence(*state.lastError, account)) : QJsonValue()}};
}

QString accountLine(const Account &account, const SyncState &state)
{
    const QString last = state.lastSuccessAt ? toIso(*state.lastSuccessAt) : Cli::tr("never");
    return cell(QString::number(qint64(account.id)), 4) + cell(account.name, 24) + u"  "_s
        + cell(keyOf(account.provider), 12) + u"  "_s + cell(last, 24) + u"  "_s
        + printable(account.baseUrl.toString());
}

const ProviderInfo *builtIn(const QList<ProviderInfo> &all, const QString &key)
{
    const auto isIt = [&](const ProviderInfo &info) {
        return keyOf(info.provider) == key;
    };
    const auto found = std::find_if(all.begin(), all.end(), isIt);
    return found == all.end() ? nullptr : &*found;
}

QString knownProviders(const QList<ProviderInfo> &all)
{
    QStringList keys;
    for (const ProviderInfo &info : all)
        keys << keyOf(info.provider);
    return keys.join(u", ");
}

Result<SecretPlace> secretPlace(const QString &text)
{
    std::optional<SecretPlace> place = SecretPlace::fromString(text);
    if (!place || place->kind == SecretPlace::Kind::Session)
        return failure(Error::Kind::Invalid, Cli::tr("--secret is keyring, env:VARIABLE or file:PATH."));
    if (place->kind == SecretPlace::Kind::File)
        place->name = QFileInfo(place->name).absoluteFilePath();
    return *place;
}

/// What was typed, as an account; Invalid with a sentence when it makes no sense.
Result<Account> accountFrom(const Arguments &arguments)
{
    const QList<ProviderInfo> providers = builtInProviders();
    const ProviderInfo *info = builtIn(providers, arguments.positional().first());
    if (!info)
        return failure(Error::Kind::Invalid,
                       Cli::tr("There is no provider “%1”; it can be: %2.")
                           .arg(arguments.positional().first(), knownProviders(providers)));
    Account account;
    account.provider = info->provider;
    account.name = arguments.value("name"_L1).trimmed();
    if (account.name.isEmpty())
        return failure(Error::Kind::Invalid, Cli::tr("The account needs a name: --name N."));
    account.baseUrl = QUrl(arguments.value("base-url"_L1, info->defaultBaseUrl.toString()), QUrl::StrictMode);
    if (!isAllowedBaseUrl(account.baseUrl))
        return failure(Error::Kind::Invalid,
                       Cli::tr("--base-url needs an https address; http is for this machine only."));
    const Result<SecretPlace> place = secretPlace(arguments.value("secret"_L1, u"keyring"_s));
    if (!place)
        return tl::unexpected(place.error());
    account.secret = *place;
    for (const QString &pair : arguments.values("option"_L1))
        account.options.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    return account;
}

QString secretQuestion(const Account &account)
{
    for (const ProviderInfo &info : builtInProviders()) {
        if (info.provider == account.provider)
            return Cli::tr("Key of “%1” (%2), not shown while you type:").arg(account.name, info.secretExample);
    }
    return {};
}

QCoro::Task<Result<QByteArray>> secretToUse(Session &session, Account account)
{
    if (account.secret.kind != SecretPlace::Kind::Keyring)
        co_return co_await session.secrets().read(account);
    const Result<QByteArray> typed = readSecret(secretQuestion(account));
    if (typed)
        registerSecret(*typed);
    co_return typed;
}

/// What the provider told about itself; what the user typed stays.
void remember(Account &account, const AccountFacts &facts)
{
    for (auto option = facts.options.begin(); option != facts.options.end(); ++option) {
        if (!account.options.contains(option.key()))
            account.options.insert(option.key(), option.value());
    }
    if (!facts.timeZone.isEmpty() && !account.options.contains(u"timezone"_s))
        account.options.insert(u"timezone"_s, facts.timeZone);
}

/// The account and, for the keyring, its secret; both or none.
QCoro::Task<Result<Account>> saveAccount(Session &session, Account account, QByteArray secret)
{
    const Result<Account> added = co_await session.store().addAccount(account);
    if (!added || added->secret.kind != SecretPlace::Kind::Keyring)
        co_return added;
    const Result<void> written = co_await session.secrets().write(*added, secret);
    if (written)
        co_return added;
    co_await session.store().removeAccount(added->id);
    co_return tl::unexpected(written.error());
}

QCoro::Task<Result<Account>> storedAccount(Session &session, QString text)
{
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return tl::unexpected(accounts.error());
    co_return accountNamed(*accounts, text);
}

int noAccount(const Error &error, const QString &text)
{
    if (error.kind != Error::Kind::NotFound)
        return failed(error, text);
    tell(Cli::tr("There is no account “%1”.").arg(text));
    return Failed;
}

int failedFor(const Account &account, const Error &error)
{
    if (error.kind == Error::Kind::Invalid)
        tell(Cli::tr("No key was given for %1.").arg(account.name));
    else
        tell(accountSentence(error, account));
    return Failed;
}

int notAdded(const Account &account, const Error &error)
{
    if (error.kind == Error::Kind::Conflict)
        tell(Cli::tr("There is already an account called “%1”.").arg(account.name));
    else if (error.kind == Error::Kind::SecretMissing)
        tell(Cli::tr("There is no keyring to keep the key of %1 in; use --secret env:VARIABLE or file:PATH.")
                 .arg(account.name));
    else
        tell(error, account.name);
    return Failed;
}

} // namespace

QCoro::Task<int> listAccounts(Session &session, Arguments arguments)
{
    const Result<QList<Account>> accounts = co_await session.store().accounts();
    if (!accounts)
        co_return failed(accounts.error(), session.profile().data);
    Output output;
    QJsonArray list;
    for (const Account &account : *accounts) {
        const Result<SyncState> state = co_await session.store().syncState(account.id);
        const SyncState shown = state.value_or(SyncState{});
        if (arguments.has("json"_L1))
            list.append(accountJson(account, shown));
        else
            output.line(accountLine(account, shown));
    }
    if (arguments.has("json"_L1))
        output.json(list);
    else if (accounts->isEmpty())
        tell(Cli::tr("No account is connected yet; “callboard accounts add” connects one."));
    co_return finished(output);
}

QCoro::Task<int> addAccount(Session &session, Arguments arguments)
{
    const Result<Account> wanted = accountFrom(arguments);
    if (!wanted)
        co_return wrongUsage(wanted.error().detail);
    Account account = *wanted;
    const Result<QByteArray> secret = co_await secretToUse(session, account);
    if (!secret)
        co_return failedFor(account, secret.error());
    if (!session.isOffline()) {
        const Result<AccountFacts> facts = co_await session.engine().test(account, *secret);
        if (!facts)
            co_return failedFor(account, facts.error());
        remember(account, *facts);
    }
    const Result<Account> added = co_await saveAccount(session, account, *secret);
    if (!added)
        co_return notAdded(account, added.error());
    Output output;
    if (arguments.has("json"_L1))
        output.json(accountJson(*added, {}));
    else
        output.line(
            Cli::tr("Connected “%1” as account %2.").arg(printable(added->name)).arg(qint64(added->id)));
    co_return finished(output);
}

QCoro::Task<int> testAccount(Session &session, Arguments arguments)
{
    const QString text = arguments.positional().first();
    const Result<Account> account = co_await storedAccount(session, text);
    if (!account)
        co_return noAccount(account.error(), text);
    const Result<QByteArray> secret = co_await session.secrets().read(*account);
    if (!secret)
        co_return failedFor(*account, secret.error());
    const Result<AccountFacts> facts = co_await session.engine().test(*account, *secret);
    if (!facts)
        co_return failedFor(*account, facts.error());
    Output output;
    if (arguments.has("json"_L1)) {
        const auto known = [](const QString &value) {
            return value.isEmpty() ? QJsonValue() : QJsonValue(value);
        };
        const QJsonObject json{{u"account"_s, account->name},
                               {u"title"_s, known(facts->title)},
                               {u"timezone"_s, known(facts->timeZone)}};
        output.json(json);
    } else {
        output.line(Cli::tr("The key of “%1” works. %2")
                        .arg(printable(account->name), printable(facts->title))
                        .trimmed());
    }
    co_return finished(output);
}

QCoro::Task<int> removeAccount(Session &session, Arguments arguments)
{
    const QString text = arguments.positional().first();
    if (!arguments.has("yes"_L1))
        co_return wrongUsage(
            Cli::tr("This forgets the account, its calls and its unsent edits; add --yes to do it."));
    const Result<Account> account = co_await storedAccount(session, text);
    if (!account)
        co_return noAccount(account.error(), text);
    const Result<void> removed = co_await session.store().removeAccount(account->id);
    if (!removed)
        co_return failed(removed.error(), account->name);
    if (account->secret.kind == SecretPlace::Kind::Keyring) {
        const Result<void> forgotten = co_await session.secrets().forget(*account);
        if (!forgotten) {
            tell(Cli::tr("The account is gone, but its key may still be in the keyring."));
            co_return PartlyDone;
        }
    }
    Output output;
    output.line(Cli::tr("Removed “%1”.").arg(printable(account->name)));
    co_return finished(output);
}

} // namespace callboard
