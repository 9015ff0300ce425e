// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/readingplan.h"

#include <map>

namespace callboard {

/// For accounts whose calls lie in several lists (cases, lines): a plan for each of them, the newest calls of
/// all first. Lists that are gone are left out.
class ListsPlan final : public ReadingPlan {
public:
    ListsPlan(const ReadingBasis &basis, const Clock &clock);

    Phase phase() const override { return m_phase; }
    bool needsLists() const override { return !m_listed; }
    void takeLists(const QStringList &lists) override;
    ListPosition ask() override;
    void take(const RecordPage &page) override;
    bool skip(const Error &error) override;
    bool needsOutcome() const override;
    void takeOutcome(const PageOutcome &outcome) override;
    QJsonObject cursor() const override;
    bool complete() const override;
    /// The time of one list says nothing about the others.
    QList<Range<TimePoint>> covered() const override;
    bool readFromTop() const override;
    std::optional<TimePoint> reach() const override;
    void lookAgain() override;
    void beginFullPass() override;
    bool fullPassUnderWay() const override { return m_passing; }
    void endFullPass() override;

private:
    void choose();
    ReadingPlan &current() { return *m_plans.at(m_current); }
    const ReadingPlan &current() const { return *m_plans.at(m_current); }

    ReadingBasis m_basis;
    const Clock &m_clock;
    QJsonObject m_cursors; ///< By list, of those that have no plan yet.
    std::map<QString, std::unique_ptr<ReadingPlan>> m_plans;
    QStringList m_order;
    QString m_current;
    Phase m_phase = Phase::Newest;
    bool m_listed = false;
    bool m_passing = false;
};

} // namespace callboard
