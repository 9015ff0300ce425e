// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandbox.h"

#include <QThread>

namespace callboard {

/// A sandbox on a thread of its own, so that its work never delays a window.
class SandboxThread {
public:
    SandboxThread();
    ~SandboxThread();

    /// Makes the world and listens; blocks until the server answers. Errors: those of Sandbox::start().
    Result<void> start(const SandboxOptions &options);
    /// Valid after a successful start(). What its const functions read does not change any more.
    const Sandbox &sandbox() const { return *m_sandbox; }

private:
    QThread m_thread;
    QObject m_context; ///< Lives on the thread, as everything made through it.
    std::unique_ptr<Sandbox> m_sandbox;
};

} // namespace callboard
