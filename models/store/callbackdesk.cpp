// SPDX-License-Identifier: GPL-3.0-or-later
// CallbackDesk: from calls on any thread to jobs on the store's. No function is a coroutine itself.
#include "models/store/callbackdesk.h"

#include "models/store/awaited.h"
#include "models/store/desktasks.h"
#include "models/store/storethreads.h"
#include "models/store/taskdetails.h"

namespace callboard {

CallbackDesk &Store::callbackDesk()
{
    return *d->callbackDesk;
}

CallbackDesk::CallbackDesk(Store::Private &store)
    : m_store(store)
    , m_details(std::make_unique<TaskDetails>())
{
}

CallbackDesk::~CallbackDesk() = default;

QCoro::Task<Result<CallbackQueue>> CallbackDesk::queue(QList<FoundTask> found, TimePoint since, TimePoint now,
                                                       QDate today, qsizetype mostOpen)
{
    return awaited(m_store.question([=, details = m_details.get(),
                                     found = std::move(found)](CacheReader &reader) -> Result<CallbackQueue> {
        return details->queue(reader, found, since, now, today, mostOpen);
    }));
}

QCoro::Task<Result<QHash<QString, TaskDecision>>> CallbackDesk::decisions()
{
    return awaited(m_store.onDesk(
        [this](Desk &) -> Result<QHash<QString, TaskDecision>> { return m_store.tasks->decisions(); }));
}

QCoro::Task<Result<QList<TaskDecision>>> CallbackDesk::decide(QList<TaskDecision> decisions)
{
    return awaited(m_store.onDesk([this, decisions](Desk &) {
        Result<QList<TaskDecision>> before = m_store.tasks->decide(decisions);
        if (before)
            QMetaObject::invokeMethod(this, &CallbackDesk::decisionsChanged, Qt::QueuedConnection);
        return before;
    }));
}

void CallbackDesk::onCallsChanged(const QList<CallId> &ids)
{
    m_store.questionsThread.post([details = m_details.get(), ids] { details->forget(ids); });
}

} // namespace callboard
