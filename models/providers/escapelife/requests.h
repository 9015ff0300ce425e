// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"

/// The requests of escapelife's API; nothing here sends anything.
namespace callboard::escapelife {

inline constexpr int largestPage = 200;

/// The vendor's own filters of the list; an unset one lets everything through.
struct ListFilter {
    std::optional<Direction> direction;
    std::optional<CallStatus> status;
    QString provider; ///< Our word for the system ("quo").
    QString guestId;
};

HttpRequest callsRequest(const ListPosition &position, const ListFilter &filter);
HttpRequest guestsRequest(int offset);
HttpRequest propertiesRequest();
HttpRequest summaryRequest();
/// The requests about one call fail with NotFound when @p callId cannot be an id of this provider, so that
/// nothing that came in as data can reach another path.
Result<HttpRequest> callRequest(const QString &callId);
/// Errors: NotFound, NotSupported for a field that cannot be written. @p verb is Patch or Put.
Result<HttpRequest> updateRequest(const QString &callId, Field field, const QString &value,
                                  HttpRequest::Method verb);
Result<HttpRequest> deleteRequest(const QString &callId);
/// Errors: Invalid when direction or a number is missing.
Result<HttpRequest> createRequest(const NewCall &call, const QString &region);

/// Errors: Invalid when one of the two names is missing.
Result<HttpRequest> saveGuestRequest(const GuestFacts &card);

} // namespace callboard::escapelife
