// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"
#include "models/sync/recentwrites.h"

#include <QCoroTask>

namespace callboard {

/// Stores pages in the order they come, while the next ones are being fetched: pages that arrive during a
/// write are stored together by the next one, with the cursor after the last. After a failure all further
/// calls fail. Must be flushed before it dies.
class PageWriter {
public:
    PageWriter(Store &store, const RecentWrites &writes)
        : m_store(store)
        , m_writes(writes)
    {
    }

    /// Takes a page that was asked for at @p mark. Waits only when many pages are waiting.
    QCoro::Task<Result<void>> add(PageWrite write, quint64 mark);
    /// Everything is stored. What the store found since the last flush.
    QCoro::Task<Result<PageOutcome>> flush();

private:
    struct Waiting {
        PageWrite write;
        quint64 mark = 0;
    };
    QCoro::Task<Result<void>> settle();
    PageWrite takeWaiting();

    Store &m_store;
    const RecentWrites &m_writes;
    QList<Waiting> m_waiting;
    std::optional<QCoro::Task<Result<PageOutcome>>> m_running;
    std::optional<Error>
        m_failure; ///< Nothing is stored after it: the cursors of later pages say that this one was.
    PageOutcome m_outcome;
};

} // namespace callboard
