// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/announcer.h"

#include "models/store/store.h"

#include <algorithm>

namespace callboard {

namespace {

constexpr int interval = 100; // ms
constexpr int quiet = 2000; // ms
constexpr qsizetype mostIds = 20'000; // beyond that a list says no more than "anything"

} // namespace

Announcer::Announcer(Store &store, std::function<void()> whenQuiet)
    : m_store(store)
{
    m_quietTimer.setSingleShot(true);
    m_quietTimer.setInterval(quiet);
    QObject::connect(&m_quietTimer, &QTimer::timeout, &store, std::move(whenQuiet));
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &store, [this] { flush(); });
}

void Announcer::calls(const QList<CallId> &ids)
{
    if (ids.isEmpty())
        return;
    const std::lock_guard lock(m_mutex);
    m_pending.unite(QSet<CallId>(ids.begin(), ids.end()));
    schedule();
}

void Announcer::anyCalls()
{
    const std::lock_guard lock(m_mutex);
    m_any = true;
    schedule();
}

/// With the mutex held.
void Announcer::schedule()
{
    if (std::exchange(m_scheduled, true))
        return;
    const auto start = [this] {
        const qint64 passed = m_sinceLast.isValid() ? m_sinceLast.elapsed() : interval;
        m_timer.start(int(std::max<qint64>(0, interval - passed)));
    };
    QMetaObject::invokeMethod(&m_store, start, Qt::QueuedConnection);
}

void Announcer::flush()
{
    QList<CallId> ids;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_any && m_pending.size() <= mostIds)
            ids = QList<CallId>(m_pending.begin(), m_pending.end());
        m_pending.clear();
        m_any = false;
        m_scheduled = false;
    }
    m_sinceLast.start();
    m_quietTimer.start();
    std::sort(ids.begin(), ids.end());
    Q_EMIT m_store.callsChanged(ids);
}

void Announcer::outbox()
{
    QMetaObject::invokeMethod(&m_store, &Store::outboxChanged, Qt::QueuedConnection);
}

void Announcer::accounts()
{
    QMetaObject::invokeMethod(&m_store, &Store::accountsChanged, Qt::QueuedConnection);
}

void Announcer::labels()
{
    QMetaObject::invokeMethod(&m_store, &Store::labelsChanged, Qt::QueuedConnection);
}

void Announcer::syncState(AccountId id)
{
    Store *store = &m_store;
    const auto emitIt = [store, id] {
        Q_EMIT store->syncStateChanged(id);
    };
    QMetaObject::invokeMethod(store, emitIt, Qt::QueuedConnection);
}

} // namespace callboard
