// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/worker.h"

#include <sys/resource.h>
#include <unistd.h>

namespace callboard {

namespace {

/// Half of what a thread of the window gets; all of the processor when nobody else wants it.
constexpr int niceness = 3;

} // namespace

void giveWayToOthers()
{
    const auto thread = id_t(gettid()); // on Linux each has its own
    setpriority(PRIO_PROCESS, thread, getpriority(PRIO_PROCESS, thread) + niceness);
}

Worker::Worker(Pace pace)
    : m_thread([this, pace] { run(pace); })
{
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Worker::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Worker::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_jobs.empty() && !m_busy; });
}

void Worker::run(Pace pace)
{
    if (pace == Pace::GivesWay)
        giveWayToOthers();
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        m_busy = true;
        lock.unlock();
        job();
        job = nullptr; // what it holds goes before anyone hears that we are idle
        lock.lock();
        m_busy = false;
        m_idle.notify_all();
    }
}

} // namespace callboard
