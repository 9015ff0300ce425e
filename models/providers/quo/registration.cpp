// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/quo/quoapi.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoQuo()
{
    return {
        .provider = Provider::Quo,
        .defaultBaseUrl = QUrl(u"https://api.quo.com"_s),
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API key"),
        .secretHelp = QT_TRANSLATE_NOOP("Provider",
                                        "In Quo (formerly OpenPhone) under Workspace settings, API. Only the "
                                        "workspace's owner and its admins see that page."),
    };
}

std::unique_ptr<CallProvider> makeQuoProvider(ProviderContext context)
{
    return std::make_unique<QuoApi>(std::move(context));
}

} // namespace callboard
