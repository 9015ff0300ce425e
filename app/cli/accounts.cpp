// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/guidedadd.h"
#include "app/cli/signin.h"
#include "models/domain/capability.h"
#include "models/providers/auth/signedin.h"
#include "models/providers/http/redaction.h"

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

QJsonObject fieldJson(const AccountField &field)
{
    return {{u"option"_s, field.option},           {u"label"_s, providerText(field.label)},
            {u"help"_s, providerText(field.help)}, {u"example"_s, field.example},
            {u"required"_s, field.required},       {u"secret"_s, field.isSecret}};
}

QJsonArray fieldKeys(const QSet<Field> &fields)
{
    QJsonArray keys;
    for (const Field field : allFields()) {
        if (fields.contains(field))
            keys.append(keyOf(field));
    }
    return keys;
}

QJsonObject providerJson(const ProviderInfo &info)
{
    QJsonArray fields;
    for (const AccountField &field : formFields(info))
        fields.append(fieldJson(field));
    const Capabilities &able = capabilitiesOf(info.provider);
    const QString baseUrl = info.defaultBaseUrl.toString();
    return {{u"provider"_s, keyOf(info.provider)},
            {u"name"_s, displayNameOf(info.provider)},
            {u"base_url"_s, baseUrl.isEmpty() ? QJsonValue() : QJsonValue(baseUrl)},
            {u"sign_in"_s, info.signIn.has_value()},
            {u"fields"_s, fields},
            {u"supplies"_s, fieldKeys(able.supplies)},
            {u"writable"_s, fieldKeys(able.writable)},
            {u"append_only"_s, fieldKeys(able.appendOnly)},
            {u"can_create"_s, able.canCreate},
            {u"can_delete"_s, able.canDelete},
            {u"can_save_guests"_s, able.canSaveGuests},
            {u"has_gaps"_s, able.hasGaps},
            {u"history_days"_s, able.historyDays ? QJsonValue(*able.historyDays) : QJsonValue()}};
}

QString fieldLine(const AccountField &field)
{
    const QString name = field.isSecret ? Cli::tr("asked for") : u"--option "_s + field.option + u"=…"_s;
    const QString example = field.example.isEmpty() ? QString() : u" ("_s + field.example + u')';
    const QString needed = field.required ? QString() : u' ' + Cli::tr("May stay empty.");
    return u"  "_s + cell(name, 32) + u"  "_s + providerText(field.label) + example + u". "_s
        + providerText(field.help) + needed;
}

void printProvider(Output &output, const ProviderInfo &info)
{
    const QString baseUrl = info.defaultBaseUrl.isEmpty() ? Cli::tr("--base-url of your own is needed")
                                                          : info.defaultBaseUrl.toString();
    output.line(cell(keyOf(info.provider), 14) + cell(displayNameOf(info.provider), 16) + baseUrl);
    for (const AccountField &field : formFields(info))
        output.line(fieldLine(field));
    if (info.signIn)
        output.line(u"  "_s + cell(u"--sign-in"_s, 32) + u"  "_s
                    + Cli::tr("Sign in with a web browser instead of giving a key."));
    if (const QString limits = limitsSentence(info.provider); !limits.isEmpty())
        output.line(u"  "_s + limits);
}

QJsonObject factsJson(const Account &account, const AccountFacts &facts)
{
    const auto known = [](const QString &value) {
        return value.isEmpty() ? QJsonValue() : QJsonValue(value);
    };
    return {{u"account"_s, account.name},
            {u"title"_s, known(facts.title)},
            {u"timezone"_s, known(facts.timeZone)},
            {u"clock_skew_seconds"_s,
             facts.clockSkew ? QJsonValue(qint64(facts.clockSkew->count())) : QJsonValue()}};
}

/// An account that is ready to be saved.
struct Candidate {
    Account account;
    QByteArray secret;
    bool secretIsNew = false; ///< It is not yet where the account keeps it.
};

SecretFrom secretFrom(const Arguments &arguments, const AccountDraft &draft)
{
    if (arguments.has("sign-in"_L1))
        return SecretFrom::SignIn;
    return draft.secretPlace.kind == SecretPlace::Kind::Keyring ? SecretFrom::Typing : SecretFrom::Elsewhere;
}

/// With the secret that is typed, kept elsewhere, or brought by a sign-in. Errors: Invalid (a sentence),
/// SecretMissing, those of signInWithBrowser().
QCoro::Task<Result<Candidate>> withSecret(Session &session, Arguments arguments, AccountDraft draft,
                                          ProviderInfo info)
{
    const SecretFrom from = secretFrom(arguments, draft);
    if (from != SecretFrom::Elsewhere)
        askForSecrets(draft, info, from);
    if (const QString problem = draftSentence(draft, info, from); !problem.isEmpty())
        co_return failure(Error::Kind::Invalid, problem);
    Candidate candidate{accountOf(draft, info), secretOf(draft, info), from != SecretFrom::Elsewhere};
    Result<QByteArray> secret = candidate.secret;
    if (from == SecretFrom::SignIn)
        secret = co_await signInWithBrowser(session, candidate.account,
                                            draft.values.value(clientSecretOption).toUtf8(),
                                            !arguments.has("no-browser"_L1));
    else if (from == SecretFrom::Elsewhere)
        secret = co_await session.secrets().read(candidate.account);
    if (!secret)
        co_return tl::unexpected(secret.error());
    const bool mayBePartial = from == SecretFrom::Elsewhere && !SignedIn::fromJson(*secret);
    if (const QString problem = mayBePartial ? secretSentence(*secret, info) : QString(); !problem.isEmpty())
        co_return failure(Error::Kind::Invalid, problem);
    registerSecret(*secret);
    candidate.secret = *secret;
    co_return candidate;
}

/// What the command line and the person at the terminal said, apart from secrets. Errors: Invalid with a
/// sentence.
Result<AccountDraft> draftToAdd(const Arguments &arguments, const ProviderInfo &info)
{
    Result<AccountDraft> draft = draftFrom(arguments, info, QDate::currentDate());
    if (!draft)
        return draft;
    if (const QString mistake = mistakeSentence(*draft, info); !mistake.isEmpty())
        return failure(Error::Kind::Invalid, mistake);
    if (arguments.has("sign-in"_L1) && !info.signIn)
        return failure(Error::Kind::Invalid,
                       Cli::tr("%1 has no sign-in with a web browser.").arg(displayNameOf(info.provider)));
    if (arguments.has("sign-in"_L1) && draft->secretPlace.kind == SecretPlace::Kind::Environment)
        return failure(Error::Kind::Invalid,
                       Cli::tr("A sign-in is kept in the keyring or a file: its key changes by itself."));
    const SecretFrom from = secretFrom(arguments, *draft);
    if (isTerminal())
        askForFields(*draft, info, from);
    const SecretFrom fields = from == SecretFrom::Typing ? SecretFrom::Elsewhere : from; // secrets come later
    if (const QString problem = draftSentence(*draft, info, fields); !problem.isEmpty())
        return failure(Error::Kind::Invalid, problem);
    return draft;
}

/// The account and its secret; both or none.
QCoro::Task<Result<Account>> saveAccount(Session &session, Candidate candidate)
{
    addCountry(candidate.account, session.property().country);
    const Result<Account> added = co_await session.store().addAccount(candidate.account);
    if (!added || !candidate.secretIsNew)
        co_return added;
    const Result<void> written = co_await session.secrets().write(*added, candidate.secret);
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

/// Invalid holds a sentence of ours; anything else is what the live check found out.
int failedFor(const Account &account, const Error &error)
{
    tell(error.kind == Error::Kind::Invalid ? error.detail : checkSentence(error, account));
    return Failed;
}

void warnOfClock(const AccountFacts &facts, const Account &account)
{
    const QString sentence = clockSentence(facts.clockSkew.value_or(std::chrono::seconds(0)), account);
    if (!sentence.isEmpty())
        tell(sentence);
}

/// The candidate with what the provider says about it. Errors: as SyncEngine::test(), Invalid with a
/// sentence.
QCoro::Task<Result<Candidate>> checked(Session &session, Candidate candidate)
{
    if (session.isOffline())
        co_return candidate;
    const Result<AccountFacts> facts = co_await session.engine().test(candidate.account, candidate.secret);
    if (!facts)
        co_return tl::unexpected(facts.error());
    warnOfClock(*facts, candidate.account);
    Candidate better = candidate;
    addFacts(better.account, *facts);
    if (facts->newSecret.isEmpty())
        co_return better;
    if (better.account.secret.kind == SecretPlace::Kind::Environment)
        co_return failure(
            Error::Kind::Invalid,
            Cli::tr("%1 replaces its key at every use, so it can only be kept in the keyring or a file.")
                .arg(displayNameOf(better.account.provider)));
    better.secret = facts->newSecret;
    better.secretIsNew = true;
    co_return better;
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

QCoro::Task<int> listProviders(Arguments arguments)
{
    Output output;
    QJsonArray list;
    const QList<ProviderInfo> providers = builtInProviders();
    for (const ProviderInfo &info : providers) {
        if (arguments.has("json"_L1))
            list.append(providerJson(info));
        else
            printProvider(output, info);
    }
    if (arguments.has("json"_L1))
        output.json(list);
    co_return finished(output);
}

QCoro::Task<int> addAccount(Session &session, Arguments arguments)
{
    const Result<ProviderInfo> info = namedProvider(arguments.positional().first());
    if (!info)
        co_return wrongUsage(info.error().detail);
    const Result<AccountDraft> draft = draftToAdd(arguments, *info);
    if (!draft)
        co_return wrongUsage(draft.error().detail);
    const Account account = accountOf(*draft, *info);
    const Result<Candidate> typed = co_await withSecret(session, arguments, *draft, *info);
    if (!typed)
        co_return failedFor(account, typed.error());
    const Result<Candidate> ready = co_await checked(session, *typed);
    if (!ready)
        co_return failedFor(account, ready.error());
    const Result<Account> added = co_await saveAccount(session, *ready);
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
    if (!facts->newSecret.isEmpty()) { // the old one is spent
        const Result<void> kept = co_await session.secrets().write(*account, facts->newSecret);
        if (!kept)
            co_return failedFor(*account, kept.error());
    }
    warnOfClock(*facts, *account);
    Output output;
    if (arguments.has("json"_L1))
        output.json(factsJson(*account, *facts));
    else
        output.line(Cli::tr("The key of “%1” works. %2")
                        .arg(printable(account->name), printable(facts->title))
                        .trimmed());
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
