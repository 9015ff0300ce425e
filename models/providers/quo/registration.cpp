// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoQuo()
{
    return {
        .provider = Provider::Quo,
        .defaultBaseUrl = QUrl(u"https://api.quo.com"_s),
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API key"),
        .secretHelp = "",
    };
}

std::unique_ptr<CallProvider> makeQuoProvider(ProviderContext)
{
    return nullptr;
}

} // namespace callboard
