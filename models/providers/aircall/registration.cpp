// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/aircallapi.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoAircall()
{
    return {
        .provider = Provider::Aircall,
        .defaultBaseUrl = QUrl(u"https://api.aircall.io"_s),
        .fields = {{.option = u"api_id"_s,
                    .label = QT_TRANSLATE_NOOP("Provider", "API ID"),
                    .help = QT_TRANSLATE_NOOP("Provider",
                                              "In the Aircall dashboard under Integrations & API, API keys, "
                                              "Add a new API key: the first of the two words shown. Only an "
                                              "admin may do that."),
                    .example = u"1f3a…"_s}},
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API token"),
        .secretHelp = QT_TRANSLATE_NOOP(
            "Provider",
            "The second of the two words that Aircall shows when the API key is made, and only then."),
        .secretExample = u"9c0e…"_s,
        .signIn = SignIn{.authoriseBaseUrl = QUrl(u"https://dashboard.aircall.io"_s),
                         .authorisePath = u"/oauth/authorize"_s,
                         .tokenPath = u"/v1/oauth/token"_s,
                         .scope = u"public_api"_s,
                         .usesPkce = false,
                         .sendsClientSecret = true,
                         .sendsJson = true},
    };
}

std::unique_ptr<CallProvider> makeAircallProvider(ProviderContext context)
{
    return std::make_unique<AircallApi>(std::move(context));
}

} // namespace callboard
