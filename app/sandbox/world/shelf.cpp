// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/shelf.h"

#include "app/sandbox/world/visibility.h"

#include <algorithm>

namespace callboard::sandbox {

Shelf::Shelf(const World &world, Provider provider)
    : m_world(world)
    , m_provider(provider)
{
}

bool Shelf::knows(const WorldCall &call) const
{
    return isKnownTo(m_provider, call, m_world.people());
}

void Shelf::catchUp() const
{
    const std::vector<quint64> &added = m_world.addedKeys();
    const std::vector<quint64> &removed = m_world.removedKeys();
    if (!m_isMade) {
        m_isMade = true;
        m_added = int(added.size());
        m_removed = int(removed.size());
        World::Walk walk(m_world);
        while (const auto call = walk.next())
            if (knows(*call))
                m_entries.push_back({call->offeredAt, call->key});
        std::sort(m_entries.begin(), m_entries.end());
    }
    for (; m_added < int(added.size()); ++m_added) {
        const auto call = m_world.call(added[std::size_t(m_added)]);
        if (!call || !knows(*call))
            continue;
        const Entry entry{call->offeredAt, call->key};
        m_entries.insert(std::lower_bound(m_entries.begin(), m_entries.end(), entry), entry);
    }
    for (; m_removed < int(removed.size()); ++m_removed)
        std::erase_if(m_entries, [gone = removed[std::size_t(m_removed)]](const Entry &entry) {
            return entry.key == gone;
        });
}

const std::vector<Shelf::Entry> &Shelf::entries() const
{
    catchUp();
    return m_entries;
}

std::pair<int, int> Shelf::between(std::optional<TimePoint> from, std::optional<TimePoint> until) const
{
    const std::vector<Entry> &all = entries();
    const auto positionOf = [&all](TimePoint moment) {
        return int(std::lower_bound(all.begin(), all.end(), Entry{moment, 0}) - all.begin());
    };
    return {from ? positionOf(*from) : 0, until ? positionOf(*until) : int(all.size())};
}

WorldCall Shelf::at(int position) const
{
    return *m_world.call(entries()[std::size_t(position)].key);
}

std::optional<WorldCall> Shelf::find(quint64 key) const
{
    auto call = m_world.call(key);
    return call && knows(*call) ? call : std::nullopt;
}

} // namespace callboard::sandbox
