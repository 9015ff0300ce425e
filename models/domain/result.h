// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <tl/expected.hpp>

namespace callboard {

/// An expected failure. Only `ui/wording.h` turns it into a sentence for a person.
struct Error {
    /// Each kind is something a caller does differently.
    enum class Kind {
        Offline, ///< No route, no name, refused connection, or the user chose to work offline.
        Timeout, ///< The server took too long, in silence or in total.
        RateLimited, ///< 429, or our own pacing would have to wait longer than the caller allows.
        Unauthorised, ///< 401: the credentials are wrong, revoked or expired.
        Forbidden, ///< 403: the credentials lack a right.
        NotFound, ///< 404 or 410, or no such row here.
        Conflict, ///< 409 or 412, or the name is taken here.
        Rejected, ///< 400 or 422: the server refused the content; @c detail has its words.
        ServerError, ///< 5xx after the retries.
        BadReply, ///< Truncated, not JSON, the wrong shape, too large, or a page that is not this vendor's.
        CaptivePortal, ///< HTML with status 200: a login page stands between us and the server.
        Unsafe, ///< Refused by us: plain http, another host, a redirect of a write, control characters.
        UnknownOutcome, ///< A write was sent and no trustworthy answer came: read before sending again.
        NotSupported, ///< This provider has no such thing.
        SecretMissing, ///< The keyring has no secret for the account, or cannot be asked now.
        NewerFile, ///< The database was written by a newer version; it was left untouched.
        Storage, ///< Disk full, read-only, damaged.
        Cancelled, ///< We are shutting down or a newer request replaced this one.
        Invalid, ///< What the user typed makes no sense; @c detail says what.
    };
    Kind kind;
    QString detail{}; ///< Untranslated, for logs and as the provider's own words. No secrets.
    std::optional<std::chrono::seconds> retryAfter{}; ///< When the server says.
    int httpStatus = 0; ///< 0 when there was no HTTP answer.
    bool operator==(const Error &) const = default;
};

template<typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString detail = {})
{
    return tl::unexpected(Error{kind, std::move(detail)});
}

} // namespace callboard
