// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoRingCentral()
{
    return {
        .provider = Provider::RingCentral,
        .defaultBaseUrl = QUrl(u"https://platform.ringcentral.com"_s),
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API key"),
        .secretHelp = "",
    };
}

std::unique_ptr<CallProvider> makeRingCentralProvider(ProviderContext)
{
    return nullptr;
}

} // namespace callboard
