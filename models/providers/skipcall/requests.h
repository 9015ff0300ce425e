// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"
#include "models/providers/pagenumbers.h"

/// The requests of Skipcall's API (skipcall.md section 2); nothing here sends anything.
namespace callboard::skipcall {

inline constexpr int largestPage = 100;
inline constexpr int smallestPage = 10; ///< Where the limit is refused, no smaller one is tried.

HttpRequest callsRequest(const NumberedPage &page, HttpRequest::Priority priority);
/// @p resource: "" for the call itself, "recording" or "transcription". Fails with NotFound when @p callId
/// cannot be an id of this provider, so that nothing that came in as data can reach another path.
Result<HttpRequest> callRequest(const QString &callId, const QString &resource = {});

} // namespace callboard::skipcall
