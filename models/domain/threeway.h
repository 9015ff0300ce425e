// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace callboard {

/// Both sides' changes to @p base, merged by lines, where between them at least one line of base stands
/// untouched. Changes that touch, and different lines added at the same place, are a conflict: absent. The
/// same change on both sides is one change. Texts of more than a few thousand changed lines are not merged.
/// Pure; any thread.
std::optional<QString> mergedText(const QString &base, const QString &mine, const QString &theirs);

/// A merge for a person to finish.
struct MergeDraft {
    struct Doubt {
        qsizetype firstLine = 0; ///< Of the text.
        qsizetype mine = 0; ///< How many lines of mine stand there…
        qsizetype theirs = 0; ///< …and of theirs, right behind them.
        bool operator==(const Doubt &) const = default;
    };
    QString text;
    QList<Doubt> doubts; ///< Where both sides changed the same lines: both stand in the text.
    bool operator==(const MergeDraft &) const = default;
};
/// As mergedText(), but where the sides collide no line of either is left out.
MergeDraft mergeDraft(const QString &base, const QString &mine, const QString &theirs);

} // namespace callboard
