// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard {

/// Lower case without accents, strokes and joined letters ("ß" is "ss", "Ł" is "l", "æ" is "ae"): how texts
/// are compared wherever the user searches. The full text is folded alike.
QString folded(const QString &text);

} // namespace callboard
