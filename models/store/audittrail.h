// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/auditlog.h"
#include "models/store/store.h"

namespace callboard {

/// Who (of the operating system's users) heard, exported, changed, hid or deleted what, and when: from
/// Store::auditTrail(). What the store changes it records by itself, in the transaction of the change;
/// record() is for the rest. Rules of Store hold: callable from any thread, the work runs on the desk's.
class AuditTrail {
public:
    explicit AuditTrail(Store::Private &store);

    /// The time and the user are set here. Errors: Storage.
    QCoro::Task<Result<void>> record(AuditEntry entry);
    QCoro::Task<Result<QList<AuditEntry>>> entries(AuditQuery query); ///< Newest first.
    QCoro::Task<Result<QStringList>> actions(); ///< Those that occur.

private:
    friend class CallDeeds;
    friend class ReviewDesk;
    Store::Private &m_store;
};

} // namespace callboard
