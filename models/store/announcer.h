// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"

#include <QElapsedTimer>
#include <QList>
#include <QSet>
#include <QTimer>

#include <functional>
#include <mutex>

namespace callboard {

class Store;

/// Emits the store's signals on its thread. Callable from any thread; changed calls are merged to one
/// announcement per 100 ms, the first of a quiet time at once.
class Announcer {
public:
    /// @p whenQuiet is called on the store's thread when calls have changed and then none has for two
    /// seconds.
    Announcer(Store &store, std::function<void()> whenQuiet);
    void calls(const QList<CallId> &ids); ///< None: nothing is announced.
    void anyCalls();
    void outbox();
    void accounts();
    void labels();
    void syncState(AccountId id);

private:
    void schedule();
    void flush();

    Store &m_store;
    QTimer m_timer;
    QTimer m_quietTimer;
    QElapsedTimer m_sinceLast;
    std::mutex m_mutex;
    QSet<CallId> m_pending;
    bool m_any = false;
    bool m_scheduled = false;
};

} // namespace callboard
