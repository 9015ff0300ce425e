// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"

#include <QDate>

namespace callboard {

/// What a person has given so far to connect an account, as typed. The window and the command line fill one
/// in; the functions below say what is missing and make the account and its secret of it.
struct AccountDraft {
    Provider provider = Provider::Escapelife;
    QString name;
    QString baseUrl; ///< Empty: the provider's own, where it has one.
    /// By AccountField::option, secrets included: the main one is called mainSecretOption.
    QMap<QString, QString> values;
    SecretPlace secretPlace;
    std::optional<QDate> since; ///< Calls before that day are not imported. Absent: all there are.
    QString colour;
    bool operator==(const AccountDraft &) const = default;
};

/// What keeps a draft from being an account.
struct DraftProblem {
    enum class Kind {
        NameMissing,
        BaseUrlMissing, ///< Every customer of this provider has their own.
        BaseUrlNotAllowed, ///< Neither https nor on this machine.
        ValueMissing, ///< @c option is required.
        UnknownOption, ///< @c suggestion is the nearest known one, or empty.
        NotATimeZone,
        NotANumber,
    };
    Kind kind;
    QString option{};
    QString suggestion{};
    bool operator==(const DraftProblem &) const = default;
};

inline const QString mainSecretOption = QStringLiteral("secret");
inline const QString clientIdOption = QStringLiteral("client_id");
inline const QString clientSecretOption = QStringLiteral("client_secret");
inline const QString sinceOption = QStringLiteral("since"); ///< ISO date in Account::options.

/// The main secret as a field like the others; absent where one can only sign in.
std::optional<AccountField> mainSecretField(const ProviderInfo &info);
/// Everything to ask for, the main secret last.
QList<AccountField> formFields(const ProviderInfo &info);
/// Keys that Account::options may have: the provider's fields, and those of every account.
QStringList knownOptions(const ProviderInfo &info);

/// Where the secret comes from, which decides on what must be typed.
enum class SecretFrom {
    Typing,
    Elsewhere, ///< An environment variable, a file, or an account that has one already.
    SignIn, ///< A web browser. What names the vendor's app ("client_id") must be there.
};
/// Whether the form needs this field then.
bool isNeeded(const AccountField &field, const ProviderInfo &info, SecretFrom from);

/// In the order of the form.
QList<DraftProblem> problemsOf(const AccountDraft &draft, const ProviderInfo &info, SecretFrom from);
/// The account without id and uuid.
Account accountOf(const AccountDraft &draft, const ProviderInfo &info);
/// As CallProvider wants it: the main secret alone, or a JSON object where there are several (AccountField).
QByteArray secretOf(const AccountDraft &draft, const ProviderInfo &info);
/// @p kept with what was typed anew in its place.
QByteArray secretOf(const AccountDraft &draft, const ProviderInfo &info, const QByteArray &kept);
bool hasTypedSecret(const AccountDraft &draft, const ProviderInfo &info);
/// The draft that gives @p account again; secrets are not in it.
AccountDraft draftOf(const Account &account, const ProviderInfo &info);

/// What the provider told about itself becomes options of @p account; what the user has set stays.
void addFacts(Account &account, const AccountFacts &facts);
/// ISO 3166 code of numbers without a country code, where neither user nor provider has said another. Empty:
/// nothing changes.
void addCountry(Account &account, const QString &country);

} // namespace callboard
