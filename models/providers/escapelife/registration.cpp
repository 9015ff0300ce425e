// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/escapelife/escapelifeapi.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoEscapelife()
{
    return {
        .provider = Provider::Escapelife,
        .defaultBaseUrl = QUrl(u"https://api.escapelife.ai"_s),
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API key"),
        .secretHelp = QT_TRANSLATE_NOOP(
            "Provider", "In escapelife under Settings, API keys. One key belongs to one property."),
        .secretExample = u"sk_live_…"_s,
    };
}

std::unique_ptr<CallProvider> makeEscapelifeProvider(ProviderContext context)
{
    return std::make_unique<EscapelifeApi>(std::move(context));
}

} // namespace callboard
