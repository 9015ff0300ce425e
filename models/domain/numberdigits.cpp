// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/numberdigits.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

bool beginsAt(std::string_view digits, size_t at, std::string_view wanted)
{
    return !wanted.empty() && at <= digits.size() && digits.substr(at, wanted.size()) == wanted;
}

/// What stands between the digits of a number, the invisible marks that come with a pasted one included.
bool isBetweenDigits(QChar c)
{
    return u"+()-./\u2010\u2011\u2012\u2013"_s.contains(c) || c.isSpace()
        || c.category() == QChar::Other_Format;
}

} // namespace

size_t countryCodeLength(std::string_view digits)
{
    static constexpr std::string_view twoDigits =
        " 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 "
        "54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 "
        "95 98 ";
    if (digits.empty() || digits[0] == '1' || digits[0] == '7')
        return 1;
    const std::string_view two = digits.substr(0, 2);
    return two.size() == 2 && twoDigits.find(two) % 3 == 1 ? 2 : 3;
}

QString digitsOfNumberWord(const QString &word)
{
    QString digits;
    for (const QChar c : word) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!isBetweenDigits(c))
            return {};
    }
    const bool hasTrunkZero = word.contains(u'+') && word.contains("(0)"_L1);
    if (hasTrunkZero) {
        QString without = word;
        return digitsOfNumberWord(without.remove("(0)"_L1));
    }
    return digits.isEmpty() ? QString() : digits;
}

bool hasDigits(std::string_view number, std::string_view digits)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    std::string kept; // of a number in another form than +49341…
    std::string_view own = number.substr(!number.empty() && number[0] == '+');
    if (!std::all_of(own.begin(), own.end(), isDigit)) {
        std::copy_if(number.begin(), number.end(), std::back_inserter(kept), isDigit);
        own = kept;
    }
    if (own.find(digits) != std::string_view::npos)
        return true;
    if (number.empty() || number[0] != '+' || digits.empty() || digits[0] != '0')
        return false;
    if (digits.size() > 1 && digits[1] == '0')
        return beginsAt(own, 0, digits.substr(2));
    return beginsAt(own, countryCodeLength(own), digits.substr(1));
}

} // namespace callboard
