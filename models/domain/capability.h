// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QSet>

namespace callboard {

/// What a provider's API lets us do (providers/README section 3). The window and the command line ask before
/// the user types, so that "kept here only" is said beforehand.
struct Capabilities {
    QSet<Field> writable; ///< Fields the provider accepts on an existing call.
    bool canCreate = false; ///< Calls can be logged by hand.
    bool canDelete = false; ///< Deletion upstream, permanent.
    bool hasSummary = false; ///< An endpoint with totals to compare ours with.
    bool operator==(const Capabilities &) const = default;
};

Capabilities capabilitiesOf(Provider provider);

} // namespace callboard
