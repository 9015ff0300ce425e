// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandboxthread.h"

namespace callboard {

using namespace Qt::StringLiterals;

SandboxThread::SandboxThread()
{
    m_thread.setObjectName(u"sandbox"_s);
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

SandboxThread::~SandboxThread()
{
    // The server's sockets belong to that thread: it must close them itself.
    QMetaObject::invokeMethod(
        &m_context, [this] { m_sandbox.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<void> SandboxThread::start(const SandboxOptions &options)
{
    Result<void> started;
    const auto makeAndListen = [&] {
        m_sandbox = std::make_unique<Sandbox>(options);
        started = m_sandbox->start();
    };
    QMetaObject::invokeMethod(&m_context, makeAndListen, Qt::BlockingQueuedConnection);
    return started;
}

} // namespace callboard
