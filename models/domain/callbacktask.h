// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callback.h"
#include "models/domain/guest.h"

namespace callboard {

/// Why a task needs no call back any more. Stored: append at the end, never renumber. Keys 1 to 6 in this
/// order.
enum class DoneReason { Spam = 1, WrongNumber, SettledElsewhere, NotReached, NotNeeded, Other };
QList<DoneReason> allDoneReasons();
QString keyOf(DoneReason reason); ///< "spam", "wrong-number", "settled-elsewhere", "not-reached", …
std::optional<DoneReason> doneReasonFromKey(QStringView key);

/// What the users decided about one task. Kept in desk.sqlite, named so that a shared store can carry it
/// later: by key, with who and when; the later moment wins.
struct TaskDecision {
    QString key; ///< CallbackTask::key.
    std::optional<DoneReason> done; ///< Holds for the calls up to @c upTo: a later one asks anew.
    QString remark; ///< With @c done; null when there is none.
    std::optional<TimePoint> snoozedUntil; ///< A later call wakes it before that.
    QString takenBy; ///< Login name of who looks after it; null: nobody.
    std::optional<TimePoint> takenAt;
    bool isHidden = false; ///< The number never asks again, until somebody shows it.
    TimePoint upTo{}; ///< Start of the task's last call when it was decided.
    QString decidedBy;
    TimePoint decidedAt{};
    bool operator==(const TaskDecision &) const = default;
    /// Nothing is decided any more: such a decision is not kept.
    bool isEmpty() const { return !done && !snoozedUntil && takenBy.isEmpty() && !isHidden; }
};

/// One remote number that rang and reached nobody, over all accounts and lines: its unanswered inbound calls
/// since it was last spoken with. Callers who hide their number are a task per call.
struct CallbackTask {
    QString key; ///< The number, E.164 where it is known; "call:ACCOUNT-UUID:ID" for withheld callers.
    QString number; ///< Null: withheld, it cannot be called.
    CallbackState state = CallbackState::Owed;
    QList<CallId> calls; ///< The unanswered ones, the last first; never empty.
    RecordRef lastCall; ///< Names the last of them for notes, links and playback.
    std::optional<TimePoint> first; ///< Start of the earliest: waiting since then.
    std::optional<TimePoint> last;
    QList<AccountId> accounts; ///< That told of them.
    QString line; ///< Of the last call, by the user's name for it where there is one.
    // From the newest of the calls that has them:
    std::optional<Seconds> voicemail;
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
    TaskDecision decision; ///< isEmpty() when there is none.
    bool operator==(const CallbackTask &) const = default;
};

/// Until when an account is known to be complete: what settles a task after that may not be known yet.
struct AccountReach {
    AccountId account{};
    std::optional<TimePoint> completeTo; ///< Absent: never synced.
    bool operator==(const AccountReach &) const = default;
};

/// "40 missed since 22:00 → 23 people: 5 settled, 2 withheld, 16 owed". People are tasks; every task is in
/// one of the last counts.
struct QueueFigures {
    int missed = 0; ///< Unanswered inbound calls since then.
    int people = 0;
    int returned = 0;
    int settled = 0;
    int withheld = 0;
    int tried = 0;
    int owed = 0;
    int done = 0; ///< By decision, whatever their state.
    int snoozed = 0;
    bool operator==(const QueueFigures &) const = default;
};

struct CallbackQueue {
    QList<CallbackTask> open; ///< Owed, tried and withheld, neither done, hidden nor snoozed; in queue order.
    QList<CallbackTask> snoozed; ///< The first to wake first.
    QList<CallbackTask> gone; ///< Returned, settled or done since @c since; the last to go first.
    QueueFigures figures; ///< Of calls that began since @c since.
    QList<AccountReach> reach;
    TimePoint since{};
    bool operator==(const CallbackQueue &) const = default;
};

/// In house, arriving today, the rest, withheld; each the longest waiting first.
void sortQueue(QList<CallbackTask> &tasks, QDate today);

/// "16 owed: 9 returned (median 2 h 40), …" is made in ui; this is the median of contactedAt − first.
std::optional<std::chrono::milliseconds> medianWait(const QList<CallbackTask> &returned);

} // namespace callboard
