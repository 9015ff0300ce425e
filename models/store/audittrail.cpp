// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/audittrail.h"

#include "models/store/awaited.h"
#include "models/store/storethreads.h"

namespace callboard {

AuditTrail &Store::auditTrail()
{
    return *d->auditTrail;
}

AuditTrail::AuditTrail(Store::Private &store)
    : m_store(store)
{
}

QCoro::Task<Result<void>> AuditTrail::record(AuditEntry entry)
{
    return awaited(m_store.onDesk([=](Desk &desk) -> Result<void> {
        desk.record(entry);
        return {};
    }));
}

QCoro::Task<Result<QList<AuditEntry>>> AuditTrail::entries(AuditQuery query)
{
    return awaited(
        m_store.onDesk([=](Desk &desk) -> Result<QList<AuditEntry>> { return desk.auditEntries(query); }));
}

QCoro::Task<Result<QStringList>> AuditTrail::actions()
{
    return awaited(m_store.onDesk([](Desk &desk) -> Result<QStringList> { return desk.auditActions(); }));
}

} // namespace callboard
