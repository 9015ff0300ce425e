// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"

#include <QCache>

#include <optional>

namespace callboard {

/// The rows that were read last, by id: rows that move because others arrived above them stay known.
class RowCache {
public:
    explicit RowCache(int most)
        : m_rows(most)
    {
    }
    bool knows(CallId id) const { return m_rows.contains(id); }
    /// Null when the row is not known, or known to be gone. Counts as a use.
    const CallRow *row(CallId id) const
    {
        const std::optional<CallRow> *entry = m_rows.object(id);
        return entry && *entry ? &**entry : nullptr;
    }
    void insert(const CallRow &row) { m_rows.insert(row.id, new std::optional<CallRow>(row)); }
    void insertGone(CallId id) { m_rows.insert(id, new std::optional<CallRow>); }
    QList<CallId> ids() const { return m_rows.keys(); }
    void clear() { m_rows.clear(); }

private:
    QCache<CallId, std::optional<CallRow>> m_rows;
};

} // namespace callboard
