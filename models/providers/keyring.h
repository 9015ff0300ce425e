// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QCoroTask>

/// The desktop's keyring, where the secrets of all accounts live under the service name "callboard".
/// Needs a thread with an event loop. Errors: SecretMissing with detail "absent", "locked" or "unavailable".
namespace callboard::keyring {

QCoro::Task<Result<QByteArray>> read(QString key);
QCoro::Task<Result<void>> write(QString key, QByteArray secret);
/// An entry that is not there counts as forgotten.
QCoro::Task<Result<void>> forget(QString key);

} // namespace callboard::keyring
