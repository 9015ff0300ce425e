// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callback.h"
#include "models/domain/guest.h"

#include <QHash>

#include <limits>
#include <vector>

namespace callboard {

/// Why a task needs no call back any more. Stored: append at the end, never renumber. Keys 1 to 6 in this
/// order.
enum class DoneReason { Spam = 1, WrongNumber, SettledElsewhere, NotReached, NotNeeded, Other };
QList<DoneReason> allDoneReasons();
/// "spam", "wrong-number", "settled-elsewhere", "not-reached", "not-needed", "other"
QString keyOf(DoneReason reason);
std::optional<DoneReason> doneReasonFromKey(QStringView key);

/// What the users decided about one task. Kept in desk.sqlite, named so that a shared store can carry it
/// later: by key, with who and when; the later moment wins. Whoever decides begins with decisionOn(task),
/// changes that, and gives it to QueueSource::decide().
struct TaskDecision {
    QString key; ///< CallbackTask::key.
    std::optional<DoneReason> done; ///< Holds for the calls up to @c upTo: a later one asks anew.
    QString remark; ///< With @c done; null when there is none.
    std::optional<TimePoint> snoozedUntil; ///< A later call wakes it before that.
    QString takenBy; ///< Login name of who looks after it; null: nobody.
    std::optional<TimePoint> takenAt;
    bool isHidden = false; ///< The number never asks again, until somebody shows it.
    TimePoint upTo{}; ///< Start of the task's last call when it was decided; 1970 where that has none.
    /// Null: decide() writes down who does it now, and when. A decision that has them is put back as it was.
    QString decidedBy;
    TimePoint decidedAt{};
    bool operator==(const TaskDecision &) const = default;
    /// Nothing is decided any more: such a decision is not kept.
    bool isEmpty() const { return !done && !snoozedUntil && takenBy.isEmpty() && !isHidden; }
};

/// One remote number that rang and reached nobody, over all accounts and lines: its unanswered inbound calls
/// since it was last spoken with; of a task that is returned or settled, those that this was for. Callers who
/// hide their number are a task per call.
struct CallbackTask {
    QString key; ///< The number, E.164 where it is known; "call:ACCOUNT-UUID:ID" for withheld callers.
    QString number; ///< Null: withheld, it cannot be called.
    CallbackState state = CallbackState::Owed; ///< Of the last of its calls.
    QList<CallId> calls; ///< The unanswered ones, the last first (those without a start at the end); never
                         ///< empty.
    RecordRef lastCall; ///< Names the last of them for notes, links and playback.
    std::optional<TimePoint> first; ///< Start of the earliest: waiting since then. Absent: none has a start.
    std::optional<TimePoint> last;
    QList<AccountId> accounts; ///< That told of them, ascending.
    QString line; ///< Of the last call, by the user's name for it where there is one.
    // From the newest of the calls that has them:
    std::optional<Seconds> voicemail; ///< Its length; 0: there is one, nobody says how long.
    QString words; ///< Beginning of its transcript or summary, one line, at most 120 characters.
    std::optional<GuestId> guest;
    QString guestName;
    QString language; ///< BCP 47, of the guest.
    QList<Stay> stays; ///< Of the guest.
    /// What settled it, or the last attempt: its moment, who of ours, in which account and call.
    std::optional<TimePoint> contactedAt;
    QString contactedBy; ///< Staff name; null when the provider does not say.
    std::optional<AccountId> contactedIn;
    std::optional<CallId> contact;
    TaskDecision decision; ///< What of it still stands, see standing(); isEmpty() when nothing does.
    bool operator==(const CallbackTask &) const = default;
};

/// Whether the last of its calls began since then; false where it has no start.
inline bool rangSince(const CallbackTask &task, TimePoint since)
{
    return task.last && *task.last >= since;
}
/// Where a decision about this task begins: what stands, up to its last call, by nobody yet.
TaskDecision decisionOn(const CallbackTask &task);
/// What still holds of @p decision for a task whose calls began between @p first and @p last: done and
/// snoozed end with a later call, snoozed also with its time, and whoever took it has none of the calls that
/// came after everything was settled. Hidden holds for ever.
TaskDecision standing(TaskDecision decision, std::optional<TimePoint> first, std::optional<TimePoint> last,
                      TimePoint now);

/// Until when an account is known to be complete: what settles a task after that may not be known yet.
struct AccountReach {
    AccountId account{};
    std::optional<TimePoint> completeTo; ///< Absent: never synced.
    bool operator==(const AccountReach &) const = default;
};

/// "40 missed since 22:00 → 23 people: 5 settled, 2 withheld, 16 owed". People are tasks; every task is in
/// one of the last counts, which add up to the people.
struct QueueFigures {
    int missed = 0; ///< Unanswered inbound calls since then.
    int people = 0; ///< Tasks of the numbers that they are from.
    int returned = 0;
    int settled = 0;
    int withheld = 0;
    int tried = 0;
    int owed = 0;
    int done = 0; ///< By decision, whatever their state; hidden numbers are among them.
    int snoozed = 0; ///< Owed, tried or withheld.
    bool operator==(const QueueFigures &) const = default;
};

struct CallbackQueue {
    QList<CallbackTask> open; ///< Owed, tried and withheld, neither done, hidden nor snoozed; in queue order.
    QList<CallbackTask> snoozed; ///< The first to wake first.
    /// Returned, settled, done or hidden since @c since (a hidden one also when it rang since); the last to
    /// go first, see goneAt().
    QList<CallbackTask> gone;
    int openBehind = 0; ///< More that are open, behind those; of them…
    int olderBehind = 0; ///< …so many did not ring since @c since.
    QueueFigures figures; ///< Of calls that began since @c since.
    QList<AccountReach> reach; ///< Of every account, by its id.
    TimePoint since{};
    bool operator==(const CallbackQueue &) const = default;
};

constexpr qsizetype allOpen = std::numeric_limits<qsizetype>::max(); ///< Of CallbackQueue::open.

/// In house, arriving today, the rest who rang since then, withheld; then the rest and the withheld who did
/// not, so that nobody of last night stands behind an old heap. Each the longest waiting first.
void sortQueue(QList<CallbackTask> &tasks, TimePoint since, QDate today);
/// When it left the queue; absent while it is in there, or snoozed.
std::optional<TimePoint> goneAt(const CallbackTask &task);

/// "16 owed: 9 returned (median 2 h 40), …" is made in ui; this is the median of contactedAt − first.
std::optional<std::chrono::milliseconds> medianWait(const QList<CallbackTask> &returned);

/// A call, as far as tasks follow from it.
struct ToldCall {
    CallId id{};
    std::optional<TimePoint> startedAt;
    std::optional<Direction> direction;
    std::optional<CallStatus> status;
    bool operator==(const ToldCall &) const = default;
};

/// What follows from the calls with one number: its unanswered calls since it was last spoken with or, where
/// nobody rang since, those before that.
struct NumberTask {
    CallbackState state = CallbackState::Owed;
    std::vector<ToldCall> unanswered; ///< As CallbackTask::calls.
    std::optional<ToldCall> contact; ///< That settled it, or the last attempt of a tried one.
    bool operator==(const NumberTask &) const = default;
};
/// The rule of tasks, beside CallbackRule: @p calls are all that are known with one number, in any order,
/// without hidden ones. A call without a start is owed whatever the others are. Absent: nobody ever rang in
/// vain.
std::optional<NumberTask> taskOf(std::vector<ToldCall> calls);

/// A task as the index finds it: number, state, calls, first, last, accounts, contact and contactedAt.
struct FoundTask {
    CallbackTask task;
    int missed = 0; ///< Unanswered calls of its number that began since the moment that was asked for.
    bool operator==(const FoundTask &) const = default;
};
/// Divides tasks by what stands of the decisions about them (by key) and counts them. @p found are at least
/// the open ones, those contacted since @p since and those whose number rang in vain since then.
CallbackQueue arranged(QList<FoundTask> found, const QHash<QString, TaskDecision> &decisions, TimePoint since,
                       TimePoint now, QDate today, qsizetype mostOpen = allOpen);

} // namespace callboard
