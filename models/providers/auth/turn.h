// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal> // first: moc cannot read <coroutine> before it

#include <coroutine>
#include <deque>
#include <utility>

namespace callboard {

/// Lets one coroutine at a time do something; the others wait in the order they came. One thread.
class Turn {
public:
    class Waiting {
    public:
        explicit Waiting(Turn &turn)
            : m_turn(turn)
        {
        }
        bool await_ready() const { return !std::exchange(m_turn.m_taken, true); }
        void await_suspend(std::coroutine_handle<> waiting) { m_turn.m_waiting.push_back(waiting); }
        void await_resume() const { }

    private:
        Turn &m_turn;
    };

    /// Await it, and release() afterwards.
    Waiting take() { return Waiting(*this); }
    void release()
    {
        if (m_waiting.empty()) {
            m_taken = false;
            return;
        }
        const std::coroutine_handle<> next = m_waiting.front();
        m_waiting.pop_front();
        next.resume(); // the turn is theirs
    }
    bool isTaken() const { return m_taken; }

private:
    bool m_taken = false;
    std::deque<std::coroutine_handle<>> m_waiting;
};

} // namespace callboard
