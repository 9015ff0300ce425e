// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/api.h"

#include <QElapsedTimer>
#include <QHash>

namespace callboard::sandbox {

enum class RingCentralGroup { Light, Medium, Heavy, Auth };

/// RingCentral's usage groups (ringcentral.md section 9): so many requests in a minute, then a penalty of a
/// minute that every further request begins anew.
class RingCentralLimits {
public:
    explicit RingCentralLimits(const World &world);

    /// 1,000 are the vendor's own limits, others in proportion; 0: no limit.
    void setRequestsPerMinute(int limit) { m_limit = limit; }
    /// Counts a request. 0: go on, else the seconds to wait.
    int secondsUntilAllowed(RingCentralGroup group);
    /// X-Rate-Limit-…, for every answer.
    QList<std::pair<QByteArray, QByteArray>> headers(RingCentralGroup group) const;

private:
    struct Window {
        qint64 begin = 0; ///< Seconds, as passed().
        int requests = 0;
        qint64 penaltyUntil = 0;
    };
    int limitOf(RingCentralGroup group) const;
    qint64 passed() const;

    const World &m_world;
    TimePoint m_worldBegin;
    QElapsedTimer m_clock;
    int m_limit = 1000;
    QHash<int, Window> m_windows; ///< By group.
};

} // namespace callboard::sandbox
