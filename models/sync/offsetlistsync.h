// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/listwalk.h"
#include "models/sync/readingplan.h"

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
class OffsetListSync final : public ReadingPlan {
public:
    /// @p complete: the list was read to its end once. @p since: older calls are not wanted.
    OffsetListSync(const QJsonObject &cursor, bool complete, std::optional<TimePoint> since = {});

    Phase phase() const override { return m_phase; }
    ListPosition ask() override;
    void take(const RecordPage &page) override;
    /// The page taken last reached an anchor.
    bool needsOutcome() const override { return m_reachedAnchor && m_phase == Phase::Newest; }
    void takeOutcome(const PageOutcome &outcome) override;

    QJsonObject cursor() const override;
    bool complete() const override { return m_complete; }
    QList<Range<TimePoint>> covered() const override;
    bool readFromTop() const override { return m_readFromTop; }
    std::optional<TimePoint> reach() const override { return m_since; }

    void lookAgain() override;
    void beginFullPass() override;
    bool fullPassUnderWay() const override { return m_fullPass.has_value(); }
    void endFullPass() override;

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
    bool reachesSince(const ListedPage &page) const;
    void rememberTop(const ListedPage &page);
    ListWalk &walk();

    Phase m_phase = Phase::Newest;
    bool m_complete = false;
    std::optional<TimePoint> m_since;
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
