// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace callboard {

/// The digits of a word that is typed like a part of a number ("+33 1 42", "(0341) 555-12", "+49 (0)341");
/// null for any other word.
QString digitsOfNumberWord(const QString &word);

/// Whether @p number, as we keep it, has the typed @p digits (of digitsOfNumberWord()): as any part of its
/// own digits, or after what is dialled instead of the country code: "0341…" and "0049341…" for +49341…
bool hasDigits(std::string_view number, std::string_view digits);

/// Of the digits of an E.164 number: +1 and +7, the two-digit codes that ITU gave out, else three.
size_t countryCodeLength(std::string_view digits);

} // namespace callboard
