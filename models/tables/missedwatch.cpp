// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/missedwatch.h"

#include <QCoroTask>

#include <algorithm>

using namespace std::chrono_literals;

namespace callboard {

namespace {

constexpr auto behindTheViews = 400ms; ///< What the user looks at is read first.
constexpr auto laterLook = 30s; ///< While quiet hours or a back-fill hold something back.

} // namespace

MissedWatch::MissedWatch(QueueSource &source, const Clock &clock, QTimeZone zone, TimePoint since,
                         Circumstances circumstances, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_since(since)
    , m_circumstances(std::move(circumstances))
    , m_notices(since)
{
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(behindTheViews);
    m_wake.setSingleShot(true);
    connect(&m_readSoon, &QTimer::timeout, this, &MissedWatch::read);
    connect(&m_wake, &QTimer::timeout, this, &MissedWatch::look);
}

void MissedWatch::start()
{
    connect(&m_source, &QueueSource::queueChanged, this, [this] {
        if (!m_readSoon.isActive())
            m_readSoon.start();
    });
    m_readSoon.start();
}

void MissedWatch::read()
{
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    auto reading = m_source.queue(m_since, m_zone);
    QCoro::connect(std::move(reading), this, [this](const Result<CallbackQueue> &queue) { onRead(queue); });
}

void MissedWatch::onRead(const Result<CallbackQueue> &queue)
{
    m_isReading = false;
    if (std::exchange(m_isStale, false))
        m_readSoon.start();
    if (!queue)
        return;
    m_wasRead = true;
    const bool isOther = m_open.size() != queue->open.size();
    m_open = queue->open;
    look();
    if (isOther)
        Q_EMIT openChanged();
}

void MissedWatch::look()
{
    if (!m_wasRead)
        return;
    const NoticeMoment moment{.now = m_clock.now(),
                              .isHeld = m_circumstances.isHeld(),
                              .isQuiet = m_circumstances.isQuiet(),
                              .isSeen = m_circumstances.isSeen};
    const NoticeChanges changes = m_notices.look(m_open, moment);
    planWake(moment.now);
    for (const QString &key : changes.withdraw)
        Q_EMIT withdrawWanted(key);
    for (const MissedNotice &notice : changes.show)
        Q_EMIT showWanted(notice);
}

void MissedWatch::planWake(TimePoint now)
{
    const std::optional<TimePoint> wake = m_notices.wakeAt();
    if (!wake) {
        m_toldUntil = now;
        m_wake.stop();
        return;
    }
    const std::chrono::milliseconds rest = *wake - now;
    m_wake.start(rest > 0ms ? rest : std::chrono::milliseconds(laterLook));
}

void MissedWatch::gone(const QString &noticeKey)
{
    m_notices.gone(noticeKey);
}

void MissedWatch::later(const QString &taskKey)
{
    const auto task = std::find_if(m_open.cbegin(), m_open.cend(),
                                   [&](const CallbackTask &open) { return open.key == taskKey; });
    if (task == m_open.cend())
        return;
    TaskDecision decision = decisionOn(*task);
    decision.snoozedUntil = m_clock.now() + putOff;
    auto deciding = m_source.decide({decision});
    QCoro::connect(std::move(deciding), this, [this, taskKey](const Result<QList<TaskDecision>> &before) {
        if (before)
            m_notices.forget(taskKey);
        else
            Q_EMIT laterFailed(before.error());
    });
}

} // namespace callboard
