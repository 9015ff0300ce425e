// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"

#include <QByteArray>
#include <QSet>

#include <deque>

namespace callboard {

/// Remembers deliveries for longer than any vendor tries them again (quo.md: 28 hours), and no more than so
/// many: 32 bytes each.
class ReplayWindow {
public:
    /// False: it was here before.
    bool enter(const QByteArray &delivery, TimePoint now)
    {
        while (!m_order.empty() && (m_order.size() >= most || now - m_order.front().second > memory))
            forgetOldest();
        if (m_known.contains(delivery))
            return false;
        m_known.insert(delivery);
        m_order.emplace_back(delivery, now);
        return true;
    }

private:
    static constexpr size_t most = 50'000;
    static constexpr std::chrono::hours memory{28};

    void forgetOldest()
    {
        m_known.remove(m_order.front().first);
        m_order.pop_front();
    }

    QSet<QByteArray> m_known;
    std::deque<std::pair<QByteArray, TimePoint>> m_order;
};

} // namespace callboard
