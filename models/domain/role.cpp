// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/role.h"

#include <QString>

using namespace Qt::StringLiterals;

namespace callboard {

Role leastRole(Permission permission)
{
    switch (permission) {
    case Permission::WholeNumbers:
    case Permission::Transfer:
    case Permission::Review:
    case Permission::Correct:
    case Permission::Audit:
        return Role::Supervisor;
    case Permission::Remove:
    case Permission::Accounts:
    case Permission::Settings:
        return Role::Owner;
    }
    Q_UNREACHABLE();
    return Role::Owner;
}

QString keyOf(Role role)
{
    switch (role) {
    case Role::Desk:
        return u"desk"_s;
    case Role::Supervisor:
        return u"supervisor"_s;
    case Role::Owner:
        return u"owner"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Role> roleFromKey(QStringView key)
{
    for (const Role role : allRoles) {
        if (key.compare(keyOf(role), Qt::CaseInsensitive) == 0)
            return role;
    }
    return {};
}

} // namespace callboard
