// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of Store: its threads, and what it announces.
#pragma once

#include "models/store/announcer.h"
#include "models/store/audittrail.h"
#include "models/store/cachereader.h"
#include "models/store/cachewriter.h"
#include "models/store/callbackdesk.h"
#include "models/store/desk.h"
#include "models/store/notehistory.h"
#include "models/store/privacy.h"
#include "models/store/store.h"
#include "models/store/worker.h"

#include <QLoggingCategory>

#include <atomic>

namespace callboard {

Q_DECLARE_LOGGING_CATEGORY(logStore)

class DeskGuests;
class DeskTasks;

struct Store::Private {
    StorePaths paths;
    Recovery recovery;
    std::unique_ptr<Announcer> announcer;
    std::unique_ptr<AuditTrail> auditTrail;
    std::unique_ptr<GuestBook> guestBook;
    std::unique_ptr<NoteHistory> noteHistory;
    std::unique_ptr<CallbackDesk> callbackDesk;

    // Each is used by the thread of the same name only.
    std::unique_ptr<Desk> desk;
    std::unique_ptr<DeskGuests> guests; ///< On the desk's thread.
    std::unique_ptr<DeskTasks> tasks; ///< On the desk's thread.
    std::unique_ptr<CacheWriter> cache;
    std::unique_ptr<CacheReader> rows; ///< Quick look-ups by id…
    std::unique_ptr<CacheReader> questions; ///< …which never wait behind a long question.

    Privacy privacy{*this};
    std::atomic<bool> closing = false; ///< Work that goes on in steps ends with the next.

    Worker deskThread;
    Worker cacheThread{Worker::Pace::GivesWay};
    Worker rowsThread;
    Worker questionsThread;

    Private();
    ~Private();

    /// @p ask is Result<T>(CacheReader &).
    template<typename Ask> auto read(Worker &thread, CacheReader &reader, Ask ask)
    {
        using R = std::invoke_result_t<Ask, CacheReader &>;
        const Answer<typename R::value_type> answer;
        thread.post([this, answer, &reader, ask = std::move(ask)] {
            answer.give(onCacheFile([&] { return ask(reader); }));
        });
        return answer.future();
    }
    template<typename Ask> auto lookUp(Ask ask) { return read(rowsThread, *rows, std::move(ask)); }
    template<typename Ask> auto question(Ask ask)
    {
        return read(questionsThread, *questions, std::move(ask));
    }

    /// @p ask is Result<T>(Desk &) and changes nothing that calls are made of.
    template<typename Ask> auto onDesk(Ask ask)
    {
        using R = std::invoke_result_t<Ask, Desk &>;
        const Answer<typename R::value_type> answer;
        deskThread.post(
            [this, answer, ask = std::move(ask)] { answer.give(guarded([&] { return ask(*desk); })); });
        return answer.future();
    }

    /// @p change is Result<T>(CacheWriter &).
    template<typename Change> auto changeCache(Change change)
    {
        using R = std::invoke_result_t<Change, CacheWriter &>;
        const Answer<typename R::value_type> answer;
        cacheThread.post([this, answer, change = std::move(change)] {
            R result = onCacheFile([&] { return change(*cache); });
            announcer->calls(cache->takeChanged());
            answer.give(std::move(result));
        });
        return answer.future();
    }

    /// @p change is Result<T>(Desk &). On success the cache follows, @p then sees it (T(CacheWriter &, T)),
    /// and only then the answer is given. What is on the desk counts: a cache that cannot follow now does so
    /// later.
    template<typename Change, typename Then> auto changeDesk(Change change, Then then)
    {
        using R = std::invoke_result_t<Change, Desk &>;
        const Answer<typename R::value_type> answer;
        deskThread.post([this, answer, change = std::move(change), then = std::move(then)] {
            R result = guarded([&] { return change(*desk); });
            if (!result)
                return answer.give(std::move(result));
            announcer->outbox();
            cacheThread.post([this, answer, result = std::move(result), then] {
                catchUp();
                R final = then(*cache, result);
                finish([answer, final] { answer.give(final); });
            });
        });
        return answer.future();
    }
    template<typename Change> auto changeDesk(Change change)
    {
        return changeDesk(std::move(change), [](CacheWriter &, const auto &result) { return result; });
    }

    void endInterruptedErasure(); ///< At the start, before the threads have work.
    void keepNotes(const QList<NoteChange> &changes); ///< On the cache thread; waits for the desk's.
    void catchUp(); ///< On the cache thread.
    /// On the cache thread: some calls show the guests they have now, the others follow when what waits there
    /// is done.
    void followGuests();
    bool followsGuests = false; ///< The next step is on its way. Of the cache thread.
    void settleGuests(std::function<void()> give); ///< On the cache thread: until all do.
    void finish(
        std::function<void()> give); ///< On the cache thread: lets the desk forget what the cache has.

    template<typename Work> std::invoke_result_t<Work> onCacheFile(Work &&work)
    {
        try {
            return std::forward<Work>(work)();
        } catch (const DatabaseError &error) {
            noteFailure(error);
            return tl::unexpected(error.toError());
        }
    }
    void noteFailure(const DatabaseError &error);
};

} // namespace callboard
