// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/callorder.h"

#include "models/domain/folding.h"

#include <algorithm>
#include <deque>
#include <string>

namespace callboard {

namespace {

constexpr int digitBits = 11;
constexpr size_t digits = size_t(1) << digitBits;
constexpr quint32 absentKey = std::numeric_limits<quint32>::max();

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

using Ranks = std::vector<quint32>; ///< By code; 0 where there is no text.

enum class By { Text, FoldedText };

void rank(Ranking &ranking, Ranks &ranks, const Dictionary &texts, By by)
{
    ranks.assign(texts.size(), 0);
    for (quint32 code = 1; code < texts.size(); ++code)
        ranking.add(by == By::Text ? texts.text(code) : texts.folded(code), ranks[code]);
}

Ranks ranksOf(const Dictionary &texts, By by)
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

/// Sorts by key(chunk, place), where 0 stands for absent.
template<typename Key>
Order sortedBy(const Snapshot &snapshot, bool descending, const Order &newestFirst, Key key)
{
    std::vector<quint64> items;
    items.reserve(newestFirst.size());
    for (const quint32 row : newestFirst) {
        const quint32 value = key(snapshot.chunkOf(row), Snapshot::placeOf(row));
        const quint32 wanted = value == 0 ? absentKey : descending ? absentKey - value : value - 1;
        items.push_back(quint64(wanted) << 32 | row);
    }
    radixSort(items, 32, 64, [](quint64 item) { return item; });
    Order order;
    order.reserve(items.size());
    for (const quint64 item : items)
        order.push_back(quint32(item));
    return order;
}

/// Lengths as numbers that grow with them, from 1 on: the lowest length is noLength.
quint32 lengthKey(qint32 length)
{
    return quint32(length) - quint32(Chunk::noLength);
}

Order byLine(const Snapshot &snapshot, bool descending, const Order &newestFirst)
{
    Ranking ranking;
    Ranks labels;
    Ranks lines;
    rankLabels(ranking, labels, snapshot.lines, snapshot.names->lines);
    rank(ranking, lines, snapshot.lines, By::FoldedText);
    ranking.run();
    return sortedBy(snapshot, descending, newestFirst,
                    [&](const Chunk &c, quint32 i) { return either(labels[c.line[i]], lines[c.line[i]]); });
}

Order byStaff(const Snapshot &snapshot, bool descending, const Order &newestFirst)
{
    Ranking ranking;
    Ranks labels;
    Ranks names;
    Ranks ids;
    rankLabels(ranking, labels, snapshot.staffIds, snapshot.names->staff);
    rank(ranking, names, snapshot.staffNames, By::FoldedText);
    rank(ranking, ids, snapshot.staffIds, By::FoldedText);
    ranking.run();
    Ranks people;
    for (const Person &person : *snapshot.staff)
        people.push_back(either(labels[person.id], either(names[person.name], ids[person.id])));
    return sortedBy(snapshot, descending, newestFirst,
                    [&](const Chunk &c, quint32 i) { return people[c.staff[i]]; });
}

Order byGuest(const Snapshot &snapshot, bool descending, const Order &newestFirst)
{
    const Ranks names = ranksOf(snapshot.guestNames, By::FoldedText);
    Ranks people;
    for (const Person &person : *snapshot.guests)
        people.push_back(names[person.name]);
    return sortedBy(snapshot, descending, newestFirst,
                    [&](const Chunk &c, quint32 i) { return people[c.guest[i]]; });
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

Order orderedBy(const Snapshot &snapshot, const Sort &sort, const Order &newestFirst)
{
    const auto by = [&](auto key) {
        return sortedBy(snapshot, sort.descending, newestFirst, key);
    };
    switch (sort.column) {
    case SortColumn::Started:
        return sort.descending ? newestFirst : oldestFirst(snapshot, newestFirst);
    case SortColumn::Status:
        return by([](const Chunk &c, quint32 i) { return quint32(kinds::statusOf(c.kind[i])); });
    case SortColumn::Direction:
        return by([](const Chunk &c, quint32 i) { return quint32(kinds::directionOf(c.kind[i])); });
    case SortColumn::Guest:
        return byGuest(snapshot, sort.descending, newestFirst);
    case SortColumn::Number:
        return by([ranks = ranksOf(snapshot.remotes, By::Text)](const Chunk &c, quint32 i) {
            return ranks[c.remote[i]];
        });
    case SortColumn::Line:
        return byLine(snapshot, sort.descending, newestFirst);
    case SortColumn::Staff:
        return byStaff(snapshot, sort.descending, newestFirst);
    case SortColumn::Provider:
        return by([ranks = ranksOf(snapshot.providers, By::Text)](const Chunk &c, quint32 i) {
            return ranks[c.provider[i]];
        });
    case SortColumn::Ring:
        return by([](const Chunk &c, quint32 i) { return lengthKey(c.ring[i]); });
    case SortColumn::Talk:
        return by([](const Chunk &c, quint32 i) { return lengthKey(c.talk[i]); });
    case SortColumn::Duration:
        return by([](const Chunk &c, quint32 i) { return lengthKey(c.duration[i]); });
    }
    Q_UNREACHABLE();
    return {};
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

} // namespace callboard
