// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/guidedadd.h"

#include "app/cli/console.h"
#include "app/cli/words.h"
#include "models/domain/querywords.h"
#include "ui/accounts/accountsentences.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace callboard {

using namespace Qt::StringLiterals;

namespace {

using Kind = DraftProblem::Kind;

tl::unexpected<Error> invalid(const QString &sentence)
{
    return failure(Error::Kind::Invalid, sentence);
}

Result<SecretPlace> secretPlace(const QString &text)
{
    std::optional<SecretPlace> place = SecretPlace::fromString(text);
    if (!place || place->kind == SecretPlace::Kind::Session)
        return invalid(Cli::tr("--secret is keyring, env:VARIABLE or file:PATH."));
    if (place->kind == SecretPlace::Kind::File)
        place->name = QFileInfo(place->name).absoluteFilePath();
    return *place;
}

std::optional<AccountField> fieldNamed(const ProviderInfo &info, const QString &option)
{
    const QList<AccountField> fields = formFields(info);
    for (const AccountField &field : fields) {
        if (field.option == option)
            return field;
    }
    return {};
}

/// "Account SID (On the console's first page.)"
QString described(const AccountField &field)
{
    const QString help = providerText(field.help);
    return help.isEmpty() ? providerText(field.label) : u"%1 – %2"_s.arg(providerText(field.label), help);
}

QString missingSentence(const ProviderInfo &info, const QString &option)
{
    const QString provider = displayNameOf(info.provider);
    const std::optional<AccountField> field = fieldNamed(info, option);
    if (!field)
        return {};
    if (field->isSecret)
        return Cli::tr("%1 needs one thing more: %2").arg(provider, described(*field));
    return Cli::tr("%1 needs --option %2=…: %3").arg(provider, option, described(*field));
}

QString sentenceOf(const DraftProblem &problem, const ProviderInfo &info)
{
    switch (problem.kind) {
    case Kind::NameMissing:
        return Cli::tr("The account needs a name: --name N.");
    case Kind::BaseUrlMissing:
        return Cli::tr("%1 has no common address: give yours with --base-url U.")
            .arg(displayNameOf(info.provider));
    case Kind::BaseUrlNotAllowed:
        return Cli::tr("--base-url needs an https address; http is for this machine only.");
    case Kind::ValueMissing:
        return missingSentence(info, problem.option);
    case Kind::UnknownOption:
        return problem.suggestion.isEmpty()
            ? Cli::tr("%1 has no option “%2”; it can be: %3.")
                  .arg(displayNameOf(info.provider), problem.option, knownOptions(info).join(u", "_s))
            : Cli::tr("%1 has no option “%2”; did you mean “%3”?")
                  .arg(displayNameOf(info.provider), problem.option, problem.suggestion);
    case Kind::NotATimeZone:
        return Cli::tr("--option timezone needs a name such as Europe/Paris.");
    case Kind::NotANumber:
        return Cli::tr("--option %1 needs a number.").arg(problem.option);
    }
    Q_UNREACHABLE();
    return {};
}

Result<void> takeOptions(AccountDraft &draft, const Arguments &arguments, const ProviderInfo &info)
{
    for (const QString &pair : arguments.values("option"_L1)) {
        const QString option = pair.section(u'=', 0, 0);
        const std::optional<AccountField> field = fieldNamed(info, option);
        if (field && field->isSecret) // others could read it in the list of processes
            return invalid(
                Cli::tr("“%1” is secret and does not belong on the command line: it is asked for, or "
                        "read from standard input.")
                    .arg(option));
        draft.values.insert(option, pair.section(u'=', 1));
    }
    return {};
}

/// A whole secret that was piped in at once.
bool takeJson(AccountDraft &draft, const ProviderInfo &info, const QByteArray &line)
{
    const QJsonObject parts = QJsonDocument::fromJson(line).object();
    if (parts.isEmpty())
        return false;
    const QList<AccountField> fields = formFields(info);
    for (const AccountField &field : fields) {
        if (field.isSecret && parts.contains(field.option))
            draft.values.insert(field.option, parts.value(field.option).toString());
    }
    return true;
}

void explain(const AccountField &field)
{
    if (const QString help = providerText(field.help); !help.isEmpty())
        tell(u"  "_s + help);
}

QString question(const AccountField &field, bool isNeeded)
{
    QStringList notes;
    if (!field.example.isEmpty())
        //: A question on the command line. %1 is an example of what to type.
        notes << Cli::tr("such as %1").arg(field.example);
    if (!isNeeded)
        //: A question on the command line: no answer is needed.
        notes << Cli::tr("may stay empty");
    if (field.isSecret)
        notes << Cli::tr("not shown while you type");
    const QString label = providerText(field.label);
    return notes.isEmpty() ? label + u':' : u"%1 (%2):"_s.arg(label, notes.join(u", "_s));
}

/// The secrets to ask for, the main one last.
QList<AccountField> secretFields(const ProviderInfo &info, SecretFrom from)
{
    QList<AccountField> fields = formFields(info);
    fields.removeIf([&](const AccountField &field) {
        const bool isOfApp = from == SecretFrom::SignIn && field.option != clientSecretOption;
        return !field.isSecret || isOfApp;
    });
    return fields;
}

/// One line is the main secret, or a whole one in JSON; more are those of the fields, in their order.
void takePiped(AccountDraft &draft, const ProviderInfo &info, const QList<AccountField> &fields)
{
    QByteArrayList lines;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Result<QByteArray> line = readSecret({});
        if (!line)
            break;
        if (i == 0 && takeJson(draft, info, *line))
            return;
        lines << *line;
    }
    const qsizetype first = lines.size() == 1 ? fields.size() - 1 : 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        draft.values.insert(fields.at(first + i).option, QString::fromUtf8(lines.at(i)));
}

void askForName(AccountDraft &draft, const ProviderInfo &info)
{
    const QString usual = displayNameOf(info.provider);
    const QString answer =
        readAnswer(Cli::tr("Name of the account here (%1):").arg(usual)).value_or(QString());
    draft.name = answer.isEmpty() ? usual : answer;
}

} // namespace

Result<ProviderInfo> namedProvider(const QString &key)
{
    if (const std::optional<Provider> provider = providerFromKey(key))
        return providerInfo(*provider);
    QStringList keys;
    for (const Provider provider : allProviders())
        keys << keyOf(provider);
    if (const QString near = nearest(key, keys); !near.isEmpty())
        return invalid(Cli::tr("There is no provider “%1”; did you mean “%2”?").arg(key, near));
    return invalid(Cli::tr("There is no provider “%1”; it can be: %2.").arg(key, keys.join(u", "_s)));
}

Result<AccountDraft> draftFrom(const Arguments &arguments, const ProviderInfo &info, QDate today)
{
    AccountDraft draft{.provider = info.provider, .name = arguments.value("name"_L1).trimmed()};
    if (arguments.has("name"_L1) && draft.name.isEmpty())
        return invalid(Cli::tr("The account needs a name: --name N."));
    draft.baseUrl = arguments.value("base-url"_L1).trimmed();
    if (arguments.has("base-url"_L1) && draft.baseUrl.isEmpty())
        return invalid(Cli::tr("--base-url is empty; leave it out for the usual address."));
    const Result<SecretPlace> place = secretPlace(arguments.value("secret"_L1, u"keyring"_s));
    if (!place)
        return tl::unexpected(place.error());
    draft.secretPlace = *place;
    if (arguments.has("since"_L1)) {
        const std::optional<DaySpan> span = daySpan(arguments.value("since"_L1), today);
        if (!span || span->first > today)
            return invalid(Cli::tr("--since needs a day that has been, such as 2026-01-01 or -3m."));
        draft.since = span->first;
    }
    const Result<void> taken = takeOptions(draft, arguments, info);
    if (!taken)
        return tl::unexpected(taken.error());
    return draft;
}

QString mistakeSentence(const AccountDraft &draft, const ProviderInfo &info)
{
    const auto isMissing = [](const DraftProblem &problem) {
        return problem.kind == Kind::NameMissing || problem.kind == Kind::BaseUrlMissing
            || problem.kind == Kind::ValueMissing;
    };
    QList<DraftProblem> problems = problemsOf(draft, info, SecretFrom::Elsewhere);
    problems.removeIf(isMissing);
    return problems.isEmpty() ? QString() : sentenceOf(problems.first(), info);
}

void askForFields(AccountDraft &draft, const ProviderInfo &info, SecretFrom from)
{
    const QString provider = displayNameOf(info.provider);
    if (draft.name.isEmpty())
        askForName(draft, info);
    if (draft.baseUrl.isEmpty() && info.defaultBaseUrl.isEmpty())
        draft.baseUrl =
            readAnswer(Cli::tr("Address of your %1 (https://…):").arg(provider)).value_or(QString());
    for (const AccountField &field : info.fields) {
        if (field.isSecret || draft.values.contains(field.option))
            continue;
        explain(field);
        draft.values.insert(field.option,
                            readAnswer(question(field, isNeeded(field, info, from))).value_or(QString()));
    }
}

void askForSecrets(AccountDraft &draft, const ProviderInfo &info, SecretFrom from)
{
    const QList<AccountField> fields = secretFields(info, from);
    if (!isTerminal()) {
        takePiped(draft, info, fields);
        return;
    }
    for (const AccountField &field : fields) {
        explain(field);
        const bool isWanted = isNeeded(field, info, from);
        if (const Result<QByteArray> typed = readSecret(question(field, isWanted)))
            draft.values.insert(field.option, QString::fromUtf8(*typed));
    }
}

QString draftSentence(const AccountDraft &draft, const ProviderInfo &info, SecretFrom from)
{
    const QList<DraftProblem> problems = problemsOf(draft, info, from);
    return problems.isEmpty() ? QString() : sentenceOf(problems.first(), info);
}

QString secretSentence(const QByteArray &secret, const ProviderInfo &info)
{
    QStringList parts;
    const QList<AccountField> fields = formFields(info);
    for (const AccountField &field : fields) {
        if (field.isSecret && field.required)
            parts << field.option;
    }
    if (parts.size() < 2)
        return {};
    const QJsonObject given = QJsonDocument::fromJson(secret).object();
    for (const QString &part : parts) {
        if (given.value(part).toString().isEmpty())
            //: %1 is the provider, %2 names separated by commas, %3 one of them.
            return Cli::tr("The secret of %1 is a JSON object with %2; %3 is not there.")
                .arg(displayNameOf(info.provider), parts.join(u", "_s), part);
    }
    return {};
}

} // namespace callboard
