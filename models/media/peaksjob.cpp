// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/peaksjob.h"

#include <sys/resource.h>
#include <unistd.h>

namespace callboard {

namespace {

constexpr int niceness = 5; ///< What is heard and seen now goes before what is drawn soon.

} // namespace

PeaksJob::PeaksJob(std::shared_ptr<AudioSource> source, QObject *parent)
    : QObject(parent)
    , m_thread([this, source = std::move(source)] { run(source); })
{
}

PeaksJob::~PeaksJob()
{
    m_stop = true;
    m_thread.join();
}

void PeaksJob::run(const std::shared_ptr<AudioSource> &source)
{
    setpriority(PRIO_PROCESS, id_t(gettid()), niceness); // on Linux each thread has its own
    const auto tell = [this](auto signal, const auto &what) {
        const auto emitIt = [this, signal, what] {
            (this->*signal)(what);
        };
        QMetaObject::invokeMethod(this, emitIt, Qt::QueuedConnection);
    };
    const auto peaks = peaksOf(
        source, [this] { return m_stop.load(); }, [&](const Peaks &part) { tell(&PeaksJob::grown, part); });
    if (peaks)
        tell(&PeaksJob::finished, *peaks);
    else if (!m_stop)
        tell(&PeaksJob::failed, peaks.error());
}

} // namespace callboard
