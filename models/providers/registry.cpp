// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/callprovider.h"

namespace callboard {

QList<ProviderInfo> builtInProviders()
{
    QList<ProviderInfo> all;
    const QList<Provider> providers = allProviders();
    for (const Provider provider : providers)
        all.append(providerInfo(provider));
    return all;
}

ProviderInfo providerInfo(Provider provider)
{
    switch (provider) {
#define PROVIDER(Name, ...)                                                                                  \
    case Provider::Name:                                                                                     \
        return providerInfo##Name();
#include "models/domain/providers.def"
#undef PROVIDER
    }
    Q_UNREACHABLE();
    return {};
}

std::unique_ptr<CallProvider> makeProvider(ProviderContext context)
{
    switch (context.account.provider) {
#define PROVIDER(Name, ...)                                                                                  \
    case Provider::Name:                                                                                     \
        return make##Name##Provider(std::move(context));
#include "models/domain/providers.def"
#undef PROVIDER
    }
    Q_UNREACHABLE();
    return nullptr;
}

} // namespace callboard
