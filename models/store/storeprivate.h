// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of Store, shared by its source files.
#pragma once

#include "models/store/cachereader.h"
#include "models/store/cachewriter.h"
#include "models/store/desk.h"
#include "models/store/store.h"
#include "models/store/worker.h"

#include <QSet>
#include <QTimer>

namespace callboard {

/// Three threads: the desk's, the cache's, and one that reads, so that a page of rows never waits behind a sync and
/// a note never behind either. Members are destroyed from below: threads first, then what they worked on.
struct Store::Private {
    StorePaths paths;
    bool cacheWasRebuilt = false;
    bool deskWasSalvaged = false;
    Store *q = nullptr;

    std::unique_ptr<Desk> desk;
    std::unique_ptr<CacheWriter> writer;
    std::unique_ptr<CacheReader> reader;

    QTimer announceTimer;    ///< On the Store's own thread, with the two below.
    QSet<CallId> announced;
    bool anythingChanged = false;

    std::unique_ptr<Worker> readThread;
    std::unique_ptr<Worker> cacheThread;
    std::unique_ptr<Worker> deskThread; ///< First to end: its jobs post to the cache thread.

    ~Private();
    void start(Store *store);

    /// @p work, given the reader, answers a plain value or a Result.
    template<typename T, typename Work> QFuture<Result<T>> read(Work work)
    {
        const Answer<T> answer;
        readThread->post([this, answer, work = std::move(work)] {
            answer.give(guarded([&]() -> Result<T> { return work(*reader); }));
        });
        return answer.future();
    }

    template<typename T, typename Work> QFuture<Result<T>> write(Work work)
    {
        const Answer<T> answer;
        cacheThread->post([this, answer, work = std::move(work)] {
            Result<T> result = guarded([&]() -> Result<T> { return asResult<T>(work, *writer); });
            announceChanges();
            answer.give(std::move(result));
        });
        return answer.future();
    }

    /// Answers when the desk has it and the cache shows it. A cache that cannot follow now (disk full) does so with
    /// its next transaction; what the user did is safe.
    template<typename T, typename Work> QFuture<Result<T>> edit(Work work)
    {
        const Answer<T> answer;
        deskThread->post([this, answer, work = std::move(work)] {
            Result<T> result = guarded([&]() -> Result<T> { return asResult<T>(work, *desk); });
            cacheThread->post([this, answer, result = std::move(result)]() mutable {
                follow();
                answer.give(std::move(result));
            });
        });
        return answer.future();
    }

    /// For what the calls do not show.
    template<typename T, typename Work> QFuture<Result<T>> onDesk(Work work)
    {
        const Answer<T> answer;
        deskThread->post([this, answer, work = std::move(work)] {
            answer.give(guarded([&]() -> Result<T> { return asResult<T>(work, *desk); }));
        });
        return answer.future();
    }

    QFuture<Result<void>> saveEdit(const Edit &edit, std::optional<TimePoint> sendNotBefore);
    QFuture<Result<void>> changeOutbox(std::function<Result<void>(Desk &)> change)
    {
        return edit<void>([this, change = std::move(change)](Desk &on) {
            const Result<void> result = change(on);
            post(&Store::outboxChanged);
            return result;
        });
    }

    void follow();
    void announceChanges();
    void announceNow();
    void post(void (Store::*signal)());

private:
    template<typename T, typename Work, typename On> static Result<T> asResult(const Work &work, On &on)
    {
        if constexpr (std::is_void_v<decltype(work(on))>) {
            work(on);
            return {};
        } else {
            return work(on);
        }
    }
};

} // namespace callboard
