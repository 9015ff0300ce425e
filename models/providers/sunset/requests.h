// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"
#include "models/providers/pagenumbers.h"

/// The requests of Sunset's API (sunset.md); nothing here sends anything, and nothing here writes: a POST to
/// the calls of a case dials. Requests that name a case or call fail with NotFound when the id cannot be one
/// of Sunset's, so that nothing that came in as data can reach another path.
namespace callboard::sunset {

inline constexpr int largestPage = 100;

/// Calls are found only through their case, so their id for us is both: "CASE/CALL".
struct CallPlace {
    QString caseId;
    QString callId;
};
QString idOf(const CallPlace &place);
/// Absent: not an id that idOf() makes.
std::optional<CallPlace> placeOf(QStringView id);

/// The base URL that people give, with or without the version that every path begins with.
QUrl withoutVersion(QUrl baseUrl);

HttpRequest profileRequest();
HttpRequest casesRequest(const NumberedPage &page);
/// Newest first. Page numbers, and so never a cursor.
Result<HttpRequest> callsRequest(const QString &caseId, const NumberedPage &page);
Result<HttpRequest> callRequest(const QString &id);
Result<HttpRequest> contactsRequest(const QString &caseId, const NumberedPage &page);

} // namespace callboard::sunset
