// SPDX-License-Identifier: GPL-3.0-or-later
// SnapshotWriter: what became of calls that reached nobody, which the other calls with their number decide.
#include "models/index/snapshotwriter.h"

#include <algorithm>

namespace callboard {

namespace {

int number(std::optional<CallbackState> state)
{
    return state ? int(*state) : 0;
}

} // namespace

/// As for a call without a number, until settleCallbacks() knows the others with its number.
void SnapshotWriter::settleAlone(Chunk &chunk, quint32 place)
{
    const int direction = kinds::directionOf(chunk.kind[place]);
    const int status = kinds::statusOf(chunk.kind[place]);
    const std::optional<CallbackState> state = (chunk.flags[place] & IndexRow::Hidden)
        ? std::nullopt
        : callbackWithoutNumber(kinds::enumeration<Direction>(direction),
                                kinds::enumeration<CallStatus>(status));
    chunk.kind[place] = kinds::kindOf(direction, status, number(state));
}

/// Its calls are looked at when all of them are known.
void SnapshotWriter::touch(quint32 remote)
{
    if (remote == 0)
        return;
    if (m_touched.size() <= remote)
        m_touched.resize(std::max<size_t>(remote + 1, m_texts->remotes.dictionary().size()), 0);
    m_touched[remote] = 1;
    m_anyTouched = true;
}

/// Rows of the touched numbers, number by number; @p ends tells where each number's end.
std::vector<quint32> SnapshotWriter::touchedRows(std::vector<quint32> &ends) const
{
    ends.assign(m_touched.size() + 1, 0);
    const auto forEachTouched = [this](auto act) {
        quint32 first = 0;
        for (const auto &chunk : m_chunks) {
            chunk->remote.with([&](const auto *remotes) {
                for (quint32 i = 0; i < chunk->size(); ++i) {
                    if (remotes[i] < m_touched.size() && m_touched[remotes[i]])
                        act(remotes[i], first + i);
                }
            });
            first += chunk->size();
        }
    };
    forEachTouched([&](quint32 remote, quint32) { ++ends[remote + 1]; });
    for (size_t i = 1; i < ends.size(); ++i)
        ends[i] += ends[i - 1];
    std::vector<quint32> rows(ends.back());
    forEachTouched([&](quint32 remote, quint32 row) { rows[ends[remote]++] = row; });
    return rows;
}

void SnapshotWriter::settleCallbacks()
{
    if (!std::exchange(m_anyTouched, false))
        return;
    std::vector<quint32> ends;
    std::vector<quint32> rows = touchedRows(ends);
    quint32 *begin = rows.data();
    for (size_t remote = 0; remote + 1 < ends.size(); ++remote) {
        quint32 *end = rows.data() + ends[remote];
        settle(begin, end);
        begin = end;
    }
    m_touched.clear();
}

/// The calls with one number, by ascending row.
void SnapshotWriter::settle(quint32 *begin, quint32 *end)
{
    const auto isOlder = [&](quint32 a, quint32 b) {
        const qint64 startOfA = m_chunks[a / Chunk::capacity]->startedAt[Snapshot::placeOf(a)];
        const qint64 startOfB = m_chunks[b / Chunk::capacity]->startedAt[Snapshot::placeOf(b)];
        return startOfA != startOfB ? startOfA < startOfB : a < b;
    };
    if (!std::is_sorted(begin, end, isOlder))
        std::sort(begin, end, isOlder);
    CallbackRule rule;
    while (end != begin) {
        const quint32 row = *--end;
        const Chunk &chunk = *m_chunks[row / Chunk::capacity];
        const quint32 place = Snapshot::placeOf(row);
        const auto direction = kinds::enumeration<Direction>(kinds::directionOf(chunk.kind[place]));
        const auto status = kinds::enumeration<CallStatus>(kinds::statusOf(chunk.kind[place]));
        if (chunk.flags[place] & (quint16(IndexRow::Hidden) | quint16(Chunk::Gone)))
            setCallback(row, 0);
        else if (chunk.flags[place] & Chunk::Withheld)
            setCallback(row, number(callbackWithoutNumber(direction, status)));
        else if (chunk.startedAt[place] == Chunk::noTime)
            setCallback(row, number(CallbackRule().tell(direction, status)));
        else
            setCallback(row, number(rule.tell(direction, status)));
    }
}

void SnapshotWriter::setCallback(quint32 row, int state)
{
    const quint8 kind = m_chunks[row / Chunk::capacity]->kind[Snapshot::placeOf(row)];
    const quint8 wanted = kinds::kindOf(kinds::directionOf(kind), kinds::statusOf(kind), state);
    if (kind != wanted)
        writable(row / Chunk::capacity).kind[Snapshot::placeOf(row)] = wanted;
}

} // namespace callboard
