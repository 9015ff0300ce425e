// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Which lines two texts have in common. Pure; any thread.
namespace callboard {

/// For each line of @p base the line of @p other that it corresponds to, or -1. Absent where they differ by
/// more than some thousand lines: that would take noticeable time and tell a reader nothing.
std::optional<std::vector<qsizetype>> matchedLines(const QStringList &base, const QStringList &other);

struct LineChange {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text; ///< One line, without its end.
    bool operator==(const LineChange &) const = default;
};
/// How @p before becomes @p after; of lines that changed, what was removed comes first. An empty text has no
/// lines.
QList<LineChange> changedLines(const QString &before, const QString &after);

} // namespace callboard
