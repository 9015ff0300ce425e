// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/callhint.h"

#include <algorithm>

namespace callboard {

namespace {

int phaseOf(std::optional<CallStatus> status)
{
    if (!status)
        return 0;
    return *status == CallStatus::Ringing ? 1 : *status == CallStatus::Active ? 2 : 3;
}

template<typename T> std::optional<T> earliest(const std::optional<T> &a, const std::optional<T> &b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

template<typename T> std::optional<T> latest(const std::optional<T> &a, const std::optional<T> &b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

/// @p on over @p below, whichever of the two is further.
Leg together(const Leg &a, const Leg &b)
{
    const bool aIsFurther = std::pair(phaseOf(a.status), int(a.status.value_or(CallStatus{})))
        > std::pair(phaseOf(b.status), int(b.status.value_or(CallStatus{})));
    Leg leg = aIsFurther ? a : b;
    const Leg &other = aIsFurther ? b : a;
    for (QString Leg::*const text : {&Leg::fromNumber, &Leg::toNumber, &Leg::staffId, &Leg::staffName}) {
        if ((leg.*text).isNull())
            leg.*text = other.*text;
    }
    leg.startedAt = earliest(a.startedAt, b.startedAt);
    leg.answeredAt = earliest(a.answeredAt, b.answeredAt);
    leg.endedAt = latest(a.endedAt, b.endedAt);
    return leg;
}

QList<Leg> together(QList<Leg> legs, const QList<Leg> &more)
{
    for (const Leg &leg : more) {
        const auto isIt = [&](const Leg &known) {
            return known.id == leg.id;
        };
        const auto known = std::find_if(legs.begin(), legs.end(), isIt);
        if (known == legs.end())
            legs << leg;
        else
            *known = together(*known, leg);
    }
    std::sort(legs.begin(), legs.end(), [](const Leg &a, const Leg &b) { return a.id < b.id; });
    return legs;
}

bool any(const QList<Leg> &legs, CallStatus status)
{
    return std::any_of(legs.begin(), legs.end(), [=](const Leg &leg) { return leg.status == status; });
}

/// Over only when all of them are.
std::optional<CallStatus> statusOf(const QList<Leg> &legs)
{
    for (const CallStatus status : {CallStatus::Active, CallStatus::Ringing, CallStatus::Voicemail}) {
        if (any(legs, status))
            return status;
    }
    const bool answered =
        std::any_of(legs.begin(), legs.end(), [](const Leg &leg) { return leg.answeredAt.has_value(); });
    return answered ? CallStatus::Completed : CallStatus::Missed;
}

/// The end of a leg is not that of the call.
void followLegs(CallFacts &facts)
{
    facts.status = statusOf(facts.legs);
    for (const Leg &leg : std::as_const(facts.legs))
        facts.answeredAt = earliest(facts.answeredAt, leg.answeredAt);
    facts.endedAt.reset();
    if (phaseOf(facts.status) < 3)
        return;
    for (const Leg &leg : std::as_const(facts.legs))
        facts.endedAt = latest(facts.endedAt, leg.endedAt);
}

} // namespace

HintProgress progressOf(const CallHint &hint)
{
    return {phaseOf(hint.facts ? hint.facts->status : std::nullopt), hint.order};
}

CallFacts withHint(const CallFacts &known, HintProgress progress, const CallHint &hint)
{
    if (!hint.facts)
        return known;
    const bool isFurther = progressOf(hint) >= progress;
    CallFacts facts = isFurther ? withDetails(known, *hint.facts) : withDetails(*hint.facts, known);
    facts.startedAt = earliest(known.startedAt, hint.facts->startedAt);
    facts.answeredAt = earliest(known.answeredAt, hint.facts->answeredAt);
    facts.endedAt = latest(known.endedAt, hint.facts->endedAt);
    facts.legs = together(known.legs, hint.facts->legs);
    if (!facts.legs.isEmpty())
        followLegs(facts);
    return facts;
}

} // namespace callboard
