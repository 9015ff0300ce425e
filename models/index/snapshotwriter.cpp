// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/snapshotwriter.h"

#include "models/domain/phonenumber.h"

#include <QSet>

#include <algorithm>

namespace callboard {

namespace {

/// Calls @p act with every column of a chunk.
template<typename C, typename Act> void forEachColumn(C &chunk, Act act)
{
    act(chunk.id);
    act(chunk.startedAt);
    for (auto *codes : {&chunk.from, &chunk.to, &chunk.guestId, &chunk.guestName, &chunk.staffId,
                        &chunk.staffName, &chunk.provider, &chunk.accounts})
        act(*codes);
    for (auto *lengths : {&chunk.ring, &chunk.talk, &chunk.duration})
        act(*lengths);
    act(chunk.flags);
    act(chunk.direction);
    act(chunk.status);
}

qint32 lengthOf(const std::optional<qint64> &seconds)
{
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    return seconds ? qint32(std::clamp(*seconds, -most, most)) : Chunk::noLength;
}

quint8 smallNumber(int value)
{
    return value > 0 && value < 8 ? quint8(value) : quint8(0);
}

constexpr quint32 fewGone = 1024; ///< Not worth reading everything for.

/// What is read while it lives is of one moment.
class Moment {
public:
    explicit Moment(IndexReader &reader)
        : m_reader(reader)
    {
        m_reader.begin();
    }
    ~Moment()
    {
        try {
            m_reader.end();
        } catch (const DatabaseError &) {
            // The next one begins with an end.
        }
    }
    Moment(const Moment &) = delete;
    Moment &operator=(const Moment &) = delete;

private:
    IndexReader &m_reader;
};

} // namespace

SnapshotPtr SnapshotWriter::build(IndexReader &reader, const Stop &stop)
{
    m_texts = std::make_unique<Texts>();
    m_accountSets.clear();
    m_setsShown.reset();
    m_chunks.clear();
    m_shared.clear();
    m_gone = 0;
    m_complete = false;
    bool stopped = false;
    const Moment moment(reader);
    readNames(reader);
    reader.all([&](const IndexRow &row) {
        append(row);
        stopped = m_chunks.back()->size() == Chunk::capacity && stop();
        return !stopped;
    });
    return stopped ? nullptr : publish();
}

SnapshotPtr SnapshotWriter::update(IndexReader &reader, const std::vector<CallId> &ids, const Stop &stop)
{
    if (!m_complete || !apply(reader, ids))
        return build(reader, stop);
    const size_t rows = m_chunks.size() * Chunk::capacity;
    return m_gone > fewGone && m_gone > rows / 4 ? build(reader, stop) : publish();
}

/// False when a call would have to stand between others.
bool SnapshotWriter::apply(IndexReader &reader, const std::vector<CallId> &ids)
{
    QSet<CallId> missing(ids.begin(), ids.end());
    std::vector<CallId> ordered(missing.begin(), missing.end());
    std::sort(ordered.begin(), ordered.end());
    m_complete = false;
    bool fits = true;
    const Moment moment(reader);
    readNames(reader);
    reader.some(ordered, [&](const IndexRow &row) {
        missing.remove(CallId(row.id));
        return fits = replace(row);
    });
    for (const CallId id : std::as_const(missing)) {
        if (fits)
            markGone(id);
    }
    return fits;
}

void SnapshotWriter::readNames(IndexReader &reader)
{
    IndexNames names = reader.names();
    if (!m_names || *m_names != names)
        m_names = std::make_shared<const IndexNames>(std::move(names));
}

void SnapshotWriter::append(const IndexRow &row)
{
    if (m_chunks.empty() || m_chunks.back()->size() == Chunk::capacity) {
        m_chunks.push_back(std::make_shared<Chunk>());
        m_shared.push_back(false);
        forEachColumn(*m_chunks.back(), [](auto &column) { column.reserve(Chunk::capacity); });
    }
    Chunk &chunk = writable(quint32(m_chunks.size() - 1));
    const quint32 place = chunk.size();
    forEachColumn(chunk, [](auto &column) { column.emplace_back(); });
    write(chunk, place, row);
}

bool SnapshotWriter::replace(const IndexRow &row)
{
    if (m_chunks.empty() || row.id > m_chunks.back()->id.back()) {
        append(row);
        return true;
    }
    const std::optional<quint32> known = rowOf(row.id);
    if (!known)
        return false;
    Chunk &chunk = writable(*known / Chunk::capacity);
    const quint32 place = Snapshot::placeOf(*known);
    m_gone -= (chunk.flags[place] & Chunk::Gone) != 0;
    write(chunk, place, row);
    return true;
}

void SnapshotWriter::markGone(CallId id)
{
    const std::optional<quint32> row = rowOf(qint64(id));
    if (!row)
        return;
    quint16 &flags = writable(*row / Chunk::capacity).flags[Snapshot::placeOf(*row)];
    m_gone += (flags & Chunk::Gone) == 0;
    flags |= Chunk::Gone;
}

std::optional<quint32> SnapshotWriter::rowOf(qint64 id) const
{
    const auto chunk =
        std::partition_point(m_chunks.begin(), m_chunks.end(), [id](const std::shared_ptr<Chunk> &candidate) {
            return candidate->id.back() < id;
        });
    if (chunk == m_chunks.end())
        return std::nullopt;
    const std::vector<qint64> &ids = (*chunk)->id;
    const auto place = std::lower_bound(ids.begin(), ids.end(), id);
    if (place == ids.end() || *place != id)
        return std::nullopt;
    return quint32(chunk - m_chunks.begin()) * Chunk::capacity + quint32(place - ids.begin());
}

void SnapshotWriter::write(Chunk &chunk, quint32 place, const IndexRow &row)
{
    chunk.id[place] = row.id;
    chunk.startedAt[place] = row.startedAt.value_or(Chunk::noTime);
    chunk.from[place] = m_texts->numbers.codeOf(row.from);
    chunk.to[place] = m_texts->numbers.codeOf(row.to);
    chunk.guestId[place] = m_texts->guestIds.codeOf(row.guestId);
    chunk.guestName[place] = m_texts->guestNames.codeOf(row.guestName);
    chunk.staffId[place] = m_texts->staffIds.codeOf(row.staffId);
    chunk.staffName[place] = m_texts->staffNames.codeOf(row.staffName);
    chunk.provider[place] = m_texts->providers.codeOf(row.provider);
    chunk.accounts[place] = accountSetOf(row.accounts);
    chunk.ring[place] = lengthOf(row.ring);
    chunk.talk[place] = lengthOf(row.talk);
    chunk.duration[place] = lengthOf(row.duration);
    chunk.flags[place] = flagsOf(row);
    chunk.direction[place] = smallNumber(row.direction);
    chunk.status[place] = smallNumber(row.status);
}

quint16 SnapshotWriter::flagsOf(const IndexRow &row) const
{
    static const std::string withheld = withheldNumber.toString().toStdString();
    const std::string_view remote = row.direction == int(Direction::Outbound) ? row.to : row.from;
    quint16 flags = row.flags;
    if (row.guestId.data() || row.guestName.data())
        flags |= Chunk::HasGuest;
    if (remote == withheld)
        flags |= Chunk::Withheld;
    return flags;
}

quint32 SnapshotWriter::accountSetOf(const std::vector<AccountId> &accounts)
{
    const auto [set, isNew] = m_accountSets.try_emplace(accounts, quint32(m_accountSets.size()));
    if (isNew)
        m_setsShown.reset();
    return set->second;
}

/// The chunk, or in its place a copy that no snapshot shows.
Chunk &SnapshotWriter::writable(quint32 number)
{
    if (m_shared[number]) {
        const std::shared_ptr<Chunk> copy = std::make_shared<Chunk>();
        forEachColumn(*copy, [](auto &column) { column.reserve(Chunk::capacity); });
        *copy = *m_chunks[number];
        m_chunks[number] = copy;
        m_shared[number] = false;
    }
    return *m_chunks[number];
}

SnapshotPtr SnapshotWriter::publish()
{
    if (!m_setsShown) {
        std::vector<std::vector<AccountId>> sets(m_accountSets.size());
        for (const auto &[accounts, number] : m_accountSets)
            sets[number] = accounts;
        m_setsShown = std::make_shared<const std::vector<std::vector<AccountId>>>(std::move(sets));
    }
    auto shown = std::make_shared<Snapshot>();
    shown->chunks.assign(m_chunks.begin(), m_chunks.end());
    m_shared.assign(m_chunks.size(), true);
    shown->numbers = m_texts->numbers.dictionary();
    shown->guestIds = m_texts->guestIds.dictionary();
    shown->guestNames = m_texts->guestNames.dictionary();
    shown->staffIds = m_texts->staffIds.dictionary();
    shown->staffNames = m_texts->staffNames.dictionary();
    shown->providers = m_texts->providers.dictionary();
    shown->accountSets = m_setsShown;
    shown->names = m_names;
    shown->gone = m_gone;
    m_complete = true;
    return shown;
}

} // namespace callboard
