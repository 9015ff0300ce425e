// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/record.h"
#include "models/domain/result.h"
#include "models/providers/records.h"

#include <QJsonObject>

/// Pure readers of escapelife's replies. Where the vendor's pages leave the shape open, every shape that its
/// other endpoints have is understood. Any thread. Errors: BadReply.
namespace callboard::escapelife {

/// A list of calls: {"data": []}, {"calls": []} or a bare array. Items that cannot be read are set aside.
Result<RecordPage> parseCallPage(const QByteArray &body, const Reading &reading);
/// One call: bare, or under "data" or "call".
Result<Record> parseCall(const QByteArray &body, const Reading &reading);
/// People: the same envelopes, or "guests". One that cannot be read is left out and logged.
Result<QList<ProviderGuest>> parseGuestPage(const QByteArray &body, const Reading &reading);
/// One person: bare, or under "data" or "guest".
Result<ProviderGuest> parseGuest(const QByteArray &body, const Reading &reading);
/// Title and time zone of the property that the key belongs to.
Result<AccountFacts> parseProperties(const QByteArray &body);
/// {"total", "by_direction", "by_status", "by_provider"}: counts by our words, from whatever shape the answer
/// has.
Result<QJsonObject> parseSummary(const QByteArray &body);
/// The vendor's words in a refusal: its "detail" as text, or as a list "field: message; field: message". Null
/// when there are none.
QString parseErrorDetail(const QByteArray &body);

} // namespace callboard::escapelife
