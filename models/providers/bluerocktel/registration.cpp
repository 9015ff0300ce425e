// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/bluerocktel/bluerocktelapi.h"

using namespace Qt::StringLiterals;

namespace callboard {

ProviderInfo providerInfoBlueRockTel()
{
    return {
        .provider = Provider::BlueRockTel,
        .fields =
            {{.option = u"email"_s,
              .label = QT_TRANSLATE_NOOP("Provider", "E-mail address"),
              .help = QT_TRANSLATE_NOOP(
                  "Provider",
                  "The address that a user of your BlueRockTEL signs in with. The server is the address in "
                  "the browser's bar, https://….bluerocktel.net. Calls that are logged here appear there "
                  "under this user's name, so an own user for Callboard is a good idea."),
              .example = u"callboard@example.com"_s}},
        .secretLabel = QT_TRANSLATE_NOOP("Provider", "Password"),
        .secretHelp = QT_TRANSLATE_NOOP(
            "Provider",
            "The same user's password. BlueRockTEL has no API keys: the program signs in as this user."),
    };
}

std::unique_ptr<CallProvider> makeBlueRockTelProvider(ProviderContext context)
{
    return std::make_unique<BlueRockTelApi>(std::move(context));
}

} // namespace callboard
