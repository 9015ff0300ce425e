// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/providers/records.h"

/// Pure readers of RingCentral's replies (ringcentral.md). Any thread. Errors: BadReply.
namespace callboard::ringcentral {

/// A page of the call log, without its faxes. @p nextToken of the page is the address of the next one as the
/// vendor writes it.
Result<RecordPage> parseCallPage(const QByteArray &body, const Reading &reading);
/// What changed. @p changeToken of the page is the vendor's sync token, and its nextToken, too, when more can
/// be had at once.
Result<RecordPage> parseChanges(const QByteArray &body, const Reading &reading);
Result<Record> parseCall(const QByteArray &body, const Reading &reading);
/// The user who signed in: company, time zone, country.
Result<AccountFacts> parseExtension(const QByteArray &body);
/// "CMN-408: In order to call this endpoint … [ReadCallLog] permission", or the words of an OAuth refusal.
/// Null when there are none.
QString parseErrorDetail(const QByteArray &body);

} // namespace callboard::ringcentral
