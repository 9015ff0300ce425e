// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

/// What the JSON layer is made of: a walk over brackets and quotes without recursion, so that depth costs
/// nothing, and the grammar of single values. Pure.
namespace callboard::json {

bool isSpace(char c);
const char *skipSpace(const char *p, const char *end);
/// Past the value that begins at @p p; null when it is cut off.
const char *skipValue(const char *p, const char *end);
/// The same for an object or list.
const char *skipContainer(const char *p, const char *end);
/// The same for a text, from its opening quote.
const char *skipString(const char *p, const char *end);

bool isNumber(std::string_view text);
bool isWholeNumber(std::string_view text);
/// The text that @p raw, with its quotes, stands for, with U+FFFD for halves of surrogate pairs. simdjson
/// refuses those; people's notes contain them when some system cut a text in the middle of an emoji. Null
/// when it is none.
QString lenientText(std::string_view raw);

} // namespace callboard::json
