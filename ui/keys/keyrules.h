// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

namespace callboard {

/// Why @p key can be the key of no command, in a sentence for the user; null: it can. It is one combination,
/// with which nobody types, edits a text or goes through a window. Pure.
QString keyRefusal(const QKeySequence &key);

} // namespace callboard
