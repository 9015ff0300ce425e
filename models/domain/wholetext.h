// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard {

/// @p text with a question mark for each half of a surrogate pair. QRegularExpression finds nothing at all in
/// a text with such a half, which is how words of others could get past whatever an expression takes out of
/// them.
inline QString wholeCharacters(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

} // namespace callboard
