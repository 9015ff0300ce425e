// SPDX-License-Identifier: GPL-3.0-or-later
// Store: accounts, edits and the outbox.
#include "models/store/storeprivate.h"

#include <QCoroFuture>

// As in storecalls.cpp, nothing of the store is touched after waiting. Signals are posted with the work.
namespace callboard {

QCoro::Task<Result<QList<Account>>> Store::accounts()
{
    const QFuture<Result<QList<Account>>> accounts
        = d->onDesk<QList<Account>>([](Desk &desk) { return desk.accounts(); });
    co_return co_await accounts;
}

QCoro::Task<Result<Account>> Store::addAccount(Account account)
{
    Private *const p = d.get();
    const QFuture<Result<Account>> added = p->edit<Account>([p, account](Desk &desk) {
        const Result<Account> result = desk.addAccount(account);
        p->post(&Store::accountsChanged);
        return result;
    });
    co_return co_await added;
}

QCoro::Task<Result<void>> Store::updateAccount(Account account)
{
    Private *const p = d.get();
    const QFuture<Result<void>> updated = p->edit<void>([p, account](Desk &desk) {
        const Result<void> result = desk.updateAccount(account);
        p->post(&Store::accountsChanged);
        return result;
    });
    co_return co_await updated;
}

QCoro::Task<Result<void>> Store::removeAccount(AccountId id)
{
    Private *const p = d.get();
    const QFuture<Result<void>> removed = p->edit<void>([p, id](Desk &desk) {
        const Result<void> result = desk.removeAccount(id);
        p->post(&Store::accountsChanged);
        p->post(&Store::outboxChanged);
        return result;
    });
    co_return co_await removed;
}

QCoro::Task<Result<void>> Store::setLabel(QueryField kind, QString value, QString label)
{
    Private *const p = d.get();
    const QFuture<Result<void>> set = p->onDesk<void>([p, kind, value, label](Desk &desk) {
        desk.setLabel(kind, value, label);
        p->post(&Store::labelsChanged);
    });
    co_return co_await set;
}

QCoro::Task<Result<void>> Store::saveEdit(Edit edit, std::optional<TimePoint> sendNotBefore)
{
    const QFuture<Result<void>> saved = d->saveEdit(edit, sendNotBefore);
    co_return co_await saved;
}

Result<void> Store::saveEditNow(const Edit &edit)
{
    QFuture<Result<void>> saved = d->saveEdit(edit, {});
    return saved.result(); // waits
}

QFuture<Result<void>> Store::Private::saveEdit(const Edit &edit, std::optional<TimePoint> sendNotBefore)
{
    return this->edit<void>([this, edit, sendNotBefore](Desk &desk) -> Result<void> {
        const Result<bool> changed = desk.saveEdit(edit, sendNotBefore);
        if (!changed)
            return tl::unexpected(changed.error());
        if (*changed)
            post(&Store::outboxChanged);
        return {};
    });
}

QCoro::Task<Result<Call>> Store::queueCreate(NewCall call)
{
    Private *const p = d.get();
    const QFuture<Result<OutboxItem>> queued = p->edit<OutboxItem>([p, call](Desk &desk) {
        const Result<OutboxItem> result = desk.queueCreate(call);
        p->post(&Store::outboxChanged);
        return result;
    });
    const Result<OutboxItem> item = co_await queued;
    if (!item)
        co_return tl::unexpected(item.error());
    const QFuture<Result<Call>> made = p->read<Call>([ref = item->call](CacheReader &reader) -> Result<Call> {
        const Result<CallId> id = reader.find(ref);
        if (!id)
            return tl::unexpected(id.error());
        return reader.call(*id);
    });
    co_return co_await made;
}

QCoro::Task<Result<void>> Store::queueDelete(RecordRef ref)
{
    Private *const p = d.get();
    const QFuture<Result<void>> queued = p->edit<void>([p, ref](Desk &desk) {
        const Result<void> result = desk.queueDelete(ref);
        p->post(&Store::outboxChanged);
        return result;
    });
    co_return co_await queued;
}

QCoro::Task<Result<QList<OutboxItem>>> Store::outbox()
{
    const QFuture<Result<QList<OutboxItem>>> items
        = d->onDesk<QList<OutboxItem>>([](Desk &desk) { return desk.outbox(); });
    co_return co_await items;
}

QCoro::Task<Result<QList<OutboxItem>>> Store::outboxDue(AccountId account, TimePoint now)
{
    const QFuture<Result<QList<OutboxItem>>> items
        = d->onDesk<QList<OutboxItem>>([account, now](Desk &desk) { return desk.outboxDue(account, now); });
    co_return co_await items;
}

QCoro::Task<Result<void>> Store::outboxUpdate(OutboxItem item)
{
    const QFuture<Result<void>> updated
        = d->changeOutbox([item](Desk &desk) { return desk.outboxUpdate(item); });
    co_return co_await updated;
}

QCoro::Task<Result<void>> Store::outboxConfirm(OutboxId id, std::optional<Record> record)
{
    const QFuture<Result<void>> confirmed
        = d->changeOutbox([id, record](Desk &desk) { return desk.outboxConfirm(id, record); });
    co_return co_await confirmed;
}

QCoro::Task<Result<void>> Store::outboxRetry(OutboxId id)
{
    const QFuture<Result<void>> retried = d->changeOutbox([id](Desk &desk) { return desk.outboxRetry(id); });
    co_return co_await retried;
}

QCoro::Task<Result<void>> Store::outboxDiscard(OutboxId id)
{
    const QFuture<Result<void>> discarded = d->changeOutbox([id](Desk &desk) { return desk.outboxDiscard(id); });
    co_return co_await discarded;
}

} // namespace callboard
