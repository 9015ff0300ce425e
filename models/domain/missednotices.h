// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callbacktask.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace callboard {

/// One notification about missed calls: of one number, or of many people together.
struct MissedNotice {
    QString key; ///< CallbackTask::key, or MissedNotices::summaryKey().
    int calls = 0;
    int people = 1; ///< More than one in a summary only.
    CallbackTask task; ///< Whose it is; in a summary the one with the newest call.
    bool isNews = true; ///< Otherwise what is shown is corrected, which must not draw attention.
    bool isSummary() const { return key == summaryKey(); }
    static QString summaryKey(); ///< No task has it.
    bool operator==(const MissedNotice &) const = default;
};

/// What holds at the moment of a look at the queue.
struct NoticeMoment {
    TimePoint now{};
    bool isHeld = false; ///< An initial back-fill is running: nothing is told, what comes is collected.
    bool isQuiet = false; ///< The same for quiet hours.
    /// The user has it before their eyes, or wants to hear of no missed calls: it counts as told.
    std::function<bool(const CallbackTask &task)> isSeen = [](const CallbackTask &) {
        return false;
    };
};

struct NoticeChanges {
    QList<MissedNotice> show; ///< Replaces the one with the same key.
    QStringList withdraw; ///< Keys.
    bool operator==(const NoticeChanges &) const = default;
};

/// What is notified of the callback queue, and when. Told of every state of the queue, it answers with what
/// changes on screen. A number is notified when it rang in vain after the last time that it was told of, and
/// only when that still stands a while later: a colleague may have answered on another line, or called back
/// at once. Where several are due at the same time, as after a first sync, a night or a weekend, there is one
/// summary. What is settled, tried, done, put off or hidden is withdrawn. Has no clock of its own.
class MissedNotices {
public:
    static constexpr std::chrono::seconds holdBack{20};
    static constexpr int mostAlone = 3; ///< More at the same time are one summary.

    /// Calls that began at @p since or before are known: the program was there when they came.
    explicit MissedNotices(TimePoint since);

    /// @p open is CallbackQueue::open.
    NoticeChanges look(const QList<CallbackTask> &open, const NoticeMoment &moment);
    /// The notification is gone from the screen: its user closed it, or used it. A later call shows anew.
    void gone(const QString &key);
    /// Tells of the number again when it comes back to the queue: "later".
    void forget(const QString &key);
    /// When to look again although nothing has changed; absent: nothing waits.
    std::optional<TimePoint> wakeAt() const;
    /// The tasks that stand in this notification; none: it is not shown.
    QStringList keysIn(const QString &noticeKey) const;

private:
    using Tasks = QHash<QString, CallbackTask>;
    void collect(const Tasks &open, const NoticeMoment &moment);
    QStringList due(const NoticeMoment &moment) const;
    void withdrawGone(const Tasks &open, const NoticeMoment &moment, NoticeChanges &changes);
    void tell(const QStringList &due, const Tasks &open, NoticeChanges &changes);
    void tellSummary(const Tasks &open, bool isNews, NoticeChanges &changes);
    void correct(const Tasks &open, const QStringList &due, NoticeChanges &changes);

    const TimePoint m_since;
    QHash<QString, TimePoint> m_told; ///< Start of the last call of each number that was told, or seen.
    QHash<QString, TimePoint> m_waiting; ///< When the news of each number was first heard.
    QHash<QString, int> m_shown; ///< Calls in the notification of each number that has one.
    QSet<QString> m_summary; ///< Numbers in the summary; empty: there is none.
    int m_summaryCalls = 0;
};

} // namespace callboard
