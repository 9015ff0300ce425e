// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/aircall/aircallapi.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// The vendor wants the whole redirect address registered with the app.
constexpr quint16 redirectPort = 53018;

} // namespace

ProviderInfo providerInfoAircall()
{
    return {
        .provider = Provider::Aircall,
        .defaultBaseUrl = QUrl(u"https://api.aircall.io"_s),
        .fields =
            {{
                 .option = u"api_id"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "API ID"),
                 .help = QT_TRANSLATE_NOOP(
                     "Provider",
                     "In the Aircall dashboard under Integrations & API, API keys, Add a new API key: the "
                     "first of the two words shown. Only an admin may do that. Not needed to sign in with "
                     "the browser."),
                 .required = false,
             },
             {
                 .option = u"client_id"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Client ID"),
                 .help = QT_TRANSLATE_NOOP(
                     "Provider",
                     "Only to sign in with the browser instead of using an API key: of your app, as Aircall "
                     "gives it to partners. Its redirect address must be http://127.0.0.1:53018/callback."),
                 .required = false,
             },
             {
                 .option = u"client_secret"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Client secret"),
                 .help = QT_TRANSLATE_NOOP("Provider",
                                           "Only to sign in with the browser: it comes with the client ID."),
                 .required = false,
                 .isSecret = true,
             }},
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "API token"),
        .secretHelp = QT_TRANSLATE_NOOP(
            "Provider",
            "The second of the two words that Aircall shows when an API key is made, and only then."),
        .signIn = SignIn{.authoriseBaseUrl = QUrl(u"https://dashboard.aircall.io"_s),
                         .authorisePath = u"/oauth/authorize"_s,
                         .tokenPath = u"/v1/oauth/token"_s,
                         .scope = u"public_api"_s,
                         .usesPkce = false,
                         .sendsClientSecret = true,
                         .sendsJson = true,
                         .redirectPort = redirectPort},
    };
}

std::unique_ptr<CallProvider> makeAircallProvider(ProviderContext context)
{
    return std::make_unique<AircallApi>(std::move(context));
}

} // namespace callboard
