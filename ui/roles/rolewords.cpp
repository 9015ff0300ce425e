// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roles/rolewords.h"

#include <QCoreApplication>

namespace callboard {

namespace {

struct Roles {
    Q_DECLARE_TR_FUNCTIONS(callboard::Roles)
};

/// The beginning of the sentence that says why.
QString refused(Permission permission)
{
    switch (permission) {
    case Permission::WholeNumbers:
        return Roles::tr("Whole numbers are hidden in this role.");
    case Permission::Transfer:
        return Roles::tr("Taking calls out of Callboard, and guests in or out, is locked in this role.");
    case Permission::Remove:
        return Roles::tr("Deleting, and how long calls are kept, is locked in this role.");
    case Permission::Review:
        return Roles::tr("Reviews are locked in this role.");
    case Permission::Correct:
        return Roles::tr("Correcting transcripts is locked in this role.");
    case Permission::Audit:
        return Roles::tr("The audit trail is locked in this role.");
    case Permission::Accounts:
        return Roles::tr("Accounts are locked in this role.");
    case Permission::Settings:
        return Roles::tr("Settings are locked in this role.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString wordFor(Role role)
{
    switch (role) {
    case Role::Desk:
        //: A role: who answers the telephone.
        return Roles::tr("Desk");
    case Role::Supervisor:
        //: A role: who looks after those who answer the telephone.
        return Roles::tr("Supervisor");
    case Role::Owner:
        //: A role: who may do everything.
        return Roles::tr("Owner");
    }
    Q_UNREACHABLE();
    return {};
}

QString limitsOf(Role role)
{
    switch (role) {
    case Role::Desk:
        return Roles::tr(
            "The queue, calls, notes, tags, guests and the summary. Numbers are shown without their "
            "middle, and calling still works. No exports, reviews, corrections, deletions or settings.");
    case Role::Supervisor:
        return Roles::tr(
            "Whole numbers, exports, reviews, corrections and the audit trail, too. No deletions, "
            "accounts or settings.");
    case Role::Owner:
        return Roles::tr("Everything.");
    }
    Q_UNREACHABLE();
    return {};
}

QString refusalText(const RoleAccess *access, Permission permission)
{
    if (!access || access->may(permission))
        return {};
    //: Why something is not possible. %1 is a sentence: "Reviews are locked in this role."; %2 the role that
    //: is in force, "Callboard" a menu and "Unlock…" a command in it.
    return Roles::tr("%1 The role here is “%2”; Callboard, Unlock… leads to a higher one.")
        .arg(refused(permission), wordFor(access->role()));
}

} // namespace callboard
