// SPDX-License-Identifier: GPL-3.0-or-later
// Privacy: from calls on any thread to jobs on the store's own.
#include "models/store/privacy.h"

#include "models/store/awaited.h"
#include "models/store/storethreads.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Copies that were made before an upgrade of the file or after damage to it, which hold what it held.
void removeCopiesOf(const QString &file)
{
    const QFileInfo info(file);
    for (const char *pattern : {".v*-backup", ".damaged*", ".new*"}) {
        const QStringList filter{info.fileName() + QLatin1StringView(pattern)};
        for (const QString &name : info.dir().entryList(filter, QDir::Files))
            QFile::remove(info.dir().filePath(name));
    }
}

/// Until nothing too old is left, one step after the other, with room for others' work between them.
void forgetInSteps(Store::Private &store, Keeping keeping, CallId after, Answer<void> answer)
{
    store.cacheThread.post([&store, keeping, after, answer] {
        Result<CallId> next =
            store.onCacheFile([&]() -> Result<CallId> { return store.cache->forgetOld(keeping, after); });
        store.announcer->calls(store.cache->takeChanged());
        if (!next)
            return answer.give(tl::unexpected(next.error()));
        if (*next == CallId{})
            return answer.give({});
        if (store.closing)
            return answer.give(failure(Error::Kind::Cancelled));
        forgetInSteps(store, keeping, *next, answer);
    });
}

/// On the cache thread: it forgets, the copies of both files go, and last what the desk had kept for it.
void followErasure(Store::Private &store, const ErasurePlan &plan, Result<ErasureReceipt> receipt,
                   Answer<ErasureReceipt> answer)
{
    store.catchUp();
    store.settleGuests([&store, plan, receipt, answer] {
        const Result<void> erased = store.onCacheFile([&]() -> Result<void> {
            store.cache->eraseContacts(plan.contacts);
            return {};
        });
        removeCopiesOf(store.paths.deskFile);
        removeCopiesOf(store.paths.cacheFile);
        if (!erased) // the next start goes on with it
            return answer.give(tl::unexpected(erased.error()));
        store.deskThread.post([&store, receipt, answer] {
            const Result<void> ended = guarded([&]() -> Result<void> {
                store.desk->endErasure();
                return {};
            });
            answer.give(ended ? receipt : Result<ErasureReceipt>(tl::unexpected(ended.error())));
        });
    });
}

} // namespace

/// Words that are to be forgotten must not stay because the program was killed in the midst of it.
void Store::Private::endInterruptedErasure()
{
    if (!desk->hasErasureToEnd())
        return;
    while (cache->hasGuestsToFollow() && cache->followGuests()) { }
    cache->eraseContacts(desk->erasedContacts());
    removeCopiesOf(paths.deskFile);
    removeCopiesOf(paths.cacheFile);
    desk->endErasure();
}

Privacy::Privacy(Store::Private &store)
    : m_store(store)
{
}

const Recovery &Privacy::recovery() const
{
    return m_store.recovery;
}

QCoro::Task<Result<ErasurePlan>> Privacy::plan(ErasurePerson person)
{
    return awaited(m_store.question([=](CacheReader &reader) { return reader.erasurePlan(person); }));
}

QCoro::Task<Result<ErasureReceipt>> Privacy::erase(ErasurePlan plan, QString reference, QString who)
{
    const Answer<ErasureReceipt> answer;
    m_store.deskThread.post([&store = m_store, answer, plan, reference, who] {
        const Result<ErasureReceipt> receipt =
            guarded([&] { return store.desk->erase(plan, reference, who); });
        if (!receipt)
            return answer.give(receipt);
        store.announcer->outbox();
        store.cacheThread.post(
            [&store, answer, plan, receipt] { followErasure(store, plan, receipt, answer); });
    });
    return awaited(answer.future());
}

QCoro::Task<Result<QList<ErasureReceipt>>> Privacy::receipts()
{
    return awaited(
        m_store.onDesk([](Desk &desk) -> Result<QList<ErasureReceipt>> { return desk.receipts(); }));
}

QCoro::Task<Result<Retention>> Privacy::retention()
{
    return awaited(m_store.onDesk([](Desk &desk) -> Result<Retention> { return desk.retention(); }));
}

QCoro::Task<Result<void>> Privacy::setRetention(Retention retention)
{
    return awaited(m_store.changeDesk([=](Desk &desk) { return desk.setRetention(retention); }));
}

QCoro::Task<Result<RetentionPreview>> Privacy::preview(Retention retention, TimePoint now)
{
    return awaited(m_store.question([=](CacheReader &reader) -> Result<RetentionPreview> {
        return reader.retentionPreview(Keeping(retention, now));
    }));
}

QCoro::Task<Result<void>> Privacy::keepWithin()
{
    const Answer<void> answer;
    m_store.deskThread.post([&store = m_store, answer] {
        const Result<Keeping> keeping = guarded([&]() -> Result<Keeping> { return store.desk->forgetOld(); });
        if (!keeping)
            return answer.give(tl::unexpected(keeping.error()));
        if (keeping->keepsEverything())
            return answer.give({});
        forgetInSteps(store, *keeping, CallId{}, answer);
    });
    return awaited(answer.future());
}

} // namespace callboard
