// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/store.h"

#include <QThread>

#include <atomic>

namespace callboard::bench {

/// Events of vendors without vendors: what the receiver hands to the store, on a thread of its own, a burst
/// as soon as the last is in. The calls ring, are answered and end, each event at any place in its burst,
/// some of them twice.
class EventStorm final : public QThread {
public:
    static constexpr int bursts = 200;
    static constexpr int eventsPerBurst = 50;

    EventStorm(Store &store, AccountId account, TimePoint now);
    ~EventStorm() override;
    int told() const { return m_told; } ///< Events so far.

protected:
    void run() override;

private:
    QList<CallHint> burst(int number) const;

    Store &m_store;
    AccountId m_account;
    TimePoint m_now;
    std::atomic<int> m_told = 0;
};

} // namespace callboard::bench
