// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"
#include "models/providers/pagenumbers.h"

/// The requests of BlueRockTEL's API (bluerocktel.md section 3); nothing here sends anything.
namespace callboard::bluerocktel {

inline constexpr int largestPage = 100;

/// The instance's address, whether it was given with "/api" behind it or not.
QUrl instanceUrl(QUrl given);

HttpRequest versionRequest();
/// E-mail and password in the body: the vendor's own client puts them where logs see them.
HttpRequest loginRequest(const QString &email, const QByteArray &password);
/// @p sort: "-updated_at".
HttpRequest callsRequest(const NumberedPage &page, const QString &sort, HttpRequest::Priority priority);
HttpRequest usersRequest(int page);
HttpRequest contactRequest(const QString &contactId);
HttpRequest contactOfNumberRequest(const QString &number);
/// The requests about one call fail with NotFound when @p callId cannot be a row of this provider.
Result<HttpRequest> callRequest(const QString &callId);
/// Only what changed: a field that comes as null is blanked. Errors: NotFound, NotSupported, Invalid for an
/// id that is no number.
Result<HttpRequest> updateRequest(const QString &callId, Field field, const QString &value);
Result<HttpRequest> deleteRequest(const QString &callId);
/// @p now places a call of which only the length is known. Errors: Invalid.
Result<HttpRequest> createRequest(const NewCall &call, const QString &region, TimePoint now);

} // namespace callboard::bluerocktel
