// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/numbers.h"

#include "models/domain/phonenumber.h"

#include <QCache>

namespace callboard {

namespace {

constexpr qsizetype numbersKept = 20000; ///< About 3 MB per thread that parses.

} // namespace

QString rememberedNumber(const QString &text, const QString &region)
{
    if (text.isEmpty())
        return {};
    thread_local QCache<std::pair<QString, QString>, QString> known(numbersKept);
    const std::pair key(region, text);
    if (const QString *const number = known.object(key))
        return *number;
    const QString number = normalisedNumber(text, region);
    known.insert(key, new QString(number));
    return number;
}

} // namespace callboard
