// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/callsketch.h"

namespace callboard::sandbox {

/// Writes what happens on the telephone on one day: who rings, who answers, who tries again, who is called
/// back.
class DayScript {
public:
    DayScript(const CallPlan &plan, const People &people, const Scrambler &keys, quint64 seed);

    /// The calls of that day, newest first by (loggedAt, key).
    std::vector<CallSketch> calls(int day) const;
    /// A call out of the plan, for World::invent(): ends (or, if @p live, begins) at @p now.
    CallSketch extraCall(int number, qint64 now, bool live) const;

private:
    const CallPlan &m_plan;
    const People &m_people;
    const Scrambler &m_keys;
    quint64 m_seed;
};

} // namespace callboard::sandbox
