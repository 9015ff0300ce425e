// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/dictionary.h"
#include "models/store/indexreader.h"

#include <limits>
#include <memory>
#include <vector>

namespace callboard {

/// Columns of up to `capacity` calls, 66 bytes each. Never changed once it is part of a snapshot.
struct Chunk {
    static constexpr quint32 capacity = 1 << 14; ///< Its columns for one question stay in the L2 cache.
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();
    static constexpr qint32 noLength = std::numeric_limits<qint32>::min();
    /// Beside IndexRow::Flag: what follows from other columns and is asked for often.
    enum Flag : quint16 {
        HasGuest = 1 << 12,
        Withheld = 1 << 13,
        Gone = 1 << 14, ///< No longer in the store.
    };

    std::vector<qint64> id; ///< Ascending, over all chunks.
    std::vector<qint64> startedAt; ///< Milliseconds, or noTime.
    std::vector<quint32> from, to, guestId, guestName, staffId, staffName, provider; ///< Dictionary codes.
    std::vector<quint32> accounts; ///< Number of a set of accounts.
    std::vector<qint32> ring, talk, duration; ///< Seconds, or noLength; beyond 68 years: 68 years.
    std::vector<quint16> flags; ///< IndexRow::Flag and Flag.
    std::vector<quint8> direction, status; ///< By number, 0 when nobody supplied it.

    quint32 size() const { return quint32(id.size()); }
    bool isOutbound(quint32 row) const { return direction[row] == quint8(Direction::Outbound); }
    quint32 line(quint32 row) const { return isOutbound(row) ? from[row] : to[row]; }
    quint32 remote(quint32 row) const { return isOutbound(row) ? to[row] : from[row]; }
};

/// All calls of the cache at one moment, in memory, shared between threads and never changed. A row is a
/// call's number in it: chunk number times Chunk::capacity plus its place in the chunk.
struct Snapshot {
    std::vector<std::shared_ptr<const Chunk>> chunks; ///< All full but the last.
    Dictionary numbers; ///< From, to.
    Dictionary guestIds, guestNames, staffIds, staffNames, providers;
    std::shared_ptr<const std::vector<std::vector<AccountId>>> accountSets;
    std::shared_ptr<const IndexNames> names;
    quint32 gone = 0; ///< Rows that are no calls any more.

    quint32 rows() const
    {
        return chunks.empty() ? 0 : quint32(chunks.size() - 1) * Chunk::capacity + chunks.back()->size();
    }
    const Chunk &chunkOf(quint32 row) const { return *chunks[row / Chunk::capacity]; }
    static quint32 placeOf(quint32 row) { return row % Chunk::capacity; }
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;
/// Asked now and then by long work: true when nobody wants its answer any more.
using Stop = std::function<bool()>;

} // namespace callboard
