// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace callboard {

/// Both sides' changes to @p base, merged by lines, where between them at least one line of base stands
/// untouched. Changes that touch, and different lines added at the same place, are a conflict: absent. The
/// same change on both sides is one change. Texts of more than a few thousand changed lines are not merged.
/// Pure; any thread.
std::optional<QString> mergedText(const QString &base, const QString &mine, const QString &theirs);

} // namespace callboard
