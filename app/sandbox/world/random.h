// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <cstddef>
#include <initializer_list>

namespace callboard::sandbox {

/// SplitMix64: the same numbers on every platform and with every standard library, and so cheap to start that
/// each day, guest and call has its own.
class Random {
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    static quint64 mixed(quint64 value);

    quint64 next();
    /// 0 ≤ result < @p limit; @p limit must be positive.
    int below(int limit) { return int(next() % quint64(limit)); }
    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }
    bool chancePerMille(int share) { return below(1000) < share; }
    template<typename Container> const auto &pick(const Container &items)
    {
        return items[std::size_t(below(int(std::size(items))))];
    }

private:
    quint64 m_state;
};

/// One number out of several, for seeds.
quint64 hashed(std::initializer_list<quint64> parts);
/// The same for a name; does not depend on Qt's randomised qHash().
quint64 hashed(quint64 seed, QStringView name);

/// A permutation of the numbers below 2^60: turns a running number into one that looks random, and back. Ids
/// made so need no table, however large the world is.
class Scrambler {
public:
    explicit Scrambler(quint64 seed);
    quint64 scrambled(quint64 number) const;
    quint64 restored(quint64 scrambled) const;

private:
    quint64 round(quint64 half, int number) const;
    quint64 m_seed;
};

/// Twelve characters 0-9a-z; sorts as the number does.
QString toBase36(quint64 number);
/// 0 and @p ok false for anything that toBase36() does not write.
quint64 fromBase36(QStringView text, bool *ok);

} // namespace callboard::sandbox
