// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/ringcentral/ringcentralapi.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// The vendor wants the whole redirect address registered with the app.
constexpr quint16 redirectPort = 53017;

} // namespace

ProviderInfo providerInfoRingCentral()
{
    return {
        .provider = Provider::RingCentral,
        .defaultBaseUrl = QUrl(u"https://platform.ringcentral.com"_s),
        .fields =
            {{
                 .option = u"client_id"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Client ID"),
                 .help = QT_TRANSLATE_NOOP(
                     "Provider",
                     "In the RingCentral developer console, open your app and copy the Client ID from its "
                     "Credentials. The app needs the permissions Read Call Log and Read Call Recording."),
             },
             {
                 .option = u"client_secret"_s,
                 .label = QT_TRANSLATE_NOOP("Provider", "Client secret"),
                 .help =
                     QT_TRANSLATE_NOOP("Provider",
                                       "Next to the Client ID. An app for signing in with the browser may "
                                       "have none."),
                 .required = false,
                 .isSecret = true,
             }},
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "JWT credential"),
        .secretHelp = QT_TRANSLATE_NOOP(
            "Provider",
            "In the RingCentral developer console under your name, Credentials, Create JWT. To sign in with "
            "the "
            "browser instead, add http://127.0.0.1:53017/callback to the redirect addresses of your app."),
        .secretExample = u"eyJ…"_s,
        .signIn = SignIn{.authorisePath = u"/restapi/oauth/authorize"_s,
                         .tokenPath = u"/restapi/oauth/token"_s,
                         .redirectPort = redirectPort},
    };
}

std::unique_ptr<CallProvider> makeRingCentralProvider(ProviderContext context)
{
    return std::make_unique<RingCentralApi>(std::move(context));
}

} // namespace callboard
