// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"

#include <QHash>

namespace callboard {

/// Which calls of an account were written upstream while its list was being read. A page that was asked for
/// before a write was answered may show the call as it was, and must not overwrite what the answer said.
class RecentWrites {
public:
    /// Names a moment: now.
    quint64 mark() const { return m_count; }
    void note(const QString &providerCallId) { m_last.insert(providerCallId, ++m_count); }
    bool writtenSince(quint64 mark, const QString &providerCallId) const
    {
        return m_last.value(providerCallId, 0) > mark;
    }
    /// @p page, which was asked for at @p mark, without what is older than a write.
    RecordPage current(RecordPage page, quint64 mark) const
    {
        if (m_count > mark)
            page.records.removeIf(
                [&](const Record &record) { return writtenSince(mark, record.ref.providerCallId); });
        return page;
    }

private:
    QHash<QString, quint64> m_last;
    quint64 m_count = 0;
};

} // namespace callboard
