// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/calldeeds.h"

#include "models/store/awaited.h"
#include "models/store/storethreads.h"

namespace callboard {

DeedReport &DeedReport::operator+=(const DeedReport &other)
{
    changed += other.changed;
    unchanged += other.unchanged;
    refused += other.refused;
    return *this;
}

CallDeeds::CallDeeds(Store &store)
    : m_store(store.auditTrail().m_store)
{
}

QCoro::Task<Result<DeedReport>> CallDeeds::setMark(QList<RecordRef> calls, CallMark mark, bool on)
{
    return awaited(
        m_store.changeDesk([=](Desk &desk) -> Result<DeedReport> { return desk.setMark(calls, mark, on); }));
}

QCoro::Task<Result<DeedReport>> CallDeeds::queueDeletes(QList<RecordRef> calls,
                                                        std::optional<TimePoint> sendNotBefore)
{
    return awaited(m_store.changeDesk(
        [=](Desk &desk) -> Result<DeedReport> { return desk.queueDeletes(calls, sendNotBefore); }));
}

QCoro::Task<Result<DeedReport>> CallDeeds::takeBackDeletes(QList<RecordRef> calls)
{
    return awaited(
        m_store.changeDesk([=](Desk &desk) -> Result<DeedReport> { return desk.takeBackDeletes(calls); }));
}

QCoro::Task<Result<void>> CallDeeds::sendNow()
{
    return awaited(m_store.changeDesk([](Desk &desk) -> Result<void> {
        desk.outboxHurry();
        return {};
    }));
}

} // namespace callboard
