// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/textranks.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

namespace callboard {

namespace {

/// A text with its first bytes at hand, which decide most comparisons.
struct Item {
    quint64 beginning;
    quint32 code;
};

class Texts {
public:
    Texts(const Dictionary &texts, RankBy by)
        : m_texts(texts)
        , m_by(by)
    {
    }
    std::string_view operator()(quint32 code) const
    {
        return m_by == RankBy::Text ? m_texts.text(code) : m_texts.folded(code);
    }
    Item item(quint32 code) const
    {
        const std::string_view text = (*this)(code);
        char bytes[sizeof(quint64)] = {};
        std::copy_n(text.data(), std::min(text.size(), sizeof bytes), bytes);
        return {qFromBigEndian<quint64>(bytes), code};
    }
    bool isBefore(quint32 a, quint32 b) const { return (*this)(a) < (*this)(b); }

private:
    const Dictionary &m_texts;
    RankBy m_by;
};

/// Codes from @p first on, in the order of their texts.
std::vector<quint32> sortedFrom(quint32 first, quint32 size, const Texts &texts)
{
    std::vector<Item> items;
    items.reserve(size - first);
    for (quint32 code = first; code < size; ++code)
        items.push_back(texts.item(code));
    std::sort(items.begin(), items.end(), [&](const Item &a, const Item &b) {
        return a.beginning != b.beginning ? a.beginning < b.beginning : texts.isBefore(a.code, b.code);
    });
    std::vector<quint32> sorted;
    sorted.reserve(items.size());
    for (const Item &item : items)
        sorted.push_back(item.code);
    return sorted;
}

/// Few among many: the places are looked up, the rest is copied.
std::vector<quint32> merged(const std::vector<quint32> &known, const std::vector<quint32> &more,
                            const Texts &texts)
{
    std::vector<quint32> all;
    all.reserve(known.size() + more.size());
    auto from = known.begin();
    for (const quint32 code : more) {
        const auto place = std::upper_bound(from, known.end(), code,
                                            [&](quint32 a, quint32 b) { return texts.isBefore(a, b); });
        all.insert(all.end(), from, place);
        all.push_back(code);
        from = place;
    }
    all.insert(all.end(), from, known.end());
    return all;
}

/// @p known are the ranks of those that had one, which tells of most neighbours whether they are equal.
std::shared_ptr<const Ranks> numbered(const std::vector<quint32> &sorted, const Ranks &known,
                                      const Texts &texts)
{
    auto ranks = std::make_shared<Ranks>(sorted.size() + 1, 0);
    const auto areEqual = [&](quint32 a, quint32 b) {
        return a < known.size() && b < known.size() ? known[a] == known[b] : texts(a) == texts(b);
    };
    quint32 rank = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        rank += i == 0 || !areEqual(sorted[i - 1], sorted[i]);
        (*ranks)[sorted[i]] = rank;
    }
    return ranks;
}

} // namespace

std::shared_ptr<const Ranks> KeptRanks::of(const Dictionary &texts, quint64 build)
{
    const std::scoped_lock lock(m_mutex);
    if (m_build != build || !m_ranks) {
        m_sorted.clear();
        m_ranks = std::make_shared<const Ranks>(1, 0);
        m_build = build;
    }
    if (m_ranks->size() < texts.size())
        extend(texts);
    return m_ranks;
}

void KeptRanks::extend(const Dictionary &dictionary)
{
    const Texts texts(dictionary, m_by);
    const auto known = quint32(m_ranks->size());
    m_sorted = merged(m_sorted, sortedFrom(known, dictionary.size(), texts), texts);
    m_ranks = numbered(m_sorted, *m_ranks, texts);
}

} // namespace callboard
