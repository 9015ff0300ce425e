// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace callboard::quo {

/// One of the company's own numbers.
struct Line {
    QString number; ///< normalisedNumber().
    QString name;
    QString userId; ///< Somebody who may use it; lists of the older surface ask in their name.
    bool operator==(const Line &) const = default;
};

/// Who and what the ids in a call stand for: calls name neither.
struct Directory {
    QHash<QString, QString> userNames; ///< By id ("US…").
    QHash<QString, Line> lines; ///< By id ("PN…").
};

} // namespace callboard::quo
