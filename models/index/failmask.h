// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/snapshot.h"

namespace callboard {

/// The fields whose values are counted. Each counts the calls that pass everything but its own choice.
const std::vector<QueryField> &facetFields();

/// False: it asks for what the index has no columns of yet; the store answers.
bool indexAnswers(const CallFilter &filter);

/// Per row why it fails a filter: a bit per facet field for what is chosen of it, one for all other
/// conditions, one for calls that are hidden or gone. A row passes when no bit is set.
class FailMask {
public:
    enum Bit : quint16 {
        OtherTerms = 1 << 9, ///< Bits below: facetFields() in their order.
        Hidden = 1 << 10, ///< Deleted here, and the filter does not ask for deleted calls.
        Gone = 1 << 11,
    };
    static quint16 bitOf(QueryField field); ///< 0 when it is no facet.

    /// Rows that match the words of a filter, as the full text of the store finds them: ids ascending, one
    /// list per element of CallFilter::words; absent where the full text is not asked.
    using Hits = std::vector<std::optional<std::vector<CallId>>>;

    /// Empty when @p stop said so; see isComplete().
    FailMask(const Snapshot &snapshot, const CallFilter &filter, const Hits &hits, const Stop &stop = {});

    bool isComplete() const { return m_complete; }
    const std::vector<quint16> &rows() const { return m_rows; }
    bool passes(quint32 row) const { return m_rows[row] == 0; }
    quint32 passing() const; ///< How many calls pass.

private:
    std::vector<quint16> m_rows;
    bool m_complete = false;
};

} // namespace callboard
