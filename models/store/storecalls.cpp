// SPDX-License-Identifier: GPL-3.0-or-later
// Store: what a sync writes, and reading.
#include "models/store/storeprivate.h"

#include <QCoroFuture>
#include <QFileInfo>

using namespace Qt::StringLiterals;

// Each function posts its work before it waits and touches nothing of the store afterwards, so a store that is closed
// meanwhile does no harm.
namespace callboard {

QCoro::Task<Result<SyncState>> Store::syncState(AccountId id)
{
    const QFuture<Result<SyncState>> state = d->read<SyncState>([id](CacheReader &reader) { return reader.syncState(id); });
    co_return co_await state;
}

QCoro::Task<Result<void>> Store::saveSyncState(AccountId id, SyncState state)
{
    Private *const p = d.get();
    const QFuture<Result<void>> saved = p->write<void>([p, id, state](CacheWriter &writer) {
        const Result<void> result = writer.saveSyncState(id, state);
        QMetaObject::invokeMethod(p->q, [q = p->q, id] { Q_EMIT q->syncStateChanged(id); }, Qt::QueuedConnection);
        return result;
    });
    co_return co_await saved;
}

QCoro::Task<Result<PageOutcome>> Store::applyPage(PageWrite write)
{
    const QFuture<Result<PageOutcome>> outcome
        = d->write<PageOutcome>([write](CacheWriter &writer) { return writer.applyPage(write); });
    co_return co_await outcome;
}

QCoro::Task<Result<void>> Store::applyRecord(Record record)
{
    const QFuture<Result<void>> applied
        = d->write<void>([record](CacheWriter &writer) { return writer.applyRecord(record); });
    co_return co_await applied;
}

QCoro::Task<Result<void>> Store::applyGuests(AccountId account, QList<ProviderGuest> guests)
{
    const QFuture<Result<void>> applied
        = d->write<void>([account, guests](CacheWriter &writer) { return writer.applyGuests(account, guests); });
    co_return co_await applied;
}

QCoro::Task<Result<void>> Store::markDeletedUpstream(QList<RecordRef> refs, TimePoint when)
{
    const QFuture<Result<void>> marked
        = d->write<void>([refs, when](CacheWriter &writer) { writer.markDeletedUpstream(refs, when); });
    co_return co_await marked;
}

QCoro::Task<Result<void>> Store::beginSweep(AccountId account)
{
    const QFuture<Result<void>> begun = d->write<void>([account](CacheWriter &writer) { writer.beginSweep(account); });
    co_return co_await begun;
}

QCoro::Task<Result<QList<RecordRef>>> Store::unseenInSweep(AccountId account)
{
    const QFuture<Result<QList<RecordRef>>> unseen
        = d->read<QList<RecordRef>>([account](CacheReader &reader) { return reader.unseenInSweep(account); });
    co_return co_await unseen;
}

QCoro::Task<Result<QList<Recheck>>> Store::dueRechecks(AccountId account, TimePoint now, int limit)
{
    const QFuture<Result<QList<Recheck>>> due = d->read<QList<Recheck>>(
        [account, now, limit](CacheReader &reader) { return reader.dueRechecks(account, now, limit); });
    co_return co_await due;
}

QCoro::Task<Result<void>> Store::scheduleRecheck(RecordRef ref, int attempts, std::optional<TimePoint> next)
{
    const QFuture<Result<void>> scheduled = d->write<void>(
        [ref, attempts, next](CacheWriter &writer) { writer.scheduleRecheck(ref, attempts, next); });
    co_return co_await scheduled;
}

QCoro::Task<Result<QList<Range<TimePoint>>>> Store::coverage(AccountId account)
{
    const QFuture<Result<QList<Range<TimePoint>>>> ranges
        = d->read<QList<Range<TimePoint>>>([account](CacheReader &reader) { return reader.coverage(account); });
    co_return co_await ranges;
}

QCoro::Task<Result<QList<SetAsideItem>>> Store::setAsideItems(AccountId account)
{
    const QFuture<Result<QList<SetAsideItem>>> items
        = d->read<QList<SetAsideItem>>([account](CacheReader &reader) { return reader.setAsideItems(account); });
    co_return co_await items;
}

QCoro::Task<Result<std::vector<CallId>>> Store::callIds(CallFilter filter)
{
    const QFuture<Result<std::vector<CallId>>> ids
        = d->read<std::vector<CallId>>([filter](CacheReader &reader) { return reader.callIds(filter); });
    co_return co_await ids;
}

QCoro::Task<Result<QList<CallRow>>> Store::rows(std::vector<CallId> ids)
{
    const QFuture<Result<QList<CallRow>>> rows
        = d->read<QList<CallRow>>([ids](CacheReader &reader) { return reader.rows(ids); });
    co_return co_await rows;
}

QCoro::Task<Result<QList<Call>>> Store::calls(std::vector<CallId> ids)
{
    const QFuture<Result<QList<Call>>> calls
        = d->read<QList<Call>>([ids](CacheReader &reader) { return reader.calls(ids); });
    co_return co_await calls;
}

QCoro::Task<Result<Call>> Store::call(CallId id)
{
    const QFuture<Result<Call>> call = d->read<Call>([id](CacheReader &reader) { return reader.call(id); });
    co_return co_await call;
}

QCoro::Task<Result<CallId>> Store::find(RecordRef ref)
{
    const QFuture<Result<CallId>> id = d->read<CallId>([ref](CacheReader &reader) { return reader.find(ref); });
    co_return co_await id;
}

QCoro::Task<Result<QList<FacetValue>>> Store::facet(QueryField field)
{
    const QFuture<Result<QList<FacetValue>>> values
        = d->read<QList<FacetValue>>([field](CacheReader &reader) { return reader.facet(field); });
    co_return co_await values;
}

QCoro::Task<Result<QList<DayCount>>> Store::dayCounts(CallFilter filter, QTimeZone zone)
{
    const QFuture<Result<QList<DayCount>>> days
        = d->read<QList<DayCount>>([filter, zone](CacheReader &reader) { return reader.dayCounts(filter, zone); });
    co_return co_await days;
}

QCoro::Task<Result<Totals>> Store::totals(CallFilter filter)
{
    const QFuture<Result<Totals>> totals
        = d->read<Totals>([filter](CacheReader &reader) { return reader.totals(filter); });
    co_return co_await totals;
}

QCoro::Task<Result<StoreHealth>> Store::health()
{
    Private *const p = d.get();
    const QFuture<Result<StoreHealth>> health = p->read<StoreHealth>([p](CacheReader &reader) {
        StoreHealth found = reader.health();
        found.cacheBytes = QFileInfo(p->paths.cacheFile).size();
        found.deskBytes = QFileInfo(p->paths.deskFile).size();
        found.cacheWasRebuilt = p->cacheWasRebuilt;
        found.deskWasSalvaged = p->deskWasSalvaged;
        return found;
    });
    co_return co_await health;
}

} // namespace callboard
