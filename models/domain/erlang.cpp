// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/erlang.h"

#include <cmath>

namespace callboard {

double offeredLoad(const StaffingNeed &need)
{
    return need.calls * need.handling / double(need.interval.count());
}

/// By the recursion of Erlang's other formula (B), which needs no factorials and so never overflows.
double waitingShare(int people, double load)
{
    if (load <= 0)
        return 0;
    if (people <= load)
        return 1;
    double blocked = 1;
    for (int n = 1; n <= people; ++n)
        blocked = load * blocked / (n + load * blocked);
    return people * blocked / (people - load * (1 - blocked));
}

double answeredShare(int people, const StaffingNeed &need)
{
    const double load = offeredLoad(need);
    if (load <= 0)
        return 1;
    if (people <= load)
        return 0;
    const double waits = double(need.within.count()) * (people - load) / need.handling;
    return 1 - waitingShare(people, load) * std::exp(-waits);
}

int peopleNeeded(const StaffingNeed &need)
{
    if (offeredLoad(need) <= 0)
        return 0;
    int people = 1;
    while (people < mostPeople && answeredShare(people, need) < need.target)
        ++people;
    return people;
}

} // namespace callboard
