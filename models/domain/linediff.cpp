// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/linediff.h"

#include <algorithm>

namespace callboard {

namespace {

constexpr qsizetype largestTable = 4'000'000; ///< Cells; a note of 2,000 changed lines. Takes some 10 ms.

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

QStringList linesOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u'\n');
}

void append(QList<LineChange> &changes, LineChange::Kind kind, const QStringList &lines, qsizetype from,
            qsizetype to)
{
    for (qsizetype line = from; line < to; ++line)
        changes << LineChange{kind, lines[line]};
}

} // namespace

std::optional<std::vector<qsizetype>> matchedLines(const QStringList &base, const QStringList &other)
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

QList<LineChange> changedLines(const QString &before, const QString &after)
{
    using Kind = LineChange::Kind;
    const QStringList old = linesOf(before);
    const QStringList now = linesOf(after);
    const Matches matches = matchedLines(old, now).value_or(Matches(old.size(), -1));
    QList<LineChange> changes;
    qsizetype oldAt = 0;
    qsizetype nowAt = 0;
    for (qsizetype line = 0; line <= old.size(); ++line) {
        const bool isEnd = line == old.size();
        if (!isEnd && matches[line] < 0)
            continue;
        const qsizetype nowTo = isEnd ? now.size() : matches[line];
        append(changes, Kind::Removed, old, oldAt, line);
        append(changes, Kind::Added, now, nowAt, nowTo);
        if (!isEnd)
            changes << LineChange{Kind::Same, old[line]};
        oldAt = line + 1;
        nowAt = nowTo + 1;
    }
    return changes;
}

} // namespace callboard
