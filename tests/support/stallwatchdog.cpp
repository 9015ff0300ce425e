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
    stop();
}

void StallWatchdog::stop()
{
    m_ends = true;
    if (m_thread.joinable())
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
    while (!m_ends) {
        std::this_thread::sleep_for(betweenPulses);
        if (m_isUnderway)
            continue;
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
    const auto waited = std::chrono::steady_clock::now() - m_sent;
    const Stall stall{std::chrono::duration_cast<Length>(waited), busyNow() - m_busyWhenSent};
    m_isUnderway = false;
    if (stall.length > m_longest.length)
        m_longest = stall;
    if (stall.busy > m_busiest.busy)
        m_busiest = stall;
    if (stall.length > frame)
        m_frames.push_back(stall);
    return true;
}

/// What is under way began before, and does not count.
void StallWatchdog::reset()
{
    QCoreApplication::sendPostedEvents(this, QEvent::User);
    m_longest = {};
    m_busiest = {};
    m_frames.clear();
}

} // namespace callboard::test
