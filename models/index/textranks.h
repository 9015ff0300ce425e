// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/snapshot.h"

#include <mutex>

namespace callboard {

/// By code: the place of its text in the order of the bytes, equal texts the same, from 1 on; 0 where there
/// is no text.
using Ranks = std::vector<quint32>;

enum class RankBy { Text, FoldedText };

/// The ranks of one dictionary. Half a million texts take longer to sort than a million calls; therefore
/// their order is kept, and texts that come later are put between the known ones. Callable from any thread.
class KeptRanks {
public:
    explicit KeptRanks(RankBy by)
        : m_by(by)
    {
    }
    /// @p build is that of the dictionary's snapshot. Ranks of a dictionary that has grown meanwhile also
    /// order the texts it had.
    std::shared_ptr<const Ranks> of(const Dictionary &texts, quint64 build);

private:
    void extend(const Dictionary &texts);

    const RankBy m_by;
    std::mutex m_mutex;
    quint64 m_build = 0;
    std::vector<quint32> m_sorted; ///< Codes in the order of their texts.
    std::shared_ptr<const Ranks> m_ranks;
};

/// Of the two dictionaries that are large.
struct TextRanks {
    KeptRanks numbers{RankBy::Text}; ///< Snapshot::remotes.
    KeptRanks guests{RankBy::FoldedText}; ///< Snapshot::guestNames.

    void prepare(const Snapshot &snapshot)
    {
        numbers.of(snapshot.remotes, snapshot.build);
        guests.of(snapshot.guestNames, snapshot.build);
    }
};

} // namespace callboard
