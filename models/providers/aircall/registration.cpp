// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoAircall()
{
    return {
        .provider = Provider::Aircall,
        .defaultBaseUrl = QUrl(u"https://api.aircall.io"_s),
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API key"),
        .secretHelp = "",
    };
}

std::unique_ptr<CallProvider> makeAircallProvider(ProviderContext)
{
    return nullptr;
}

} // namespace callboard
