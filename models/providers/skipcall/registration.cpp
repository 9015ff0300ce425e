// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoSkipcall()
{
    return {
        .provider = Provider::Skipcall,
        .defaultBaseUrl = QUrl(u"https://api-public.skipcall.app"_s),
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API key"),
        .secretHelp = "",
    };
}

std::unique_ptr<CallProvider> makeSkipcallProvider(ProviderContext)
{
    return nullptr;
}

} // namespace callboard
