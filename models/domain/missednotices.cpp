// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/missednotices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Systems that tell of the same call differ about its start by less.
constexpr std::chrono::seconds sameCall(10);

bool asks(const CallbackTask &task)
{
    return task.state == CallbackState::Owed || task.state == CallbackState::Withheld;
}

TimePoint lastOf(const CallbackTask &task)
{
    return task.last.value_or(TimePoint{});
}

/// Those that can be news, or are shown: few, even where the queue was left alone for years.
QHash<QString, CallbackTask> asking(const QList<CallbackTask> &open, TimePoint since)
{
    QHash<QString, CallbackTask> tasks;
    for (const CallbackTask &task : open) {
        if (asks(task) && lastOf(task) > since)
            tasks.insert(task.key, task);
    }
    return tasks;
}

MissedNotice noticeOf(const CallbackTask &task, bool isNews)
{
    return {.key = task.key, .calls = int(task.calls.size()), .task = task, .isNews = isNews};
}

} // namespace

QString MissedNotice::summaryKey()
{
    return u"summary"_s;
}

MissedNotices::MissedNotices(TimePoint since)
    : m_since(since)
{
}

NoticeChanges MissedNotices::look(const QList<CallbackTask> &open, const NoticeMoment &moment)
{
    const Tasks tasks = asking(open, m_since);
    NoticeChanges changes;
    collect(tasks, moment);
    withdrawGone(tasks, moment, changes);
    const QStringList telling = due(moment);
    correct(tasks, telling, changes);
    tell(telling, tasks, changes);
    return changes;
}

/// What is new waits; what is known, seen or no longer there does not.
void MissedNotices::collect(const Tasks &open, const NoticeMoment &moment)
{
    m_waiting.removeIf([&](auto waiting) { return !open.contains(waiting.key()); });
    for (const CallbackTask &task : open) {
        const TimePoint told = m_told.value(task.key, m_since);
        const bool isNews = lastOf(task) > told + (m_told.contains(task.key) ? sameCall : Seconds(0));
        if (!isNews) {
            m_waiting.remove(task.key);
        } else if (moment.isSeen(task)) {
            m_told[task.key] = lastOf(task);
            m_waiting.remove(task.key);
        } else if (!m_waiting.contains(task.key)) {
            m_waiting.insert(task.key, moment.now);
        }
    }
}

QStringList MissedNotices::due(const NoticeMoment &moment) const
{
    QStringList keys;
    if (moment.isHeld || moment.isQuiet)
        return keys;
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end(); ++waiting) {
        if (waiting.value() + holdBack <= moment.now)
            keys << waiting.key();
    }
    keys.sort(); // in an order that does not depend on the hash
    return keys;
}

void MissedNotices::withdrawGone(const Tasks &open, const NoticeMoment &moment, NoticeChanges &changes)
{
    const auto isGone = [&](const QString &key) {
        const auto task = open.constFind(key);
        return task == open.constEnd() || moment.isSeen(*task);
    };
    m_shown.removeIf([&](auto shown) {
        const bool goes = isGone(shown.key());
        if (goes)
            changes.withdraw << shown.key();
        return goes;
    });
    changes.withdraw.sort();
    const bool hadSummary = !m_summary.isEmpty();
    m_summary.removeIf([&](const QString &key) { return isGone(key); });
    if (hadSummary && m_summary.isEmpty())
        changes.withdraw << MissedNotice::summaryKey();
}

/// What is on screen says the right number of calls, quietly: a system may tell late of an earlier call.
void MissedNotices::correct(const Tasks &open, const QStringList &due, NoticeChanges &changes)
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
        const MissedNotice notice = noticeOf(open.value(shown.key()), false);
        if (notice.calls == shown.value() || due.contains(shown.key()))
            continue;
        shown.value() = notice.calls;
        changes.show << notice;
    }
    if (!m_summary.isEmpty() && due.isEmpty())
        tellSummary(open, false, changes);
}

void MissedNotices::tell(const QStringList &due, const Tasks &open, NoticeChanges &changes)
{
    if (due.isEmpty())
        return;
    QSet<QString> all(due.begin(), due.end());
    for (auto shown = m_shown.keyBegin(); shown != m_shown.keyEnd(); ++shown)
        all.insert(*shown);
    for (const QString &key : due) {
        m_told[key] = lastOf(open.value(key));
        m_waiting.remove(key);
    }
    if (m_summary.isEmpty() && all.size() <= mostAlone) {
        for (const QString &key : due) {
            changes.show << noticeOf(open.value(key), true);
            m_shown[key] = changes.show.last().calls;
        }
        return;
    }
    QStringList alone = m_shown.keys();
    alone.sort();
    changes.show.removeIf([&](const MissedNotice &notice) { return alone.contains(notice.key); });
    changes.withdraw << alone;
    m_shown.clear();
    m_summary += all;
    tellSummary(open, true, changes);
}

void MissedNotices::tellSummary(const Tasks &open, bool isNews, NoticeChanges &changes)
{
    MissedNotice notice{.key = MissedNotice::summaryKey(), .people = int(m_summary.size()), .isNews = isNews};
    for (const QString &key : std::as_const(m_summary)) {
        const CallbackTask task = open.value(key);
        notice.calls += int(task.calls.size());
        if (notice.task.key.isNull() || lastOf(task) > lastOf(notice.task))
            notice.task = task;
    }
    if (std::exchange(m_summaryCalls, notice.calls) != notice.calls || isNews)
        changes.show << notice;
}

void MissedNotices::gone(const QString &key)
{
    m_shown.remove(key);
    if (key == MissedNotice::summaryKey())
        m_summary.clear();
}

void MissedNotices::forget(const QString &key)
{
    m_told.remove(key);
    m_waiting.remove(key);
}

std::optional<TimePoint> MissedNotices::wakeAt() const
{
    const auto first = std::min_element(m_waiting.begin(), m_waiting.end());
    return first == m_waiting.end() ? std::nullopt : std::optional(first.value() + holdBack);
}

QStringList MissedNotices::keysIn(const QString &noticeKey) const
{
    if (noticeKey == MissedNotice::summaryKey())
        return m_summary.values();
    return m_shown.contains(noticeKey) ? QStringList{noticeKey} : QStringList();
}

} // namespace callboard
