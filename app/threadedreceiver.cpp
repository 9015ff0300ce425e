// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/threadedreceiver.h"

namespace callboard {

struct ThreadedReceiver::Host {
    std::unique_ptr<EventReceiver> receiver;
    ReceiverOptions options;
    std::optional<Error> problem;

    Status status() const
    {
        Status status{.isRunning = receiver->isRunning(),
                      .problem = problem,
                      .counters = receiver->counters(),
                      .last = receiver->lastEvents()};
        if (status.isRunning)
            status.base = receiver->addressOf({});
        return status;
    }
    void run(const ReceiverOptions &wanted, const QList<EventRoute> &routes)
    {
        receiver->setRoutes(routes);
        if (receiver->isRunning() && wanted == options)
            return;
        options = wanted;
        const Result<void> started = receiver->start(wanted);
        problem = started ? std::nullopt : std::optional(started.error());
    }
};

ThreadedReceiver::ThreadedReceiver(SyncThread &thread, const Clock &clock)
    : m_thread(thread)
    , m_host(std::make_unique<Host>())
{
    m_thread.run([&] {
        m_host->receiver = std::make_unique<EventReceiver>(m_thread.engine(), clock);
        connect(m_host->receiver.get(), &EventReceiver::eventsArrived, m_host->receiver.get(),
                [this] { report(); });
    });
}

ThreadedReceiver::~ThreadedReceiver()
{
    m_thread.run([this] { m_host->receiver.reset(); });
}

/// Nobody waits for the sync thread, which may be reading a long page.
void ThreadedReceiver::run(const ReceiverOptions &options, const QList<EventRoute> &routes)
{
    QMetaObject::invokeMethod(m_host->receiver.get(), [this, options, routes] {
        m_host->run(options, routes);
        report();
    });
}

void ThreadedReceiver::stop()
{
    QMetaObject::invokeMethod(m_host->receiver.get(), [this] {
        m_host->receiver->stop();
        m_host->problem.reset();
        report();
    });
}

void ThreadedReceiver::refresh()
{
    Status status = m_status;
    status.counters = m_host->receiver->counters(); // these two may be asked from any thread
    status.last = m_host->receiver->lastEvents();
    take(status);
}

/// On the sync thread.
void ThreadedReceiver::report()
{
    const Status status = m_host->status();
    QMetaObject::invokeMethod(this, [this, status] { take(status); });
}

void ThreadedReceiver::take(const Status &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT changed();
}

} // namespace callboard
