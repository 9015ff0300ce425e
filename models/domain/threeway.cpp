// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/threeway.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace callboard {

namespace {

constexpr qsizetype largestTable = 4'000'000; ///< Cells; a note of 2,000 changed lines. Takes some 10 ms.

/// For each line of base the line of the other text that it corresponds to, or -1.
using Matches = std::vector<qsizetype>;

/// Longest common subsequence of two lists of lines, walked by a table of lengths.
void matchMiddle(const QStringList &base, const QStringList &other, qsizetype baseFrom, qsizetype baseTo,
                 qsizetype otherFrom, qsizetype otherTo, Matches &matches)
{
    const qsizetype rows = baseTo - baseFrom;
    const qsizetype columns = otherTo - otherFrom;
    std::vector<int> lengths((rows + 1) * (columns + 1), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> int & {
        return lengths[row * (columns + 1) + column];
    };
    for (qsizetype row = rows - 1; row >= 0; --row)
        for (qsizetype column = columns - 1; column >= 0; --column)
            at(row, column) = base[baseFrom + row] == other[otherFrom + column]
                ? at(row + 1, column + 1) + 1
                : std::max(at(row + 1, column), at(row, column + 1));
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (base[baseFrom + row] == other[otherFrom + column]) {
            matches[baseFrom + row] = otherFrom + column;
            ++row;
            ++column;
        } else if (at(row + 1, column) >= at(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
}

std::optional<Matches> matched(const QStringList &base, const QStringList &other)
{
    Matches matches(base.size(), -1);
    const qsizetype shorter = std::min(base.size(), other.size());
    qsizetype head = 0;
    for (; head < shorter && base[head] == other[head]; ++head)
        matches[head] = head;
    qsizetype tail = 0;
    for (; tail < shorter - head && base[base.size() - 1 - tail] == other[other.size() - 1 - tail]; ++tail)
        matches[base.size() - 1 - tail] = other.size() - 1 - tail;
    const qsizetype baseTo = base.size() - tail;
    const qsizetype otherTo = other.size() - tail;
    if ((baseTo - head + 1) * (otherTo - head + 1) > largestTable)
        return {};
    matchMiddle(base, other, head, baseTo, head, otherTo, matches);
    return matches;
}

/// What one side has between two lines that all three texts share.
QStringList between(const QStringList &lines, qsizetype from, qsizetype to)
{
    return lines.mid(from, to - from);
}

std::optional<QStringList> mergedChunk(const QStringList &base, const QStringList &mine,
                                       const QStringList &theirs)
{
    if (mine == theirs || theirs == base)
        return mine;
    if (mine == base)
        return theirs;
    return {};
}

} // namespace

std::optional<QString> mergedText(const QString &base, const QString &mine, const QString &theirs)
{
    const QStringList baseLines = base.split(u'\n');
    const QStringList mineLines = mine.split(u'\n');
    const QStringList theirLines = theirs.split(u'\n');
    const std::optional<Matches> toMine = matched(baseLines, mineLines);
    const std::optional<Matches> toTheirs = matched(baseLines, theirLines);
    if (!toMine || !toTheirs)
        return {};

    QStringList merged;
    qsizetype baseAt = 0;
    qsizetype mineAt = 0;
    qsizetype theirsAt = 0;
    for (qsizetype line = 0; line <= baseLines.size(); ++line) {
        const bool end = line == baseLines.size();
        if (!end && ((*toMine)[line] < 0 || (*toTheirs)[line] < 0))
            continue;
        const qsizetype mineTo = end ? mineLines.size() : (*toMine)[line];
        const qsizetype theirsTo = end ? theirLines.size() : (*toTheirs)[line];
        const std::optional<QStringList> chunk =
            mergedChunk(between(baseLines, baseAt, line), between(mineLines, mineAt, mineTo),
                        between(theirLines, theirsAt, theirsTo));
        if (!chunk)
            return {};
        merged << *chunk;
        if (!end)
            merged << baseLines[line];
        baseAt = line + 1;
        mineAt = mineTo + 1;
        theirsAt = theirsTo + 1;
    }
    return merged.join(u'\n');
}

} // namespace callboard
