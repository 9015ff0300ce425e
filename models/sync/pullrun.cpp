// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/pullrun.h"

#include "models/sync/failures.h"
#include "models/sync/polling.h"

#include <QSet>

#include <utility>

using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr std::chrono::hours fullPassEvery(24);
constexpr std::chrono::minutes lookEvery(1);
constexpr int mostReadings = 4; ///< Of one page.
constexpr int recheckAtOnce = 200;
constexpr int mostLostTokens = 3;
/// A page is looked at anew where it may have been cut short, or calls moved; a list that is the same
/// wherever it is read would never end.
constexpr int mostEqualPages = 12;

using Phase = SyncProgress::Phase;

} // namespace

PullRun::PullRun(RunContext context, SyncState state)
    : m_context(std::move(context))
    , m_state(std::move(state))
    , m_startedAt(m_context.clock.now())
    , m_lookedAt(m_startedAt)
    , m_report{.account = m_context.account.id}
    , m_writer(m_context.store, m_context.writes)
{
}

QCoro::Task<Result<void>> PullRun::run(Wishes wishes)
{
    m_guestsWanted = wishes.guests;
    QCoro::Task<Result<void>> preparing = prepare();
    Result<void> done = co_await preparing;
    if (done) {
        QCoro::Task<Result<void>> reading = readList();
        done = co_await reading;
    }
    if (done) {
        QCoro::Task<Result<void>> rechecking = recheckAll();
        done = co_await rechecking;
    }
    if (done && isFullPassDue(wishes.full)) {
        QCoro::Task<Result<void>> passing = fullPass();
        done = co_await passing;
    }
    if (done && m_guestsWanted) {
        QCoro::Task<Result<void>> guests = readGuests();
        done = co_await guests;
    }
    co_return done;
}

bool PullRun::isFullPassDue(bool wished) const
{
    if (!m_state.complete)
        return false;
    if (m_plan->readFromTop())
        return false; // everything was just read
    return wished || m_plan->fullPassUnderWay() || !m_state.lastFullPassAt
        || m_context.clock.now() - *m_state.lastFullPassAt >= fullPassEvery;
}

namespace {

/// The user's own limit of the history, a date.
std::optional<TimePoint> sinceOf(const Account &account)
{
    const QString since = account.options.value(QStringLiteral("since"));
    return since.isEmpty() ? std::nullopt : fromIso(since);
}

} // namespace

/// What a provider's list is like may only show when its lists were asked for.
QCoro::Task<Result<void>> PullRun::prepare()
{
    CallProvider &provider = *m_context.provider;
    ReadingBasis basis{provider.listTraits(), m_state.cursor, m_state.complete, sinceOf(m_context.account)};
    const bool hasLists = basis.traits.hasLists && basis.traits.kind != ListTraits::Kind::Newest;
    QStringList lists;
    if (hasLists) {
        QCoro::Task<Result<QStringList>> asking = provider.lists();
        const Result<QStringList> answer = co_await asking;
        if (!answer)
            co_return tl::unexpected(answer.error());
        lists = *answer;
        basis.traits = provider.listTraits();
    }
    m_plan = makeReadingPlan(basis, m_context.clock);
    if (m_plan->needsLists())
        m_plan->takeLists(lists);
    co_return {};
}

QCoro::Task<Result<void>> PullRun::giveLists()
{
    QCoro::Task<Result<QStringList>> asking = m_context.provider->lists();
    const Result<QStringList> lists = co_await asking;
    if (!lists)
        co_return tl::unexpected(lists.error());
    m_plan->takeLists(*lists);
    co_return {};
}

/// The client below repeats what failed on the way; what arrived whole but makes no sense is asked for again
/// here.
QCoro::Task<Result<PullRun::Fetched>> PullRun::fetch(ListPosition position)
{
    for (int attempt = 1;; ++attempt) {
        if (m_context.stopped)
            co_return failure(Error::Kind::Cancelled);
        const quint64 mark = m_context.writes.mark();
        QCoro::Task<Result<RecordPage>> listing = m_context.provider->listCalls(position);
        Result<RecordPage> page = co_await listing;
        ++m_report.pages;
        if (!page && page.error().kind == Error::Kind::BadReply && attempt < mostReadings)
            continue;
        if (!page)
            co_return tl::unexpected(page.error());
        m_lostTokens = page->tokenLost ? m_lostTokens + 1 : 0;
        const bool goesInCircles = !page->nextToken.isNull() && page->nextToken == position.token;
        const bool isEqual = page->itemCount > 0 && page->records == m_lastPage.records
            && page->setAside == m_lastPage.setAside;
        m_equalPages = isEqual ? m_equalPages + 1 : 0;
        m_lastPage = *page;
        if (m_lostTokens > mostLostTokens || m_equalPages > mostEqualPages || goesInCircles)
            co_return failure(Error::Kind::BadReply, QStringLiteral("the pages of the list lead nowhere"));
        Fetched fetched{std::move(*page), mark};
        co_return fetched;
    }
}

/// Newest and back-fill. After many pages the newest calls are looked at once more: some came meanwhile.
QCoro::Task<Result<void>> PullRun::readList()
{
    const bool wasComplete = m_plan->complete();
    QCoro::Task<Result<void>> reading = readPages();
    Result<void> read = co_await reading;
    if (read && m_report.pages > 2) {
        lookAgain();
        QCoro::Task<Result<void>> again = readPages();
        read = co_await again;
    }
    if (m_plan->complete() && !wasComplete)
        m_state.lastFullPassAt = m_context.clock.now(); // a whole reading is as good as a full pass
    co_return read;
}

/// The next page is fetched while the last ones are being stored, whenever it is certain to be wanted.
QCoro::Task<Result<void>> PullRun::readPages()
{
    Result<void> read;
    std::optional<QCoro::Task<Result<Fetched>>> fetching;
    while (read && m_plan->phase() != ReadingPlan::Phase::Done) {
        if (m_plan->needsLists()) {
            QCoro::Task<Result<void>> giving = giveLists();
            read = co_await giving;
            continue;
        }
        if (areGuestsNext()) {
            QCoro::Task<Result<void>> guests = readGuests();
            read = co_await guests;
            continue;
        }
        if (!fetching) {
            showPhase();
            fetching = fetch(m_plan->ask());
        }
        Result<Fetched> fetched = co_await *fetching;
        fetching.reset();
        if (!fetched) {
            if (!m_plan->skip(fetched.error()))
                read = tl::unexpected(fetched.error());
            continue;
        }
        m_plan->take(fetched->page);
        QCoro::Task<Result<void>> storing = storePage(std::move(*fetched));
        const bool isCertain = m_plan->phase() != ReadingPlan::Phase::Done && !m_plan->needsLists()
            && !m_plan->needsOutcome() && !isLookDue() && !areGuestsNext();
        if (isCertain) {
            showPhase();
            fetching = fetch(m_plan->ask());
        }
        read = co_await storing;
        if (read && !isCertain) {
            QCoro::Task<Result<void>> settling = settlePages();
            read = co_await settling;
        }
    }
    if (fetching)
        co_await *fetching; // it must not outlive us
    QCoro::Task<Result<void>> finishing = finishPages(read);
    co_return co_await finishing;
}

/// Waits until everything is stored, and tells the plan what was found.
QCoro::Task<Result<void>> PullRun::settlePages()
{
    QCoro::Task<Result<PageOutcome>> flushing = m_writer.flush();
    const Result<PageOutcome> outcome = co_await flushing;
    if (!outcome)
        co_return tl::unexpected(outcome.error());
    count(*outcome);
    m_plan->takeOutcome(*outcome);
    if (isLookDue())
        lookAgain();
    co_return {};
}

bool PullRun::isFurtherDown() const
{
    return m_plan->phase() == ReadingPlan::Phase::Backfill || m_plan->phase() == ReadingPlan::Phase::FullPass;
}

bool PullRun::areGuestsNext() const
{
    return m_guestsWanted && m_plan->phase() == ReadingPlan::Phase::Backfill;
}

bool PullRun::isLookDue() const
{
    return isFurtherDown() && m_context.clock.now() - m_lookedAt >= lookEvery;
}

void PullRun::lookAgain()
{
    m_lookedAt = m_context.clock.now();
    m_plan->lookAgain();
}

QCoro::Task<Result<void>> PullRun::storePage(Fetched fetched)
{
    const bool isFullPass = m_plan->phase() == ReadingPlan::Phase::FullPass || m_plan->fullPassUnderWay();
    PageWrite write{.account = m_context.account.id,
                    .page = std::move(fetched.page),
                    .cursor = m_plan->cursor(),
                    .complete = m_plan->complete(),
                    .covered = m_plan->covered(),
                    .marksSweep = isFullPass};
    const bool backfill = m_plan->phase() == ReadingPlan::Phase::Backfill && !write.covered.isEmpty();
    m_context.fetched(int(write.page.records.size()), backfill ? write.covered.first().from : std::nullopt);
    QCoro::Task<Result<void>> adding = m_writer.add(std::move(write), fetched.mark);
    co_return co_await adding;
}

/// Stores what was read before a failure, and takes over the cursor.
QCoro::Task<Result<void>> PullRun::finishPages(Result<void> read)
{
    QCoro::Task<Result<PageOutcome>> flushing = m_writer.flush();
    const Result<PageOutcome> outcome = co_await flushing;
    if (outcome) {
        count(*outcome);
        m_state.cursor = m_plan->cursor();
        m_state.complete = m_plan->complete();
    }
    co_return read && !outcome ? Result<void>(tl::unexpected(outcome.error())) : read;
}

QCoro::Task<Result<void>> PullRun::fullPass()
{
    if (!m_plan->fullPassUnderWay()) {
        QCoro::Task<Result<void>> beginning = m_context.store.beginSweep(m_context.account.id);
        const Result<void> begun = co_await beginning;
        if (!begun)
            co_return begun;
    }
    m_plan->beginFullPass();
    QCoro::Task<Result<void>> reading = readPages();
    const Result<void> read = co_await reading;
    if (!read)
        co_return read;
    QCoro::Task<Result<void>> verifying = verifyUnseen();
    const Result<void> verified = co_await verifying;
    if (!verified)
        co_return verified;
    m_plan->endFullPass();
    m_state.cursor = m_plan->cursor();
    m_state.lastFullPassAt = m_context.clock.now();
    co_return {};
}

/// Missing from the list proves nothing. Each such call is asked for by its id, and only "no such call"
/// counts.
QCoro::Task<Result<void>> PullRun::verifyUnseen()
{
    QCoro::Task<Result<QList<RecordRef>>> asking = m_context.store.unseenInSweep(m_context.account.id);
    const Result<QList<RecordRef>> unseen = co_await asking;
    if (!unseen)
        co_return tl::unexpected(unseen.error());
    for (const RecordRef &ref : *unseen) {
        QCoro::Task<Result<Found>> reading = readOne(ref);
        const Result<Found> read = co_await reading;
        if (!read)
            co_return tl::unexpected(read.error());
    }
    co_return {};
}

QCoro::Task<Result<PullRun::Found>> PullRun::readOne(RecordRef ref)
{
    if (m_context.stopped)
        co_return failure(Error::Kind::Cancelled);
    const quint64 mark = m_context.writes.mark();
    QCoro::Task<Result<Record>> fetching = m_context.provider->fetchCall(ref.providerCallId);
    const Result<Record> record = co_await fetching;
    if (!record && record.error().kind == Error::Kind::NotFound) {
        QCoro::Task<Result<Found>> marking = markDeleted(ref);
        co_return co_await marking;
    }
    if (!record && endsRun(record.error()))
        co_return tl::unexpected(record.error());
    if (!record || m_context.writes.writtenSince(mark, ref.providerCallId))
        co_return Found();
    QCoro::Task<Result<void>> storing = m_context.store.applyRecord(*record);
    const Result<void> stored = co_await storing;
    if (!stored)
        co_return tl::unexpected(stored.error());
    m_context.fetched(1, {});
    Found found{.record = *record};
    co_return found;
}

QCoro::Task<Result<PullRun::Found>> PullRun::markDeleted(RecordRef ref)
{
    const QList<RecordRef> refs{ref};
    QCoro::Task<Result<void>> marking = m_context.store.markDeletedUpstream(refs, m_context.clock.now());
    const Result<void> marked = co_await marking;
    if (!marked)
        co_return tl::unexpected(marked.error());
    ++m_report.deleted;
    Found found{.gone = true, .record = {}};
    co_return found;
}

QCoro::Task<Result<void>> PullRun::recheck(QStringList unknown)
{
    for (const QString &id : std::as_const(unknown)) {
        const RecordRef ref{m_context.account.id, id};
        QCoro::Task<Result<Found>> reading = readOne(ref);
        const Result<Found> read = co_await reading;
        if (!read)
            co_return tl::unexpected(read.error());
    }
    QCoro::Task<Result<bool>> checking = recheckBatch();
    const Result<bool> checked = co_await checking;
    co_return checked ? Result<void>() : tl::unexpected(checked.error());
}

/// Until none is due any more; the newest calls are looked at in between.
QCoro::Task<Result<void>> PullRun::recheckAll()
{
    for (;;) {
        QCoro::Task<Result<bool>> checking = recheckBatch();
        const Result<bool> more = co_await checking;
        if (!more)
            co_return tl::unexpected(more.error());
        if (!*more)
            co_return {};
        if (m_context.clock.now() - m_lookedAt < lookEvery)
            continue;
        lookAgain();
        QCoro::Task<Result<void>> reading = readPages();
        const Result<void> read = co_await reading;
        if (!read)
            co_return read;
    }
}

/// Whether more may be due.
QCoro::Task<Result<bool>> PullRun::recheckBatch()
{
    QCoro::Task<Result<QList<Recheck>>> asking =
        m_context.store.dueRechecks(m_context.account.id, m_context.clock.now(), recheckAtOnce);
    const Result<QList<Recheck>> due = co_await asking;
    if (!due)
        co_return tl::unexpected(due.error());
    if (!due->isEmpty())
        m_context.entered(Phase::Rechecks);
    for (const Recheck &recheck : *due) {
        QCoro::Task<Result<void>> checking = recheckOne(recheck);
        const Result<void> checked = co_await checking;
        if (!checked)
            co_return tl::unexpected(checked.error());
    }
    co_return due->size() == recheckAtOnce;
}

QCoro::Task<Result<void>> PullRun::recheckOne(Recheck recheck)
{
    const bool justListed =
        recheck.reason != RecheckReason::Details && recheck.attempts == 0 && recheck.dueAt >= m_startedAt;
    if (justListed) {
        const std::optional<TimePoint> first = recheck.dueAt + *recheckDelay(true, 0);
        QCoro::Task<Result<void>> scheduling = m_context.store.scheduleRecheck(recheck.ref, 1, first);
        co_return co_await scheduling;
    }
    QCoro::Task<Result<Found>> reading = readOne(recheck.ref);
    const Result<Found> read = co_await reading;
    if (!read)
        co_return tl::unexpected(read.error());
    if (read->gone)
        co_return {};
    const std::optional<Record> &record = read->record;
    const std::optional<Seconds> delay = recheckDelay(record && isLive(record->facts), recheck.attempts);
    const std::optional<TimePoint> next =
        delay ? std::optional<TimePoint>(m_context.clock.now() + *delay) : std::nullopt;
    QCoro::Task<Result<void>> scheduling =
        m_context.store.scheduleRecheck(recheck.ref, recheck.attempts + 1, next);
    co_return co_await scheduling;
}

/// Pages of guests until one brings nobody new. A provider without guests, or a key without that right, is no
/// error.
QCoro::Task<Result<void>> PullRun::readGuests()
{
    m_guestsWanted = false;
    m_context.entered(Phase::Guests);
    QSet<QString> seen;
    for (int offset = 0;;) {
        if (m_context.stopped)
            co_return failure(Error::Kind::Cancelled);
        QCoro::Task<Result<QList<ProviderGuest>>> listing = m_context.provider->listGuests(offset);
        const Result<QList<ProviderGuest>> guests = co_await listing;
        if (!guests) {
            const Error &error = guests.error();
            m_guestsNotSupported = error.kind == Error::Kind::NotSupported
                || error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Forbidden;
            if (m_guestsNotSupported || !endsRun(error))
                co_return {};
            co_return tl::unexpected(error);
        }
        const qsizetype before = seen.size();
        for (const ProviderGuest &guest : *guests)
            seen.insert(guest.providerGuestId);
        if (seen.size() == before)
            co_return {};
        QCoro::Task<Result<void>> storing = m_context.store.applyGuests(m_context.account.id, *guests);
        const Result<void> stored = co_await storing;
        if (!stored)
            co_return stored;
        offset += int(guests->size());
    }
}

void PullRun::count(const PageOutcome &outcome)
{
    m_report.inserted += outcome.inserted;
    m_report.changed += outcome.changed;
    m_report.setAside += outcome.setAside;
}

void PullRun::showPhase() const
{
    switch (m_plan->phase()) {
    case ReadingPlan::Phase::Newest:
        return m_context.entered(Phase::Newest);
    case ReadingPlan::Phase::Backfill:
        return m_context.entered(Phase::Backfill);
    case ReadingPlan::Phase::FullPass:
        return m_context.entered(Phase::FullPass);
    case ReadingPlan::Phase::Done:
        return;
    }
}

} // namespace callboard
