// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/callprovider.h"

/// The requests of Phone.inc's API (phone-inc.md), and the names of the lists that its filters make; nothing
/// here sends anything.
namespace callboard::phoneinc {

inline constexpr int largestPage = 50;

/// The words that "state" may have. Of any other the server would show everything.
const QStringList &knownStates();

/// "" is everything; "direction=inbound", "state=ended", "phone_number=+12025550142".
QStringList fixedLists();
QString listOfNumber(const QString &number);
/// The same by direction, for a number with more calls than one reply shows.
QStringList listsWithin(const QString &numberList);
/// Absent for a list that has no number.
std::optional<QString> numberOf(const QString &list);

/// Errors: Invalid for a list that is none of the above.
Result<HttpRequest> callsRequest(const ListPosition &position);
/// Fails with NotFound when @p callId cannot be an id of this provider.
Result<HttpRequest> callRequest(const QString &callId);
HttpRequest voicemailsRequest();
HttpRequest contactsRequest();

} // namespace callboard::phoneinc
