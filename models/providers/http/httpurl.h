// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/http/httprequest.h"

namespace callboard {

/// Where @p request goes under @p baseUrl. Errors: Unsafe for a base URL or path that we refuse.
Result<QUrl> requestUrl(const QUrl &baseUrl, const HttpRequest &request);
/// Same scheme, host and port: the only place where credentials go.
bool isSameOrigin(const QUrl &a, const QUrl &b);
/// Where a redirect from @p from to @p location leads. Errors: Unsafe for http after https, other schemes,
/// user names, and bare addresses that a name points to (the way into somebody's private network).
Result<QUrl> redirectTarget(const QUrl &from, const QByteArray &location);
/// Null when all is well. Headers that would break the message, or that only HttpClient may set, are refused.
QString headerProblem(const HttpHeaders &headers);
bool isSafeHeaderValue(const QByteArray &value);

} // namespace callboard
