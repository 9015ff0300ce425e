// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/querycompletion.h"
#include "models/store/synctypes.h"
#include "ui/filter/suggestion.h"

#include <QDate>

namespace callboard {

/// Operators that begin with what is typed, each with what it does.
QList<Suggestion> operatorSuggestions(const QString &typed);
/// What comes after "sort:".
QList<Suggestion> sortSuggestions(const QString &typed);
/// Values that are the same everywhere: days, lengths, the closed lists. Without counts.
QList<Suggestion> fixedSuggestions(QueryField field, const QString &typed, QDate today);
/// Values that calls have, by how many have them; those that begin so first.
QList<Suggestion> valueSuggestions(QueryField field, const QString &typed, const QList<FacetValue> &values);

} // namespace callboard
