// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace callboard {

/// Why recordings are fetched that nobody plays yet; the first are served first.
enum class PrefetchReason {
    Selected = 1, ///< The row that the user is on.
    Review, ///< The list that is being reviewed.
    Queue, ///< What callers said, in the callback queue.
    Rescue, ///< The provider is about to let go of it.
};

} // namespace callboard
