// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/http/httpclient.h"

namespace callboard {

/// What one exchange with a server brought, before anybody judged it.
struct Outcome {
    int status = 0; ///< 0: no answer at all.
    HttpHeaders headers;
    QByteArray body; ///< As received, still packed.
    std::optional<qint64> streamed; ///< So many bytes went to the sink instead.
    std::optional<Error>
        failure; ///< What stopped the exchange; a broken reply may have a status all the same.
    bool left = false; ///< The server may have read the whole request.
};

/// The reply, or what an adapter should hear instead. Pure.
Result<HttpReply> judged(const HttpRequest &request, const Outcome &outcome, const HttpConfig &config);

bool isRedirect(int status);
/// A read that ended so may do better the next time.
bool isWorthRetrying(const Error &error);
/// How long the server asks us to stay away: Retry-After in seconds or as a date (measured against the
/// reply's own Date, so that a wrong clock here does not matter), else what @p resetHeader says.
std::optional<std::chrono::seconds> askedToWait(const HttpHeaders &headers, TimePoint now,
                                                QByteArrayView resetHeader = "X-RateLimit-Reset");
/// "Sun, 06 Nov 1994 08:49:37 GMT".
std::optional<TimePoint> fromHttpDate(const QByteArray &text);
/// First header of that name without regard to case, or null.
QByteArray valueOf(const HttpHeaders &headers, QByteArrayView name);

} // namespace callboard
