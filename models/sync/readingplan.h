// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"
#include "models/store/synctypes.h"

namespace callboard {

/// How the calls of an account are read: what to ask next, when to stop, what to remember. Pure: pages and
/// the store's findings go in, positions and a cursor come out, so a run that was killed goes on from the
/// cursor stored last; it may repeat, and never skips. One per run.
///
/// Newest: what is new or changed since the last look. Backfill: on from there to the oldest call. FullPass:
/// everything once more, so that edits and deletions are found wherever they are.
class ReadingPlan {
public:
    enum class Phase { Newest, Backfill, FullPass, Done };

    virtual ~ReadingPlan() = default;

    virtual Phase phase() const = 0;
    /// The names of the lists must be given before the next question.
    virtual bool needsLists() const { return false; }
    virtual void takeLists(const QStringList &lists);
    /// What to read next; asked once per page. Not when Done.
    virtual ListPosition ask() = 0;
    /// Takes the page found there; cursor() and complete() are then those to store with it.
    virtual void take(const RecordPage &page) = 0;
    /// The page could not be had for a reason that concerns only its list. True: the rest can be read on.
    virtual bool skip(const Error &error);
    /// The next step depends on what the store finds in the page taken last.
    virtual bool needsOutcome() const { return false; }
    /// What the store found in all pages since the last outcome.
    virtual void takeOutcome(const PageOutcome &outcome);

    virtual QJsonObject cursor() const = 0;
    virtual bool complete() const = 0; ///< The list was read to its end once.
    /// Times that are known complete with the page taken last. An open beginning: nothing is older.
    virtual QList<Range<TimePoint>> covered() const = 0;
    /// What this run has read from the top to the end is all there is.
    virtual bool readFromTop() const = 0;
    /// The list shows no calls that began before; absent: it shows all.
    virtual std::optional<TimePoint> reach() const { return {}; }

    /// Looks at the newest calls again, then goes on with what was under way. Outcomes must not span this
    /// moment.
    virtual void lookAgain() = 0;
    /// After Done: reads everything; goes on with a full pass that was interrupted.
    virtual void beginFullPass() = 0;
    virtual bool fullPassUnderWay() const = 0;
    /// The full pass has reached the end, and what it did not see was dealt with.
    virtual void endFullPass() = 0;
};

/// What a plan is made from.
struct ReadingBasis {
    ListTraits traits;
    QJsonObject cursor; ///< As stored; one of another kind of plan starts anew.
    bool complete = false;
    std::optional<TimePoint> since; ///< The user wants nothing older.
};

/// The plan for a provider's kind of list. @p clock outlives it.
std::unique_ptr<ReadingPlan> makeReadingPlan(const ReadingBasis &basis, const Clock &clock);

} // namespace callboard
