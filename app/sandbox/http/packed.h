// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace callboard::sandbox {

/// @p text and so many mebibytes of blanks behind it as a gzip stream, which is a thousand times smaller.
QByteArray packedWithBlanks(const QByteArray &text, int mebibytes);

} // namespace callboard::sandbox
