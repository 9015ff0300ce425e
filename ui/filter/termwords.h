// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/facetmodel.h"

/// The conditions of a query in the user's words. All texts are safe for one line.
namespace callboard {

class FacetBoard;
class FilterState;

/// Name of a facet or an operator: "Line".
QString titleFor(QueryField field);
/// A value as a facet lists it: "Missed" for "missed". @p label is its name where it has one.
QString valueWords(QueryField field, const QString &value, const QString &label = {});
/// "Missed, 12 calls, chosen": a value for a screen reader.
QString spokenValue(const QString &name, const QVariant &count, FacetModel::Mark mark);
/// Every facet gets its words.
void wordFacets(FacetBoard &board);
/// "22:00–06:00" for what at: says.
QString hoursText(const QString &range);
/// "Today", "from 9 Mar", "9 – 12 Mar": what the date filter is set to; empty for any time.
QString datesText(const FilterState &filter);

/// One condition that can be taken away by itself.
struct QueryChip {
    QString text;
    QList<int> terms; ///< Into Query::terms.
    bool operator==(const QueryChip &) const = default;
};
/// One for every condition of the query in its order; dates and bare words make one each.
QList<QueryChip> chipsFor(const FilterState &filter, const FacetBoard &board);

} // namespace callboard
