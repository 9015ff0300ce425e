// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/listsplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

ReadingBasis basisOf(const ReadingBasis &all, const QJsonObject &stored)
{
    ReadingBasis basis = all;
    basis.traits.hasLists = false;
    basis.cursor = stored.value(u"cursor").toObject();
    basis.complete = stored.value(u"complete").toBool();
    return basis;
}

} // namespace

ListsPlan::ListsPlan(const ReadingBasis &basis, const Clock &clock)
    : m_basis(basis)
    , m_clock(clock)
    , m_cursors(basis.cursor.value(u"lists").toObject())
    , m_passing(basis.cursor.value(u"full_pass").toBool())
{
}

void ListsPlan::takeLists(const QStringList &lists)
{
    m_listed = true;
    m_order = lists;
    for (const QString &list : lists)
        m_plans[list] = makeReadingPlan(basisOf(m_basis, m_cursors.value(list).toObject()), m_clock);
    m_cursors = QJsonObject(); // of lists that are gone, too
    choose();
}

/// The next list that has something to read in the earliest phase.
void ListsPlan::choose()
{
    for (const Phase phase : {Phase::Newest, Phase::Backfill, Phase::FullPass}) {
        const auto next = std::find_if(m_order.begin(), m_order.end(), [&](const QString &list) {
            return m_plans.at(list)->phase() == phase;
        });
        if (next == m_order.end())
            continue;
        m_current = *next;
        m_phase = phase;
        return;
    }
    m_phase = Phase::Done;
}

ListPosition ListsPlan::ask()
{
    ListPosition position = current().ask();
    position.list = m_current;
    return position;
}

void ListsPlan::take(const RecordPage &page)
{
    current().take(page);
    if (!current().needsOutcome())
        choose();
}

bool ListsPlan::needsOutcome() const
{
    return m_plans.contains(m_current) && current().needsOutcome();
}

void ListsPlan::takeOutcome(const PageOutcome &outcome)
{
    if (!m_plans.contains(m_current))
        return;
    current().takeOutcome(outcome);
    choose();
}

/// A list that went while it was being read, or that this account may no longer see.
bool ListsPlan::skip(const Error &error)
{
    if (error.kind != Error::Kind::NotFound && error.kind != Error::Kind::Forbidden)
        return false;
    if (m_order.size() < 2)
        return false;
    m_order.removeOne(m_current);
    m_plans.erase(m_current);
    choose();
    return true;
}

QJsonObject ListsPlan::cursor() const
{
    QJsonObject lists = m_cursors;
    for (const auto &[list, plan] : m_plans)
        lists.insert(list, QJsonObject{{u"cursor"_s, plan->cursor()}, {u"complete"_s, plan->complete()}});
    QJsonObject cursor{{u"lists"_s, lists}};
    if (m_passing)
        cursor.insert(u"full_pass"_s, true);
    return cursor;
}

bool ListsPlan::complete() const
{
    return m_listed && std::all_of(m_plans.begin(), m_plans.end(), [](const auto &plan) {
               return plan.second->complete();
           });
}

QList<Range<TimePoint>> ListsPlan::covered() const
{
    if (!complete())
        return {};
    return {{std::nullopt, m_clock.now()}};
}

bool ListsPlan::readFromTop() const
{
    return m_listed && !m_plans.empty() && std::all_of(m_plans.begin(), m_plans.end(), [](const auto &plan) {
               return plan.second->readFromTop();
           });
}

std::optional<TimePoint> ListsPlan::reach() const
{
    return m_plans.empty() ? std::nullopt : m_plans.begin()->second->reach();
}

void ListsPlan::lookAgain()
{
    for (const auto &[list, plan] : m_plans)
        plan->lookAgain();
    choose();
}

void ListsPlan::beginFullPass()
{
    m_passing = true;
    for (const auto &[list, plan] : m_plans)
        plan->beginFullPass();
    choose();
}

void ListsPlan::endFullPass()
{
    m_passing = false;
    for (const auto &[list, plan] : m_plans)
        plan->endFullPass();
}

} // namespace callboard
