// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/callorder.h"

#include "models/domain/folding.h"

#include <algorithm>
#include <array>
#include <deque>
#include <functional>
#include <string>

namespace callboard {

namespace {

constexpr int digitBits = 11;
constexpr size_t digits = size_t(1) << digitBits;

/// Sorts stably by bits [@p low, @p high) of key(item), a digit at a time; digits that all share cost one
/// look.
template<typename Item, typename Key> void radixSort(std::vector<Item> &items, int low, int high, Key key)
{
    std::vector<Item> other(items.size());
    for (int shift = low; shift < high; shift += digitBits) {
        std::array<quint32, digits> places{};
        const auto digitOf = [&](const Item &item) {
            return size_t(key(item) >> shift) & (digits - 1);
        };
        for (const Item &item : items)
            ++places[digitOf(item)];
        if (items.empty() || places[digitOf(items.front())] == items.size())
            continue;
        quint32 place = 0;
        for (quint32 &count : places)
            place += std::exchange(count, place);
        for (const Item &item : items)
            other[places[digitOf(item)]++] = item;
        items.swap(other);
    }
}

struct Started {
    quint64 key; ///< 0 for the newest.
    quint32 row;
};

qint64 startOf(const Snapshot &snapshot, quint32 row)
{
    return snapshot.chunkOf(row).startedAt[Snapshot::placeOf(row)];
}

/// Collects texts and gives them numbers in their order: equal texts the same, from 1 on.
class Ranking {
public:
    void add(std::string_view text, quint32 &rank)
    {
        if (text.data())
            m_texts.emplace_back(text, &rank);
    }
    /// A text that is kept here.
    void add(const QString &text, quint32 &rank)
    {
        m_kept.push_back(text.toUtf8().toStdString());
        add(std::string_view(m_kept.back()), rank);
    }
    void run()
    {
        std::sort(m_texts.begin(), m_texts.end(),
                  [](const auto &a, const auto &b) { return a.first < b.first; });
        quint32 rank = 0;
        std::string_view last;
        for (const auto &[text, place] : m_texts) {
            rank += rank == 0 || text != last;
            last = text;
            *place = rank;
        }
    }

private:
    std::vector<std::pair<std::string_view, quint32 *>> m_texts;
    std::deque<std::string> m_kept;
};

void rank(Ranking &ranking, Ranks &ranks, const Dictionary &texts, RankBy by)
{
    ranks.assign(texts.size(), 0);
    for (quint32 code = 1; code < texts.size(); ++code)
        ranking.add(by == RankBy::Text ? texts.text(code) : texts.folded(code), ranks[code]);
}

Ranks ranksOf(const Dictionary &texts, RankBy by)
{
    Ranking ranking;
    Ranks ranks;
    rank(ranking, ranks, texts, by);
    ranking.run();
    return ranks;
}

/// The user's names of these texts; the same number as in @p texts where there is none.
void rankLabels(Ranking &ranking, Ranks &ranks, const Dictionary &texts,
                const QHash<QString, QString> &labels)
{
    ranks.assign(texts.size(), 0);
    for (quint32 code = 1; code < texts.size() && !labels.isEmpty(); ++code) {
        const std::string_view text = texts.text(code);
        const auto label = labels.constFind(QString::fromUtf8(text.data(), qsizetype(text.size())));
        if (label != labels.constEnd())
            ranking.add(folded(*label), ranks[code]);
    }
}

quint32 either(quint32 first, quint32 second)
{
    return first != 0 ? first : second;
}

/// key(place) of every row of a chunk; @p keys has room for them.
template<typename Key> void addKeys(SortKeys &keys, quint32 count, Key key)
{
    for (quint32 place = 0; place < count; ++place)
        keys.push_back(key(place));
}

/// What @p numbers say of the codes in a column.
SortKeys keysOf(const Snapshot &snapshot, CodeColumn Chunk::*column, const Ranks &numbers)
{
    SortKeys keys;
    keys.reserve(snapshot.rows());
    for (const auto &chunk : snapshot.chunks)
        ((*chunk).*column).with([&, of = numbers.data()](const auto *codes) {
            addKeys(keys, chunk->size(), [=](quint32 place) { return of[codes[place]]; });
        });
    return keys;
}

/// @p key is quint32(const Chunk &, quint32 place).
template<typename Key> SortKeys keysOf(const Snapshot &snapshot, Key key)
{
    SortKeys keys;
    keys.reserve(snapshot.rows());
    for (const auto &chunk : snapshot.chunks)
        addKeys(keys, chunk->size(), [&c = *chunk, key](quint32 place) { return key(c, place); });
    return keys;
}

/// Turns keys into the smallest numbers that have the wanted order, absent ones last.
class Scale {
public:
    Scale(const SortKeys &keys, bool descending)
        : m_descending(descending)
    {
        for (const quint32 key : keys) {
            m_least = std::min(m_least, key - 1); // 0 becomes the greatest
            m_most = std::max(m_most, key);
        }
        m_absent = m_most > m_least ? m_most - m_least : 0;
    }
    quint32 operator()(quint32 key) const
    {
        if (key == 0)
            return m_absent;
        return m_descending ? m_most - key : key - 1 - m_least;
    }
    int bits() const { return 32 - int(qCountLeadingZeroBits(m_absent)); }

private:
    bool m_descending;
    quint32 m_least = std::numeric_limits<quint32>::max(); ///< One less than the least key.
    quint32 m_most = 0;
    quint32 m_absent = 0; ///< How many different keys there may be.
};

/// Few different keys: each row goes to its place at once.
Order countedOrder(const SortKeys &keys, const Scale &scale, const Order &newestFirst)
{
    std::array<quint32, digits> places{};
    for (const quint32 key : keys)
        ++places[scale(key)];
    quint32 place = 0;
    for (quint32 &count : places)
        place += std::exchange(count, place);
    Order order(keys.size());
    for (const quint32 row : newestFirst)
        order[places[scale(keys[row])]++] = row;
    return order;
}

/// Lengths as numbers that grow with them, from 1 on: the lowest length is noLength.
quint32 lengthKey(qint32 length)
{
    return quint32(length) - quint32(Chunk::noLength);
}

SortKeys lineKeys(const Snapshot &snapshot)
{
    Ranking ranking;
    Ranks labels;
    Ranks lines;
    rankLabels(ranking, labels, snapshot.lines, snapshot.names->lines);
    rank(ranking, lines, snapshot.lines, RankBy::FoldedText);
    ranking.run();
    for (size_t code = 0; code < lines.size(); ++code)
        lines[code] = either(labels[code], lines[code]);
    return keysOf(snapshot, &Chunk::line, lines);
}

SortKeys staffKeys(const Snapshot &snapshot)
{
    Ranking ranking;
    Ranks labels;
    Ranks names;
    Ranks ids;
    rankLabels(ranking, labels, snapshot.staffIds, snapshot.names->staff);
    rank(ranking, names, snapshot.staffNames, RankBy::FoldedText);
    rank(ranking, ids, snapshot.staffIds, RankBy::FoldedText);
    ranking.run();
    Ranks people;
    for (const Person &person : *snapshot.staff)
        people.push_back(either(labels[person.id], either(names[person.name], ids[person.id])));
    return keysOf(snapshot, &Chunk::staff, people);
}

SortKeys guestKeys(const Snapshot &snapshot, TextRanks &ranks)
{
    const std::shared_ptr<const Ranks> names = ranks.guests.of(snapshot.guestNames, snapshot.build);
    Ranks people;
    people.reserve(snapshot.guests->size());
    for (const Person &person : *snapshot.guests)
        people.push_back((*names)[person.name]);
    return keysOf(snapshot, &Chunk::guest, people);
}

bool isNewer(const Snapshot &snapshot, quint32 a, quint32 b)
{
    const qint64 startOfA = startOf(snapshot, a);
    const qint64 startOfB = startOf(snapshot, b);
    return startOfA != startOfB ? startOfA > startOfB : a > b;
}

/// Rows that are new or begin at another time than in the older snapshot, the newest first.
Order movedRows(const Snapshot &snapshot, const Snapshot &older)
{
    Order moved;
    for (size_t number = 0; number < snapshot.chunks.size(); ++number) {
        const Chunk &chunk = *snapshot.chunks[number];
        const Chunk *before = number < older.chunks.size() ? older.chunks[number].get() : nullptr;
        for (quint32 i = 0; i < chunk.size() && before != &chunk; ++i) {
            if (!before || i >= before->size() || before->startedAt[i] != chunk.startedAt[i])
                moved.push_back(quint32(number) * Chunk::capacity + i);
        }
    }
    std::sort(moved.begin(), moved.end(), [&](quint32 a, quint32 b) { return isNewer(snapshot, a, b); });
    return moved;
}

} // namespace

Order newestFirst(const Snapshot &snapshot, const Snapshot &older, const Order &olderNewestFirst)
{
    const Order moved = movedRows(snapshot, older);
    if (moved.size() > snapshot.rows() / 8)
        return newestFirst(snapshot);
    std::vector<quint8> isMoved(snapshot.rows(), 0);
    for (const quint32 row : moved)
        isMoved[row] = 1;
    Order order;
    order.reserve(snapshot.rows());
    auto next = moved.begin();
    for (const quint32 row : olderNewestFirst) {
        if (isMoved[row])
            continue;
        while (next != moved.end() && isNewer(snapshot, *next, row))
            order.push_back(*next++);
        order.push_back(row);
    }
    order.insert(order.end(), next, moved.end());
    return order;
}

Order newestFirst(const Snapshot &snapshot)
{
    qint64 newest = Chunk::noTime;
    for (const auto &chunk : snapshot.chunks) {
        for (const qint64 start : chunk->startedAt)
            newest = std::max(newest, start);
    }
    const quint64 absent = quint64(newest) - quint64(Chunk::noTime); // greater than any other distance
    std::vector<Started> items;
    items.reserve(snapshot.rows());
    quint64 farthest = 0;
    for (quint32 row = snapshot.rows(); row-- > 0;) {
        const quint64 key = quint64(newest) - quint64(startOf(snapshot, row));
        items.push_back({key, row});
        farthest = key == absent ? farthest : std::max(farthest, key);
    }
    for (Started &item : items)
        item.key = std::min(item.key, farthest + 1); // so that absent starts need no digits of their own
    radixSort(items, 0, 64 - qCountLeadingZeroBits(farthest + 1),
              [](const Started &item) { return item.key; });
    Order order;
    order.reserve(items.size());
    for (const Started &item : items)
        order.push_back(item.row);
    return order;
}

SortKeys sortKeys(const Snapshot &snapshot, SortColumn column, TextRanks &ranks)
{
    switch (column) {
    case SortColumn::Started:
        break;
    case SortColumn::Status:
        return keysOf(snapshot,
                      [](const Chunk &c, quint32 i) { return quint32(kinds::statusOf(c.kind[i])); });
    case SortColumn::Direction:
        return keysOf(snapshot,
                      [](const Chunk &c, quint32 i) { return quint32(kinds::directionOf(c.kind[i])); });
    case SortColumn::Guest:
        return guestKeys(snapshot, ranks);
    case SortColumn::Number:
        return keysOf(snapshot, &Chunk::remote, *ranks.numbers.of(snapshot.remotes, snapshot.build));
    case SortColumn::Line:
        return lineKeys(snapshot);
    case SortColumn::Staff:
        return staffKeys(snapshot);
    case SortColumn::Provider:
        return keysOf(snapshot, &Chunk::provider, ranksOf(snapshot.providers, RankBy::Text));
    case SortColumn::Ring:
        return keysOf(snapshot, [](const Chunk &c, quint32 i) { return lengthKey(c.ring[i]); });
    case SortColumn::Talk:
        return keysOf(snapshot, [](const Chunk &c, quint32 i) { return lengthKey(c.talk[i]); });
    case SortColumn::Duration:
        return keysOf(snapshot, [](const Chunk &c, quint32 i) { return lengthKey(c.duration[i]); });
    }
    Q_UNREACHABLE();
    return {};
}

/// As with all orders: ids grow with rows, so that the ascending one is the other read backwards, but for the
/// calls without a start, which stay last.
Order oldestFirst(const Snapshot &snapshot, const Order &newestFirst)
{
    const auto absent = std::partition_point(newestFirst.begin(), newestFirst.end(), [&](quint32 row) {
        return startOf(snapshot, row) != Chunk::noTime;
    });
    Order order(std::make_reverse_iterator(absent), newestFirst.rend());
    order.insert(order.end(), newestFirst.rbegin(), std::make_reverse_iterator(absent));
    return order;
}

Order orderedBy(const SortKeys &keys, bool descending, const Order &newestFirst)
{
    const Scale scale(keys, descending);
    if (scale.bits() <= digitBits)
        return countedOrder(keys, scale, newestFirst);
    std::vector<quint64> items;
    items.reserve(newestFirst.size());
    for (const quint32 row : newestFirst)
        items.push_back(quint64(scale(keys[row])) << 32 | row);
    radixSort(items, 32, 32 + scale.bits(), [](quint64 item) { return item; });
    Order order;
    order.reserve(items.size());
    for (const quint64 item : items)
        order.push_back(quint32(item));
    return order;
}

Order orderedBy(const Snapshot &snapshot, const Sort &sort, const Order &newestFirst)
{
    if (sort.column == SortColumn::Started)
        return sort.descending ? newestFirst : oldestFirst(snapshot, newestFirst);
    TextRanks ranks;
    return orderedBy(sortKeys(snapshot, sort.column, ranks), sort.descending, newestFirst);
}

std::vector<CallId> passingIds(const Snapshot &snapshot, const Order &order, const FailMask &mask,
                               size_t most)
{
    // First which rows, without a branch: which pass cannot be guessed. Then their ids.
    const size_t wanted = std::min<size_t>(most, mask.passing());
    const auto rows = std::make_unique_for_overwrite<quint32[]>(wanted + 1);
    std::vector<const qint64 *> idsOf;
    for (const auto &chunk : snapshot.chunks)
        idsOf.push_back(chunk->id.data());
    const quint16 *fail = mask.rows().data();
    size_t count = 0;
    for (auto row = order.begin(); count < wanted; ++row) {
        rows[count] = *row;
        count += fail[*row] == 0;
    }
    std::vector<CallId> ids(wanted);
    for (size_t i = 0; i < wanted; ++i)
        ids[i] = CallId(idsOf[rows[i] / Chunk::capacity][Snapshot::placeOf(rows[i])]);
    return ids;
}

namespace {

/// The best rows so far, the worst of them at hand.
class Best {
public:
    Best(const Snapshot &snapshot, size_t most)
        : m_snapshot(snapshot)
        , m_most(most)
    {
    }
    void offer(quint32 key, quint32 row)
    {
        if (m_items.size() == m_most) {
            if (key > m_items.front().key || !Before{m_snapshot}({key, row}, m_items.front()))
                return;
            std::pop_heap(m_items.begin(), m_items.end(), Before{m_snapshot});
            m_items.pop_back();
        }
        m_items.push_back({key, row});
        std::push_heap(m_items.begin(), m_items.end(), Before{m_snapshot});
    }
    std::vector<CallId> ids()
    {
        std::sort_heap(m_items.begin(), m_items.end(), Before{m_snapshot});
        std::vector<CallId> ids;
        for (const Item &item : m_items)
            ids.push_back(CallId(m_snapshot.chunkOf(item.row).id[Snapshot::placeOf(item.row)]));
        return ids;
    }

private:
    struct Item {
        quint32 key;
        quint32 row;
    };
    struct Before {
        const Snapshot &snapshot;
        bool operator()(const Item &a, const Item &b) const
        {
            return a.key != b.key ? a.key < b.key : isNewer(snapshot, a.row, b.row);
        }
    };

    const Snapshot &m_snapshot;
    const size_t m_most;
    std::vector<Item> m_items; ///< A heap with the last of them on top.
};

} // namespace

/// The last rows are the newest as a rule: most of the others need one look.
std::vector<CallId> firstPassingIds(const Snapshot &snapshot, const SortKeys &keys, bool descending,
                                    const FailMask &mask, size_t most)
{
    if (most == 0)
        return {};
    const Scale scale(keys, descending);
    Best best(snapshot, most);
    for (quint32 row = snapshot.rows(); row-- > 0;) {
        if (mask.passes(row))
            best.offer(scale(keys[row]), row);
    }
    return best.ids();
}

} // namespace callboard
