// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QList>

#include <vector>

namespace callboard {

/// Rows of a list from first to last, both included.
struct RowRange {
    int first = 0;
    int last = -1;
    qint64 count() const { return qint64(last) - first + 1; }
    bool operator==(const RowRange &) const = default;
};

/// Calls, one bit each: a million take 125 kB, as rows of the cache are numbered without large gaps.
class IdSet {
public:
    IdSet() = default;
    explicit IdSet(const std::vector<CallId> &ids)
    {
        for (const CallId id : ids)
            insert(id);
    }
    void insert(CallId id)
    {
        if (size_t(id) >= m_bits.size())
            m_bits.resize(std::max(size_t(id) + 1, 2 * m_bits.size()));
        m_isEmpty = false;
        m_bits[size_t(id)] = true;
    }
    bool contains(CallId id) const { return size_t(id) < m_bits.size() && m_bits[size_t(id)]; }
    bool isEmpty() const { return m_isEmpty; }

private:
    std::vector<bool> m_bits;
    bool m_isEmpty = true;
};

} // namespace callboard
