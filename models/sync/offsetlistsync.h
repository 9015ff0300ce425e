// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/synctypes.h"
#include "models/sync/listwalk.h"

namespace callboard {

/// How the calls of an account are read where the API has nothing but a list, newest first, read by offset:
/// what to ask next, when to stop, what to remember. Pure: pages and the store's findings go in, offsets and
/// a cursor come out.
///
/// Newest: from the top until a page reaches an anchor, one of the 50 newest calls of the region that was
/// read without a gap, and brings no change to known calls. Back-fill: from the bottom of that region to the
/// end of the list. FullPass: the whole list, so that edits and deletions further down are found. The anchors
/// are replaced only when Newest has ended: killed before, it starts again at the top and repeats, but skips
/// nothing.
class OffsetListSync {
public:
    enum class Phase { Newest, Backfill, FullPass, Done };

    /// @p complete: the list was read to its end once.
    OffsetListSync(const QJsonObject &cursor, bool complete);

    Phase phase() const { return m_phase; }
    /// Where to read next; call it once per page. Not when Done.
    int ask();
    /// Takes the page found there; cursor() and complete() are then those to store with it.
    void take(const RecordPage &page);
    /// The page taken last reached an anchor: the next step depends on what the store finds in it.
    bool needsOutcome() const { return m_reachedAnchor && m_phase == Phase::Newest; }
    /// What the store found in all pages since the last outcome.
    void takeOutcome(const PageOutcome &outcome);

    QJsonObject cursor() const;
    bool complete() const { return m_complete; }
    /// Absent when the page taken last says nothing about time. An open beginning: the list ended there.
    std::optional<Range<TimePoint>> covered() const { return m_covered; }
    /// The back-fill of this run began at the top, so what it read is all there is.
    bool readFromTop() const { return m_readFromTop; }

    /// Looks at the newest calls again, then goes on with what was under way. Outcomes must not span this
    /// moment.
    void lookAgain();
    /// After Done: reads the whole list; goes on with one that was interrupted.
    void beginFullPass();
    bool fullPassUnderWay() const { return m_fullPass.has_value(); }
    /// The full pass has reached the end of the list, and what it did not see was dealt with.
    void endFullPass();

private:
    struct Anchor {
        QString id;
        std::optional<TimePoint> createdAt;
    };
    void takeNewest(const ListedPage &page, ListWalk::Step step);
    void startBackfill();
    void findAnchor(const ListedPage &page);
    bool olderThanAnchors(const ListedCall &call) const;
    void endNewest();
    void endOfList();
    void endPhase();
    void listIsEmpty();
    void rememberTop(const ListedPage &page);
    ListWalk &walk();

    Phase m_phase = Phase::Newest;
    bool m_complete = false;
    QList<Anchor> m_anchors;
    std::optional<ListWalk> m_backfill; ///< Absent: not begun, or ended.
    std::optional<ListWalk> m_fullPass; ///< Absent: none under way.
    std::optional<Range<TimePoint>> m_covered;
    // Of this run:
    ListWalk m_newest;
    QList<Anchor> m_top; ///< Will be the anchors.
    int m_pageSize = 0;
    int m_asked = 0;
    bool m_reachedAnchor = false;
    int m_aboveAnchor = 0; ///< Calls read above the anchor since the last outcome: those may well be new.
    int m_addedAbove = 0;
    bool m_readFromTop = false;
    bool m_passing = false; ///< A full pass is being read.
};

} // namespace callboard
