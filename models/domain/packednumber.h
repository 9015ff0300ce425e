// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <optional>
#include <string_view>

namespace callboard {

/// The digits of a telephone number in eight bytes, four bits each, so that half a million numbers are looked
/// through within a few milliseconds. Holds what E.164 allows: up to 15 digits, with or without "+".
class PackedNumber {
public:
    PackedNumber() = default; ///< Of another form: its text has to be looked at.
    explicit PackedNumber(std::string_view number);
    bool isPacked() const { return (m_bits & kindMask) != otherForm; }

private:
    friend class DigitSearch;
    // From the top: 15 digits, unused ones 15; then the length of the country code, 0 without "+".
    static constexpr quint64 kindMask = 15;
    static constexpr quint64 otherForm = 15;
    quint64 m_bits = ~quint64(0);
};

/// hasDigits() for packed numbers, with what can be done ahead done.
class DigitSearch {
public:
    explicit DigitSearch(std::string_view digits);
    bool isIn(PackedNumber number) const
    {
        const quint64 bits = number.m_bits | PackedNumber::kindMask;
        return isAnywhere(bits) || (m_hasZero && isAfterCode(number.m_bits));
    }

private:
    static constexpr int most = 15;
    static constexpr quint64 ones = 0x1111'1111'1111'1111;
    struct Part { ///< Digits that have to stand at one place.
        quint64 value = 0;
        quint64 mask = 0;
        bool isPossible = false;
    };
    static Part partOf(std::string_view digits);

    /// Bit 0 of each digit that is 0.
    static quint64 zeros(quint64 bits)
    {
        const quint64 pairs = bits | bits >> 1;
        return ~(pairs | pairs >> 2) & ones;
    }
    /// All digits at once: where the first one stands, then which of these the second one follows, and so on.
    bool isAnywhere(quint64 bits) const
    {
        quint64 places = m_length == 0 ? 0 : ones;
        for (int i = 0; i < m_length && places != 0; ++i)
            places &= zeros((bits << (4 * i)) ^ m_repeated[size_t(i)]);
        return places != 0;
    }
    bool isAfterCode(quint64 bits) const;

    std::array<quint64, most> m_repeated{}; ///< Each digit sixteen times.
    int m_length = 0; ///< 0: longer than any number.
    bool m_hasZero = false; ///< Dialled instead of the country code.
    Part m_afterZeros; ///< What follows "00".
    Part m_afterZero;
};

} // namespace callboard
