// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sync/readingplan.h"

#include "models/sync/listsplan.h"
#include "models/sync/newestplan.h"
#include "models/sync/offsetlistsync.h"
#include "models/sync/windowplan.h"

namespace callboard {

void ReadingPlan::takeLists(const QStringList &) { }

bool ReadingPlan::skip(const Error &)
{
    return false;
}

void ReadingPlan::takeOutcome(const PageOutcome &) { }

std::unique_ptr<ReadingPlan> makeReadingPlan(const ReadingBasis &basis, const Clock &clock)
{
    if (basis.traits.kind == ListTraits::Kind::Newest)
        return std::make_unique<NewestPlan>(basis);
    if (basis.traits.hasLists)
        return std::make_unique<ListsPlan>(basis, clock);
    if (basis.traits.kind == ListTraits::Kind::Windows)
        return std::make_unique<WindowPlan>(basis, clock);
    return std::make_unique<OffsetListSync>(basis.cursor, basis.complete, basis.since);
}

} // namespace callboard
