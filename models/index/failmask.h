// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/localminutes.h"
#include "models/index/snapshot.h"

namespace callboard {

/// The fields whose values are counted. Each counts the calls that pass everything but its own choice.
const std::vector<QueryField> &facetFields();

/// Places of rows in a chunk; without `places`, all of the first `count` ones.
struct RowList {
    const quint16 *places = nullptr;
    quint32 count = 0;
};

/// Per row why it fails a filter: a bit per facet field for what is chosen of it, one for all other
/// conditions, one for calls that are hidden, one for the stretch of time. A row passes when no bit is set.
/// The snapshot must outlive it. Used by one thread at a time.
class FailMask {
public:
    enum Bit : quint16 {
        OtherTerms = 1 << 13, ///< Bits below: facetFields() in their order.
        Hidden = 1 << 14, ///< Deleted here, and the filter does not ask for deleted calls.
        Times = 1 << 15, ///< Outside the stretch of time, or no longer a call.
    };
    static quint16 bitOf(QueryField field); ///< 0 when it is no facet.

    /// Per row whether it matches a word, as the full text of the store finds it; null where the full text is
    /// not asked.
    using Found = std::shared_ptr<const std::vector<quint8>>;
    using Hits = std::vector<Found>; ///< One per element of CallFilter::words.
    static Found foundRows(const Snapshot &snapshot, const std::vector<CallId> &ascending);

    explicit FailMask(const Snapshot &snapshot);
    FailMask(const Snapshot &snapshot, const CallFilter &filter, const Hits &hits, const Stop &stop = {});
    /// Turns to another filter; only what differs from the last one costs anything. When @p stop said so it
    /// is not complete, and of no use but for another apply().
    void apply(const CallFilter &filter, const Hits &hits, const LocalMinutes &minutes,
               const Stop &stop = {});

    bool isComplete() const { return m_complete; }
    const CallFilter &filter() const { return m_filter; }
    const std::vector<quint16> &rows() const { return m_rows; }
    bool passes(quint32 row) const { return m_rows[row] == 0; }
    quint32 passing() const { return m_passing; } ///< How many calls pass.

    const quint16 *rowsOf(size_t chunk) const { return m_rows.data() + chunk * Chunk::capacity; }
    /// Reasons that occur in this chunk at all, and those that all of its rows have.
    quint16 someReasons(size_t chunk) const { return m_sums[chunk].some; }
    quint16 commonReasons(size_t chunk) const { return m_sums[chunk].common; }
    RowList passingIn(size_t chunk) const;

private:
    struct Sum {
        quint16 some = 0;
        quint16 common = 0;
        quint32 passing = 0;
    };
    void sumUp(size_t chunk);

    const Snapshot *m_snapshot;
    CallFilter m_filter;
    std::vector<quint16> m_rows;
    std::vector<quint16> m_places; ///< Of the rows that pass, chunk by chunk.
    std::vector<Sum> m_sums;
    quint32 m_passing = 0;
    quint16 m_valid = 0; ///< Bits that are as m_filter says.
    bool m_complete = false;
};

} // namespace callboard
