// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>
#include <optional>

namespace callboard {

/// Who sits at this computer, from the least that the window shows and does to the most. Without any set up,
/// everybody is the owner. Saved by key.
enum class Role { Desk, Supervisor, Owner };

/// What a role may or may not do in the window. The command line asks for none of them.
enum class Permission {
    WholeNumbers, ///< Sees and copies the other party's number in full.
    Transfer, ///< Takes many calls or guests out of the program at once, or brings guests in.
    Remove, ///< Deletes calls, guests and personal data, and says how long they are kept.
    Review, ///< Judges calls, and sees what was judged.
    Correct, ///< Changes the words of transcripts.
    Audit, ///< Reads who did what.
    Accounts, ///< Connects telephone systems.
    Settings,
};

inline constexpr std::array allRoles{Role::Desk, Role::Supervisor, Role::Owner};
inline constexpr std::array allPermissions{
    Permission::WholeNumbers, Permission::Transfer, Permission::Remove,   Permission::Review,
    Permission::Correct,      Permission::Audit,    Permission::Accounts, Permission::Settings,
};

/// The least role that has it; so have all above. The one table that everything asks.
Role leastRole(Permission permission);
inline bool may(Role role, Permission permission)
{
    return role >= leastRole(permission);
}

/// "desk", "supervisor", "owner".
QString keyOf(Role role);
std::optional<Role> roleFromKey(QStringView key);

} // namespace callboard
