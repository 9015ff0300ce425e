// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/secrets.h"
#include "models/sync/receiver/hookdesk.h"

namespace callboard {

/// The secrets that events are checked with. Each account has one of its own, kept beside the account's
/// secret: another entry in the keyring, "….events" beside the file, another variable. Functions run where
/// the Secrets live.

/// Stands for @p account where it keeps the secret of its events.
Account eventSecretHolder(const Account &account);
/// The secret that @p account's events are checked with. Twilio signs with the account's auth token, so that
/// needs none of its own unless an API key signs in. Errors: those of Secrets::read().
QCoro::Task<Result<QByteArray>> eventSecret(Secrets &secrets, Account account);
/// The same; where the secret is ours to make (RingCentral) and there is none, it is made and kept.
QCoro::Task<Result<QByteArray>> eventSecretMade(Secrets &secrets, Account account);
/// 43 characters that nobody guesses and every vendor accepts.
QByteArray newEventSecret();

/// Where the events of @p account come in; with an empty secret where none is known.
EventRoute eventRoute(const Account &account, const QByteArray &secret);

} // namespace callboard
