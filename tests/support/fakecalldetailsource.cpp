// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecalldetailsource.h"

#include "models/domain/actionitems.h"
#include "models/domain/corrections.h"

#include <QCoroFuture>
#include <QPointer>

namespace callboard {

void FakeCallDetailSource::add(const Call &call)
{
    stored.insert(call.id, call);
    m_upstream.insert(call.id, call.notes);
}

QFuture<void> FakeCallDetailSource::turn()
{
    const Turn turn = std::make_shared<QPromise<void>>();
    turn->start();
    m_turns.append(turn);
    if (!isSlow)
        QMetaObject::invokeMethod(this, &FakeCallDetailSource::answerNext, Qt::QueuedConnection);
    return turn->future();
}

void FakeCallDetailSource::answerNext()
{
    if (!m_turns.isEmpty())
        m_turns.takeFirst()->finish();
}

void FakeCallDetailSource::answerAll()
{
    while (!m_turns.isEmpty())
        answerNext();
}

std::optional<CallId> FakeCallDetailSource::idOf(const RecordRef &ref) const
{
    for (const Call &call : stored) {
        for (const RecordInfo &record : call.records) {
            if (record.ref == ref)
                return call.id;
        }
    }
    return {};
}

void FakeCallDetailSource::announce(CallId id)
{
    Q_EMIT callsChanged({id});
    Q_EMIT outboxChanged();
}

void FakeCallDetailSource::confirm(CallId id)
{
    Call &call = stored[id];
    m_upstream[id] = call.notes;
    call.pending.remove(Field::Notes);
    items.removeIf([&](const OutboxItem &item) { return item.call == call.ref(); });
    announce(id);
}

void FakeCallDetailSource::settle(CallId id, OutboxState state, const QString &problem, const QString &theirs)
{
    for (OutboxItem &item : items) {
        if (item.call != stored[id].ref())
            continue;
        item.state = state;
        item.problem = problem;
        item.theirs = theirs;
    }
    announce(id);
}

void FakeCallDetailSource::changeUpstream(CallId id, const QString &notes)
{
    m_upstream[id] = notes;
    if (!stored[id].pending.contains(Field::Notes))
        stored[id].notes = notes;
    announce(id);
}

void FakeCallDetailSource::remove(CallId id)
{
    stored.remove(id);
    Q_EMIT callsChanged({id});
}

QCoro::Task<Result<Call>> FakeCallDetailSource::call(CallId id)
{
    ++reads;
    Result<Call> answer = failure(Error::Kind::NotFound);
    if (readFailure)
        answer = tl::unexpected(*readFailure);
    else if (stored.contains(id))
        answer = stored.value(id);
    const QFuture<void> turn = this->turn();
    co_await turn;
    co_return answer;
}

QCoro::Task<Result<QList<CallRow>>> FakeCallDetailSource::rows(std::vector<CallId> ids)
{
    QList<CallRow> found;
    for (const CallId id : ids) {
        if (storedRows.contains(id))
            found.append(storedRows.value(id));
    }
    const QFuture<void> turn = this->turn();
    co_await turn;
    co_return found;
}

QCoro::Task<Result<CallId>> FakeCallDetailSource::find(RecordRef ref)
{
    const std::optional<CallId> id = idOf(ref);
    const QFuture<void> turn = this->turn();
    co_await turn;
    if (!id)
        co_return failure(Error::Kind::NotFound);
    co_return *id;
}

QCoro::Task<Result<QList<Account>>> FakeCallDetailSource::accounts()
{
    const QList<Account> found = storedAccounts;
    const QFuture<void> turn = this->turn();
    co_await turn;
    co_return found;
}

QCoro::Task<Result<QList<OutboxItem>>> FakeCallDetailSource::outbox()
{
    const QList<OutboxItem> found = items;
    const QFuture<void> turn = this->turn();
    co_await turn;
    co_return found;
}

QCoro::Task<Result<void>> FakeCallDetailSource::saveEdit(Edit edit, std::optional<TimePoint> sendNotBefore)
{
    lastNotBefore = sendNotBefore;
    const QPointer<FakeCallDetailSource> self(this);
    const QFuture<void> turn = this->turn();
    co_await turn;
    if (!self)
        co_return failure(Error::Kind::Cancelled);
    co_return saveEditNow(edit);
}

Result<void> FakeCallDetailSource::saveEditNow(const Edit &edit)
{
    if (writeFailure)
        return tl::unexpected(*writeFailure);
    const std::optional<CallId> id = idOf(edit.call);
    if (!id)
        return failure(Error::Kind::NotFound);
    written.append(edit);
    Call &call = stored[*id];
    if (edit.field == Field::ActionItems) {
        applyTicks(call.actionItems, edit.after);
        call.keptHere.insert(edit.field);
        announce(*id);
        return {};
    }
    if (edit.field == Field::Segments) {
        correct(call, edit.after);
        announce(*id);
        return {};
    }
    call.notes = edit.after;
    items.removeIf([&](const OutboxItem &item) { return item.call == edit.call; });
    call.pending.remove(Field::Notes);
    if (edit.after != m_upstream.value(*id)) {
        call.pending.insert(Field::Notes);
        OutboxItem item;
        item.id = OutboxId(++m_lastItem);
        item.call = edit.call;
        item.before = edit.before;
        item.after = edit.after;
        items.append(item);
    }
    announce(*id);
    return {};
}

void FakeCallDetailSource::correct(Call &call, const QString &corrections)
{
    if (!m_told.contains(call.id))
        m_told.insert(call.id, call.segments);
    QString &kept = m_corrections[call.id];
    kept = joinedCorrections(kept, corrections);
    call.segments = m_told.value(call.id);
    call.corrections.clear();
    applyCorrections(call, kept, call.ref());
}

QCoro::Task<Result<void>> FakeCallDetailSource::outboxRetry(OutboxId id)
{
    const QPointer<FakeCallDetailSource> self(this);
    const QFuture<void> turn = this->turn();
    co_await turn;
    if (!self)
        co_return failure(Error::Kind::Cancelled);
    retried.append(id);
    for (OutboxItem &item : items) {
        if (item.id == id)
            item.state = OutboxState::Queued;
    }
    Q_EMIT outboxChanged();
    co_return Result<void>();
}

QCoro::Task<Result<void>> FakeCallDetailSource::outboxDiscard(OutboxId id)
{
    const QPointer<FakeCallDetailSource> self(this);
    const QFuture<void> turn = this->turn();
    co_await turn;
    if (!self)
        co_return failure(Error::Kind::Cancelled);
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const OutboxItem &item) { return item.id == id; });
    if (found == items.end())
        co_return failure(Error::Kind::NotFound);
    const CallId callId = idOf(found->call).value_or(CallId{});
    items.erase(found);
    stored[callId].pending.remove(Field::Notes);
    stored[callId].notes = m_upstream.value(callId);
    announce(callId);
    co_return Result<void>();
}

QCoro::Task<Result<QList<JoinSuggestion>>> FakeCallDetailSource::joinSuggestions(CallId id)
{
    co_return suggested.value(id);
}

QCoro::Task<Result<void>> FakeCallDetailSource::splitRecord(RecordRef record)
{
    if (writeFailure)
        co_return tl::unexpected(*writeFailure);
    splits.append(record);
    co_return Result<void>();
}

QCoro::Task<Result<void>> FakeCallDetailSource::joinCalls(RecordRef a, RecordRef b)
{
    if (writeFailure)
        co_return tl::unexpected(*writeFailure);
    joins.append({a, b});
    co_return Result<void>();
}

} // namespace callboard
