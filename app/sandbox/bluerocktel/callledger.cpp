// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/bluerocktel/callledger.h"

#include "app/sandbox/world/visibility.h"

#include <algorithm>

namespace callboard::sandbox {

namespace {

constexpr qint64 firstMoment = 1577836800; ///< 2020
constexpr qint64 rowsPerSecond = 1 << 16;
constexpr Seconds textsNeed{60}; ///< By then recording and transcript of a call are there.

bool isSettled(const WorldCall &call, TimePoint now)
{
    return call.endedAt && *call.endedAt + textsNeed < now;
}

} // namespace

CallLedger::CallLedger(const World &world)
    : m_world(world)
{
}

qint64 CallLedger::idOf(const WorldCall &call)
{
    const qint64 logged = std::chrono::floor<Seconds>(call.loggedAt).time_since_epoch().count();
    return (logged - firstMoment) * rowsPerSecond + qint64(call.key % quint64(rowsPerSecond));
}

void CallLedger::makeFirst() const
{
    m_isMade = true;
    m_added = m_world.addedKeys().size();
    m_removed = m_world.removedKeys().size();
    m_changed = m_world.changedKeys().size();
    World::Walk walk(m_world);
    while (const auto call = walk.next()) {
        if (!isKnownTo(Provider::BlueRockTel, *call, m_world.people()))
            continue;
        const Change change{call->changedAt, idOf(*call), call->key};
        m_rows.push_back({change.id, change.key});
        m_changes.push_back(change);
        m_known.insert(call->key, change);
        watch(*call);
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return a.id < b.id; });
    std::sort(m_changes.begin(), m_changes.end());
}

void CallLedger::watch(const WorldCall &call) const
{
    if (!isSettled(call, m_world.now()))
        m_unsettled.push_back(call.key);
}

void CallLedger::add(const WorldCall &call) const
{
    const Change change{call.changedAt, idOf(call), call.key};
    const auto before = [](const Row &row, qint64 id) {
        return row.id < id;
    };
    m_rows.insert(std::lower_bound(m_rows.begin(), m_rows.end(), change.id, before), {change.id, call.key});
    m_changes.insert(std::lower_bound(m_changes.begin(), m_changes.end(), change), change);
    m_known.insert(call.key, change);
}

void CallLedger::takeOut(quint64 key) const
{
    const auto known = m_known.constFind(key);
    if (known == m_known.constEnd())
        return;
    std::erase_if(m_rows, [key](const Row &row) { return row.key == key; });
    m_changes.erase(std::lower_bound(m_changes.begin(), m_changes.end(), *known));
    m_known.erase(known);
}

/// Puts a call that may have changed in its new place.
void CallLedger::renew(quint64 key) const
{
    const auto call = m_world.call(key);
    const auto known = m_known.find(key);
    if (!call || known == m_known.end() || known->at == call->changedAt)
        return;
    m_changes.erase(std::lower_bound(m_changes.begin(), m_changes.end(), *known));
    known->at = call->changedAt;
    m_changes.insert(std::lower_bound(m_changes.begin(), m_changes.end(), *known), *known);
}

void CallLedger::catchUp() const
{
    if (!m_isMade)
        makeFirst();
    for (; m_added < m_world.addedKeys().size(); ++m_added) {
        const auto call = m_world.call(m_world.addedKeys()[m_added]);
        if (!call || !isKnownTo(Provider::BlueRockTel, *call, m_world.people()))
            continue;
        add(*call);
        watch(*call);
    }
    for (; m_removed < m_world.removedKeys().size(); ++m_removed)
        takeOut(m_world.removedKeys()[m_removed]);
    for (; m_changed < m_world.changedKeys().size(); ++m_changed)
        renew(m_world.changedKeys()[m_changed]);
    const std::vector<quint64> watched = std::exchange(m_unsettled, {});
    for (const quint64 key : watched) {
        renew(key);
        if (const auto call = m_world.call(key))
            watch(*call);
    }
}

std::optional<quint64> CallLedger::keyOf(qint64 id) const
{
    catchUp();
    const auto before = [](const Row &row, qint64 wanted) {
        return row.id < wanted;
    };
    const auto row = std::lower_bound(m_rows.begin(), m_rows.end(), id, before);
    return row != m_rows.end() && row->id == id ? std::optional(row->key) : std::nullopt;
}

int CallLedger::count() const
{
    catchUp();
    return int(m_rows.size());
}

WorldCall CallLedger::at(Order order, int position) const
{
    catchUp();
    const auto row = std::size_t(position);
    return *m_world.call(order == Order::Id ? m_rows[row].key : m_changes[row].key);
}

std::optional<WorldCall> CallLedger::find(qint64 id) const
{
    const std::optional<quint64> key = keyOf(id);
    return key ? m_world.call(*key) : std::nullopt;
}

} // namespace callboard::sandbox
