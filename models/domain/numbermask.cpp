// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/numbermask.h"

#include "models/domain/numberdigits.h"

#include <QRegularExpression>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

std::atomic_bool masked = false;

constexpr QChar dot(0x2022);
constexpr qsizetype longestExtension = 4;
constexpr qsizetype fewestOfNumber = 7;
constexpr qsizetype tail = 2;
constexpr qsizetype fewestHidden = 3;

QString digitsIn(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/// How many digits in front are shown.
qsizetype headOf(const QString &number, const QString &digits)
{
    const auto begin =
        std::find_if(number.begin(), number.end(), [](QChar c) { return c == u'+' || c.isLetterOrNumber(); });
    const bool isWorldwide = begin != number.end() && *begin == u'+';
    const qsizetype code = isWorldwide ? qsizetype(countryCodeLength(digits.toStdString())) : 1;
    return std::max<qsizetype>(0, std::min(code + 1, digits.size() - tail - fewestHidden));
}

} // namespace

void setNumbersMasked(bool wanted)
{
    masked = wanted;
}

bool areNumbersMasked()
{
    return masked;
}

QString maskedNumber(const QString &number)
{
    const QString digits = digitsIn(number);
    if (digits.size() <= longestExtension)
        return number;
    const qsizetype head = headOf(number, digits);
    QString shown = number;
    qsizetype place = 0;
    for (QChar &c : shown) {
        if (!c.isDigit())
            continue;
        if (place >= head && place < digits.size() - tail)
            c = dot;
        ++place;
    }
    return shown;
}

QString shownNumber(const QString &number)
{
    return areNumbersMasked() ? maskedNumber(number) : number;
}

QString shownName(const QString &name)
{
    if (!areNumbersMasked())
        return name;
    return digitsOfNumberWord(name).size() >= fewestOfNumber ? maskedNumber(name) : name;
}

bool holdsNumber(const QString &query)
{
    static const QRegularExpression day(u"\\b\\d{4}-\\d{2}(-\\d{2})?\\b"_s);
    qsizetype digits = 0;
    const QString rest = QString(query).remove(day);
    return std::any_of(rest.begin(), rest.end(), [&digits](QChar c) {
        const bool goesOn = c.isSpace() || u"+-./()"_s.contains(c);
        digits = c.isDigit() ? digits + 1 : goesOn ? digits : 0;
        return digits >= fewestOfNumber;
    });
}

} // namespace callboard
