// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/folding.h"

#include <algorithm>

namespace callboard {

namespace {

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    QString result = text.normalized(QString::NormalizationForm_D).toCaseFolded();
    result.removeIf([](QChar c) { return c.isMark(); });
    return result;
}

} // namespace callboard
