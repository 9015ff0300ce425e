// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>

namespace callboard {

/// Keys that a part of the window handles by itself while it has the keyboard: they are not actions, and
/// always the same.
struct FixedKey {
    QString part; ///< "In a note".
    QKeySequence key; ///< The one that is shown.
    QString meaning;
    QList<QKeySequence> others{}; ///< That belong to it.

    bool has(const QKeySequence &asked) const { return key == asked || others.contains(asked); }
};

QString fixedTableTitle(); ///< The part that is the table of calls.
/// By part, in the order of the window.
QList<FixedKey> fixedKeys();

} // namespace callboard
