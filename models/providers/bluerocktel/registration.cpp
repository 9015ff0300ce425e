// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoBlueRockTel()
{
    return {
        .provider = Provider::BlueRockTel,
        .defaultBaseUrl = QUrl(u""_s),
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API key"),
        .secretHelp = "",
    };
}

std::unique_ptr<CallProvider> makeBlueRockTelProvider(ProviderContext)
{
    return nullptr;
}

} // namespace callboard
