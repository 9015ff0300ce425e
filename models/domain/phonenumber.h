// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace callboard {

/// The one word that stands for "the caller hid the number", whatever word or digits the carrier used.
inline constexpr QStringView withheldNumber = u"withheld";

/// E.164 ("+13055551234") when the text is a possible phone number; withheldNumber for the carriers' many
/// ways to say so ("anonymous", "restricted", "+266696687"…); else the text itself, trimmed (short codes, SIP
/// addresses, client names). Null for null or blank. @p region, an ISO 3166 code such as "FR", reads national
/// forms. Takes about 20 µs: call it on ingest, not while painting. Any thread.
QString normalisedNumber(QStringView text, QStringView region = {});

bool isWithheld(QStringView number);
bool isE164(QStringView number);

/// "+1 305-555-1234" for E.164; other text unchanged.
QString internationalFormat(const QString &number);
/// ISO 3166 code of an E.164 number ("FR"), or empty. "001" style world numbers give empty.
QString regionOf(const QString &number);

} // namespace callboard
