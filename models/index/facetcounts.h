// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/failmask.h"

namespace callboard {

/// Counts of every facet under one filter.
struct FacetTable {
    struct Facet {
        QueryField field;
        QList<FacetValue> values; ///< The frequent ones first, then those that the filter names.
        int more = 0; ///< How many values there are besides.
        bool operator==(const Facet &) const = default;
    };
    int calls = 0; ///< That pass the whole filter.
    QList<Facet> facets; ///< facetFields() in their order.
    bool operator==(const FacetTable &) const = default;
};
constexpr int allValues = std::numeric_limits<int>::max();

/// The values of each of @p fields, which are of facetFields(), among the calls that pass the filter of
/// @p mask without its own choice of that field: what Store::facet() answers. Of each the @p most frequent
/// and those that the filter names. Values are counted for all fields in one pass over the calls. What
/// @p stop ends is of no use.
QList<FacetTable::Facet> facetsOf(const Snapshot &snapshot, const FailMask &mask, const LocalMinutes &minutes,
                                  const std::vector<QueryField> &fields, int most, const Stop &stop = {});
/// All values of one.
QList<FacetValue> facetValues(const Snapshot &snapshot, const FailMask &mask, QueryField field);

} // namespace callboard
