// SPDX-License-Identifier: GPL-3.0-or-later
// An input is three texts with lines "--" between them: the base, mine, theirs.
#include "models/domain/linediff.h"
#include "models/domain/threeway.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace callboard;
using namespace callboard::fuzz;

namespace {

QStringList sortedLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    lines.sort();
    return lines;
}

bool holdsAll(const QString &text, const QString &base, const QString &side)
{
    const QStringList there = sortedLines(text);
    const QStringList known = sortedLines(base);
    for (const QString &line : side.split(u'\n')) {
        if (!std::binary_search(known.begin(), known.end(), line)
            && !std::binary_search(there.begin(), there.end(), line))
            return false;
    }
    return true;
}

void requireMerge(const QString &base, const QString &mine, const QString &theirs)
{
    require(mergedText(base, mine, mine) == mine, "the same change on both sides is one change", mine);
    const auto merged = mergedText(base, mine, theirs);
    require(merged.has_value() == mergedText(base, theirs, mine).has_value(), "a conflict has two sides");
    const MergeDraft draft = mergeDraft(base, mine, theirs);
    require(draft.doubts.isEmpty() == merged.has_value(), "without a conflict there are no doubts");
    require(!merged || draft.text == *merged, "a draft without doubts is the merge");
    require(holdsAll(draft.text, base, mine) && holdsAll(draft.text, base, theirs),
            "no line of either is lost", draft.text);
    const qsizetype lines = draft.text.count(u'\n') + 1;
    for (const MergeDraft::Doubt &doubt : draft.doubts)
        require(doubt.firstLine >= 0 && doubt.firstLine + doubt.mine + doubt.theirs <= lines,
                "a doubt is in the text");
}

void requireDifference(const QString &before, const QString &after)
{
    QStringList old;
    QStringList now;
    for (const LineChange &change : changedLines(before, after)) {
        if (change.kind != LineChange::Kind::Added)
            old << change.text;
        if (change.kind != LineChange::Kind::Removed)
            now << change.text;
    }
    require(old.join(u'\n') == before && now.join(u'\n') == after,
            "a difference leads from one text to the other", before);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QStringList parts = textOf(bytesOf(data, size)).split(QStringLiteral("\n--\n"));
    const QString base = parts.value(0);
    const QString mine = parts.value(1);
    const QString theirs = parts.value(2);
    require(mergedText(base, base, theirs) == theirs, "who changed nothing takes the other's", theirs);
    require(mergedText(base, mine, base) == mine, "what the other left alone is mine", mine);
    requireMerge(base, mine, theirs);
    requireDifference(base, mine);
    return 0;
}
