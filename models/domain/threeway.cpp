// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/threeway.h"

#include "models/domain/linediff.h"

namespace callboard {

namespace {

/// What stands between two lines that all three texts share.
struct Chunk {
    QStringList base;
    QStringList mine;
    QStringList theirs;
};

std::optional<QStringList> mergedChunk(const Chunk &chunk)
{
    if (chunk.mine == chunk.theirs || chunk.theirs == chunk.base)
        return chunk.mine;
    if (chunk.mine == chunk.base)
        return chunk.theirs;
    return {};
}

class Merge {
public:
    void add(const Chunk &chunk)
    {
        if (const auto merged = mergedChunk(chunk)) {
            m_lines << *merged;
            return;
        }
        m_doubts << MergeDraft::Doubt{m_lines.size(), chunk.mine.size(), chunk.theirs.size()};
        m_lines << chunk.mine << chunk.theirs;
    }
    void add(const QString &line) { m_lines << line; }
    MergeDraft take() const { return {m_lines.join(u'\n'), m_doubts}; }

private:
    QStringList m_lines;
    QList<MergeDraft::Doubt> m_doubts;
};

} // namespace

MergeDraft mergeDraft(const QString &base, const QString &mine, const QString &theirs)
{
    const Chunk whole{base.split(u'\n'), mine.split(u'\n'), theirs.split(u'\n')};
    const auto toMine = matchedLines(whole.base, whole.mine);
    const auto toTheirs = matchedLines(whole.base, whole.theirs);
    Merge merge;
    if (!toMine || !toTheirs) {
        merge.add(whole);
        return merge.take();
    }
    qsizetype baseAt = 0;
    qsizetype mineAt = 0;
    qsizetype theirsAt = 0;
    for (qsizetype line = 0; line <= whole.base.size(); ++line) {
        const bool end = line == whole.base.size();
        if (!end && ((*toMine)[line] < 0 || (*toTheirs)[line] < 0))
            continue;
        const qsizetype mineTo = end ? whole.mine.size() : (*toMine)[line];
        const qsizetype theirsTo = end ? whole.theirs.size() : (*toTheirs)[line];
        merge.add(Chunk{whole.base.mid(baseAt, line - baseAt), whole.mine.mid(mineAt, mineTo - mineAt),
                        whole.theirs.mid(theirsAt, theirsTo - theirsAt)});
        if (!end)
            merge.add(whole.base[line]);
        baseAt = line + 1;
        mineAt = mineTo + 1;
        theirsAt = theirsTo + 1;
    }
    return merge.take();
}

std::optional<QString> mergedText(const QString &base, const QString &mine, const QString &theirs)
{
    const MergeDraft draft = mergeDraft(base, mine, theirs);
    return draft.doubts.isEmpty() ? std::optional(draft.text) : std::nullopt;
}

} // namespace callboard
