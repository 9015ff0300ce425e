// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/world/random.h"

#include <algorithm>
#include <array>

namespace callboard::sandbox {

namespace {

constexpr quint64 step = 0x9e3779b97f4a7c15;
constexpr quint64 halfMask = (quint64(1) << 30) - 1;
constexpr int rounds = 4;
constexpr int idLength = 12;
constexpr char16_t digits[] = u"0123456789abcdefghijklmnopqrstuvwxyz";

} // namespace

quint64 Random::mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

quint64 Random::next()
{
    m_state += step;
    return mixed(m_state);
}

quint64 hashed(std::initializer_list<quint64> parts)
{
    quint64 result = step;
    for (quint64 part : parts)
        result = Random::mixed(result ^ Random::mixed(part + step));
    return result;
}

quint64 hashed(quint64 seed, QStringView name)
{
    quint64 result = Random::mixed(seed + step);
    for (QChar c : name)
        result = Random::mixed(result ^ c.unicode());
    return result;
}

Scrambler::Scrambler(quint64 seed)
    : m_seed(seed)
{
}

quint64 Scrambler::round(quint64 half, int number) const
{
    return hashed({m_seed, half, quint64(number)}) & halfMask;
}

quint64 Scrambler::scrambled(quint64 number) const
{
    quint64 left = number >> 30;
    quint64 right = number & halfMask;
    for (int i = 0; i < rounds; ++i) {
        const quint64 next = left ^ round(right, i);
        left = right;
        right = next;
    }
    return left << 30 | right;
}

quint64 Scrambler::restored(quint64 scrambled) const
{
    quint64 left = scrambled >> 30;
    quint64 right = scrambled & halfMask;
    for (int i = rounds - 1; i >= 0; --i) {
        const quint64 previous = right ^ round(left, i);
        right = left;
        left = previous;
    }
    return left << 30 | right;
}

QString toBase36(quint64 number)
{
    QString text(idLength, u'0');
    for (int i = idLength - 1; i >= 0; --i) {
        text[i] = digits[number % 36];
        number /= 36;
    }
    return text;
}

quint64 fromBase36(QStringView text, bool *ok)
{
    *ok = false;
    if (text.size() != idLength)
        return 0;
    quint64 number = 0;
    for (QChar c : text) {
        const auto *digit = std::find(std::begin(digits), std::end(digits) - 1, c.unicode());
        if (digit == std::end(digits) - 1)
            return 0;
        number = number * 36 + quint64(digit - digits);
    }
    *ok = true;
    return number;
}

} // namespace callboard::sandbox
