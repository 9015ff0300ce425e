// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/capability.h"

namespace callboard {

const Capabilities &capabilitiesOf(Provider provider)
{
    switch (provider) {
#define PROVIDER(Name, number, key, spelling, ...)                                                           \
    case Provider::Name: {                                                                                   \
        static const Capabilities capabilities{__VA_ARGS__};                                                 \
        return capabilities;                                                                                 \
    }
#include "models/domain/providers.def"
#undef PROVIDER
    }
    Q_UNREACHABLE();
    static const Capabilities none;
    return none;
}

} // namespace callboard
