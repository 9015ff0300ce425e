// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/missednotices.h"
#include "models/tables/queuesource.h"

#include <QTimer>

namespace callboard {

/// Follows the queue and says which notifications about missed calls come, change and go: MissedNotices with
/// a clock. Lives on the source's thread; the source must outlive it.
class MissedWatch final : public QObject {
    Q_OBJECT
public:
    /// Asked with every look, see NoticeMoment.
    struct Circumstances {
        std::function<bool()> isHeld;
        std::function<bool()> isQuiet;
        std::function<bool(const CallbackTask &)> isSeen;
    };
    /// @p since: as MissedNotices. @p zone says which day is today.
    MissedWatch(QueueSource &source, const Clock &clock, QTimeZone zone, TimePoint since,
                Circumstances circumstances, QObject *parent = nullptr);

    void start();
    /// Circumstances changed: looks again at what was read last.
    void look();
    void gone(const QString &noticeKey); ///< As MissedNotices::gone().
    /// Puts the number off in the queue for an hour, as its key there does; it is told of again then.
    void later(const QString &taskKey);
    const QList<CallbackTask> &open() const { return m_open; }
    /// Everything until then was looked at: what the next session takes as since. Absent before the first
    /// look, and while back-fill or quiet hours hold something back.
    std::optional<TimePoint> toldUntil() const { return m_toldUntil; }

    static constexpr std::chrono::hours putOff{1};

Q_SIGNALS:
    void showWanted(const callboard::MissedNotice &notice);
    void withdrawWanted(const QString &noticeKey);
    void openChanged(); ///< open() is longer or shorter.
    void laterFailed(const callboard::Error &error);

private:
    void read();
    void onRead(const Result<CallbackQueue> &queue);
    void planWake(TimePoint now);

    QueueSource &m_source;
    const Clock &m_clock;
    const QTimeZone m_zone;
    const TimePoint m_since;
    const Circumstances m_circumstances;
    MissedNotices m_notices;
    QList<CallbackTask> m_open;
    std::optional<TimePoint> m_toldUntil;
    QTimer m_readSoon;
    QTimer m_wake;
    bool m_isReading = false;
    bool m_isStale = false;
    bool m_wasRead = false;
};

} // namespace callboard
