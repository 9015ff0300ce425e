// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/time.h"

#include <QByteArray>

#include <optional>

namespace callboard {

/// What an account that was connected by signing in (OAuth 2) keeps as its secret: a JSON object with the
/// keys "client_secret", "refresh_token", "access_token", "access_expires_at" and "refresh_expires_at", each
/// only when it is known. Its words are registered with the log redaction whenever one is read or written.
struct SignedIn {
    QByteArray clientSecret{}; ///< Of the customer's app at the vendor; null: it has none.
    QByteArray refreshToken{}; ///< Null: the vendor gives none, and the access token is all there is.
    QByteArray accessToken{};
    std::optional<TimePoint> accessExpiresAt{};
    std::optional<TimePoint> refreshExpiresAt{};

    QByteArray toJson() const;
    /// Absent when @p secret is something else: a bare key, or an object without any token.
    static std::optional<SignedIn> fromJson(const QByteArray &secret);
    bool operator==(const SignedIn &) const = default;
};

} // namespace callboard
