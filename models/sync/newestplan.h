// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/readingplan.h"

#include <QSet>

namespace callboard {

/// For APIs that show only their newest calls, without pages. Every look reads those; when none of them was
/// among the newest calls of the last look, calls may have been missed, and every other list (by direction,
/// by number…) is read to reach further back. What lies between two stretches stays a gap in the coverage.
class NewestPlan final : public ReadingPlan {
public:
    explicit NewestPlan(const ReadingBasis &basis);

    Phase phase() const override { return m_phase; }
    bool needsLists() const override { return m_needsLists; }
    void takeLists(const QStringList &lists) override;
    ListPosition ask() override;
    void take(const RecordPage &page) override;
    bool skip(const Error &error) override;
    QJsonObject cursor() const override;
    bool complete() const override { return m_complete; }
    QList<Range<TimePoint>> covered() const override { return m_covered; }
    bool readFromTop() const override { return m_widened; }
    void lookAgain() override;
    void beginFullPass() override;
    bool fullPassUnderWay() const override { return m_passing; }
    void endFullPass() override { m_passing = false; }

private:
    void takeNewest(const RecordPage &page);
    void widen(Phase phase);
    void nextList();

    int m_limit;
    Phase m_phase = Phase::Newest;
    bool m_complete = false;
    QStringList m_anchors; ///< Ids of the newest calls at the last look.
    bool m_isWidening = false; ///< The other lists have not all been read since calls were missed.
    // Of this run:
    QStringList m_pending; ///< Lists that are still to be read.
    QSet<QString> m_read; ///< Lists that were read since the widening began.
    bool m_needsLists = false;
    bool m_widened = false;
    bool m_passing = false;
    QList<Range<TimePoint>> m_covered;
};

} // namespace callboard
