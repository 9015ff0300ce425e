// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoSunset()
{
    return {
        .provider = Provider::Sunset,
        .defaultBaseUrl = QUrl(u""_s),
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API key"),
        .secretHelp = "",
    };
}

std::unique_ptr<CallProvider> makeSunsetProvider(ProviderContext)
{
    return nullptr;
}

} // namespace callboard
