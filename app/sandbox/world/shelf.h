// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

namespace callboard::sandbox {

/// The calls that one system knows, sorted by when they began to ring; kept in step with a world that grows
/// and shrinks. Made at the first look, because that takes a walk over the whole world.
class Shelf {
public:
    struct Entry {
        TimePoint offeredAt;
        quint64 key;
        auto operator<=>(const Entry &) const = default;
    };

    Shelf(const World &world, Provider provider);

    /// All of them, oldest first.
    const std::vector<Entry> &entries() const;
    int count() const { return int(entries().size()); }
    /// Positions in entries() of the calls that began in [from, until).
    std::pair<int, int> between(std::optional<TimePoint> from, std::optional<TimePoint> until) const;
    WorldCall at(int position) const; ///< Oldest first.
    /// Absent: no such call, or not one that this system knows.
    std::optional<WorldCall> find(quint64 key) const;
    bool knows(const WorldCall &call) const;

private:
    void catchUp() const;

    const World &m_world;
    Provider m_provider;
    mutable std::vector<Entry> m_entries;
    mutable bool m_isMade = false;
    mutable int m_added = 0; ///< So many of the calls that were added to the world were looked at.
    mutable int m_removed = 0;
};

} // namespace callboard::sandbox
