// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

namespace callboard {

/// What is being typed at one place of a query's text, and what a completion puts its own text in place of.
struct Completing {
    enum class Kind {
        Operator, ///< A bare word so far; it may be empty, between words.
        Value, ///< Of an operator.
        Sort, ///< What comes after "sort:".
    };
    Kind kind = Kind::Operator;
    QueryField field = QueryField::Text; ///< Of a value.
    QString typed; ///< Without quotes.
    qsizetype start = 0;
    qsizetype length = 0; ///< Up to the end of the word or value, even behind the cursor.
    bool operator==(const Completing &) const = default;
};

/// Absent inside of a phrase, in a word that cannot become an operator, and after an unknown operator.
std::optional<Completing> completingAt(QStringView text, qsizetype cursor);
/// As a value is written in a query: in quotes when it holds blanks or commas.
QString asQueryValue(QString value);

} // namespace callboard
