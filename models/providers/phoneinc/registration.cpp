// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoPhoneInc()
{
    return {
        .provider = Provider::PhoneInc,
        .defaultBaseUrl = QUrl(u"https://app.phone.inc"_s),
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API key"),
        .secretHelp = "",
    };
}

std::unique_ptr<CallProvider> makePhoneIncProvider(ProviderContext)
{
    return nullptr;
}

} // namespace callboard
