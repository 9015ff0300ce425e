// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/callback.h"
#include "models/index/codecolumn.h"
#include "models/index/dictionary.h"
#include "models/store/indexreader.h"

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace callboard {

/// Direction, status and callback state of a call in one byte, by their numbers; 0 where there is none.
namespace kinds {
constexpr size_t count = 256;
constexpr int directionOf(quint8 kind)
{
    return kind & 3;
}
constexpr int statusOf(quint8 kind)
{
    return (kind >> 2) & 7;
}
constexpr int callbackOf(quint8 kind)
{
    return kind >> 5;
}
constexpr quint8 kindOf(int direction, int status, int callback)
{
    return quint8((direction & 3) | (status & 7) << 2 | callback << 5);
}
/// What one of the three numbers stands for.
template<typename E> constexpr std::optional<E> enumeration(int number)
{
    return number == 0 ? std::nullopt : std::optional(E(number));
}
} // namespace kinds

/// Columns of up to `capacity` calls, about 50 bytes each. Never changed once it is part of a snapshot.
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
    CodeColumn line, remote, provider, tags; ///< Dictionary codes.
    CodeColumn staff, guest; ///< Numbers of people.
    CodeColumn accounts; ///< Number of a set of accounts.
    std::vector<qint32> ring, talk, duration; ///< Seconds, or noLength; beyond 68 years: 68 years.
    std::vector<quint16> flags; ///< IndexRow::Flag and Flag.
    std::vector<quint8> kind;

    // Of all rows, or of more than them: calls that changed meanwhile may have been the reason.
    qint64 earliest = std::numeric_limits<qint64>::max();
    qint64 latest = noTime;
    bool someWithoutStart = false;
    quint16 someFlags = 0;

    quint32 size() const { return quint32(id.size()); }
    bool isOutbound(quint32 row) const { return kinds::directionOf(kind[row]) == int(Direction::Outbound); }
    quint32 callback(quint32 row) const { return quint32(kinds::callbackOf(kind[row])); }
};

/// Calls @p act with every column of a chunk.
template<typename C, typename Act> void forEachColumn(C &chunk, Act act)
{
    act(chunk.id);
    act(chunk.startedAt);
    for (auto *codes : {&chunk.line, &chunk.remote, &chunk.provider, &chunk.tags, &chunk.staff, &chunk.guest,
                        &chunk.accounts})
        act(*codes);
    for (auto *lengths : {&chunk.ring, &chunk.talk, &chunk.duration})
        act(*lengths);
    act(chunk.flags);
    act(chunk.kind);
}

/// Who a call was with: an id and the name that this call has for it, either may be 0.
struct Person {
    quint32 id = 0;
    quint32 name = 0;
    bool operator==(const Person &) const = default;
};
using People = std::vector<Person>;

/// All calls of the cache at one moment, in memory, shared between threads and never changed. A row is a
/// call's number in it: chunk number times Chunk::capacity plus its place in the chunk.
struct Snapshot {
    std::vector<std::shared_ptr<const Chunk>> chunks; ///< All full but the last.
    Dictionary lines, remotes; ///< The company's numbers, and the other party's.
    Dictionary guestIds, guestNames, staffIds, staffNames, providers;
    Dictionary tagSets; ///< Each as in IndexRow::tags.
    std::shared_ptr<const People> guests, staff; ///< Number 0 is nobody.
    std::shared_ptr<const std::vector<std::vector<AccountId>>> accountSets;
    std::shared_ptr<const IndexNames> names;
    quint32 gone = 0; ///< Rows that are no calls any more.
    IndexStamp stamp;
    quint64 build = 0; ///< Snapshots that share it are of one growth: a row and a code stay what they were.

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
