// SPDX-License-Identifier: GPL-3.0-or-later
// Store: from calls on any thread to jobs on its own. None of these functions is a coroutine itself, so no
// frame holds the Store; an answer that comes after its end finds only values.
#include "models/store/audiofiles.h"
#include "models/store/awaited.h"
#include "models/store/storethreads.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace callboard {

const StorePaths &Store::paths() const
{
    return d->paths;
}

Privacy &Store::privacy()
{
    return d->privacy;
}

QCoro::Task<Result<QList<Account>>> Store::accounts()
{
    return awaited(d->onDesk([](Desk &desk) -> Result<QList<Account>> { return desk.accounts(); }));
}

QCoro::Task<Result<Account>> Store::addAccount(Account account)
{
    Announcer *announcer = d->announcer.get();
    return awaited(d->changeDesk([=](Desk &desk) {
        auto added = desk.addAccount(account);
        if (added)
            announcer->accounts();
        return added;
    }));
}

QCoro::Task<Result<void>> Store::updateAccount(Account account)
{
    Announcer *announcer = d->announcer.get();
    return awaited(d->changeDesk([=](Desk &desk) {
        auto updated = desk.updateAccount(account);
        if (updated)
            announcer->accounts();
        return updated;
    }));
}

QCoro::Task<Result<void>> Store::removeAccount(AccountId id)
{
    Announcer *announcer = d->announcer.get();
    return awaited(
        d->changeDesk([=](Desk &desk) { return desk.removeAccount(id); },
                      [=, folder = d->paths.audioFolder](CacheWriter &, const Result<void> &result) {
                          if (result)
                              removeAudioOf(folder, id);
                          announcer->accounts();
                          announcer->anyCalls();
                          return result;
                      }));
}

QCoro::Task<Result<SyncState>> Store::syncState(AccountId id)
{
    return awaited(d->lookUp([=](CacheReader &reader) -> Result<SyncState> { return reader.syncState(id); }));
}

QCoro::Task<Result<void>> Store::saveSyncState(AccountId id, SyncState state)
{
    Announcer *announcer = d->announcer.get();
    return awaited(d->changeCache([=](CacheWriter &cache) {
        auto saved = cache.saveSyncState(id, state);
        if (saved)
            announcer->syncState(id);
        return saved;
    }));
}

QCoro::Task<Result<PageOutcome>> Store::applyPage(PageWrite write)
{
    Announcer *announcer = d->announcer.get();
    return awaited(d->changeCache([=](CacheWriter &cache) {
        auto outcome = cache.applyPage(write);
        if (outcome)
            announcer->syncState(write.account);
        return outcome;
    }));
}

QCoro::Task<Result<void>> Store::applyRecord(Record record)
{
    return awaited(d->changeCache([=](CacheWriter &cache) { return cache.applyRecord(record); }));
}

QCoro::Task<Result<QList<RecordRef>>> Store::applyHints(QList<CallHint> hints)
{
    return awaited(d->changeCache(
        [=](CacheWriter &cache) -> Result<QList<RecordRef>> { return cache.applyHints(hints); }));
}

QCoro::Task<Result<void>> Store::applyGuests(AccountId account, QList<ProviderGuest> guests)
{
    return awaited(d->changeCache([=](CacheWriter &cache) { return cache.applyGuests(account, guests); }));
}

QCoro::Task<Result<void>> Store::markDeletedUpstream(QList<RecordRef> refs, TimePoint when)
{
    return awaited(d->changeCache([=](CacheWriter &cache) -> Result<void> {
        cache.markDeletedUpstream(refs, when);
        return {};
    }));
}

QCoro::Task<Result<void>> Store::beginSweep(AccountId account)
{
    return awaited(d->changeCache([=](CacheWriter &cache) -> Result<void> {
        cache.beginSweep(account);
        return {};
    }));
}

QCoro::Task<Result<QList<RecordRef>>> Store::unseenInSweep(AccountId account)
{
    return awaited(d->question(
        [=](CacheReader &reader) -> Result<QList<RecordRef>> { return reader.unseenInSweep(account); }));
}

QCoro::Task<Result<QList<Recheck>>> Store::dueRechecks(AccountId account, TimePoint now, int limit)
{
    return awaited(d->lookUp([=](CacheReader &reader) -> Result<QList<Recheck>> {
        return reader.dueRechecks(account, now, limit);
    }));
}

QCoro::Task<Result<std::optional<TimePoint>>> Store::nextRecheck(AccountId account)
{
    return awaited(d->lookUp([=](CacheReader &reader) -> Result<std::optional<TimePoint>> {
        return reader.nextRecheck(account);
    }));
}

QCoro::Task<Result<void>> Store::scheduleRecheck(RecordRef ref, int attempts, std::optional<TimePoint> next)
{
    return awaited(d->changeCache([=](CacheWriter &cache) -> Result<void> {
        cache.scheduleRecheck(ref, attempts, next);
        return {};
    }));
}

QCoro::Task<Result<QList<Range<TimePoint>>>> Store::coverage(AccountId account)
{
    return awaited(d->lookUp(
        [=](CacheReader &reader) -> Result<QList<Range<TimePoint>>> { return reader.coverage(account); }));
}

QCoro::Task<Result<QList<SetAsideItem>>> Store::setAsideItems(AccountId account)
{
    return awaited(d->question(
        [=](CacheReader &reader) -> Result<QList<SetAsideItem>> { return reader.setAsideItems(account); }));
}

QCoro::Task<Result<std::vector<CallId>>> Store::callIds(CallFilter filter)
{
    return awaited(d->question(
        [=](CacheReader &reader) -> Result<std::vector<CallId>> { return reader.callIds(filter); }));
}

QCoro::Task<Result<std::vector<CallId>>> Store::firstIds(CallFilter filter, int count)
{
    return awaited(d->question(
        [=](CacheReader &reader) -> Result<std::vector<CallId>> { return reader.callIds(filter, count); }));
}

QCoro::Task<Result<QList<CallRow>>> Store::rows(std::vector<CallId> ids)
{
    return awaited(
        d->lookUp([=](CacheReader &reader) -> Result<QList<CallRow>> { return reader.rows(ids); }));
}

QCoro::Task<Result<QList<CallHit>>> Store::hits(std::vector<CallId> ids, QList<CallFilter::Words> words)
{
    return awaited(
        d->lookUp([=](CacheReader &reader) -> Result<QList<CallHit>> { return reader.hits(ids, words); }));
}

QCoro::Task<Result<std::vector<CallId>>> Store::callIdsStartingWith(QString text)
{
    return awaited(d->question([=](CacheReader &reader) -> Result<std::vector<CallId>> {
        return reader.callIdsStartingWith(text);
    }));
}

QCoro::Task<Result<QList<Call>>> Store::calls(std::vector<CallId> ids)
{
    return awaited(d->lookUp([=](CacheReader &reader) -> Result<QList<Call>> { return reader.calls(ids); }));
}

QCoro::Task<Result<Call>> Store::call(CallId id)
{
    return awaited(d->lookUp([=](CacheReader &reader) { return reader.call(id); }));
}

QCoro::Task<Result<CallId>> Store::find(RecordRef ref)
{
    return awaited(d->lookUp([=](CacheReader &reader) { return reader.find(ref); }));
}

QCoro::Task<Result<QList<FacetValue>>> Store::facet(QueryField field, CallFilter filter)
{
    return awaited(d->question(
        [=](CacheReader &reader) -> Result<QList<FacetValue>> { return reader.facet(field, filter); }));
}

QCoro::Task<Result<QList<DayCount>>> Store::dayCounts(CallFilter filter, QTimeZone zone)
{
    return awaited(d->question(
        [=](CacheReader &reader) -> Result<QList<DayCount>> { return reader.dayCounts(filter, zone); }));
}

QCoro::Task<Result<Totals>> Store::totals(CallFilter filter)
{
    return awaited(d->question([=](CacheReader &reader) -> Result<Totals> { return reader.totals(filter); }));
}

QCoro::Task<Result<StoreHealth>> Store::health()
{
    const StorePaths paths = d->paths;
    const Recovery recovery = d->recovery;
    return awaited(d->question([=](CacheReader &reader) -> Result<StoreHealth> {
        StoreHealth health = reader.health();
        health.cacheBytes = QFileInfo(paths.cacheFile).size();
        health.deskBytes = QFileInfo(paths.deskFile).size();
        health.cacheWasRebuilt = recovery.cache != Recovery::State::Sound;
        health.deskWasSalvaged = recovery.desk != Recovery::State::Sound;
        return health;
    }));
}

QCoro::Task<Result<void>> Store::saveEdit(Edit edit, std::optional<TimePoint> sendNotBefore)
{
    return awaited(d->changeDesk([=](Desk &desk) -> Result<void> {
        const Result<bool> saved = desk.saveEdit(edit, sendNotBefore);
        return saved ? Result<void>() : tl::unexpected(saved.error());
    }));
}

Result<void> Store::saveEditNow(const Edit &edit)
{
    const Answer<void> answer;
    d->deskThread.post([d = d.get(), edit, answer] {
        const Result<bool> saved = guarded([&] { return d->desk->saveEdit(edit, {}); });
        answer.give(saved ? Result<void>() : tl::unexpected(saved.error()));
        d->announcer->outbox();
        d->cacheThread.post([d] { d->catchUp(); }); // on disk is enough for the one who waits
    });
    QFuture<Result<void>> pending = answer.future();
    pending.waitForFinished();
    return pending.result();
}

QCoro::Task<Result<Call>> Store::queueCreate(NewCall call)
{
    const auto shown = std::make_shared<RecordRef>();
    return awaited(d->changeDesk(
        [=](Desk &desk) -> Result<Call> {
            const Result<OutboxItem> queued = desk.queueCreate(call);
            if (!queued)
                return tl::unexpected(queued.error());
            *shown = queued->call;
            return desk.provisionalCall(*queued);
        },
        [=](CacheWriter &cache, const Result<Call> &queued) {
            return guarded([&]() -> Result<Call> {
                const auto id = cache.find(*shown);
                return id ? cache.call(*id).value_or(*queued) : queued;
            });
        }));
}

QCoro::Task<Result<DeleteOutcome>> Store::queueDelete(RecordRef ref)
{
    return awaited(d->changeDesk([=](Desk &desk) { return desk.queueDelete(ref); }));
}

QCoro::Task<Result<void>> Store::splitRecord(RecordRef record)
{
    return awaited(d->changeDesk([=](Desk &desk) { return desk.splitRecord(record); }));
}

QCoro::Task<Result<void>> Store::joinCalls(RecordRef a, RecordRef b)
{
    return awaited(d->changeDesk([=](Desk &desk) { return desk.joinCalls(a, b); }));
}

QCoro::Task<Result<QList<JoinSuggestion>>> Store::joinSuggestions(CallId id)
{
    return awaited(d->lookUp(
        [=](CacheReader &reader) -> Result<QList<JoinSuggestion>> { return reader.joinSuggestions(id); }));
}

QCoro::Task<Result<void>> Store::setReviewed(RecordRef ref, bool reviewed)
{
    return awaited(d->changeDesk([=](Desk &desk) { return desk.setReviewed(ref, reviewed); }));
}

QCoro::Task<Result<void>> Store::setLabel(QueryField kind, QString value, QString label)
{
    Announcer *announcer = d->announcer.get();
    return awaited(d->changeDesk([=](Desk &desk) -> Result<void> {
        if (kind != QueryField::Line && kind != QueryField::Staff)
            return failure(Error::Kind::Invalid, u"only lines and staff have labels"_s);
        desk.setLabel(kind, value, label);
        announcer->labels();
        announcer->anyCalls();
        return {};
    }));
}

QCoro::Task<Result<QList<SavedView>>> Store::views()
{
    return awaited(d->onDesk([](Desk &desk) -> Result<QList<SavedView>> { return desk.views(); }));
}

QCoro::Task<Result<void>> Store::saveViews(QList<SavedView> views)
{
    return awaited(d->onDesk([=](Desk &desk) { return desk.saveViews(views); }));
}

QCoro::Task<Result<QList<OutboxItem>>> Store::outbox()
{
    return awaited(d->onDesk([](Desk &desk) -> Result<QList<OutboxItem>> { return desk.outbox(); }));
}

QCoro::Task<Result<QList<OutboxItem>>> Store::outboxDue(AccountId account, TimePoint now)
{
    return awaited(
        d->onDesk([=](Desk &desk) -> Result<QList<OutboxItem>> { return desk.outboxDue(account, now); }));
}

QCoro::Task<Result<void>> Store::outboxUpdate(OutboxItem item)
{
    return awaited(d->changeDesk([=](Desk &desk) { return desk.outboxUpdate(item); }));
}

QCoro::Task<Result<void>> Store::outboxConfirm(OutboxId id, std::optional<Record> record)
{
    return awaited(d->changeDesk([=](Desk &desk) { return desk.outboxConfirm(id, record); }));
}

QCoro::Task<Result<void>> Store::outboxRetry(OutboxId id)
{
    return awaited(d->changeDesk([=](Desk &desk) { return desk.outboxRetry(id); }));
}

QCoro::Task<Result<void>> Store::outboxDiscard(OutboxId id)
{
    return awaited(d->changeDesk([=](Desk &desk) { return desk.outboxDiscard(id); }));
}

} // namespace callboard
