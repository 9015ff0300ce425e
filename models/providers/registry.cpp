// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"
#include "models/providers/escapelife/escapelifeapi.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Maker = std::unique_ptr<CallProvider> (*)(const Account &, const QByteArray &, HttpConfig);

template<typename Api>
std::unique_ptr<CallProvider> made(const Account &account, const QByteArray &secret, HttpConfig config)
{
    return std::make_unique<Api>(account, secret, std::move(config));
}

struct Registration {
    ProviderInfo info;
    Maker make;
};

const QList<Registration> &registrations()
{
    static const QList<Registration> all{
        {{Provider::Escapelife, u"escapelife"_s, QUrl(u"https://api.escapelife.ai"_s), u"sk_live_…"_s},
         made<EscapelifeApi>},
    };
    return all;
}

} // namespace

QList<ProviderInfo> builtInProviders()
{
    QList<ProviderInfo> infos;
    for (const Registration &registration : registrations())
        infos.append(registration.info);
    return infos;
}

std::unique_ptr<CallProvider> makeProvider(const Account &account, const QByteArray &secret,
                                           HttpConfig config)
{
    const auto fits = [&](const Registration &each) {
        return each.info.provider == account.provider;
    };
    const auto found = std::find_if(registrations().begin(), registrations().end(), fits);
    return found == registrations().end() ? nullptr : found->make(account, secret, std::move(config));
}

} // namespace callboard
