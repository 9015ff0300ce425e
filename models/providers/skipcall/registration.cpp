// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/skipcall/skipcallapi.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoSkipcall()
{
    return {
        .provider = Provider::Skipcall,
        .defaultBaseUrl = QUrl(u"https://api-public.skipcall.app"_s),
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API key"),
        .secretHelp = QT_TRANSLATE_NOOP(
            "Provider",
            "An administrator makes it in Skipcall's settings, under API. It shows the calls of the "
            "workspaces "
            "that were ticked there, and works on the plans Starter, Intermédiaire and Expert."),
        .secretExample = u"sk_live_…"_s,
    };
}

std::unique_ptr<CallProvider> makeSkipcallProvider(ProviderContext context)
{
    return std::make_unique<SkipcallApi>(std::move(context));
}

} // namespace callboard
