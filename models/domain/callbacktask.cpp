// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/callbacktask.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace callboard {

namespace {

struct ReasonKey {
    DoneReason reason;
    QStringView key;
};
constexpr std::array reasonKeys{
    ReasonKey{DoneReason::Spam, u"spam"},
    ReasonKey{DoneReason::WrongNumber, u"wrong-number"},
    ReasonKey{DoneReason::SettledElsewhere, u"settled-elsewhere"},
    ReasonKey{DoneReason::NotReached, u"not-reached"},
    ReasonKey{DoneReason::NotNeeded, u"not-needed"},
    ReasonKey{DoneReason::Other, u"other"},
};

bool isOpen(CallbackState state)
{
    return state != CallbackState::Returned && state != CallbackState::Settled;
}

/// What has no start counts as before everything.
TimePoint orEver(std::optional<TimePoint> moment)
{
    return moment.value_or(TimePoint{});
}

bool isLater(const ToldCall &a, const ToldCall &b)
{
    return a.startedAt != b.startedAt ? a.startedAt > b.startedAt : a.id > b.id;
}

bool isContact(const ToldCall &call)
{
    return call.direction && call.status && isAnswered(*call.status);
}

bool isAttempt(const ToldCall &call)
{
    return call.direction == Direction::Outbound && call.status && !isAnswered(*call.status);
}

/// Reads the calls of a number from the last to the first.
class TaskReading {
public:
    void read(const ToldCall &call)
    {
        if (!call.startedAt) {
            if (asksForCallback(call.direction, call.status))
                m_withoutStart.push_back(call);
        } else if (const auto state = m_rule.tell(call.direction, call.status)) {
            readUnanswered(call, *state);
        } else if (isContact(call)) {
            m_contact = call;
            m_isOver = m_task.has_value();
        } else if (isAttempt(call) && !m_attempt) {
            m_attempt = call;
        }
    }

    std::optional<NumberTask> task() &&
    {
        if (m_withoutStart.empty())
            return std::move(m_task);
        if (!m_task || !isOpen(m_task->state))
            m_task = NumberTask{};
        m_task->unanswered.insert(m_task->unanswered.end(), m_withoutStart.begin(), m_withoutStart.end());
        return std::move(m_task);
    }

private:
    void readUnanswered(const ToldCall &call, CallbackState state)
    {
        if (m_isOver)
            return;
        if (!m_task) {
            m_task = NumberTask{.state = state, .unanswered = {}, .contact = {}};
            if (state != CallbackState::Owed)
                m_task->contact = state == CallbackState::Tried ? m_attempt : m_contact;
        }
        m_task->unanswered.push_back(call);
    }

    CallbackRule m_rule;
    std::optional<NumberTask> m_task;
    std::vector<ToldCall> m_withoutStart;
    std::optional<ToldCall> m_contact; ///< The earliest so far.
    std::optional<ToldCall> m_attempt; ///< The last one.
    bool m_isOver = false; ///< What is before belongs to an earlier time.
};

enum class QueueRank { InHouse, Arriving, Other, Withheld, OtherBefore, WithheldBefore };

QueueRank rankOf(const CallbackTask &task, TimePoint since, QDate today)
{
    const bool isFromBefore = task.last && !rangSince(task, since);
    if (task.state == CallbackState::Withheld)
        return isFromBefore ? QueueRank::WithheldBefore : QueueRank::Withheld;
    QueueRank rank = isFromBefore ? QueueRank::OtherBefore : QueueRank::Other;
    for (const Stay &stay : task.stays) {
        if (stay.arrival == today)
            rank = std::min(rank, QueueRank::Arriving);
        else if (stayOn({stay}, today))
            rank = QueueRank::InHouse;
    }
    return rank;
}

enum class Place { Open, Snoozed, Contacted, Decided };

Place placeOf(const CallbackTask &task)
{
    if (task.decision.done || task.decision.isHidden)
        return Place::Decided;
    if (!isOpen(task.state))
        return Place::Contacted;
    return task.decision.snoozedUntil ? Place::Snoozed : Place::Open;
}

int &countOf(QueueFigures &figures, const CallbackTask &task)
{
    switch (placeOf(task)) {
    case Place::Decided:
        return figures.done;
    case Place::Snoozed:
        return figures.snoozed;
    case Place::Contacted:
    case Place::Open:
        break;
    }
    switch (task.state) {
    case CallbackState::Owed:
        return figures.owed;
    case CallbackState::Tried:
        return figures.tried;
    case CallbackState::Returned:
        return figures.returned;
    case CallbackState::Settled:
        return figures.settled;
    case CallbackState::Withheld:
        break;
    }
    return figures.withheld;
}

template<typename KeyOf> void sortBy(QList<CallbackTask> &tasks, KeyOf keyOf)
{
    using Key = decltype(keyOf(tasks.first()));
    std::vector<std::pair<Key, qsizetype>> order;
    order.reserve(size_t(tasks.size()));
    for (qsizetype i = 0; i < tasks.size(); ++i)
        order.emplace_back(keyOf(tasks.at(i)), i);
    std::sort(order.begin(), order.end());
    QList<CallbackTask> sorted;
    sorted.reserve(tasks.size());
    for (const auto &[key, i] : order)
        sorted << std::move(tasks[i]);
    tasks = std::move(sorted);
}

void leaveBehind(CallbackQueue &queue, qsizetype most)
{
    if (queue.open.size() <= most)
        return;
    const auto first = queue.open.cbegin() + most;
    queue.openBehind = int(queue.open.cend() - first);
    queue.olderBehind = int(std::count_if(
        first, queue.open.cend(), [&](const CallbackTask &task) { return !rangSince(task, queue.since); }));
    queue.open.resize(most);
}

} // namespace

QList<DoneReason> allDoneReasons()
{
    QList<DoneReason> reasons;
    for (const ReasonKey &known : reasonKeys)
        reasons << known.reason;
    return reasons;
}

QString keyOf(DoneReason reason)
{
    return reasonKeys[size_t(reason) - 1].key.toString();
}

std::optional<DoneReason> doneReasonFromKey(QStringView key)
{
    const auto found = std::find_if(reasonKeys.begin(), reasonKeys.end(),
                                    [key](const auto &known) { return known.key == key; });
    return found == reasonKeys.end() ? std::nullopt : std::optional(found->reason);
}

TaskDecision decisionOn(const CallbackTask &task)
{
    TaskDecision decision = task.decision;
    decision.key = task.key;
    decision.upTo = orEver(task.last);
    decision.decidedBy = QString();
    decision.decidedAt = {};
    return decision;
}

TaskDecision standing(TaskDecision decision, std::optional<TimePoint> first, std::optional<TimePoint> last,
                      TimePoint now)
{
    const bool isAboutLast = decision.upTo >= orEver(last);
    if (!isAboutLast) {
        decision.done.reset();
        decision.remark = QString();
    }
    if (!isAboutLast || decision.snoozedUntil <= now)
        decision.snoozedUntil.reset();
    if (decision.upTo < orEver(first)) {
        decision.takenBy = QString();
        decision.takenAt.reset();
    }
    if (!decision.isEmpty())
        return decision;
    TaskDecision none;
    none.key = decision.key;
    return none;
}

void sortQueue(QList<CallbackTask> &tasks, TimePoint since, QDate today)
{
    sortBy(tasks, [since, today](const CallbackTask &task) {
        return std::tuple(rankOf(task, since, today), task.first.value_or(TimePoint::max()), task.key);
    });
}

std::optional<TimePoint> goneAt(const CallbackTask &task)
{
    switch (placeOf(task)) {
    case Place::Open:
    case Place::Snoozed:
        return {};
    case Place::Contacted:
        return orEver(task.contactedAt);
    case Place::Decided:
        return std::max(task.decision.decidedAt, orEver(task.last));
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<std::chrono::milliseconds> medianWait(const QList<CallbackTask> &returned)
{
    std::vector<std::chrono::milliseconds> waits;
    for (const CallbackTask &task : returned) {
        if (task.first && task.contactedAt)
            waits.push_back(*task.contactedAt - *task.first);
    }
    if (waits.empty())
        return {};
    std::sort(waits.begin(), waits.end());
    return (waits[(waits.size() - 1) / 2] + waits[waits.size() / 2]) / 2;
}

std::optional<NumberTask> taskOf(std::vector<ToldCall> calls)
{
    if (!std::is_sorted(calls.begin(), calls.end(), isLater))
        std::sort(calls.begin(), calls.end(), isLater);
    TaskReading reading;
    for (const ToldCall &call : calls)
        reading.read(call);
    return std::move(reading).task();
}

CallbackQueue arranged(QList<FoundTask> found, const QHash<QString, TaskDecision> &decisions, TimePoint since,
                       TimePoint now, QDate today, qsizetype mostOpen)
{
    CallbackQueue queue;
    queue.since = since;
    for (FoundTask &one : found) {
        CallbackTask task = std::move(one.task);
        TaskDecision decided = decisions.value(task.key);
        decided.key = task.key;
        task.decision = standing(std::move(decided), task.first, task.last, now);
        if (one.missed > 0) {
            queue.figures.missed += one.missed;
            ++queue.figures.people;
            ++countOf(queue.figures, task);
        }
        if (const Place place = placeOf(task); place == Place::Open)
            queue.open << std::move(task);
        else if (place == Place::Snoozed)
            queue.snoozed << std::move(task);
        else if (goneAt(task) >= since)
            queue.gone << std::move(task);
    }
    sortQueue(queue.open, since, today);
    leaveBehind(queue, mostOpen);
    sortBy(queue.snoozed,
           [](const CallbackTask &task) { return std::pair(*task.decision.snoozedUntil, task.key); });
    sortBy(queue.gone,
           [](const CallbackTask &task) { return std::pair(TimePoint::max() - *goneAt(task), task.key); });
    return queue;
}

} // namespace callboard
