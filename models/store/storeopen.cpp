// SPDX-License-Identifier: GPL-3.0-or-later
// Store: opening and closing.
#include "models/store/deskguests.h"
#include "models/store/desknumbers.h"
#include "models/store/desktasks.h"
#include "models/store/files.h"
#include "models/store/salvage.h"
#include "models/store/storethreads.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace callboard {

Q_LOGGING_CATEGORY(logStore, "callboard.store", QtInfoMsg)

namespace {

void registerTypes()
{
    qRegisterMetaType<CallId>("callboard::CallId");
    qRegisterMetaType<AccountId>("callboard::AccountId");
    qRegisterMetaType<QList<CallId>>("QList<callboard::CallId>");
}

OpenRequest deskRequest(const QString &file)
{
    // Small, so it is always looked over; nobody else has what is in it.
    return {.file = file,
            .schema = deskSchema(),
            .options = {},
            .alwaysCheck = true,
            .check = checkDeskNumbers,
            .salvage = salvage};
}

OpenRequest cacheRequest(const QString &file)
{
    // While many calls come in, pages all over the file are written again and again: what stays in memory,
    // and in the log, is written once. Given back when nothing comes any more.
    return {.file = file,
            .schema = cacheSchema(),
            .options = {.access = Access::Write, .cacheKiB = 256 * 1024, .autoCheckpointPages = 16'000}};
}

std::unique_ptr<Database> reader(const QString &file)
{
    return std::make_unique<Database>(file, Database::Options{.access = Access::Read});
}

struct Files {
    OpenedFile desk;
    OpenedFile cache;
};

/// A file that is empty was in use before if its companion is not: they are made together, the desk first.
bool isInUse(const QString &companion)
{
    return QFileInfo(companion).size() > 0;
}

/// Keeps what an earlier attempt at the same start had to do.
void note(const OpenedFile &file, bool wasInUse, Recovery::State &state, QString &copy)
{
    if (!file.damagedCopy.isEmpty()) {
        qCWarning(logStore, "%s was damaged: %lld rows were saved, the rest stays in a copy",
                  qUtf8Printable(QFileInfo(file.damagedCopy).fileName()), file.savedRows);
        state = Recovery::State::Damaged;
        copy = file.damagedCopy;
    } else if (file.wasEmpty && wasInUse) {
        state = Recovery::State::Empty;
    }
}

Result<Files> openFiles(const StorePaths &paths, Recovery &recovery)
{
    const bool hadDesk = isInUse(paths.deskFile);
    const bool hadCache = isInUse(paths.cacheFile);
    Result<OpenedFile> desk = openForWriting(deskRequest(paths.deskFile));
    if (!desk)
        return tl::unexpected(desk.error());
    note(*desk, hadCache, recovery.desk, recovery.deskCopy);
    recovery.savedRows += desk->savedRows;
    Result<OpenedFile> cache = openForWriting(cacheRequest(paths.cacheFile));
    if (!cache)
        return tl::unexpected(cache.error());
    note(*cache, hadDesk, recovery.cache, recovery.cacheCopy);
    return Files{std::move(*desk), std::move(*cache)};
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const StorePaths &paths, const Clock &clock)
{
    registerTypes();
    Recovery recovery;
    const auto attempt = [&]() -> Result<std::unique_ptr<Private>> {
        Result<Files> files = openFiles(paths, recovery);
        if (!files)
            return tl::unexpected(files.error());
        auto d = std::make_unique<Private>();
        d->paths = paths;
        d->desk = std::make_unique<Desk>(std::move(files->desk.db), reader(paths.cacheFile), clock);
        d->guests = std::make_unique<DeskGuests>(*d->desk);
        d->tasks = std::make_unique<DeskTasks>(*d->desk);
        d->cache = std::make_unique<CacheWriter>(std::move(files->cache.db), reader(paths.deskFile), clock);
        d->cache->setAudioFolder(paths.audioFolder);
        d->rows = std::make_unique<CacheReader>(paths.cacheFile, paths.deskFile);
        d->questions = std::make_unique<CacheReader>(paths.cacheFile, paths.deskFile);
        d->cache->catchUp();
        d->endInterruptedErasure();
        if (d->cache->hasConfirmed())
            d->desk->forgetConfirmed(d->cache->appliedCounter());
        return d;
    };
    try {
        Result<std::unique_ptr<Private>> opened;
        try {
            opened = attempt();
        } catch (const DatabaseError &error) {
            if (!error.isDamage())
                throw;
            markSuspect(paths.cacheFile); // the desk was checked just now
            opened = attempt();
        }
        if (!opened)
            return tl::unexpected(opened.error());
        (*opened)->recovery = recovery;
        return std::unique_ptr<Store>(new Store(std::move(*opened)));
    } catch (const DatabaseError &error) {
        return tl::unexpected(error.toError());
    }
}

Store::Store(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
    d->announcer = std::make_unique<Announcer>(
        *this, [p = d.get()] { p->cacheThread.post([p] { p->cache->giveBackMemory(); }); });
    d->auditTrail = std::make_unique<AuditTrail>(*d);
    d->guestBook = std::make_unique<GuestBook>(*d);
    d->noteHistory = std::make_unique<NoteHistory>(*d);
    d->callbackDesk = std::make_unique<CallbackDesk>(*d);
    connect(this, &Store::callsChanged, d->callbackDesk.get(), &CallbackDesk::onCallsChanged);
    d->cache->setNoteKeeper([d = d.get()](const QList<NoteChange> &changes) { d->keepNotes(changes); });
    d->cacheThread.post([d = d.get()] { d->followGuests(); }); // the last session may have ended meanwhile
}

Store::~Store() = default;

Store::Private::Private() = default;

Store::Private::~Private()
{
    closing = true;
    // A change of the desk goes on to the cache and may come back once.
    for (int round = 0; round < 2; ++round) {
        deskThread.waitUntilIdle();
        cacheThread.waitUntilIdle();
    }
    rowsThread.waitUntilIdle();
    questionsThread.waitUntilIdle();
}

void Store::Private::catchUp()
{
    const Result<void> caughtUp = onCacheFile([this]() -> Result<void> {
        cache->catchUp();
        return {};
    });
    if (!caughtUp)
        qCWarning(logStore, "the cache could not follow: %s", qUtf8Printable(caughtUp.error().detail));
    announcer->calls(cache->takeChanged());
    followGuests();
}

void Store::Private::followGuests()
{
    if (followsGuests || closing || !cache->hasGuestsToFollow())
        return;
    const Result<bool> more = onCacheFile([this]() -> Result<bool> { return cache->followGuests(); });
    announcer->calls(cache->takeChanged());
    followsGuests = more && *more;
    if (!followsGuests)
        return;
    cacheThread.post([this] {
        followsGuests = false;
        followGuests();
    });
}

void Store::Private::settleGuests(std::function<void()> give)
{
    followGuests();
    if (!followsGuests)
        return give();
    cacheThread.post([this, give = std::move(give)] { settleGuests(give); });
}

void Store::Private::finish(std::function<void()> give)
{
    if (!cache->hasConfirmed())
        return give();
    deskThread.post([this, give = std::move(give), counter = cache->appliedCounter()] {
        const Result<void> forgotten = guarded([&]() -> Result<void> {
            desk->forgetConfirmed(counter);
            return {};
        });
        if (forgotten)
            announcer->outbox();
        give();
    });
}

void Store::Private::noteFailure(const DatabaseError &error)
{
    qCWarning(logStore, "%s", qUtf8Printable(error.toError().detail));
    if (error.isDamage())
        markSuspect(paths.cacheFile);
}

} // namespace callboard
