// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/eventstorm.h"

#include <QCoroTask>

#include <algorithm>
#include <random>

namespace callboard::bench {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr CallStatus story[] = {CallStatus::Ringing, CallStatus::Active, CallStatus::Completed};

CallHint hint(AccountId account, int call, int step, TimePoint start)
{
    CallFacts facts;
    facts.direction = Direction::Inbound;
    facts.status = story[step];
    facts.fromNumber = u"+3361%1"_s.arg(call, 7, 10, QLatin1Char('0'));
    facts.toNumber = u"+33261911000"_s;
    facts.startedAt = start;
    if (step > 0)
        facts.answeredAt = start + 5s;
    if (step > 1)
        facts.endedAt = start + 65s;
    return {.ref = {account, u"storm_%1"_s.arg(call)}, .facts = facts, .order = step, .raw = "{}"};
}

} // namespace

EventStorm::EventStorm(Store &store, AccountId account, TimePoint now)
    : m_store(store)
    , m_account(account)
    , m_now(now)
{
}

EventStorm::~EventStorm()
{
    wait();
}

/// Of calls that begin in this burst, and of the end of those in the last.
QList<CallHint> EventStorm::burst(int number) const
{
    constexpr int steps = int(std::size(story));
    constexpr int calls = eventsPerBurst / (steps + 1);
    QList<CallHint> hints;
    for (int i = 0; hints.size() < eventsPerBurst; ++i) {
        const int step = (i / calls) % steps;
        const int call = (step == steps - 1 ? number - 1 : number) * calls + i % calls;
        hints << hint(m_account, std::max(call, 0), step, m_now - 60s + std::chrono::seconds(number));
    }
    std::shuffle(hints.begin(), hints.end(), std::mt19937(std::mt19937::result_type(number)));
    return hints;
}

void EventStorm::run()
{
    for (int number = 0; number < bursts; ++number) {
        auto applying = m_store.applyHints(burst(number));
        if (const auto applied = QCoro::waitFor(std::move(applying)); !applied)
            qFatal("events could not be stored: %s", qUtf8Printable(applied.error().detail));
        m_told += eventsPerBurst;
    }
}

} // namespace callboard::bench
