// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/phoneinc/phoneincapi.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoPhoneInc()
{
    return {
        .provider = Provider::PhoneInc,
        .defaultBaseUrl = QUrl(u"https://app.phone.inc"_s),
        .fields = {{.option = u"client_id"_s,
                    .label = QT_TRANSLATE_NOOP("Provider", "Client ID"),
                    .help = QT_TRANSLATE_NOOP(
                        "Provider",
                        "Only to sign in instead of using a key: Phone.inc issues it to partners by e-mail."),
                    .required = false}},
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API key"),
        .secretHelp = QT_TRANSLATE_NOOP(
            "Provider",
            "In Phone.inc's settings under API keys. It is shown once, when it is made, and sees the calls "
            "of the "
            "whole company. Phone.inc shows only the 50 newest calls at a time: what was not read in time "
            "may stay a gap."),
        .secretExample = u"phk_…"_s,
        .signIn =
            SignIn{.authorisePath = u"/oauth/authorize"_s, .tokenPath = u"/oauth/token"_s, .scope = u"api"_s},
    };
}

std::unique_ptr<CallProvider> makePhoneIncProvider(ProviderContext context)
{
    return std::make_unique<PhoneIncApi>(std::move(context));
}

} // namespace callboard
