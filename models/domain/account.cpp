// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/account.h"

using namespace Qt::StringLiterals;

namespace callboard {

QString SecretPlace::toString() const
{
    switch (kind) {
    case Kind::Keyring:
        return u"keyring"_s;
    case Kind::Environment:
        return u"env:"_s + name;
    case Kind::File:
        return u"file:"_s + name;
    case Kind::Session:
        return u"session"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<SecretPlace> SecretPlace::fromString(QStringView text)
{
    if (text == u"keyring")
        return SecretPlace{Kind::Keyring, {}};
    if (text == u"session")
        return SecretPlace{Kind::Session, {}};
    if (text.startsWith(u"env:") && text.size() > 4)
        return SecretPlace{Kind::Environment, text.sliced(4).toString()};
    if (text.startsWith(u"file:") && text.size() > 5)
        return SecretPlace{Kind::File, text.sliced(5).toString()};
    return {};
}

bool isAllowedBaseUrl(const QUrl &url)
{
    const bool plain = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment();
    if (!plain)
        return false;
    if (url.scheme() == u"https")
        return true;
    return url.scheme() == u"http"
        && (url.host() == u"localhost" || url.host() == u"127.0.0.1" || url.host() == u"::1");
}

} // namespace callboard
