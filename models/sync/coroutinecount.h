// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace callboard {

/// Counts the coroutines that use an object, so that it can be told when none is left.
class CoroutineCount : public QObject {
    Q_OBJECT
public:
    /// Held by a coroutine for as long as it lives.
    class Alive {
    public:
        explicit Alive(CoroutineCount &count)
            : m_count(count)
        {
            ++m_count.m_alive;
        }
        ~Alive() { m_count.oneEnded(); }
        Alive(const Alive &) = delete;
        Alive &operator=(const Alive &) = delete;

    private:
        CoroutineCount &m_count;
    };

    bool isZero() const { return m_alive == 0; }

Q_SIGNALS:
    /// From the event loop, when nothing of the last coroutine is on the stack any more.
    void becameZero();

private:
    void oneEnded()
    {
        if (--m_alive == 0)
            QMetaObject::invokeMethod(this, &CoroutineCount::tell, Qt::QueuedConnection);
    }
    void tell()
    {
        if (isZero())
            Q_EMIT becameZero();
    }

    int m_alive = 0;
};

} // namespace callboard
