// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoTwilio()
{
    return {
        .provider = Provider::Twilio,
        .defaultBaseUrl = QUrl(u"https://api.twilio.com"_s),
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API key"),
        .secretHelp = "",
    };
}

std::unique_ptr<CallProvider> makeTwilioProvider(ProviderContext)
{
    return nullptr;
}

} // namespace callboard
