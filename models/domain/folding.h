// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace callboard {

/// Lower case without accents: how texts are compared wherever the user searches. The full text folds alike.
QString folded(const QString &text);

} // namespace callboard
