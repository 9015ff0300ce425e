// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/twilio/twilioapi.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoTwilio()
{
    return {
        .provider = Provider::Twilio,
        .defaultBaseUrl = twilio::vendorBaseUrl(),
        .fields =
            {
                {.option = u"account_sid"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Account SID"),
                 .help = QT_TRANSLATE_NOOP(
                     "Provider",
                     "On the first page of console.twilio.com under Account Info. It begins with AC."),
                 .example = u"AC…"_s},
                {.option = u"api_key_sid"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API key SID"),
                 .help =
                     QT_TRANSLATE_NOOP("Provider",
                                       "Only when you sign in with an API key: in the console under Account, "
                                       "API keys & tokens. It begins with SK."),
                 .example = u"SK…"_s,
                 .required = false},
            },
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "Auth token or API key secret"),
        .secretHelp =
            QT_TRANSLATE_NOOP("Provider",
                              "The auth token stands under the account SID. With an API key SID, the "
                              "secret that the console showed once when the key was made."),
    };
}

std::unique_ptr<CallProvider> makeTwilioProvider(ProviderContext context)
{
    return std::make_unique<TwilioApi>(std::move(context));
}

} // namespace callboard
