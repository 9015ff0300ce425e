// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/outboxpusher.h"

#include "models/sync/failures.h"
#include "models/sync/outboxrules.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr int mostTries = 4; ///< Of one item in one push: send, look, send again, look.
constexpr std::chrono::seconds secondLookAfter(5);
constexpr std::chrono::hours laterLooksAfter(1);
constexpr std::chrono::minutes clockTolerance(2); ///< Between our clock and the provider's.

} // namespace

OutboxPusher::OutboxPusher(RunContext context, PushMemory &memory)
    : m_context(std::move(context))
    , m_memory(memory)
{
}

QCoro::Task<Result<void>> OutboxPusher::run()
{
    QCoro::Task<Result<void>> recovering = recoverInterrupted();
    const Result<void> recovered = co_await recovering;
    if (!recovered)
        co_return recovered;
    for (bool progress = true; progress;) {
        progress = false;
        QCoro::Task<Result<QList<OutboxItem>>> asking =
            m_context.store.outboxDue(m_context.account.id, m_context.clock.now());
        const Result<QList<OutboxItem>> due = co_await asking;
        if (!due)
            co_return tl::unexpected(due.error());
        for (const OutboxItem &item : *due) {
            if (m_tries.value(item.id) >= mostTries)
                continue;
            ++m_tries[item.id];
            progress = true;
            QCoro::Task<Result<void>> processing = process(item);
            const Result<void> processed = co_await processing;
            if (!processed)
                co_return processed;
        }
    }
    co_return {};
}

QCoro::Task<Result<void>> OutboxPusher::recoverInterrupted()
{
    QCoro::Task<Result<QList<OutboxItem>>> asking = m_context.store.outbox();
    const Result<QList<OutboxItem>> items = co_await asking;
    if (!items)
        co_return tl::unexpected(items.error());
    for (OutboxItem item : *items) {
        if (item.call.account != m_context.account.id || item.state != OutboxState::Sending)
            continue;
        item.state = OutboxState::Unknown;
        QCoro::Task<Result<void>> saving = save(item);
        const Result<void> saved = co_await saving;
        const Result<void> written = unlessChanged(saved);
        if (!written)
            co_return written;
    }
    co_return {};
}

QCoro::Task<Result<void>> OutboxPusher::process(OutboxItem item)
{
    if (m_context.stopped)
        co_return failure(Error::Kind::Cancelled);
    m_context.entered(SyncProgress::Phase::Sending);
    const bool isLocal = isLocalCallId(item.call.providerCallId);
    if (item.state == OutboxState::Acknowledged) { // the store has the answer, the cache not yet
        QCoro::Task<Result<void>> confirming = confirm(std::move(item), std::nullopt);
        co_return co_await confirming;
    }
    if (item.kind == OutboxKind::Create) {
        QCoro::Task<Result<void>> creating = create(std::move(item));
        co_return co_await creating;
    }
    if (item.kind == OutboxKind::Guest) {
        QCoro::Task<Result<void>> saving = guest(std::move(item));
        co_return co_await saving;
    }
    if (isLocal || isLocalGuestId(item.after))
        co_return {}; // waits for the id of its call, or of the guest it links
    QCoro::Task<Result<void>> changing =
        item.kind == OutboxKind::Delete ? remove(std::move(item)) : update(std::move(item));
    co_return co_await changing;
}

QCoro::Task<Result<void>> OutboxPusher::update(OutboxItem item)
{
    QCoro::Task<Result<Record>> fetching = m_context.provider->fetchCall(item.call.providerCallId);
    const Result<Record> theirs = co_await fetching;
    if (!theirs) {
        const Error &error = theirs.error();
        QCoro::Task<Result<void>> failing = error.kind == Error::Kind::NotFound
            ? gone(std::move(item))
            : saveAfter(afterFailedRead(std::move(item), error, m_context.clock.now()), error);
        co_return co_await failing;
    }
    const UpdateStep step = nextStep(item, theirs->facts);
    const bool known = step.what == UpdateStep::What::Confirm || item.state == OutboxState::Acknowledged;
    QCoro::Task<Result<void>> acting = known  ? confirm(std::move(item), *theirs)
        : step.what == UpdateStep::What::Send ? send(std::move(item), step.value)
                                              : save(inConflict(std::move(item), step.value));
    co_return co_await acting;
}

QCoro::Task<Result<void>> OutboxPusher::send(OutboxItem item, QString value)
{
    item = sending(std::move(item));
    QCoro::Task<Result<void>> saving = save(item);
    const Result<void> saved = co_await saving;
    if (!saved)
        co_return unlessChanged(saved);
    QCoro::Task<Result<Record>> updating =
        m_context.provider->updateCall(item.call.providerCallId, item.field, value);
    const Result<Record> answer = co_await updating;
    m_context.writes.note(item.call.providerCallId);
    QCoro::Task<Result<void>> acting = answer
        ? confirm(std::move(item), *answer)
        : saveAfter(afterFailedWrite(std::move(item), answer.error(), m_context.clock.now()), answer.error());
    co_return co_await acting;
}

/// The call is gone upstream; what was typed stays, for the user to see.
QCoro::Task<Result<void>> OutboxPusher::gone(OutboxItem item)
{
    const QList<RecordRef> refs{item.call};
    QCoro::Task<Result<void>> marking = m_context.store.markDeletedUpstream(refs, m_context.clock.now());
    const Result<void> marked = co_await marking;
    if (!marked)
        co_return marked;
    QCoro::Task<Result<void>> saving =
        save(refused(std::move(item), u"the provider no longer has this call"_s));
    co_return co_await saving;
}

QCoro::Task<Result<void>> OutboxPusher::create(OutboxItem item)
{
    const bool first =
        item.state == OutboxState::Queued && item.attempts == 0 && !m_memory.looks.contains(item.id);
    QCoro::Task<Result<void>> creating =
        first ? sendCreate(std::move(item)) : lookForCreated(std::move(item));
    co_return co_await creating;
}

QCoro::Task<Result<void>> OutboxPusher::sendCreate(OutboxItem item)
{
    item = sending(std::move(item));
    QCoro::Task<Result<void>> saving = save(item);
    const Result<void> saved = co_await saving;
    if (!saved)
        co_return unlessChanged(saved);
    const NewCall call = newCallFromJson(m_context.account.id, item.payload);
    QCoro::Task<Result<Record>> creating = m_context.provider->createCall(call);
    const Result<Record> answer = co_await creating;
    QCoro::Task<Result<void>> acting = answer
        ? confirm(std::move(item), *answer)
        : saveAfter(afterFailedWrite(std::move(item), answer.error(), m_context.clock.now()), answer.error());
    co_return co_await acting;
}

/// An earlier attempt may have made the call. One that certainly failed is repeated when nothing is found;
/// one of unknown outcome is looked for again, and then left to the user.
QCoro::Task<Result<void>> OutboxPusher::lookForCreated(OutboxItem item)
{
    QCoro::Task<Result<std::optional<Record>>> finding = findCreated(item);
    const Result<std::optional<Record>> found = co_await finding;
    if (!found) {
        const Error &error = found.error();
        QCoro::Task<Result<void>> failing =
            saveAfter(afterFailedRead(std::move(item), error, m_context.clock.now()), error);
        co_return co_await failing;
    }
    if (*found) {
        const QString id = (*found)->ref.providerCallId;
        QCoro::Task<Result<void>> confirming = confirm(std::move(item), *found);
        const Result<void> confirmed = co_await confirming;
        const bool isAnothers = !confirmed && confirmed.error().kind == Error::Kind::Conflict;
        if (isAnothers) // it stays due, and the next look passes this one over
            m_memory.createdCalls.insert(id);
        co_return isAnothers ? Result<void>() : confirmed;
    }
    if (item.state == OutboxState::Queued) {
        QCoro::Task<Result<void>> sendingAgain = sendCreate(std::move(item));
        co_return co_await sendingAgain;
    }
    QCoro::Task<Result<void>> waiting = waitForUser(std::move(item));
    co_return co_await waiting;
}

QCoro::Task<Result<void>> OutboxPusher::waitForUser(OutboxItem item)
{
    const bool second = ++m_memory.looks[item.id] >= 2;
    item.notBefore =
        m_context.clock.now() + (second ? std::chrono::seconds(laterLooksAfter) : secondLookAfter);
    if (second)
        item.problem = u"sent without an answer, and not found at the provider since"_s;
    QCoro::Task<Result<void>> saving = save(std::move(item));
    const Result<void> saved = co_await saving;
    co_return unlessChanged(saved);
}

/// Among the newest calls, one that looks like it and that we did not know, or that is not older than the
/// edit: a page may have brought it before we came to look.
QCoro::Task<Result<std::optional<Record>>> OutboxPusher::findCreated(OutboxItem item)
{
    const ListPosition newest{.priority = HttpRequest::Priority::Foreground};
    QCoro::Task<Result<RecordPage>> listing = m_context.provider->listCalls(newest);
    const Result<RecordPage> page = co_await listing;
    if (!page)
        co_return tl::unexpected(page.error());
    const NewCall call = newCallFromJson(m_context.account.id, item.payload);
    const TimePoint since =
        item.createdAt + m_context.provider->http().clockSkew().value_or(0s) - clockTolerance;
    for (const Record &record : page->records) {
        if (!isCreatedCall(call, record.facts) || m_memory.createdCalls.contains(record.ref.providerCallId))
            continue;
        QCoro::Task<Result<CallId>> looking = m_context.store.find(record.ref);
        const Result<CallId> known = co_await looking;
        if (!known && known.error().kind != Error::Kind::NotFound)
            co_return tl::unexpected(known.error());
        if (!known || (record.facts.createdAt && *record.facts.createdAt >= since))
            co_return std::optional<Record>(record);
    }
    co_return std::optional<Record>();
}

/// Deleting twice does no harm, so an unknown outcome is simply sent again.
QCoro::Task<Result<void>> OutboxPusher::remove(OutboxItem item)
{
    item = sending(std::move(item));
    QCoro::Task<Result<void>> saving = save(item);
    const Result<void> saved = co_await saving;
    if (!saved)
        co_return unlessChanged(saved);
    QCoro::Task<Result<void>> deleting = m_context.provider->deleteCall(item.call.providerCallId);
    const Result<void> answer = co_await deleting;
    const bool done = answer || answer.error().kind == Error::Kind::NotFound;
    QCoro::Task<Result<void>> acting = done
        ? confirm(std::move(item), std::nullopt)
        : saveAfter(afterFailedWrite(std::move(item), answer.error(), m_context.clock.now()), answer.error());
    co_return co_await acting;
}

QCoro::Task<Result<void>> OutboxPusher::confirm(OutboxItem item, std::optional<Record> record)
{
    if (record)
        m_context.writes.note(record->ref.providerCallId);
    if (record && item.kind == OutboxKind::Create)
        m_memory.createdCalls.insert(record->ref.providerCallId);
    QCoro::Task<Result<void>> confirming = m_context.store.outboxConfirm(item.id, std::move(record));
    const Result<void> confirmed = co_await confirming;
    m_sent += confirmed.has_value();
    co_return confirmed;
}

QCoro::Task<Result<void>> OutboxPusher::save(OutboxItem item)
{
    return m_context.store.outboxUpdate(std::move(item));
}

QCoro::Task<Result<void>> OutboxPusher::saveAfter(OutboxItem item, Error error)
{
    QCoro::Task<Result<void>> saving = save(std::move(item));
    const Result<void> saved = co_await saving;
    const Result<void> written = unlessChanged(saved);
    if (!written)
        co_return written;
    if (endsRun(error))
        co_return tl::unexpected(error);
    co_return {};
}

} // namespace callboard
