// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/calltablemodel.h"

namespace callboard {

/// Why the call list may be empty.
struct ListSituation {
    CallTableModel::State list = CallTableModel::State::Idle;
    std::optional<Error> listError;
    bool isFiltered = false;
    bool knowsAccounts = false; ///< The accounts were read: only then "no account" can be said.
    int accounts = 0;
    bool isReading = false; ///< Some account is fetching calls.
    int fetched = 0; ///< How many so far, over all accounts.
    bool isOffline = false; ///< No account can be reached, or the user works offline.
    std::optional<Error> accountError;
    QString accountName; ///< Of accountError.
    bool operator==(const ListSituation &) const = default;
};

/// What stands in place of the rows.
struct ListPlaceholder {
    enum class Action { None, ClearFilters, Retry, Sync, Connect };
    QString icon;
    QString title;
    QString sentence;
    QString button; ///< Label; empty with Action::None.
    Action action = Action::None;
    QString demoButton{}; ///< Label of the way to the demo; empty: there is none here.
};

/// The one thing that explains best why there is nothing; the way out with it, where there is one.
ListPlaceholder placeholderFor(const ListSituation &situation);

} // namespace callboard
