// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/capability.h"

#include <algorithm>

namespace callboard {

namespace {

constexpr qsizetype mostDigits = 18; ///< All of them fit into 64 bits.

/// Rows are counted from 1.
bool isRowNumber(QStringView text)
{
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    return text.size() <= mostDigits && std::all_of(text.begin(), text.end(), isDigit)
        && std::any_of(text.begin(), text.end(), [](QChar c) { return c != u'0'; });
}

} // namespace

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

bool canTake(Provider provider, Field field, QStringView value)
{
    return value.isEmpty() || !capabilitiesOf(provider).numbered.contains(field) || isRowNumber(value);
}

} // namespace callboard
