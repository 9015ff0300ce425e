// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unixsignals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace callboard {

namespace {

constexpr int endSignals[] = {SIGINT, SIGTERM, SIGHUP};
int wakePipe[2] = {-1, -1}; // signal handlers reach nothing but globals

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

void handleWith(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    for (const int signal : endSignals)
        ::sigaction(signal, &action, nullptr);
}

int openWakePipe()
{
    if (::pipe2(wakePipe, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no file descriptors left");
    return wakePipe[0];
}

} // namespace

UnixSignals::UnixSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(openWakePipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &UnixSignals::onReadable);
    handleWith(onSignal, int(SA_RESETHAND)); // no SA_RESTART: Ctrl+C ends a question, too
}

UnixSignals::~UnixSignals()
{
    handleWith(SIG_DFL, 0);
    m_notifier.setEnabled(false);
    for (int &end : wakePipe)
        ::close(std::exchange(end, -1));
}

void UnixSignals::onReadable()
{
    char bytes[16];
    while (::read(wakePipe[0], bytes, sizeof bytes) > 0) { }
    Q_EMIT endRequested();
}

} // namespace callboard
