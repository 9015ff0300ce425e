// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/calldetail.h"

/// Where the fields of a call come from and where an edit of them goes, in words.
namespace callboard {

/// "Twilio · Front desk": a record's system and account.
QString recordName(const CallDetail &detail, const RecordRef &ref);
/// "From Twilio · Front desk", or that it was typed here and stays; empty where only one record exists.
QString sourceText(const CallDetail &detail, Field field);
/// What becomes of words that are typed into this field, said before typing; empty when they simply replace
/// what the provider has.
QString reachText(const CallDetail &detail, Field field);

} // namespace callboard
