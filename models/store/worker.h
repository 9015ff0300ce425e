// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/database.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace callboard {

/// From now on the calling thread gets what the others leave of a busy processor. What shows something to a
/// person goes before what is fetched behind it.
void giveWayToOthers();

/// A thread that runs jobs in the order they come. Its destruction runs what is queued, then joins.
class Worker {
public:
    using Job = std::function<void()>;
    enum class Pace { Normal, GivesWay };

    explicit Worker(Pace pace = Pace::Normal);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;
    void post(Job job);
    void waitUntilIdle();

private:
    void run(Pace pace);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<Job> m_jobs;
    bool m_busy = false;
    bool m_stop = false;
    std::thread m_thread; // last: starts when the rest is there
};

/// The giving end of a QFuture. Given exactly once and never cancelled, as awaiting code needs it.
template<typename T> class Answer {
public:
    Answer()
        : m_promise(std::make_shared<QPromise<Result<T>>>())
    {
        m_promise->start();
    }
    QFuture<Result<T>> future() const { return m_promise->future(); }
    void give(Result<T> result) const
    {
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

/// Runs @p work, which answers a Result; where the exceptions of the database end.
template<typename Work> std::invoke_result_t<Work> guarded(Work &&work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const DatabaseError &error) {
        return tl::unexpected(error.toError());
    }
}

} // namespace callboard
