// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/syncthread.h"
#include "models/tables/eventlistening.h"

#include <QPointer>

namespace callboard {

/// The receiver of events on the sync thread, used from the window's. The sync thread must outlive it.
class ThreadedReceiver final : public ReceiverPort {
    Q_OBJECT
public:
    ThreadedReceiver(SyncThread &thread, const Clock &clock);
    ~ThreadedReceiver() override;

    void run(const ReceiverOptions &options, const QList<EventRoute> &routes) override;
    void stop() override;
    void refresh() override;
    const Status &status() const override { return m_status; }

private:
    struct Host; ///< On the sync thread.
    void report();
    void take(const Status &status);

    SyncThread &m_thread;
    std::unique_ptr<Host> m_host; ///< Changed on the sync thread only.
    Status m_status;
};

} // namespace callboard
