// SPDX-License-Identifier: GPL-3.0-or-later
// Store: opening, closing, and telling what changed.
#include "models/store/store.h"

#include "models/store/files.h"
#include "models/store/salvage.h"
#include "models/store/storeprivate.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace callboard {

namespace {

Q_LOGGING_CATEGORY(lcStore, "callboard.store")

constexpr auto announceEvery = 100ms;
/// More than this many changed calls are told as "anything may have changed".
constexpr qsizetype mostAnnounced = 20'000;

constexpr Database::Options deskOptions{.access = Access::Write, .cacheKiB = 8 * 1024, .autoCheckpointPages = 1000};
constexpr Database::Options cacheOptions{.access = Access::Write, .cacheKiB = 64 * 1024, .autoCheckpointPages = 4000};
constexpr Database::Options readOptions{.access = Access::Read, .cacheKiB = 32 * 1024};

Result<OpenedFile> openDesk(const QString &file)
{
    Result<OpenedFile> opened = openForWriting({.file = file, .schema = deskSchema(), .options = deskOptions});
    if (opened && !opened->damagedCopy.isEmpty()) {
        const qint64 rows = salvage(opened->damagedCopy, *opened->db);
        qCWarning(lcStore) << "desk.sqlite was damaged;" << rows << "rows were saved, the old file is kept";
    }
    return opened;
}

std::unique_ptr<Database> openReader(const StorePaths &paths)
{
    auto db = std::make_unique<Database>(paths.cacheFile, readOptions);
    db->attach(paths.deskFile, "desk");
    return db;
}

void registerTypes()
{
    qRegisterMetaType<CallId>();
    qRegisterMetaType<AccountId>();
    qRegisterMetaType<QList<CallId>>();
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const StorePaths &paths, const Clock &clock)
{
    registerTypes();
    return guarded([&]() -> Result<std::unique_ptr<Store>> {
        auto desk = openDesk(paths.deskFile);
        if (!desk)
            return tl::unexpected(desk.error());
        auto cache = openForWriting({.file = paths.cacheFile, .schema = cacheSchema(), .options = cacheOptions});
        if (!cache)
            return tl::unexpected(cache.error());
        auto d = std::make_unique<Private>();
        d->paths = paths;
        d->cacheWasRebuilt = !cache->damagedCopy.isEmpty();
        d->deskWasSalvaged = !desk->damagedCopy.isEmpty();
        d->desk = std::make_unique<Desk>(std::move(desk->db), std::make_unique<Database>(paths.cacheFile, readOptions),
                                         clock);
        d->writer = std::make_unique<CacheWriter>(
            std::move(cache->db), std::make_unique<Database>(paths.deskFile, readOptions), clock);
        d->reader = std::make_unique<CacheReader>(openReader(paths));
        d->writer->catchUp();
        return std::unique_ptr<Store>(new Store(std::move(d)));
    });
}

Store::Store(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
    d->start(this);
}

Store::~Store() = default;

void Store::Private::start(Store *store)
{
    q = store;
    announceTimer.setSingleShot(true);
    announceTimer.setInterval(announceEvery);
    QObject::connect(&announceTimer, &QTimer::timeout, q, [this] { announceNow(); });
    readThread = std::make_unique<Worker>();
    cacheThread = std::make_unique<Worker>();
    deskThread = std::make_unique<Worker>();
}

/// The logs are emptied while no one else has the files open for writing, so that the next start need not check them.
Store::Private::~Private()
{
    deskThread.reset();
    cacheThread.reset();
    readThread.reset();
    reader.reset();
    for (const auto &close : {std::function<void()>([this] { desk->close(); }), {[this] { writer->close(); }}}) {
        try {
            close();
        } catch (const DatabaseError &error) {
            qCWarning(lcStore) << "closing:" << error.what();
        }
    }
}

/// On the cache thread.
void Store::Private::follow()
{
    const auto followed = guarded([this]() -> Result<void> {
        writer->catchUp();
        return {};
    });
    if (!followed)
        qCWarning(lcStore) << "the cache could not take over an edit:" << followed.error().detail;
    announceChanges();
    if (!followed || !writer->hasConfirmed())
        return;
    deskThread->post([this, counter = writer->appliedCounter()] {
        (void)guarded([&]() -> Result<void> {
            desk->forgetConfirmed(counter);
            return {};
        });
    });
}

/// On the cache thread.
void Store::Private::announceChanges()
{
    const QList<CallId> ids = writer->takeChanged();
    if (ids.isEmpty())
        return;
    QMetaObject::invokeMethod(
        q,
        [this, ids] {
            anythingChanged = anythingChanged || announced.size() + ids.size() > mostAnnounced;
            if (!anythingChanged)
                announced.unite(QSet<CallId>(ids.begin(), ids.end()));
            if (!announceTimer.isActive())
                announceTimer.start();
        },
        Qt::QueuedConnection);
}

void Store::Private::announceNow()
{
    QList<CallId> ids = anythingChanged ? QList<CallId>() : announced.values();
    std::sort(ids.begin(), ids.end());
    announced.clear();
    anythingChanged = false;
    Q_EMIT q->callsChanged(ids);
}

void Store::Private::post(void (Store::*signal)())
{
    QMetaObject::invokeMethod(q, [this, signal] { (q->*signal)(); }, Qt::QueuedConnection);
}

} // namespace callboard
