// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"

/// The requests of Quo's API (quo.md sections 2 and 3); nothing here sends anything.
namespace callboard::quo {

/// Two forms of the API on one host: the dated one lists all calls of the company, the older one those of one
/// number with one participant.
enum class Surface { Dated, V1 };
QString keyOf(Surface surface); ///< "dated", "v1": the option "surface" of an account.

inline constexpr int largestPage = 50;
inline constexpr int largestV1Page = 100;
inline constexpr int largestDirectoryPage = 50;

/// Dated: calls created in the window, newest first. @p cursor: of the page before, or null.
HttpRequest callsRequest(const ListPosition &position, const QString &cursor);

/// A number of ours and somebody who called it or was called from it.
struct Pair {
    QString lineId;
    QString participant; ///< E.164.
    bool operator==(const Pair &) const = default;
};
/// V1: who was in touch in the window. @p pageToken may be null.
HttpRequest conversationsRequest(const ListPosition &position, const QString &pageToken);
/// V1: calls of one pair. A few more than in the window: whether its ends count is not documented.
HttpRequest pairCallsRequest(const ListPosition &position, const Pair &pair, const QString &userId,
                             const QString &pageToken);
HttpRequest phoneNumbersRequest();
HttpRequest usersRequest(const QString &pageToken);
HttpRequest contactsRequest(const QString &pageToken);

/// About one call. NotFound when @p callId cannot be an id of this provider.
Result<HttpRequest> callRequest(Surface surface, const QString &callId);
/// What belongs to a call: "recordings" and "transcripts" on the dated surface, "call-recordings",
/// "call-summaries", "call-transcripts" and "call-voicemails" on the older one.
Result<HttpRequest> partRequest(Surface surface, const QString &callId, const QString &part);

} // namespace callboard::quo
