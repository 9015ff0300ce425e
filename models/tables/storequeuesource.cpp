// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/storequeuesource.h"

#include "models/store/callbackdesk.h"
#include "models/store/guestbook.h"

#include <QElapsedTimer>

#include <algorithm>

namespace callboard {

using namespace std::chrono_literals;

namespace {

/// Announcements leave most of the index's time to the questions of the user, however long reading takes.
constexpr int restPerReading = 9;
constexpr std::chrono::milliseconds shortestRest = 100ms;
constexpr std::chrono::milliseconds longestRest = 2s;
/// A timer forgets what happens while the computer sleeps: it looks again in between.
constexpr std::chrono::milliseconds longestSleep = 10min;

QDate dayOf(TimePoint moment, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(moment), zone).date();
}

} // namespace

StoreQueueSource::StoreQueueSource(Store &store, CallIndex &index, const Clock &clock, QObject *parent)
    : QueueSource(parent)
    , m_store(store)
    , m_index(&index)
    , m_clock(clock)
{
    m_announcement.setSingleShot(true);
    m_announcement.setInterval(shortestRest);
    m_waking.setSingleShot(true);
    connect(&m_announcement, &QTimer::timeout, this, &QueueSource::queueChanged);
    connect(&m_waking, &QTimer::timeout, this, &QueueSource::queueChanged);
    connect(&index, &CallIndex::callsChanged, this, &StoreQueueSource::announceSoon);
    connect(&index, &CallIndex::labelsChanged, this, &StoreQueueSource::announceSoon);
    connect(&store, &Store::syncStateChanged, this, &StoreQueueSource::announceSoon);
    connect(&store.guestBook(), &GuestBook::guestsChanged, this, &StoreQueueSource::announceSoon);
    connect(&store.callbackDesk(), &CallbackDesk::decisionsChanged, this, &StoreQueueSource::announceSoon);
}

void StoreQueueSource::announceSoon()
{
    if (!m_announcement.isActive())
        m_announcement.start();
}

QCoro::Task<Result<CallbackQueue>> StoreQueueSource::queue(TimePoint since, QTimeZone zone)
{
    return read(this, since, std::move(zone));
}

QCoro::Task<Result<QList<TaskDecision>>> StoreQueueSource::decide(QList<TaskDecision> decisions)
{
    return m_store.callbackDesk().decide(std::move(decisions));
}

QCoro::Task<Result<CallbackQueue>> StoreQueueSource::read(Self self, TimePoint since, QTimeZone zone)
{
    QCoro::Task<Result<void>> waiting = self->m_index->ready();
    const Result<void> ready = co_await waiting;
    if (!ready)
        co_return tl::unexpected(ready.error());
    if (!self || !self->m_index)
        co_return failure(Error::Kind::Cancelled);
    if (!self->m_index->isReady())
        co_return failure(Error::Kind::Storage, QStringLiteral("the index of the calls could not be read"));
    QElapsedTimer taken;
    taken.start();
    QCoro::Task<Result<QList<FoundTask>>> finding = self->m_index->tasks(since);
    const Result<QList<FoundTask>> found = co_await finding;
    if (!found)
        co_return tl::unexpected(found.error());
    if (!self)
        co_return failure(Error::Kind::Cancelled);
    const TimePoint now = self->m_clock.now();
    QCoro::Task<Result<CallbackQueue>> completing =
        self->m_store.callbackDesk().queue(*found, since, now, dayOf(now, zone), self->m_mostOpen);
    const Result<CallbackQueue> queue = co_await completing;
    if (self)
        self->m_announcement.setInterval(std::clamp(
            restPerReading * std::chrono::milliseconds(taken.elapsed()), shortestRest, longestRest));
    if (self && queue)
        self->planWaking(*queue, zone);
    co_return queue;
}

/// The queue reads otherwise when the first snooze ends, and with a new day: stays go by days.
void StoreQueueSource::planWaking(const CallbackQueue &queue, const QTimeZone &zone)
{
    const TimePoint now = m_clock.now();
    TimePoint next = fromMs(dayOf(now, zone).addDays(1).startOfDay(zone).toMSecsSinceEpoch());
    if (!queue.snoozed.isEmpty())
        next = std::min(next, *queue.snoozed.first().decision.snoozedUntil);
    m_waking.start(std::clamp(next - now, 1ms, longestSleep));
}

} // namespace callboard
