// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/calldetailsource.h"

namespace callboard {

StoreCallDetailSource::StoreCallDetailSource(Store &store, QObject *parent)
    : CallDetailSource(parent)
    , m_store(store)
{
    connect(&store, &Store::callsChanged, this, &CallDetailSource::callsChanged);
    connect(&store, &Store::outboxChanged, this, &CallDetailSource::outboxChanged);
    connect(&store, &Store::accountsChanged, this, &CallDetailSource::accountsChanged);
    connect(&store, &Store::labelsChanged, this, &CallDetailSource::labelsChanged);
}

QCoro::Task<Result<Call>> StoreCallDetailSource::call(CallId id)
{
    return m_store.call(id);
}

QCoro::Task<Result<QList<CallRow>>> StoreCallDetailSource::rows(std::vector<CallId> ids)
{
    return m_store.rows(std::move(ids));
}

QCoro::Task<Result<CallId>> StoreCallDetailSource::find(RecordRef ref)
{
    return m_store.find(std::move(ref));
}

QCoro::Task<Result<QList<Account>>> StoreCallDetailSource::accounts()
{
    return m_store.accounts();
}

QCoro::Task<Result<QList<OutboxItem>>> StoreCallDetailSource::outbox()
{
    return m_store.outbox();
}

QCoro::Task<Result<void>> StoreCallDetailSource::saveEdit(Edit edit, std::optional<TimePoint> sendNotBefore)
{
    return m_store.saveEdit(std::move(edit), sendNotBefore);
}

Result<void> StoreCallDetailSource::saveEditNow(const Edit &edit)
{
    return m_store.saveEditNow(edit);
}

QCoro::Task<Result<void>> StoreCallDetailSource::outboxRetry(OutboxId id)
{
    return m_store.outboxRetry(id);
}

QCoro::Task<Result<void>> StoreCallDetailSource::outboxDiscard(OutboxId id)
{
    return m_store.outboxDiscard(id);
}

QCoro::Task<Result<QList<JoinSuggestion>>> StoreCallDetailSource::joinSuggestions(CallId id)
{
    return m_store.joinSuggestions(id);
}

QCoro::Task<Result<void>> StoreCallDetailSource::splitRecord(RecordRef record)
{
    return m_store.splitRecord(std::move(record));
}

QCoro::Task<Result<void>> StoreCallDetailSource::joinCalls(RecordRef a, RecordRef b)
{
    return m_store.joinCalls(std::move(a), std::move(b));
}

} // namespace callboard
