// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listdelta.h"

#include <algorithm>

namespace callboard {

namespace {

using Ids = std::vector<CallId>;
using Blocks = std::vector<ListDelta::Block>;

/// An id that is not found so near counts as gone, or as new.
constexpr int farthest = 10'000;
/// Rows that leave or come at most: the selection and the views move them one by one.
constexpr size_t mostRows = 10'000;
/// Ids looked at while searching: about two milliseconds.
constexpr qint64 mostLooks = 4'000'000;

/// A part of a list from which rows are taken one after the other.
class Walk {
public:
    Walk(const Ids &ids, int first, int end)
        : m_ids(ids.data())
        , m_at(first)
        , m_end(end)
    {
    }

    bool isAtEnd() const { return m_at == m_end; }
    int left() const { return m_end - m_at; }
    CallId id() const { return m_ids[m_at]; }
    /// How many rows ahead @p wanted is; absent when that is too far.
    std::optional<int> distanceTo(CallId wanted, qint64 &looks) const
    {
        const CallId *begin = m_ids + m_at;
        const CallId *end = begin + std::min(left(), farthest);
        const CallId *found = std::find(begin, end, wanted);
        looks += found - begin;
        return found == end ? std::nullopt : std::optional(int(found - begin));
    }
    void skip() { ++m_at; }
    /// Rows that the other list does not have.
    void take(int count)
    {
        if (count == 0)
            return;
        if (!m_blocks.empty() && m_blocks.back().last == m_at - 1)
            m_blocks.back().last += count;
        else
            m_blocks.push_back({m_at, m_at + count - 1});
        m_taken.insert(m_taken.end(), m_ids + m_at, m_ids + m_at + count);
        m_at += count;
    }

    Blocks &blocks() { return m_blocks; }
    Ids &taken() { return m_taken; }

private:
    const CallId *m_ids;
    int m_at;
    int m_end;
    Blocks m_blocks;
    Ids m_taken;
};

/// At two ids that differ.
void step(Walk &old, Walk &now, qint64 &looks)
{
    if (const auto ahead = now.distanceTo(old.id(), looks))
        return now.take(*ahead);
    if (const auto ahead = old.distanceTo(now.id(), looks))
        return old.take(*ahead);
    old.take(1);
    now.take(1);
}

/// False when it is given up.
bool run(Walk &old, Walk &now, size_t mostBlocks)
{
    qint64 looks = 0;
    while (!old.isAtEnd() && !now.isAtEnd()) {
        if (old.id() == now.id()) {
            old.skip();
            now.skip();
            continue;
        }
        step(old, now, looks);
        if (looks > mostLooks || old.taken().size() > mostRows || now.taken().size() > mostRows
            || old.blocks().size() > mostBlocks || now.blocks().size() > mostBlocks)
            return false;
    }
    if (size_t(old.left()) > mostRows || size_t(now.left()) > mostRows)
        return false;
    old.take(old.left());
    now.take(now.left());
    return old.blocks().size() <= mostBlocks && now.blocks().size() <= mostBlocks;
}

/// What left one place and came in another has moved.
bool haveMoved(Ids gone, Ids come)
{
    std::sort(gone.begin(), gone.end());
    std::sort(come.begin(), come.end());
    Ids both;
    std::set_intersection(gone.begin(), gone.end(), come.begin(), come.end(), std::back_inserter(both));
    return !both.empty();
}

} // namespace

std::optional<ListDelta> deltaBetween(const Ids &before, const Ids &after, size_t mostBlocks)
{
    if (std::max(before.size(), after.size()) - std::min(before.size(), after.size()) > mostRows)
        return {};
    const auto [oldDiffers, newDiffers] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const int begin = int(oldDiffers - before.begin());
    const auto [oldTail, newTail] = std::mismatch(before.rbegin(), std::make_reverse_iterator(oldDiffers),
                                                  after.rbegin(), std::make_reverse_iterator(newDiffers));
    Walk old(before, begin, int(before.size() - size_t(oldTail - before.rbegin())));
    Walk now(after, begin, int(after.size() - size_t(newTail - after.rbegin())));
    if (!run(old, now, mostBlocks) || haveMoved(std::move(old.taken()), std::move(now.taken())))
        return {};
    std::reverse(old.blocks().begin(), old.blocks().end());
    return ListDelta{std::move(old.blocks()), std::move(now.blocks())};
}

} // namespace callboard
