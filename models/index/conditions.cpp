// SPDX-License-Identifier: GPL-3.0-or-later
// What each condition of a filter means for the columns. The store says the same in SQL (filtersql.cpp).
#include "models/index/conditions.h"

#include "models/index/meanings.h"
#include "models/store/searchtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

bool asksForDeleted(const CallFilter &filter)
{
    return std::any_of(filter.anyOf.begin(), filter.anyOf.end(), [](const CallFilter::AnyOf &term) {
        return term.field == QueryField::Is && !term.negated && term.values.contains(u"deleted"_s);
    });
}

/// What is chosen of a facet has a bit of its own, so that its counts can look past it.
quint16 bitOf(const CallFilter::AnyOf &term)
{
    const quint16 own = FailMask::bitOf(term.field);
    return term.negated || own == 0 ? quint16(FailMask::OtherTerms) : own;
}

quint16 bitOf(const CallFilter::Hours &term)
{
    return term.negated ? quint16(FailMask::OtherTerms) : FailMask::bitOf(QueryField::At);
}

/// Bits to set by code, for the look-up that decides most conditions.
using Table = std::vector<quint16>;

Table tableOf(const Meant &meant, quint16 bit, bool negated)
{
    Table table(meant.size());
    for (size_t code = 0; code < meant.size(); ++code)
        table[code] = bool(meant[code]) == negated ? bit : quint16(0);
    return table;
}

template<typename Test> void markEach(quint16 *rows, quint32 count, quint16 bit, Test fails)
{
    for (quint32 i = 0; i < count; ++i)
        rows[i] = quint16(rows[i] | (fails(i) ? bit : 0));
}

class Compiler {
public:
    Compiler(const Snapshot &snapshot, const CallFilter &filter, const LocalMinutes &minutes, quint16 bits)
        : m_snapshot(snapshot)
        , m_filter(filter)
        , m_minutes(minutes)
        , m_bits(bits)
    {
    }

    std::vector<Condition> run(const FailMask::Hits &hits)
    {
        addAbsent();
        for (const CallFilter::AnyOf &term : m_filter.anyOf) {
            if (bitOf(term) & m_bits)
                addAnyOf(term);
        }
        for (const CallFilter::Hours &term : m_filter.hours) {
            if (bitOf(term) & m_bits)
                addHours(term);
        }
        if (m_bits & FailMask::Times) {
            for (const CallFilter::Times &term : m_filter.times)
                addTimes(term);
        }
        if (m_bits & FailMask::OtherTerms) {
            for (const CallFilter::Lengths &term : m_filter.lengths)
                addLengths(term);
            for (qsizetype i = 0; i < m_filter.words.size(); ++i)
                addWords(m_filter.words.at(i), hits[size_t(i)]);
        }
        return std::move(m_conditions);
    }

private:
    /// @p mark is void(const Chunk &, size_t chunk, quint16 *rows).
    template<typename Mark> void add(quint16 bit, Mark mark)
    {
        if (bit & m_bits)
            m_conditions.push_back({bit, [&snapshot = m_snapshot, mark](size_t chunk, quint16 *rows) {
                                        mark(*snapshot.chunks[chunk], chunk, rows);
                                    }});
    }

    void addFlag(quint16 bit, quint16 flag)
    {
        add(bit, [=](const Chunk &chunk, size_t, quint16 *rows) {
            if (chunk.someFlags & flag)
                markEach(rows, chunk.size(), bit,
                         [flags = chunk.flags.data(), flag](quint32 i) { return (flags[i] & flag) != 0; });
        });
    }

    void addAbsent()
    {
        if (!asksForDeleted(m_filter))
            addFlag(FailMask::Hidden, IndexRow::Hidden);
        if (m_snapshot.gone > 0)
            addFlag(FailMask::Times, Chunk::Gone);
    }

    template<typename Code>
    static void markTable(quint16 *rows, const Code *codes, quint32 count, const Table &table)
    {
        const quint16 *bits = table.data();
        for (quint32 i = 0; i < count; ++i)
            rows[i] = quint16(rows[i] | bits[codes[i]]);
    }

    void addTable(const CallFilter::AnyOf &term, CodeColumn Chunk::*column, const Meant &meant)
    {
        const quint16 bit = bitOf(term);
        add(bit, [column, table = tableOf(meant, bit, term.negated)](const Chunk &c, size_t, quint16 *rows) {
            (c.*column).with([&](const auto *codes) { markTable(rows, codes, c.size(), table); });
        });
    }

    void addKinds(const CallFilter::AnyOf &term)
    {
        const quint16 bit = bitOf(term);
        add(bit,
            [table = tableOf(meantKinds(term), bit, term.negated)](const Chunk &c, size_t, quint16 *rows) {
                markTable(rows, c.kind.data(), c.size(), table);
            });
    }

    void addAnyOf(const CallFilter::AnyOf &term)
    {
        switch (term.field) {
        case QueryField::Direction:
        case QueryField::Status:
        case QueryField::Callback:
            return addKinds(term);
        case QueryField::Provider:
            return addTable(term, &Chunk::provider,
                            meantTexts(m_snapshot.providers, term.values, TextTest::Equal));
        case QueryField::Account:
            return addTable(term, &Chunk::accounts, meantAccounts(m_snapshot, term.values));
        case QueryField::Tag:
            return addTable(term, &Chunk::tags, meantTags(m_snapshot, term.values));
        case QueryField::Line:
            return addTable(term, &Chunk::line, meantLines(m_snapshot, term.values));
        case QueryField::Staff:
            return addTable(term, &Chunk::staff, meantStaff(m_snapshot, term.values));
        case QueryField::Guest:
            return addTable(term, &Chunk::guest, meantGuests(m_snapshot, term.values));
        case QueryField::From:
        case QueryField::To:
        case QueryField::Number:
            return addNumbers(term);
        case QueryField::Has:
        case QueryField::Is:
            return addMarks(term);
        case QueryField::Weekday:
            return addWeek(bitOf(term), weekTable(meantWeekdays(term.values), bitOf(term), term.negated));
        case QueryField::Text:
        case QueryField::After:
        case QueryField::Before:
        case QueryField::On:
        case QueryField::Duration:
        case QueryField::Ring:
        case QueryField::Talk:
        case QueryField::At:
        case QueryField::SaidBy:
            return addNever(term);
        }
    }

    /// As in SQL: no call is meant.
    void addNever(const CallFilter::AnyOf &term)
    {
        const quint16 bit = bitOf(term);
        if (!term.negated)
            add(bit, [bit](const Chunk &chunk, size_t, quint16 *rows) {
                markEach(rows, chunk.size(), bit, [](quint32) { return true; });
            });
    }

    void addNumbers(const CallFilter::AnyOf &term)
    {
        const quint16 bit = bitOf(term);
        const auto mark = [=, field = term.field, negated = term.negated,
                           lines = meantNumbers(m_snapshot.lines, term.values),
                           remotes = meantNumbers(m_snapshot.remotes, term.values)](
                              const Chunk &c, quint16 *rows, const auto *line, const auto *remote) {
            markEach(rows, c.size(), bit, [&](quint32 i) {
                const bool byLine = lines[line[i]];
                const bool byRemote = remotes[remote[i]];
                if (field == QueryField::Number)
                    return (byLine || byRemote) == negated;
                return (c.isOutbound(i) == (field == QueryField::From) ? byLine : byRemote) == negated;
            });
        };
        add(bit, [mark](const Chunk &c, size_t, quint16 *rows) { withNumbers(c, rows, mark); });
    }

    template<typename Mark> static void withNumbers(const Chunk &c, quint16 *rows, const Mark &mark)
    {
        c.line.with([&](const auto *line) {
            c.remote.with([&](const auto *remote) { mark(c, rows, line, remote); });
        });
    }

    void addMarks(const CallFilter::AnyOf &term)
    {
        const quint16 bit = bitOf(term);
        add(bit,
            [bit, marks = meantMarks(term), negated = term.negated](const Chunk &c, size_t, quint16 *rows) {
                const quint16 *flags = c.flags.data();
                const quint8 *kind = c.kind.data();
                const quint8 *kinds = marks.kinds.data();
                markEach(rows, c.size(), bit, [=, set = marks.set, unset = marks.unset](quint32 i) {
                    const bool meant = ((flags[i] & set) | (~flags[i] & unset) | kinds[kind[i]]) != 0;
                    return meant == negated;
                });
            });
    }

    Table weekTable(const Meant &minutes, quint16 bit, bool negated)
    {
        return tableOf(minutes, bit, negated);
    }

    /// @p table has an element per minute of the week, and one more for calls without a start.
    void addWeek(quint16 bit, const Table &table)
    {
        add(bit,
            [&snapshot = m_snapshot, &minutes = m_minutes, table](const Chunk &, size_t chunk,
                                                                  quint16 *rows) {
                const LocalMinutes::Column &column = minutes.of(snapshot.chunks[chunk]);
                for (size_t i = 0; i < column.size(); ++i)
                    rows[i] = quint16(rows[i] | table[column[i]]);
            });
    }

    void addHours(const CallFilter::Hours &term)
    {
        addWeek(bitOf(term), weekTable(meantHours(term), bitOf(term), term.negated));
    }

    template<typename T> struct Bounds {
        T first;
        T last; ///< Included.
    };

    static qint64 numberOf(TimePoint time) { return toMs(time); }
    static qint64 numberOf(Seconds seconds) { return seconds.count(); }

    /// In numbers of the column; @p absent, the lowest of them, is in no range.
    template<typename T, typename Range> static std::vector<Bounds<T>> boundsOf(const QList<Range> &ranges)
    {
        constexpr qint64 lowest = qint64(std::numeric_limits<T>::min()) + 1;
        constexpr qint64 highest = std::numeric_limits<T>::max();
        std::vector<Bounds<T>> bounds;
        for (const Range &range : ranges) {
            const qint64 first = range.from ? std::max(numberOf(*range.from), lowest) : lowest;
            const qint64 end = range.until ? numberOf(*range.until) : 0;
            const qint64 last = !range.until ? highest : end <= lowest ? lowest - 1 : end - 1;
            if (first <= highest && last >= first)
                bounds.push_back({T(first), T(std::min(last, highest))});
        }
        return bounds;
    }

    template<typename T>
    static void markRanges(quint16 *rows, const std::vector<T> &column, const std::vector<Bounds<T>> &ranges,
                           quint16 bit, bool negated)
    {
        const T *values = column.data();
        const auto count = quint32(column.size());
        if (ranges.size() == 1) { // the usual case, in a loop that the compiler can widen
            const Bounds<T> only = ranges.front();
            return markEach(rows, count, bit, [=](quint32 i) {
                return bool(int(values[i] >= only.first) & int(values[i] <= only.last)) == negated;
            });
        }
        markEach(rows, count, bit, [&](quint32 i) {
            bool found = false;
            for (const Bounds<T> &range : ranges)
                found |= values[i] >= range.first && values[i] <= range.last;
            return found == negated;
        });
    }

    void addTimes(const CallFilter::Times &term)
    {
        add(FailMask::Times,
            [ranges = boundsOf<qint64>(term.ranges), negated = term.negated](const Chunk &chunk, size_t,
                                                                             quint16 *rows) {
                enum { None, Some, All } met = None;
                for (const Bounds<qint64> &range : ranges) {
                    if (chunk.latest < range.first || chunk.earliest > range.last)
                        continue;
                    const bool whole = chunk.earliest >= range.first && chunk.latest <= range.last;
                    met = whole && !chunk.someWithoutStart ? All : std::max(met, Some);
                    if (met == All)
                        break;
                }
                if (met == Some)
                    markRanges(rows, chunk.startedAt, ranges, FailMask::Times, negated);
                else if ((met == All) == negated)
                    markEach(rows, chunk.size(), FailMask::Times, [](quint32) { return true; });
            });
    }

    static std::vector<qint32> Chunk::*columnOf(QueryField field)
    {
        if (field == QueryField::Ring)
            return &Chunk::ring;
        return field == QueryField::Talk ? &Chunk::talk : &Chunk::duration;
    }

    void addLengths(const CallFilter::Lengths &term)
    {
        add(FailMask::OtherTerms,
            [column = columnOf(term.field), ranges = boundsOf<qint32>(term.ranges),
             negated = term.negated](const Chunk &chunk, size_t, quint16 *rows) {
                markRanges(rows, chunk.*column, ranges, FailMask::OtherTerms, negated);
            });
    }

    /// Words that the full text cannot hold (no letter, no digit) say nothing and are left out.
    void addWords(const CallFilter::Words &term, const FailMask::Found &found)
    {
        constexpr quint16 bit = FailMask::OtherTerms;
        const bool negated = term.negated;
        const QString digits = numberDigits(term);
        if (!digits.isNull())
            return addWordsOrDigits(found, digits, negated);
        if (found)
            add(bit, [=](const Chunk &c, size_t chunk, quint16 *rows) {
                const quint8 *hit = found->data() + chunk * Chunk::capacity;
                markEach(rows, c.size(), bit, [=](quint32 i) { return bool(hit[i]) == negated; });
            });
    }

    void addWordsOrDigits(const FailMask::Found &found, const QString &digits, bool negated)
    {
        constexpr quint16 bit = FailMask::OtherTerms;
        add(bit,
            [=, lines = meantDigits(m_snapshot.lines, digits),
             remotes = meantDigits(m_snapshot.remotes, digits)](const Chunk &chunk, size_t number,
                                                                quint16 *rows) {
                const quint8 *hit = found ? found->data() + number * Chunk::capacity : nullptr;
                withNumbers(chunk, rows,
                            [&](const Chunk &c, quint16 *, const auto *line, const auto *remote) {
                                markEach(rows, c.size(), bit, [&](quint32 i) {
                                    const int byText = hit ? hit[i] : 0;
                                    return ((byText | lines[line[i]] | remotes[remote[i]]) != 0) == negated;
                                });
                            });
            });
    }

    const Snapshot &m_snapshot;
    const CallFilter &m_filter;
    const LocalMinutes &m_minutes;
    const quint16 m_bits;
    std::vector<Condition> m_conditions;
};

template<typename List, typename Take> auto chosen(const List &terms, Take take)
{
    List kept;
    std::copy_if(terms.begin(), terms.end(), std::back_inserter(kept), take);
    return kept;
}

bool sameTerms(const CallFilter &a, const CallFilter &b, quint16 bit)
{
    const auto has = [bit](const auto &term) {
        return bitOf(term) == bit;
    };
    const bool usesZone = !chosen(a.hours, has).isEmpty()
        || std::any_of(a.anyOf.begin(), a.anyOf.end(),
                       [&](const auto &term) { return has(term) && term.field == QueryField::Weekday; });
    return chosen(a.anyOf, has) == chosen(b.anyOf, has) && chosen(a.hours, has) == chosen(b.hours, has)
        && (!usesZone || a.zone == b.zone);
}

} // namespace

std::vector<Condition> conditionsOf(const Snapshot &snapshot, const CallFilter &filter,
                                    const FailMask::Hits &hits, const LocalMinutes &minutes, quint16 bits)
{
    return Compiler(snapshot, filter, minutes, bits).run(hits);
}

quint16 differingBits(const CallFilter &a, const CallFilter &b)
{
    quint16 bits = 0;
    for (quint16 bit = 1; bit <= FailMask::OtherTerms; bit = quint16(bit << 1))
        bits |= sameTerms(a, b, bit) ? 0 : bit;
    if (a.words != b.words || a.lengths != b.lengths)
        bits |= FailMask::OtherTerms;
    if (asksForDeleted(a) != asksForDeleted(b))
        bits |= FailMask::Hidden;
    if (a.times != b.times)
        bits |= FailMask::Times;
    return bits;
}

} // namespace callboard
