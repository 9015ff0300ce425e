// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stallwatchdog.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <pthread.h>
#include <time.h>

using namespace std::chrono_literals;

namespace callboard::test {

namespace {

constexpr auto betweenPulses = 1ms;

clockid_t clockOfThisThread()
{
    clockid_t clock = CLOCK_THREAD_CPUTIME_ID;
    pthread_getcpuclockid(pthread_self(), &clock);
    return clock;
}

} // namespace

StallWatchdog::StallWatchdog(QObject *parent)
    : QObject(parent)
    , m_watchedClock(clockOfThisThread())
    , m_thread([this] { pulse(); })
{
}

StallWatchdog::~StallWatchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_answered.notify_all();
    m_thread.join();
}

StallWatchdog::Length StallWatchdog::busyNow() const
{
    timespec time{};
    clock_gettime(m_watchedClock, &time);
    return std::chrono::duration_cast<Length>(std::chrono::seconds(time.tv_sec)
                                              + std::chrono::nanoseconds(time.tv_nsec));
}

void StallWatchdog::pulse()
{
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        m_answered.wait_for(lock, betweenPulses, [this] { return m_ends; });
        m_answered.wait(lock, [this] { return m_ends || !m_isUnderway; });
        if (m_ends)
            return;
        m_isUnderway = true;
        m_busyWhenSent = busyNow();
        m_sent = std::chrono::steady_clock::now();
        QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
}

bool StallWatchdog::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    const std::lock_guard lock(m_mutex);
    const auto waited = std::chrono::steady_clock::now() - m_sent;
    const Stall stall{std::chrono::duration_cast<Length>(waited), busyNow() - m_busyWhenSent};
    if (stall.length > m_longest.length)
        m_longest = stall;
    if (stall.length > frame)
        m_frames.push_back(stall);
    m_isUnderway = false;
    m_answered.notify_all();
    return true;
}

/// What is under way began before, and does not count.
void StallWatchdog::reset()
{
    QCoreApplication::sendPostedEvents(this, QEvent::User);
    m_longest = {};
    m_frames.clear();
}

} // namespace callboard::test
