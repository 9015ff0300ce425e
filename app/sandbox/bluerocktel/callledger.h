// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

namespace callboard::sandbox {

/// The calls that BlueRockTEL knows, under row numbers that rise with the time of their creation, and in the
/// order of their last change; kept in step with the world. Made at the first look.
class CallLedger {
public:
    explicit CallLedger(const World &world);

    /// The row number of a call, beyond 32 bits: made of when it was logged and of its key.
    static qint64 idOf(const WorldCall &call);
    std::optional<quint64> keyOf(qint64 id) const;

    enum class Order { Id, Updated };
    int count() const;
    /// @p position counts from the first created or longest unchanged call on.
    WorldCall at(Order order, int position) const;
    std::optional<WorldCall> find(qint64 id) const; ///< Absent: no such call, or one it does not know.

private:
    struct Row {
        qint64 id;
        quint64 key;
    };
    struct Change {
        TimePoint at;
        qint64 id;
        quint64 key;
        bool operator<(const Change &other) const { return std::tie(at, id) < std::tie(other.at, other.id); }
    };

    void catchUp() const;
    void makeFirst() const;
    void add(const WorldCall &call) const;
    void takeOut(quint64 key) const;
    void renew(quint64 key) const;
    void watch(const WorldCall &call) const;

    const World &m_world;
    mutable std::vector<Row> m_rows; ///< By id.
    mutable std::vector<Change> m_changes;
    mutable QHash<quint64, Change> m_known; ///< By key.
    mutable std::vector<quint64> m_unsettled; ///< Keys of calls that still change by themselves.
    mutable bool m_isMade = false;
    mutable std::size_t m_added = 0; ///< So many of the world's lists were looked at.
    mutable std::size_t m_removed = 0;
    mutable std::size_t m_changed = 0;
};

} // namespace callboard::sandbox
