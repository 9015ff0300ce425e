// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/listdelta.h"

#include <QSet>

#include <algorithm>

namespace callboard {

namespace {

using Ids = std::vector<CallId>;
using Blocks = std::vector<ListDelta::Block>;

/// The part of a list that is not shared with the other one at its beginning and end.
struct Middle {
    int first = 0;
    int end = 0;
};

QSet<CallId> idsIn(const Ids &ids, Middle part)
{
    return QSet<CallId>(ids.begin() + part.first, ids.begin() + part.end);
}

/// Blocks of the rows in @p part whose id is not in @p others; absent when there are too many.
std::optional<Blocks> blocksMissing(const Ids &ids, Middle part, const QSet<CallId> &others, size_t most)
{
    Blocks blocks;
    for (int row = part.first; row < part.end; ++row) {
        if (others.contains(ids[size_t(row)]))
            continue;
        if (!blocks.empty() && blocks.back().last == row - 1)
            blocks.back().last = row;
        else if (blocks.size() == most)
            return {};
        else
            blocks.push_back({row, row});
    }
    return blocks;
}

bool sameOrder(const Ids &before, Middle old, const QSet<CallId> &inOld, const Ids &after, Middle now,
               const QSet<CallId> &inNew)
{
    int left = old.first;
    int right = now.first;
    for (;; ++left, ++right) {
        while (left < old.end && !inNew.contains(before[size_t(left)]))
            ++left;
        while (right < now.end && !inOld.contains(after[size_t(right)]))
            ++right;
        if (left == old.end || right == now.end)
            return left == old.end && right == now.end;
        if (before[size_t(left)] != after[size_t(right)])
            return false;
    }
}

} // namespace

std::optional<ListDelta> deltaBetween(const Ids &before, const Ids &after, size_t mostBlocks)
{
    const auto [oldDiffers, newDiffers] =
        std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const int begin = int(oldDiffers - before.begin());
    const auto [oldTail, newTail] = std::mismatch(before.rbegin(), std::make_reverse_iterator(oldDiffers),
                                                  after.rbegin(), std::make_reverse_iterator(newDiffers));
    const Middle old{begin, int(before.size() - size_t(oldTail - before.rbegin()))};
    const Middle now{begin, int(after.size() - size_t(newTail - after.rbegin()))};

    const QSet<CallId> inOld = idsIn(before, old);
    const QSet<CallId> inNew = idsIn(after, now);
    std::optional<Blocks> removed = blocksMissing(before, old, inNew, mostBlocks);
    std::optional<Blocks> inserted = blocksMissing(after, now, inOld, mostBlocks);
    if (!removed || !inserted || !sameOrder(before, old, inOld, after, now, inNew))
        return {};
    std::reverse(removed->begin(), removed->end());
    return ListDelta{std::move(*removed), std::move(*inserted)};
}

} // namespace callboard
