// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/packednumber.h"

#include "models/domain/numberdigits.h"

#include <algorithm>

namespace callboard {

PackedNumber::PackedNumber(std::string_view number)
{
    const bool hasPlus = !number.empty() && number[0] == '+';
    const std::string_view digits = number.substr(hasPlus);
    const bool fits = digits.size() <= 15
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!fits)
        return;
    for (size_t i = 0; i < digits.size(); ++i) {
        const int shift = 60 - 4 * int(i);
        m_bits = (m_bits & ~(quint64(15) << shift)) | quint64(digits[i] - '0') << shift;
    }
    m_bits = (m_bits & ~kindMask) | (hasPlus ? countryCodeLength(digits) : 0);
}

DigitSearch::DigitSearch(std::string_view digits)
{
    if (digits.empty())
        return;
    if (digits.size() <= most) {
        m_length = int(digits.size());
        for (size_t i = 0; i < digits.size(); ++i)
            m_repeated[i] = quint64(digits[i] - '0') * ones;
    }
    m_hasZero = digits[0] == '0';
    if (m_hasZero && digits.size() > 1 && digits[1] == '0')
        m_afterZeros = partOf(digits.substr(2));
    else if (m_hasZero)
        m_afterZero = partOf(digits.substr(1));
}

DigitSearch::Part DigitSearch::partOf(std::string_view digits)
{
    Part part;
    if (digits.empty() || digits.size() > most)
        return part;
    part.isPossible = true;
    for (size_t i = 0; i < digits.size(); ++i) {
        const int shift = 60 - 4 * int(i);
        part.value |= quint64(digits[i] - '0') << shift;
        part.mask |= quint64(15) << shift;
    }
    return part;
}

bool DigitSearch::isAfterCode(quint64 bits) const
{
    const int code = int(bits & PackedNumber::kindMask);
    if (code == 0 || code == int(PackedNumber::otherForm))
        return false;
    const quint64 digits = bits | PackedNumber::kindMask;
    return (m_afterZeros.isPossible && (digits & m_afterZeros.mask) == m_afterZeros.value)
        || (m_afterZero.isPossible && ((digits << (4 * code)) & m_afterZero.mask) == m_afterZero.value);
}

} // namespace callboard
