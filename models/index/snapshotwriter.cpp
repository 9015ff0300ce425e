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

template<typename E> std::optional<E> enumeration(int value)
{
    return value == 0 ? std::nullopt : std::optional(E(value));
}

int number(std::optional<CallbackState> state)
{
    return state ? int(*state) : 0;
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

PeopleWriter::PeopleWriter()
    : PeopleWriter(People(1))
{
}

PeopleWriter::PeopleWriter(const People &people)
    : m_people(people)
{
    grow(64);
}

/// The place of @p person in m_slots, or the free one where it belongs.
size_t PeopleWriter::slotOf(Person person) const
{
    const quint64 both = quint64(person.id) << 32 | person.name;
    size_t slot = size_t((both * 0x9e37'79b9'7f4a'7c15) >> 20) & (m_slots.size() - 1);
    while (m_slots[slot] != 0 && m_people[m_slots[slot]] != person)
        slot = (slot + 1) & (m_slots.size() - 1);
    return slot;
}

void PeopleWriter::grow(size_t slots)
{
    while (m_people.size() * 3 > slots * 2)
        slots *= 2;
    m_slots.assign(slots, 0);
    for (size_t number = 1; number < m_people.size(); ++number)
        m_slots[slotOf(m_people[number])] = quint32(number);
}

quint32 PeopleWriter::numberOf(Person person)
{
    if (person == Person{})
        return 0;
    const size_t slot = slotOf(person);
    if (m_slots[slot] != 0)
        return m_slots[slot];
    const auto number = quint32(m_people.size());
    m_slots[slot] = number;
    m_people.push_back(person);
    m_shown.reset();
    if (m_people.size() * 3 > m_slots.size() * 2)
        grow(m_slots.size() * 2);
    return number;
}

std::shared_ptr<const People> PeopleWriter::shown()
{
    if (!m_shown)
        m_shown = std::make_shared<const People>(m_people);
    return m_shown;
}

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
    const std::optional<CallbackState> alone = (row.flags & IndexRow::Hidden)
        ? std::nullopt
        : callbackWithoutNumber(enumeration<Direction>(direction), enumeration<CallStatus>(status));
    chunk.kind[place] = kinds::kindOf(direction, status, number(alone)); // until settleCallbacks()
    if (!(chunk.flags[place] & Chunk::Withheld))
        touch(chunk.remote[place]);
    if (row.startedAt) {
        chunk.earliest = std::min(chunk.earliest, *row.startedAt);
        chunk.latest = std::max(chunk.latest, *row.startedAt);
    }
    chunk.someWithoutStart |= !row.startedAt;
    chunk.someFlags |= chunk.flags[place];
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
        const auto direction = enumeration<Direction>(kinds::directionOf(chunk.kind[place]));
        const auto status = enumeration<CallStatus>(kinds::statusOf(chunk.kind[place]));
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
