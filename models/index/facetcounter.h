// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/tally.h"

#include <map>

namespace callboard {

/// What is counted for one facet; which of these depends on the field.
struct FacetCounts {
    Tally codes; ///< By code of its column, by kind, or by minute of the week.
    Tally flags;
    int hidden = 0; ///< Is: calls that is:deleted alone would show. The other figures are without them.
};

/// Counts for several facets, chunk by chunk: a chunk's columns stay in the cache meanwhile, and facets
/// without a choice share the list of the rows that pass. All arguments must outlive it.
class FacetCounter {
public:
    FacetCounter(const Snapshot &snapshot, const FailMask &mask, const LocalMinutes &minutes,
                 const std::vector<QueryField> &fields);

    void run(const Stop &stop);
    const FacetCounts &of(QueryField field) const { return m_counts.at(field); }

private:
    void count(QueryField field, FacetCounts &counts);
    bool isPlain(QueryField field) const;
    void countKinds(bool isPlain, FacetCounts &counts, RowList rows);
    void countAmongHidden(FacetCounts &counts);
    RowList rowsWithout(quint16 ignored);

    const Snapshot &m_snapshot;
    const FailMask &m_mask;
    const LocalMinutes &m_minutes;
    std::map<QueryField, FacetCounts> m_counts;
    std::vector<quint16> m_places; ///< Of the list that is in use.
    // What facets have in common where none of them has a choice.
    bool m_hasBothMarks = false;
    bool m_hasBothOfWeek = false;
    bool m_sharesMarks = false;
    bool m_sharesWeek = false;
    bool m_kindsKnown = false;
    Tally m_kinds{kinds::count}; ///< Of this chunk.
    Tally m_sharedFlags;
    Tally m_sharedMinutes;
    size_t m_number = 0;
    const Chunk *m_chunk = nullptr;
};

} // namespace callboard
