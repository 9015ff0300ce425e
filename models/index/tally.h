// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/failmask.h"

namespace callboard {

/// How often each code of a column occurs. Four tables in turn where the codes are few: runs of one value
/// would wait for their own last store.
class Tally {
public:
    explicit Tally(size_t codes = 0)
        : m_codes(codes)
        , m_tables(codes <= fewCodes ? 4 : 1)
        , m_counts(codes * m_tables, 0)
    {
    }

    /// Every element is less than the number of codes.
    template<typename Code> void add(const Code *column, RowList rows)
    {
        if (m_tables == 4)
            rows.places ? addInTurn(column, rows, [&](quint32 i) { return rows.places[i]; })
                        : addInTurn(column, rows, [](quint32 i) { return i; });
        else
            rows.places ? addPlain(column, rows, [&](quint32 i) { return rows.places[i]; })
                        : addPlain(column, rows, [](quint32 i) { return i; });
    }
    void add(const CodeColumn &column, RowList rows)
    {
        column.with([&](const auto *codes) { add(codes, rows); });
    }
    void add(const Tally &other)
    {
        for (size_t i = 0; i < m_counts.size(); ++i)
            m_counts[i] += other.m_counts[i];
    }
    void clear() { std::fill(m_counts.begin(), m_counts.end(), 0); }
    size_t codes() const { return m_codes; }
    int of(size_t code) const
    {
        quint32 sum = 0;
        for (size_t table = 0; table < m_tables; ++table)
            sum += m_counts[table * m_codes + code];
        return int(sum);
    }

private:
    static constexpr size_t fewCodes = 1 << 15;

    template<typename Code, typename Place> void addPlain(const Code *column, RowList rows, Place place)
    {
        quint32 *counts = m_counts.data();
        for (quint32 i = 0; i < rows.count; ++i)
            ++counts[column[place(i)]];
    }
    template<typename Code, typename Place> void addInTurn(const Code *column, RowList rows, Place place)
    {
        quint32 *a = m_counts.data();
        quint32 *b = a + m_codes;
        quint32 *c = b + m_codes;
        quint32 *d = c + m_codes;
        quint32 i = 0;
        for (; i + 4 <= rows.count; i += 4) {
            ++a[column[place(i)]];
            ++b[column[place(i + 1)]];
            ++c[column[place(i + 2)]];
            ++d[column[place(i + 3)]];
        }
        for (; i < rows.count; ++i)
            ++a[column[place(i)]];
    }

    size_t m_codes;
    size_t m_tables;
    std::vector<quint32> m_counts;
};

} // namespace callboard
