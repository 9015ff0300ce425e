// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/snapshotwriter.h"

#include "models/domain/phonenumber.h"

#include <QSet>

#include <algorithm>

namespace callboard {

namespace {

qint32 lengthOf(const std::optional<qint64> &seconds)
{
    constexpr qint64 most = std::numeric_limits<qint32>::max();
    return seconds ? qint32(std::clamp(*seconds, -most, most)) : Chunk::noLength;
}

/// What a newer version may have written and this one does not know counts as not supplied.
int known(int value, CallStatus last)
{
    return value > 0 && value <= int(last) ? value : 0;
}
int known(int value, Direction last)
{
    return value > 0 && value <= int(last) ? value : 0;
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

void SnapshotWriter::startOver()
{
    m_texts = std::make_unique<Texts>();
    m_accountSets.clear();
    m_setsShown.reset();
    m_chunks.clear();
    m_shared.clear();
    m_touched.clear();
    m_anyTouched = false;
    m_gone = 0;
    m_stamp = {};
    m_resumed.reset();
    ++m_build;
    m_complete = false;
}

SnapshotPtr SnapshotWriter::build(IndexReader &reader, const Stop &stop)
{
    startOver();
    bool stopped = false;
    const Moment moment(reader);
    m_stamp = reader.stamp();
    readNames(reader);
    reader.all([&](const IndexRow &row) {
        append(row);
        stopped = m_chunks.back()->size() == Chunk::capacity && stop();
        return !stopped;
    });
    return stopped ? nullptr : publish();
}

SnapshotPtr SnapshotWriter::resume(IndexReader &reader, const SnapshotPtr &kept)
{
    startOver();
    std::optional<std::vector<CallId>> changed;
    {
        const Moment moment(reader);
        changed = reader.changedSince(kept->stamp);
        readNames(reader);
    }
    if (!changed)
        return nullptr;
    m_resumed = kept;
    m_complete = true;
    if (!changed->empty())
        return update(reader, *changed, [] { return false; });
    auto shown = std::make_shared<Snapshot>(*kept);
    shown->names = m_names;
    shown->build = m_build;
    return shown;
}

/// Only when a call changes: finding a text's code again costs more than the rest.
void SnapshotWriter::takeOver(const Snapshot &kept)
{
    m_texts->lines = DictionaryWriter(kept.lines);
    m_texts->remotes = DictionaryWriter(kept.remotes);
    m_texts->guestIds = DictionaryWriter(kept.guestIds);
    m_texts->guestNames = DictionaryWriter(kept.guestNames);
    m_texts->staffIds = DictionaryWriter(kept.staffIds);
    m_texts->staffNames = DictionaryWriter(kept.staffNames);
    m_texts->providers = DictionaryWriter(kept.providers);
    m_texts->tagSets = DictionaryWriter(kept.tagSets);
    m_texts->guests = PeopleWriter(*kept.guests);
    m_texts->staff = PeopleWriter(*kept.staff);
    for (const std::vector<AccountId> &set : *kept.accountSets)
        accountSetOf(set);
    for (const auto &chunk : kept.chunks) // never changed in place: they count as shared
        m_chunks.push_back(std::const_pointer_cast<Chunk>(chunk));
    m_shared.assign(m_chunks.size(), true);
    m_gone = kept.gone;
    m_stamp = kept.stamp;
}

SnapshotPtr SnapshotWriter::update(IndexReader &reader, const std::vector<CallId> &ids, const Stop &stop)
{
    if (const SnapshotPtr kept = std::exchange(m_resumed, nullptr); kept && m_complete)
        takeOver(*kept);
    if (!m_complete || !apply(reader, ids))
        return build(reader, stop);
    const size_t rows = m_chunks.size() * Chunk::capacity;
    return m_gone > fewGone && m_gone > rows / 4 ? build(reader, stop) : publish();
}

/// False when a call would have to stand between others, or it is not known what else has changed.
bool SnapshotWriter::apply(IndexReader &reader, const std::vector<CallId> &ids)
{
    m_complete = false;
    bool fits = true;
    const Moment moment(reader);
    const std::optional<std::vector<CallId>> others = reader.changedSince(m_stamp); // not announced yet
    if (!others)
        return false;
    QSet<CallId> missing(ids.begin(), ids.end());
    missing.unite(QSet<CallId>(others->begin(), others->end()));
    std::vector<CallId> ordered(missing.begin(), missing.end());
    std::sort(ordered.begin(), ordered.end());
    m_stamp = reader.stamp();
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
    const std::optional<quint32> at = rowOf(row.id);
    if (!at)
        return false;
    Chunk &chunk = writable(*at / Chunk::capacity);
    const quint32 place = Snapshot::placeOf(*at);
    m_gone -= (chunk.flags[place] & Chunk::Gone) != 0;
    touch(chunk.remote[place]); // the number it had
    write(chunk, place, row);
    return true;
}

void SnapshotWriter::markGone(CallId id)
{
    const std::optional<quint32> row = rowOf(qint64(id));
    if (!row)
        return;
    Chunk &chunk = writable(*row / Chunk::capacity);
    quint16 &flags = chunk.flags[Snapshot::placeOf(*row)];
    m_gone += (flags & Chunk::Gone) == 0;
    flags |= Chunk::Gone;
    chunk.someFlags |= Chunk::Gone;
    touch(chunk.remote[Snapshot::placeOf(*row)]);
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
    const int direction = known(row.direction, Direction::Outbound);
    const int status = known(row.status, CallStatus::Voicemail);
    const bool isOutbound = direction == int(Direction::Outbound);
    Texts &texts = *m_texts;
    chunk.id[place] = row.id;
    chunk.startedAt[place] = row.startedAt.value_or(Chunk::noTime);
    chunk.line.set(place, texts.lines.codeOf(isOutbound ? row.from : row.to));
    chunk.remote.set(place, texts.remotes.codeOf(isOutbound ? row.to : row.from));
    chunk.guest.set(
        place,
        texts.guests.numberOf({texts.guestIds.codeOf(row.guestId), texts.guestNames.codeOf(row.guestName)}));
    chunk.staff.set(
        place,
        texts.staff.numberOf({texts.staffIds.codeOf(row.staffId), texts.staffNames.codeOf(row.staffName)}));
    chunk.provider.set(place, texts.providers.codeOf(row.provider));
    chunk.tags.set(place, texts.tagSets.codeOf(row.tags));
    chunk.accounts.set(place, accountSetOf(row.accounts));
    chunk.ring[place] = lengthOf(row.ring);
    chunk.talk[place] = lengthOf(row.talk);
    chunk.duration[place] = lengthOf(row.duration);
    chunk.flags[place] = flagsOf(row);
    chunk.kind[place] = kinds::kindOf(direction, status, 0);
    settleAlone(chunk, place);
    if (!(chunk.flags[place] & Chunk::Withheld))
        touch(chunk.remote[place]);
    if (row.startedAt) {
        chunk.earliest = std::min(chunk.earliest, *row.startedAt);
        chunk.latest = std::max(chunk.latest, *row.startedAt);
    }
    chunk.someWithoutStart |= !row.startedAt;
    chunk.someFlags |= chunk.flags[place];
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
    settleCallbacks();
    if (!m_setsShown) {
        std::vector<std::vector<AccountId>> sets(m_accountSets.size());
        for (const auto &[accounts, number] : m_accountSets)
            sets[number] = accounts;
        m_setsShown = std::make_shared<const std::vector<std::vector<AccountId>>>(std::move(sets));
    }
    auto shown = std::make_shared<Snapshot>();
    shown->chunks.assign(m_chunks.begin(), m_chunks.end());
    m_shared.assign(m_chunks.size(), true);
    shown->lines = m_texts->lines.dictionary();
    shown->remotes = m_texts->remotes.dictionary();
    shown->tagSets = m_texts->tagSets.dictionary();
    shown->guests = m_texts->guests.shown();
    shown->staff = m_texts->staff.shown();
    shown->guestIds = m_texts->guestIds.dictionary();
    shown->guestNames = m_texts->guestNames.dictionary();
    shown->staffIds = m_texts->staffIds.dictionary();
    shown->staffNames = m_texts->staffNames.dictionary();
    shown->providers = m_texts->providers.dictionary();
    shown->accountSets = m_setsShown;
    shown->names = m_names;
    shown->gone = m_gone;
    shown->stamp = m_stamp;
    shown->build = m_build;
    m_complete = true;
    return shown;
}

} // namespace callboard
