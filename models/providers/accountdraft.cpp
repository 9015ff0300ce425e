// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/accountdraft.h"

#include "models/domain/querywords.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Kind = DraftProblem::Kind;

const QString timeZoneOption = u"timezone"_s;
const QString countryOption = u"country"_s;
const QString paceOption = u"requests_per_minute"_s;

QString valueOf(const AccountDraft &draft, const QString &option)
{
    return draft.values.value(option).trimmed();
}

QList<DraftProblem> baseUrlProblems(const AccountDraft &draft, const ProviderInfo &info)
{
    const QString typed = draft.baseUrl.trimmed();
    if (typed.isEmpty())
        return info.defaultBaseUrl.isEmpty() ? QList<DraftProblem>{{Kind::BaseUrlMissing}}
                                             : QList<DraftProblem>{};
    if (isAllowedBaseUrl(QUrl(typed, QUrl::StrictMode)))
        return {};
    return {{Kind::BaseUrlNotAllowed}};
}

/// Something with a meaning of ours that cannot mean anything.
QList<DraftProblem> commonValueProblems(const AccountDraft &draft)
{
    QList<DraftProblem> problems;
    const QString zone = valueOf(draft, timeZoneOption);
    if (!zone.isEmpty() && !QTimeZone(zone.toLatin1()).isValid())
        problems.append({Kind::NotATimeZone, timeZoneOption});
    const QString pace = valueOf(draft, paceOption);
    if (!pace.isEmpty() && pace.toInt() <= 0)
        problems.append({Kind::NotANumber, paceOption});
    return problems;
}

bool isField(const ProviderInfo &info, const QString &option)
{
    const QList<AccountField> fields = formFields(info);
    return std::any_of(fields.begin(), fields.end(),
                       [&](const AccountField &field) { return field.option == option; });
}

bool hasSecretFields(const ProviderInfo &info)
{
    return std::any_of(info.fields.begin(), info.fields.end(),
                       [](const AccountField &field) { return field.isSecret; });
}

} // namespace

std::optional<AccountField> mainSecretField(const ProviderInfo &info)
{
    if (!info.secretLabel || !*info.secretLabel)
        return {};
    return AccountField{.option = mainSecretOption,
                        .label = info.secretLabel,
                        .help = info.secretHelp,
                        .example = info.secretExample,
                        .isSecret = true};
}

QList<AccountField> formFields(const ProviderInfo &info)
{
    QList<AccountField> fields = info.fields;
    if (const std::optional<AccountField> secret = mainSecretField(info))
        fields.append(*secret);
    return fields;
}

QStringList knownOptions(const ProviderInfo &info)
{
    QStringList options;
    for (const AccountField &field : info.fields) {
        if (!field.isSecret)
            options << field.option;
    }
    return options + QStringList{timeZoneOption, countryOption, paceOption, sinceOption};
}

bool isNeeded(const AccountField &field, const ProviderInfo &info, SecretFrom from)
{
    switch (from) {
    case SecretFrom::Typing:
        return field.required;
    case SecretFrom::Elsewhere:
        return field.required && !field.isSecret;
    case SecretFrom::SignIn:
        if (field.option == clientSecretOption)
            return info.signIn && info.signIn->sendsClientSecret;
        return field.option == clientIdOption || (field.required && !field.isSecret);
    }
    Q_UNREACHABLE();
    return false;
}

QList<DraftProblem> problemsOf(const AccountDraft &draft, const ProviderInfo &info, SecretFrom from)
{
    QList<DraftProblem> problems;
    if (draft.name.trimmed().isEmpty())
        problems.append({Kind::NameMissing});
    problems += baseUrlProblems(draft, info);
    const QList<AccountField> fields = formFields(info);
    for (const AccountField &field : fields) {
        if (isNeeded(field, info, from) && valueOf(draft, field.option).isEmpty())
            problems.append({Kind::ValueMissing, field.option});
    }
    const QStringList known = knownOptions(info);
    for (auto value = draft.values.begin(); value != draft.values.end(); ++value) {
        if (!known.contains(value.key()) && !isField(info, value.key()))
            problems.append({Kind::UnknownOption, value.key(), nearest(value.key(), known)});
    }
    return problems + commonValueProblems(draft);
}

Account accountOf(const AccountDraft &draft, const ProviderInfo &info)
{
    Account account;
    account.provider = draft.provider;
    account.name = draft.name.trimmed();
    account.baseUrl = draft.baseUrl.trimmed().isEmpty() ? info.defaultBaseUrl
                                                        : QUrl(draft.baseUrl.trimmed(), QUrl::StrictMode);
    account.secret = draft.secretPlace;
    account.colour = draft.colour;
    const QStringList options = knownOptions(info);
    for (const QString &option : options) {
        if (const QString value = valueOf(draft, option); !value.isEmpty())
            account.options.insert(option, value);
    }
    if (draft.since)
        account.options.insert(sinceOption, draft.since->toString(Qt::ISODate));
    return account;
}

QByteArray secretOf(const AccountDraft &draft, const ProviderInfo &info)
{
    return secretOf(draft, info, {});
}

bool hasTypedSecret(const AccountDraft &draft, const ProviderInfo &info)
{
    const QList<AccountField> fields = formFields(info);
    return std::any_of(fields.begin(), fields.end(), [&](const AccountField &field) {
        return field.isSecret && !valueOf(draft, field.option).isEmpty();
    });
}

QByteArray secretOf(const AccountDraft &draft, const ProviderInfo &info, const QByteArray &kept)
{
    if (!hasTypedSecret(draft, info))
        return kept;
    if (!hasSecretFields(info))
        return valueOf(draft, mainSecretOption).toUtf8();
    QJsonObject parts = QJsonDocument::fromJson(kept).object();
    const QList<AccountField> fields = formFields(info);
    for (const AccountField &field : fields) {
        if (const QString value = valueOf(draft, field.option); field.isSecret && !value.isEmpty())
            parts.insert(field.option, value);
    }
    return QJsonDocument(parts).toJson(QJsonDocument::Compact);
}

AccountDraft draftOf(const Account &account, const ProviderInfo &info)
{
    AccountDraft draft{.provider = account.provider,
                       .name = account.name,
                       .baseUrl =
                           account.baseUrl == info.defaultBaseUrl ? QString() : account.baseUrl.toString(),
                       .values = account.options,
                       .secretPlace = account.secret,
                       .since = QDate::fromString(account.options.value(sinceOption), Qt::ISODate),
                       .colour = account.colour};
    if (!draft.since->isValid())
        draft.since.reset();
    const QStringList known = knownOptions(info);
    for (auto option = account.options.keyBegin(); option != account.options.keyEnd(); ++option) {
        if (!known.contains(*option) || *option == sinceOption)
            draft.values.remove(*option);
    }
    return draft;
}

void addFacts(Account &account, const AccountFacts &facts)
{
    for (auto option = facts.options.begin(); option != facts.options.end(); ++option) {
        if (!account.options.contains(option.key()))
            account.options.insert(option.key(), option.value());
    }
    if (!facts.timeZone.isEmpty() && !account.options.contains(timeZoneOption))
        account.options.insert(timeZoneOption, facts.timeZone);
}

void addCountry(Account &account, const QString &country)
{
    if (!country.isEmpty() && account.options.value(countryOption).isEmpty())
        account.options.insert(countryOption, country);
}

} // namespace callboard
