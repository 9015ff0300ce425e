// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard {

/// normalisedNumber() for parsers that read the same lines and guests on every page: remembers what it worked
/// out last, because reading a number costs more than all the rest of a call. Any thread.
QString rememberedNumber(const QString &text, const QString &region);

} // namespace callboard
