// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/domain/ids.h"
#include "models/domain/time.h"

#include <QMap>
#include <QUrl>

namespace callboard {

/// Where the secret of an account lives. Never the secret itself.
struct SecretPlace {
    enum class Kind { Keyring = 1, Environment = 2, File = 3, Session = 4 };
    Kind kind = Kind::Keyring;
    QString name; ///< Variable name or file path; empty for the keyring and the session.

    /// "keyring", "env:VAR", "file:PATH", "session".
    QString toString() const;
    static std::optional<SecretPlace> fromString(QStringView text);
    bool operator==(const SecretPlace &) const = default;
};

/// One connected provider login.
struct Account {
    AccountId id{};
    QString uuid; ///< Key in the keyring; survives renames.
    Provider provider = Provider::Escapelife;
    QString name; ///< Unique without regard to case.
    QUrl baseUrl;
    QMap<QString, QString>
        options; ///< Free per provider, e.g. "timezone" (IANA), "country" (ISO 3166), "auth".
    SecretPlace secret;
    QString colour; ///< "#rrggbb", or empty for automatic.
    bool operator==(const Account &) const = default;
};

/// What a successful credential check told us.
struct AccountFacts {
    QString title; ///< Property or company name; may be empty.
    QString timeZone; ///< IANA name; empty when the provider does not say.
    QMap<QString, QString> options; ///< To be remembered in Account::options.
    QByteArray newSecret; ///< The provider replaced the secret during the check: this one must be kept.
    std::optional<std::chrono::seconds> clockSkew; ///< The server's clock minus ours.
    bool operator==(const AccountFacts &) const = default;
};

/// https, or http to a loopback address only; with a host, without user, query and fragment.
bool isAllowedBaseUrl(const QUrl &url);

} // namespace callboard
