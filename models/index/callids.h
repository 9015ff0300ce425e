// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <memory>
#include <vector>

namespace callboard {

/// A list of calls that goes from thread to thread and is kept without being copied: a million ids are 8 MB.
/// Reads as a vector. Any thread.
class CallIds {
public:
    using Vector = std::vector<CallId>;

    CallIds()
        : CallIds(Vector())
    {
    }
    CallIds(Vector ids)
        : CallIds(std::make_shared<const Vector>(std::move(ids)))
    {
    }
    /// Whoever keeps the vector may change it as long as nobody else has the list.
    explicit CallIds(std::shared_ptr<const Vector> ids)
        : m_ids(std::move(ids))
    {
    }
    operator const Vector &() const { return *m_ids; }
    const Vector &vector() const { return *m_ids; }

    size_t size() const { return m_ids->size(); }
    bool empty() const { return m_ids->empty(); }
    CallId operator[](size_t row) const { return (*m_ids)[row]; }
    Vector::const_iterator begin() const { return m_ids->begin(); }
    Vector::const_iterator end() const { return m_ids->end(); }

    bool operator==(const CallIds &other) const { return *m_ids == *other.m_ids; }
    bool operator==(const Vector &other) const { return *m_ids == other; }

private:
    std::shared_ptr<const Vector> m_ids; ///< Never null.
};

} // namespace callboard
