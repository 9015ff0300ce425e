// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard {

/// Whether the window hides the middle of the other party's numbers, as QLocale::setDefault() says for all
/// how dates look: every text that is shown of a number asks, wherever it is made. False at first, and in
/// commands. Any thread.
void setNumbersMasked(bool masked);
bool areNumbersMasked();

/// @p number, in whatever form, with "•" for the digits in its middle: "+33 6 •• •• •• 78". The country code
/// of one that begins with "+", one digit behind it and the last two stay; so do extensions of up to four
/// digits, and everything that is no digit.
QString maskedNumber(const QString &number);

/// The same while numbers are masked, else as it is.
QString shownNumber(const QString &number);
/// Some systems give the number for a name: a text that is nothing but one of seven digits or more is shown
/// like a number; any other is as it is.
QString shownName(const QString &name);

/// Whether a query has seven digits or more that one could call, days aside: "number:+33612345678".
bool holdsNumber(const QString &query);

} // namespace callboard
