// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/snapshot.h"

#include <map>

namespace callboard {

/// Makes snapshots: the first from all calls, each further one from the calls that changed, sharing every
/// chunk without such a call with the one before. Used by one thread.
class SnapshotWriter {
public:
    /// Reads everything, in one pass; null when @p stop said so. Throws DatabaseError.
    SnapshotPtr build(IndexReader &reader, const Stop &stop);
    /// Reads these calls and the names again. When a change cannot be applied (an id between known ones) or
    /// too many rows are gone, everything is read instead.
    SnapshotPtr update(IndexReader &reader, const std::vector<CallId> &ids, const Stop &stop);

private:
    bool apply(IndexReader &reader, const std::vector<CallId> &ids);
    void append(const IndexRow &row);
    bool replace(const IndexRow &row);
    void markGone(CallId id);
    std::optional<quint32> rowOf(qint64 id) const;
    void write(Chunk &chunk, quint32 place, const IndexRow &row);
    quint16 flagsOf(const IndexRow &row) const;
    quint32 accountSetOf(const std::vector<AccountId> &accounts);
    Chunk &writable(quint32 chunk);
    void readNames(IndexReader &reader);
    SnapshotPtr publish();

    struct Texts {
        DictionaryWriter numbers, guestIds, guestNames, staffIds, staffNames, providers;
    };
    std::unique_ptr<Texts> m_texts;
    std::map<std::vector<AccountId>, quint32> m_accountSets;
    std::shared_ptr<const std::vector<std::vector<AccountId>>> m_setsShown;
    std::shared_ptr<const IndexNames> m_names;
    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::vector<bool> m_shared; ///< Which of them a snapshot shows, so that they are copied before a change.
    quint32 m_gone = 0;
    bool m_complete = false; ///< False while reading, and after a failure: then all is read again.
};

} // namespace callboard
