// SPDX-License-Identifier: GPL-3.0-or-later
// GuestBook: from calls on any thread to jobs on the store's. As in Store, no function is a coroutine itself.
#include "models/store/guestbook.h"

#include "models/store/awaited.h"
#include "models/store/deskguests.h"
#include "models/store/storethreads.h"

#include <QTimeZone>

namespace callboard {

namespace {

/// Guests of one transaction of an import: the desk is free for others every 30 ms.
constexpr int importStep = 500;

} // namespace

struct GuestBook::ImportRun {
    QList<GuestToImport> guests;
    QString source;
    std::shared_ptr<GuestImportProgress> progress;
    GuestImportId id{};
    qsizetype done = 0;
    GuestImportReport report;
    Answer<GuestImportReport> answer;
};

GuestBook &Store::guestBook()
{
    return *d->guestBook;
}

GuestBook::GuestBook(Store::Private &store)
    : m_store(store)
{
}

void GuestBook::announce()
{
    QMetaObject::invokeMethod(this, &GuestBook::guestsChanged, Qt::QueuedConnection);
}

/// @p change is Result<T>(DeskGuests &). The calls follow before the answer, as far as they are few.
template<typename Change> auto GuestBook::change(Change change)
{
    return awaited(
        m_store.changeDesk([this, change = std::move(change)](Desk &) { return change(*m_store.guests); },
                           [this](CacheWriter &, const auto &result) {
                               announce();
                               return result;
                           }));
}

QCoro::Task<Result<std::vector<GuestId>>> GuestBook::ids(QString text)
{
    return awaited(m_store.onDesk(
        [=, this](Desk &) -> Result<std::vector<GuestId>> { return m_store.guests->ids(text); }));
}

QCoro::Task<Result<QList<GuestEntry>>> GuestBook::entries(std::vector<GuestId> ids)
{
    return awaited(m_store.onDesk(
        [=, this](Desk &) -> Result<QList<GuestEntry>> { return m_store.guests->entries(ids); }));
}

QCoro::Task<Result<Guest>> GuestBook::guest(GuestId id)
{
    return awaited(m_store.onDesk([=, this](Desk &) { return m_store.guests->guest(id); }));
}

QCoro::Task<Result<Guest>> GuestBook::save(Guest guest, QList<GuestOffer> offers)
{
    return change([=](DeskGuests &guests) { return guests.save(guest, offers); });
}

QCoro::Task<Result<QList<GuestCopy>>> GuestBook::copies(GuestId id)
{
    return awaited(
        m_store.onDesk([=, this](Desk &) -> Result<QList<GuestCopy>> { return m_store.guests->copies(id); }));
}

QCoro::Task<Result<void>> GuestBook::confirm(OutboxId item, ProviderGuest theirs)
{
    return change([=](DeskGuests &guests) { return guests.confirm(item, theirs); });
}

QCoro::Task<Result<GuestKeepsake>> GuestBook::remove(GuestId id)
{
    return change([=](DeskGuests &guests) { return guests.remove(id); });
}

QCoro::Task<Result<void>> GuestBook::restore(GuestKeepsake keepsake)
{
    return change([=](DeskGuests &guests) { return guests.restore(keepsake); });
}

QCoro::Task<Result<void>> GuestBook::merge(GuestId into, GuestId from)
{
    return change([=](DeskGuests &guests) { return guests.merge(into, from); });
}

QCoro::Task<Result<void>> GuestBook::unmerge(GuestId from)
{
    return change([=](DeskGuests &guests) { return guests.unmerge(from); });
}

QCoro::Task<Result<QList<GuestEntry>>> GuestBook::mergedInto(GuestId into)
{
    return awaited(m_store.onDesk(
        [=, this](Desk &) -> Result<QList<GuestEntry>> { return m_store.guests->mergedInto(into); }));
}

QCoro::Task<Result<QList<GuestCandidate>>> GuestBook::candidates(RecordRef call, QTimeZone zone)
{
    return awaited(m_store.onDesk([=, this](Desk &) -> Result<QList<GuestCandidate>> {
        return m_store.guests->candidates(call, zone);
    }));
}

QCoro::Task<Result<QList<GuestLink>>> GuestBook::link(QList<RecordRef> calls, GuestId guest)
{
    return change([=](DeskGuests &guests) { return guests.link(calls, guest); });
}

QCoro::Task<Result<QList<GuestLink>>> GuestBook::unlink(QList<RecordRef> calls)
{
    return change([=](DeskGuests &guests) { return guests.link(calls, {}); });
}

QCoro::Task<Result<void>> GuestBook::setLinks(QList<GuestLink> links)
{
    return change([=](DeskGuests &guests) { return guests.setLinks(links); });
}

QCoro::Task<Result<QList<RecordRef>>> GuestBook::otherCalls(RecordRef call, GuestId guest)
{
    return awaited(m_store.onDesk(
        [=, this](Desk &) -> Result<QList<RecordRef>> { return m_store.guests->otherCalls(call, guest); }));
}

QCoro::Task<Result<GuestImportReport>> GuestBook::tryImport(QList<GuestToImport> guests)
{
    return awaited(m_store.onDesk(
        [=, this](Desk &) -> Result<GuestImportReport> { return m_store.guests->tryImport(guests); }));
}

QCoro::Task<Result<GuestImportReport>> GuestBook::import(QList<GuestToImport> guests, QString source,
                                                         std::shared_ptr<GuestImportProgress> progress)
{
    const auto run = std::make_shared<ImportRun>();
    run->guests = std::move(guests);
    run->source = std::move(source);
    run->progress = progress ? progress : std::make_shared<GuestImportProgress>();
    m_store.deskThread.post([this, run] { continueImport(run); });
    return awaited(run->answer.future());
}

/// On the desk thread: one step, and then whatever else waits there before the next.
void GuestBook::continueImport(std::shared_ptr<ImportRun> run)
{
    const Result<void> went = guarded([&]() -> Result<void> {
        DeskGuests &guests = *m_store.guests;
        if (run->id == GuestImportId{}) {
            const Result<GuestImportId> id = guests.beginImport(run->source, int(run->guests.size()));
            if (!id)
                return tl::unexpected(id.error());
            run->id = *id;
        }
        const QList<GuestToImport> some = run->guests.mid(run->done, importStep);
        guests.importSome(run->id, some, run->report);
        run->done += some.size();
        run->progress->done = int(run->done);
        return {};
    });
    if (!went && run->id == GuestImportId{})
        return run->answer.give(tl::unexpected(went.error()));
    if (!went || run->progress->cancel || m_store.closing) {
        run->report = {.wasCancelled = true};
        return m_store.deskThread.post([this, run, went] { continueUndo(run, went); });
    }
    if (run->done < run->guests.size())
        return m_store.deskThread.post([this, run] { continueImport(run); });
    endImport(run, {});
}

QCoro::Task<Result<GuestImportReport>> GuestBook::undoImport(GuestImportId id)
{
    const auto run = std::make_shared<ImportRun>();
    run->id = id;
    m_store.deskThread.post([this, run] {
        const Result<void> known =
            guarded([&]() -> Result<void> { return m_store.guests->checkImport(run->id); });
        if (known)
            continueUndo(run, {});
        else
            run->answer.give(tl::unexpected(known.error()));
    });
    return awaited(run->answer.future());
}

/// On the desk thread. @p why: the import that is taken back failed so.
void GuestBook::continueUndo(std::shared_ptr<ImportRun> run, Result<void> why)
{
    const Result<bool> more =
        guarded([&]() -> Result<bool> { return m_store.guests->undoSome(run->id, run->report); });
    if (!more)
        return endImport(run, why ? tl::unexpected(more.error()) : why);
    if (*more)
        return m_store.deskThread.post([this, run, why] { continueUndo(run, why); });
    endImport(run, why);
}

/// On the desk thread: the calls follow.
void GuestBook::endImport(std::shared_ptr<ImportRun> run, Result<void> went)
{
    const bool isImport = run->progress != nullptr;
    if (went && isImport) {
        if (run->report.wasCancelled)
            run->report = {.wasCancelled = true};
        went = guarded([&]() -> Result<void> {
            m_store.guests->endImport(run->id, run->report);
            return {};
        });
    }
    const bool hasChanges = run->report.added + run->report.updated > 0;
    run->report.id = hasChanges ? run->id : GuestImportId{};
    m_store.cacheThread.post([this, run, went] {
        m_store.catchUp();
        announce();
        run->answer.give(went ? Result<GuestImportReport>(run->report) : tl::unexpected(went.error()));
    });
}

QCoro::Task<Result<GuestImportId>> GuestBook::lastImport()
{
    return awaited(m_store.onDesk([this](Desk &) { return m_store.guests->lastImport(); }));
}

QCoro::Task<Result<QList<GuestImport>>> GuestBook::imports()
{
    return awaited(
        m_store.onDesk([this](Desk &) -> Result<QList<GuestImport>> { return m_store.guests->imports(); }));
}

QCoro::Task<Result<void>> GuestBook::settled()
{
    const Answer<void> answer;
    m_store.cacheThread.post([this, answer] { m_store.settleGuests([answer] { answer.give({}); }); });
    return awaited(answer.future());
}

} // namespace callboard
