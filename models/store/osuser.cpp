// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/osuser.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace callboard {

QString operatingUser()
{
    std::array<char, 4096> buffer;
    passwd entry{};
    passwd *found = nullptr;
    ::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : u"uid %1"_s.arg(::geteuid());
}

} // namespace callboard
