// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/result.h"

#include <QCoroTask>

namespace callboard {

/// Reads and writes account secrets: keyring (QtKeychain), environment variable, file, or memory of this
/// session. Lives on one thread with an event loop. Every secret it hands out is registered for redaction.
class Secrets {
public:
    virtual ~Secrets() = default;
    /// Errors: SecretMissing with detail "absent" (no such entry), "locked" (the keyring is), "unavailable"
    /// (no keyring, or not readable).
    virtual QCoro::Task<Result<QByteArray>> read(Account account);
    /// Files are replaced whole and readable by their owner only. Errors: SecretMissing "unavailable",
    /// Storage, Invalid (an empty secret; the environment, which cannot be written).
    virtual QCoro::Task<Result<void>> write(Account account, QByteArray secret);
    virtual QCoro::Task<Result<void>> forget(Account account);

private:
    QHash<QString, QByteArray> m_session; ///< By account uuid.
};

} // namespace callboard
