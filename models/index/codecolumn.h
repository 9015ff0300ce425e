// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <variant>
#include <vector>

namespace callboard {

/// Numbers in one, two or four bytes each, as the greatest of them needs: what is narrow is counted sooner.
class CodeColumn {
public:
    using Any = std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<quint32>>;

    CodeColumn() = default;
    explicit CodeColumn(Any codes)
        : m_codes(std::move(codes))
    {
    }
    quint32 operator[](quint32 place) const
    {
        return std::visit([place](const auto &codes) { return quint32(codes[place]); }, m_codes);
    }
    /// @p use is called with the codes as const quint8 *, const quint16 * or const quint32 *.
    template<typename Use> void with(Use use) const
    {
        std::visit([&use](const auto &codes) { use(codes.data()); }, m_codes);
    }
    const Any &codes() const { return m_codes; }

    void set(quint32 place, quint32 code)
    {
        if (code > most())
            widen(code);
        std::visit([=](auto &codes) { codes[place] = narrowed(codes, code); }, m_codes);
    }
    void reserve(size_t count)
    {
        std::visit([count](auto &codes) { codes.reserve(count); }, m_codes);
    }
    void emplace_back()
    {
        std::visit([](auto &codes) { codes.emplace_back(); }, m_codes);
    }

private:
    template<typename T> static T narrowed(const std::vector<T> &, quint32 code) { return T(code); }
    quint32 most() const { return m_codes.index() == 0 ? 0xff : m_codes.index() == 1 ? 0xffff : 0xffff'ffff; }
    template<typename T> void widenTo()
    {
        m_codes = std::visit(
            [](const auto &codes) {
                std::vector<T> wide;
                wide.reserve(codes.capacity());
                wide.assign(codes.begin(), codes.end());
                return Any(std::move(wide));
            },
            m_codes);
    }
    void widen(quint32 code)
    {
        if (code <= 0xffff)
            widenTo<quint16>();
        else
            widenTo<quint32>();
    }

    Any m_codes;
};

} // namespace callboard
