// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/snapshotfile.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <cstring>

namespace callboard {

namespace {

/// To be raised whenever what is written, or what it means, is another.
constexpr quint64 formatVersion = 1;
constexpr std::array<char, 8> magic{'C', 'B', 'i', 'n', 'd', 'e', 'x', '\n'};

struct Header {
    std::array<char, 8> name = magic;
    quint64 version = formatVersion;
    quint64 byteOrder = 0x0102030405060708; ///< Numbers are as the machine has them.
    IndexStamp stamp;
    quint64 size = 0; ///< Of what follows.
    quint64 checksum = 0; ///< Of what follows.
    quint64 headerChecksum = 0; ///< Of what precedes.
};
static_assert(std::is_trivially_copyable_v<Header> && sizeof(Header) == 64);

/// Not against forgers, who could write the cache just as well; against bits that fall over.
class Checksum {
public:
    void add(const char *data, size_t size)
    {
        m_size += size;
        for (; m_held > 0 && size > 0; --size)
            addByte(*data++);
        for (; size >= sizeof(quint64); data += sizeof(quint64), size -= sizeof(quint64)) {
            quint64 word = 0;
            std::memcpy(&word, data, sizeof word);
            mix(word);
        }
        for (; size > 0; --size)
            addByte(*data++);
    }
    quint64 value()
    {
        mix(m_word);
        mix(m_size);
        return m_sum;
    }

private:
    void addByte(char byte)
    {
        m_word |= quint64(quint8(byte)) << (8 * m_held);
        if (++m_held == sizeof(quint64)) {
            mix(m_word);
            m_word = 0;
            m_held = 0;
        }
    }
    void mix(quint64 word)
    {
        m_sum = (m_sum ^ word) * 0x9e37'79b9'7f4a'7c15;
        m_sum ^= m_sum >> 29;
    }
    quint64 m_sum = 0x5ca1'ab1e;
    quint64 m_word = 0;
    size_t m_held = 0; ///< Bytes of m_word.
    size_t m_size = 0;
};

quint64 checksumOf(const char *data, size_t size)
{
    Checksum checksum;
    checksum.add(data, size);
    return checksum.value();
}

quint64 ownChecksum(const Header &header)
{
    return checksumOf(reinterpret_cast<const char *>(&header), offsetof(Header, headerChecksum));
}

class Output {
public:
    explicit Output(QIODevice &device)
        : m_device(device)
    {
    }
    template<typename T> void number(T value) { bytes(&value, sizeof value); }
    template<typename T> void column(const std::vector<T> &column)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        number(quint64(column.size()));
        bytes(column.data(), column.size() * sizeof(T));
    }
    void column(const CodeColumn &codes)
    {
        std::visit(
            [this](const auto &narrow) {
                number(quint64(sizeof narrow[0]));
                column(narrow);
            },
            codes.codes());
    }
    bool isGood() const { return m_good; }
    quint64 size() const { return m_size; }
    quint64 checksum() { return m_checksum.value(); }

private:
    void bytes(const void *data, size_t size)
    {
        const auto *begin = static_cast<const char *>(data);
        m_good = m_good && m_device.write(begin, qint64(size)) == qint64(size);
        m_checksum.add(begin, size);
        m_size += size;
    }
    QIODevice &m_device;
    Checksum m_checksum;
    quint64 m_size = 0;
    bool m_good = true;
};

/// Reads what Output wrote. Nothing is believed: what would reach behind the end makes it bad, and then all
/// it gives is empty.
class Input {
public:
    Input(const char *begin, size_t size)
        : m_next(begin)
        , m_left(size)
    {
    }
    template<typename T> T number()
    {
        T value{};
        bytes(&value, 1, sizeof value);
        return value;
    }
    template<typename T> void column(std::vector<T> &column)
    {
        const auto count = number<quint64>();
        if (count > m_left / sizeof(T))
            m_good = false;
        column.resize(m_good ? count : 0);
        bytes(column.data(), column.size(), sizeof(T));
    }
    void column(CodeColumn &codes)
    {
        const auto width = number<quint64>();
        if (width == sizeof(quint8))
            codes = codesOf<quint8>();
        else if (width == sizeof(quint16))
            codes = codesOf<quint16>();
        else if (width == sizeof(quint32))
            codes = codesOf<quint32>();
        else
            m_good = false;
    }
    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_left == 0; }
    void spoil() { m_good = false; }

private:
    template<typename T> CodeColumn codesOf()
    {
        std::vector<T> codes;
        column(codes);
        return CodeColumn(CodeColumn::Any(std::move(codes)));
    }
    void bytes(void *to, size_t count, size_t each)
    {
        const size_t size = count * each;
        if (size > m_left || !m_good) {
            m_good = false;
            return;
        }
        if (size > 0)
            std::memcpy(to, m_next, size);
        m_next += size;
        m_left -= size;
    }
    const char *m_next;
    size_t m_left;
    bool m_good = true;
};

template<typename C, typename S> void forEachDictionary(S &snapshot, C act)
{
    for (auto *texts : {&snapshot.lines, &snapshot.remotes, &snapshot.guestIds, &snapshot.guestNames,
                        &snapshot.staffIds, &snapshot.staffNames, &snapshot.providers, &snapshot.tagSets})
        act(*texts);
}

void write(Output &out, const Chunk &chunk)
{
    forEachColumn(chunk, [&out](const auto &column) { out.column(column); });
    out.number(chunk.earliest);
    out.number(chunk.latest);
    out.number(quint64(chunk.someWithoutStart));
    out.number(quint64(chunk.someFlags));
}

bool areCodes(const CodeColumn &column, size_t rows, size_t codes)
{
    bool good = true;
    std::visit(
        [&](const auto &narrow) {
            good = narrow.size() == rows
                && std::all_of(narrow.begin(), narrow.end(), [codes](auto code) { return code < codes; });
        },
        column.codes());
    return good;
}

/// A checksum proves that a file is as it was written; this, that nothing it says reaches beyond a table.
bool isSound(const Chunk &chunk, const Snapshot &s)
{
    const size_t rows = chunk.size();
    return rows > 0 && rows <= Chunk::capacity && chunk.startedAt.size() == rows && chunk.ring.size() == rows
        && chunk.talk.size() == rows && chunk.duration.size() == rows && chunk.flags.size() == rows
        && chunk.kind.size() == rows && areCodes(chunk.line, rows, s.lines.size())
        && areCodes(chunk.remote, rows, s.remotes.size())
        && areCodes(chunk.provider, rows, s.providers.size()) && areCodes(chunk.tags, rows, s.tagSets.size())
        && areCodes(chunk.staff, rows, s.staff->size()) && areCodes(chunk.guest, rows, s.guests->size())
        && areCodes(chunk.accounts, rows, s.accountSets->size())
        && std::all_of(chunk.flags.begin(), chunk.flags.end(), [](quint16 flags) { return flags < 1 << 15; });
}

std::shared_ptr<Chunk> readChunk(Input &in)
{
    auto chunk = std::make_shared<Chunk>();
    forEachColumn(*chunk, [&in](auto &column) { in.column(column); });
    chunk->earliest = in.number<qint64>();
    chunk->latest = in.number<qint64>();
    chunk->someWithoutStart = in.number<quint64>() != 0;
    chunk->someFlags = quint16(in.number<quint64>());
    return chunk;
}

void write(Output &out, const Snapshot &snapshot)
{
    forEachDictionary(snapshot, [&out](const Dictionary &texts) {
        const Dictionary::Packed packed = texts.packed();
        out.column(packed.sizes);
        out.column(packed.bytes);
    });
    out.column(*snapshot.guests);
    out.column(*snapshot.staff);
    out.number(quint64(snapshot.accountSets->size()));
    for (const std::vector<AccountId> &set : *snapshot.accountSets)
        out.column(set);
    out.number(quint64(snapshot.gone));
    out.number(quint64(snapshot.chunks.size()));
    for (const auto &chunk : snapshot.chunks)
        write(out, *chunk);
}

bool arePeople(const People &people, const Dictionary &ids, const Dictionary &names)
{
    return !people.empty() && people.front() == Person{}
    && std::all_of(people.begin(), people.end(), [&](const Person &person) {
           return person.id < ids.size() && person.name < names.size();
       });
}

std::shared_ptr<const People> readPeople(Input &in, const Dictionary &ids, const Dictionary &names)
{
    auto people = std::make_shared<People>();
    in.column(*people);
    if (!arePeople(*people, ids, names))
        in.spoil();
    return people;
}

void readChunks(Input &in, Snapshot &snapshot)
{
    const auto count = in.number<quint64>();
    for (quint64 i = 0; i < count && in.isGood(); ++i) {
        const std::shared_ptr<Chunk> chunk = readChunk(in);
        const bool isLast = i + 1 == count;
        if (!isSound(*chunk, snapshot) || (!isLast && chunk->size() != Chunk::capacity))
            return in.spoil();
        snapshot.chunks.push_back(chunk);
    }
}

SnapshotPtr read(Input &in, const IndexStamp &stamp)
{
    auto snapshot = std::make_shared<Snapshot>();
    forEachDictionary(*snapshot, [&](Dictionary &texts) {
        const bool holdsNumbers = &texts == &snapshot->lines || &texts == &snapshot->remotes;
        Dictionary::Packed packed;
        in.column(packed.sizes);
        in.column(packed.bytes);
        const std::optional<Dictionary> unpacked = Dictionary::unpacked(
            packed, holdsNumbers ? Dictionary::Holds::Numbers : Dictionary::Holds::Texts);
        if (!unpacked)
            in.spoil();
        else
            texts = *unpacked;
    });
    snapshot->guests = readPeople(in, snapshot->guestIds, snapshot->guestNames);
    snapshot->staff = readPeople(in, snapshot->staffIds, snapshot->staffNames);
    std::vector<std::vector<AccountId>> sets;
    for (auto count = in.number<quint64>(); count > 0 && in.isGood(); --count)
        in.column(sets.emplace_back());
    snapshot->accountSets = std::make_shared<const std::vector<std::vector<AccountId>>>(std::move(sets));
    snapshot->gone = quint32(in.number<quint64>());
    readChunks(in, *snapshot);
    snapshot->stamp = stamp;
    return in.isGood() && in.isAtEnd() ? snapshot : nullptr;
}

} // namespace

bool writeSnapshot(const Snapshot &snapshot, const QString &name)
{
    QSaveFile file(name);
    if (snapshot.stamp.identity == 0 || !file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return false;
    Header header;
    header.stamp = snapshot.stamp;
    const auto writeHeader = [&] {
        header.headerChecksum = ownChecksum(header);
        return file.write(reinterpret_cast<const char *>(&header), sizeof header) == sizeof header;
    };
    Output out(file);
    bool good = writeHeader();
    write(out, snapshot);
    header.size = out.size();
    header.checksum = out.checksum();
    good = good && out.isGood() && file.seek(0) && writeHeader();
    if (!good)
        file.cancelWriting();
    return file.commit() && good;
}

SnapshotPtr readSnapshot(const QString &name, qint64 identity)
{
    QFile file(name);
    Header header;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
        || file.read(reinterpret_cast<char *>(&header), sizeof header) != sizeof header)
        return nullptr;
    const Header expected;
    if (header.name != magic || header.version != formatVersion || header.byteOrder != expected.byteOrder
        || header.headerChecksum != ownChecksum(header) || header.stamp.identity != identity || identity == 0
        || header.size != quint64(file.size()) - sizeof header)
        return nullptr;
    const auto bytes = std::make_unique_for_overwrite<char[]>(header.size);
    if (file.read(bytes.get(), qint64(header.size)) != qint64(header.size)
        || checksumOf(bytes.get(), header.size) != header.checksum)
        return nullptr;
    Input in(bytes.get(), header.size);
    return read(in, header.stamp);
}

} // namespace callboard
