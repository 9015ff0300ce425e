// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "models/providers/accountdraft.h"

/// `accounts add`: from what was typed, and what is asked for, to a draft. Errors are Invalid with a
/// sentence.
namespace callboard {

/// The provider that the command line names.
Result<ProviderInfo> namedProvider(const QString &key);
/// What the options say. @p today is where "--since -3m" counts from.
Result<AccountDraft> draftFrom(const Arguments &arguments, const ProviderInfo &info, QDate today);
/// What is wrong and would not be asked for; empty when all is well.
QString mistakeSentence(const AccountDraft &draft, const ProviderInfo &info);
/// Asks for what is still missing, apart from secrets. Only where isTerminal().
void askForFields(AccountDraft &draft, const ProviderInfo &info, SecretFrom from);
/// Asks for the secrets, unseen. Piped in instead: one line is the main secret, or a JSON object with all of
/// them; several lines are one for each in the order of the fields.
void askForSecrets(AccountDraft &draft, const ProviderInfo &info, SecretFrom from);
/// What still keeps it from being an account, as one sentence; empty when nothing does.
QString draftSentence(const AccountDraft &draft, const ProviderInfo &info, SecretFrom from);
/// The same for a secret that is kept elsewhere: it must have all its parts.
QString secretSentence(const QByteArray &secret, const ProviderInfo &info);

} // namespace callboard
