// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/sunset/sunsetapi.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoSunset()
{
    return {
        .provider = Provider::Sunset,
        .defaultBaseUrl = {}, // the vendor's pages write every request against a placeholder
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "Access token"),
        .secretHelp =
            QT_TRANSLATE_NOOP("Provider",
                              "The bearer token of your Sunset login. Ask Sunset for one, and for the "
                              "address of its API: it is not the one of the documentation."),
    };
}

std::unique_ptr<CallProvider> makeSunsetProvider(ProviderContext context)
{
    return std::make_unique<SunsetApi>(std::move(context));
}

} // namespace callboard
