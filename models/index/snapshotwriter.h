// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/peoplewriter.h"

#include <map>

namespace callboard {

/// Makes snapshots: the first from all calls, each further one from the calls that changed, sharing every
/// chunk without such a call with the one before. Used by one thread.
class SnapshotWriter {
public:
    /// Reads everything, in one pass; null when @p stop said so. Throws DatabaseError.
    SnapshotPtr build(IndexReader &reader, const Stop &stop);
    /// Reads these calls, whatever else has changed, and the names. When a change cannot be applied (an id
    /// between known ones) or too many rows are gone, everything is read instead.
    SnapshotPtr update(IndexReader &reader, const std::vector<CallId> &ids, const Stop &stop);
    /// Goes on from a snapshot that was kept in a file; null when it is of other calls, or too old.
    SnapshotPtr resume(IndexReader &reader, const SnapshotPtr &kept);

private:
    void startOver();
    void takeOver(const Snapshot &kept);
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

    // Callback states (callbacksettling.cpp)
    static void settleAlone(Chunk &chunk, quint32 place);
    void touch(quint32 remote);
    void settleCallbacks();
    std::vector<quint32> touchedRows(std::vector<quint32> &ends) const;
    void settle(quint32 *begin, quint32 *end);
    void setCallback(quint32 row, int state);

    struct Texts {
        DictionaryWriter lines{Dictionary::Holds::Numbers}, remotes{Dictionary::Holds::Numbers};
        DictionaryWriter guestIds, guestNames, staffIds, staffNames, providers, tagSets;
        PeopleWriter guests, staff;
    };
    std::unique_ptr<Texts> m_texts;
    std::map<std::vector<AccountId>, quint32> m_accountSets;
    std::shared_ptr<const std::vector<std::vector<AccountId>>> m_setsShown;
    std::shared_ptr<const IndexNames> m_names;
    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::vector<bool> m_shared; ///< Which of them a snapshot shows, so that they are copied before a change.
    std::vector<quint8> m_touched; ///< Remote numbers whose calls may have another callback state now.
    bool m_anyTouched = false;
    quint32 m_gone = 0;
    IndexStamp m_stamp; ///< All changes up to it are in.
    SnapshotPtr m_resumed; ///< What nothing was changed of yet.
    quint64 m_build = 0;
    bool m_complete = false; ///< False while reading, and after a failure: then all is read again.
};

} // namespace callboard
