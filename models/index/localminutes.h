// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/snapshot.h"

#include <QTimeZone>

namespace callboard {

/// When in the local week calls began: minutes since Monday 0:00, derived from the start when first asked.
class LocalMinutes {
public:
    static constexpr size_t perDay = 24 * 60;
    static constexpr size_t perWeek = 7 * perDay;
    static constexpr quint16 none = perWeek;
    using Column = std::vector<quint16>; ///< By place; none where there is no start.

    explicit LocalMinutes(const QTimeZone &zone = QTimeZone::utc());
    const QTimeZone &zone() const { return m_zone; }
    /// Kept until keep() drops it. Used by one thread at a time.
    const Column &of(const std::shared_ptr<const Chunk> &chunk) const;
    /// Forgets chunks that are in no @p snapshot.
    void keep(const Snapshot &snapshot);

private:
    struct Known {
        std::shared_ptr<const Chunk> chunk; ///< So that its address is not another's meanwhile.
        Column minutes;
    };
    QTimeZone m_zone;
    std::shared_ptr<const class LocalClock> m_clock;
    mutable std::unordered_map<const Chunk *, Known> m_known;
};

} // namespace callboard
