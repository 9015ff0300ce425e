// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTimeEdit>

namespace callboard {

/// In layouts from right to left Qt turns around the parts of a time, and 10:31 reads 31:10. Digits run from
/// left to right in every language. After the display format was set, if it is.
inline void keepClockOrder(QDateTimeEdit &input)
{
    constexpr QChar rightToLeftMark(0x200f); // between the parts of an Arabic date
    const QString format = input.displayFormat().remove(rightToLeftMark);
    input.setLayoutDirection(Qt::LeftToRight);
    input.setDisplayFormat(format);
}

} // namespace callboard
