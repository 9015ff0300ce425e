// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/access/passphrase.h"
#include "models/domain/role.h"
#include "models/domain/settingreader.h"

namespace callboard {

/// Who may do what at this computer: "[roles]" in callboard.ini. Without it everybody is the owner.
struct RoleSettings {
    Role start = Role::Owner; ///< When the window opens.
    std::optional<Passphrase> owner; ///< Opens everything.
    std::optional<Passphrase> supervisor; ///< Opens what a supervisor may; absent: the owner's does.
    int lockMinutes = usualMinutes; ///< Without a key or click until it locks by itself; 0: never.
    UnusableSettings unusable;
    bool operator==(const RoleSettings &) const = default;

    static constexpr int usualMinutes = 10;
    static constexpr int mostMinutes = 24 * 60;
    static inline const QString startKey = QStringLiteral("roles/start");
    static inline const QString ownerKey = QStringLiteral("roles/owner_passphrase");
    static inline const QString supervisorKey = QStringLiteral("roles/supervisor_passphrase");
    static inline const QString minutesKey = QStringLiteral("roles/lock_minutes");

    static RoleSettings read(const QSettings &settings);
    void write(QSettings &settings) const;

    /// There is a passphrase, or something in its place in the file that nothing can fit.
    bool asksOwner() const { return owner || unusable.contains(ownerKey); }
    /// Where locking leads: where the window begins, or the desk where that is the owner's.
    Role locked() const { return start == Role::Owner && asksOwner() ? Role::Desk : start; }
};

} // namespace callboard
