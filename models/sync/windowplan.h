// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/readingplan.h"
#include "models/sync/windowwalk.h"

namespace callboard {

/// For lists that can be read by ranges of time. Newest: what changed since the token of the last look where
/// the API tells that, else the time since the newest call known, with an overlap. Backfill and FullPass:
/// window below window to the oldest call that the list shows.
class WindowPlan final : public ReadingPlan {
public:
    WindowPlan(const ReadingBasis &basis, const Clock &clock);

    Phase phase() const override { return m_phase; }
    ListPosition ask() override;
    void take(const RecordPage &page) override;
    QJsonObject cursor() const override;
    bool complete() const override { return m_complete; }
    QList<Range<TimePoint>> covered() const override { return m_covered; }
    bool readFromTop() const override { return m_readFromTop; }
    std::optional<TimePoint> reach() const override { return m_floor; }
    void lookAgain() override;
    void beginFullPass() override;
    bool fullPassUnderWay() const override { return m_fullPass.has_value(); }
    void endFullPass() override;

private:
    void beginLook();
    void takeChanges(const RecordPage &page);
    void takeWindow(const RecordPage &page);
    void rememberNewest(const RecordPage &page);
    void endLook();
    void endWalk();
    void endPhase();
    std::optional<WindowWalk> &walk();
    std::chrono::milliseconds overlap() const;

    const Clock &m_clock;
    ListTraits m_traits;
    std::optional<TimePoint> m_floor;
    Phase m_phase = Phase::Newest;
    bool m_complete = false;
    std::optional<TimePoint> m_newest; ///< Start of the newest call that a whole look has seen.
    std::optional<TimePoint> m_lateLookAt;
    QString m_changeToken;
    std::optional<WindowWalk> m_backfill; ///< Absent: not begun, or ended.
    std::optional<WindowWalk> m_fullPass; ///< Absent: none under way.
    // Of this run:
    std::optional<WindowWalk> m_look;
    bool m_asksChanges = false; ///< The question under way is for changes.
    bool m_changesKnown = false; ///< This look has its token.
    QString m_changesAt; ///< The token to ask with next.
    ListPosition m_asked;
    TimePoint m_askedAt{};
    std::optional<TimePoint> m_newestSeen;
    bool m_isLateLook = false;
    QList<Range<TimePoint>> m_covered;
    bool m_readFromTop = false;
    bool m_passing = false;
};

} // namespace callboard
