// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/callindex.h"
#include "models/tables/queuesource.h"

#include <QPointer>
#include <QTimeZone>
#include <QTimer>

namespace callboard {

/// The queue from the index, which finds the tasks, and the store, which completes and divides them. All work
/// is done on their threads. Announcements are merged to one in 100 ms, or in nine times as long as a reading
/// takes (2 s at most), and come by themselves when a snooze ends or the day does. Lives on the store's
/// thread; @p store and @p index must outlive it.
class StoreQueueSource final : public QueueSource {
    Q_OBJECT
public:
    StoreQueueSource(Store &store, CallIndex &index, const Clock &clock, QObject *parent = nullptr);
    QCoro::Task<Result<CallbackQueue>> queue(TimePoint since, QTimeZone zone) override;
    /// Answers only so many open tasks, the first; CallbackQueue::openBehind counts the others. From now on.
    void setMostOpen(qsizetype most) { m_mostOpen = most; }
    QCoro::Task<Result<QList<TaskDecision>>> decide(QList<TaskDecision> decisions) override;

private:
    using Self = QPointer<StoreQueueSource>;
    static QCoro::Task<Result<CallbackQueue>> read(Self self, TimePoint since, QTimeZone zone);
    void announceSoon();
    void planWaking(const CallbackQueue &queue, const QTimeZone &zone);

    Store &m_store;
    QPointer<CallIndex> m_index;
    const Clock &m_clock;
    qsizetype m_mostOpen = allOpen;
    QTimer m_announcement;
    QTimer m_waking;
};

} // namespace callboard
