// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/facetcounts.h"

#include "models/domain/querywords.h"
#include "models/index/meanings.h"
#include "models/index/tally.h"

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QString textOf(std::string_view utf8)
{
    return utf8.data() ? QString::fromUtf8(utf8.data(), qsizetype(utf8.size())) : QString();
}

bool isMark(QueryField field)
{
    return field == QueryField::Has || field == QueryField::Is;
}

bool isOfWeek(QueryField field)
{
    return field == QueryField::Weekday || field == QueryField::At;
}

/// What is counted for one facet; which of these depends on the field.
struct Counts {
    Tally codes; ///< By code of its column, by kind, or by minute of the week.
    Tally flags;
    int hidden = 0; ///< Is: calls that is:deleted alone would show. The other figures are without them.
};

constexpr size_t flagSets = 1 << 15;

size_t codesOf(const Snapshot &snapshot, QueryField field)
{
    switch (field) {
    case QueryField::Provider:
        return snapshot.providers.size();
    case QueryField::Account:
        return snapshot.accountSets->size();
    case QueryField::Line:
        return snapshot.lines.size();
    case QueryField::Staff:
        return snapshot.staff->size();
    case QueryField::Guest:
        return snapshot.guests->size();
    case QueryField::Tag:
        return snapshot.tagSets.size();
    default: // a small closed set
        return isOfWeek(field) ? LocalMinutes::perWeek + 1 : kinds::count;
    }
}

/// Counts for all facets, chunk by chunk: a chunk's columns stay in the cache meanwhile, and facets without a
/// choice share the list of the rows that pass.
class Counter {
public:
    Counter(const Snapshot &snapshot, const FailMask &mask, const LocalMinutes &minutes,
            const std::vector<QueryField> &fields)
        : m_snapshot(snapshot)
        , m_mask(mask)
        , m_minutes(minutes)
        , m_places(Chunk::capacity)
    {
        for (const QueryField field : fields) {
            Counts &counts = m_counts[field];
            counts.codes = Tally(codesOf(snapshot, field));
            if (isMark(field))
                counts.flags = Tally(flagSets);
        }
        m_hasBothMarks = m_counts.count(QueryField::Has) && m_counts.count(QueryField::Is);
        m_hasBothOfWeek = m_counts.count(QueryField::Weekday) && m_counts.count(QueryField::At);
    }

    void run(const Stop &stop)
    {
        for (m_number = 0; m_number < m_snapshot.chunks.size() && !(stop && stop()); ++m_number) {
            m_chunk = m_snapshot.chunks[m_number].get();
            m_kindsKnown = false;
            m_sharesMarks = m_hasBothMarks && isPlain(QueryField::Has) && isPlain(QueryField::Is);
            m_sharesWeek = m_hasBothOfWeek && isPlain(QueryField::Weekday) && isPlain(QueryField::At);
            for (auto &[field, counts] : m_counts)
                count(field, counts);
        }
        if (m_hasBothMarks)
            m_counts[QueryField::Is].flags.add(m_sharedFlags);
        if (m_hasBothMarks)
            m_counts[QueryField::Has].flags.add(m_sharedFlags);
        if (m_hasBothOfWeek)
            m_counts[QueryField::Weekday].codes.add(m_sharedMinutes);
        if (m_hasBothOfWeek)
            m_counts[QueryField::At].codes.add(m_sharedMinutes);
    }
    const Counts &of(QueryField field) const { return m_counts.at(field); }

private:
    void count(QueryField field, Counts &counts)
    {
        if (field == QueryField::Is && m_chunk->someFlags & IndexRow::Hidden)
            return countAmongHidden(counts);
        const RowList rows = rowsWithout(FailMask::bitOf(field));
        if (rows.count == 0)
            return;
        if (isMark(field) && !(m_sharesMarks && field == QueryField::Is))
            (m_sharesMarks ? m_sharedFlags : counts.flags).add(m_chunk->flags.data(), rows);
        switch (field) {
        case QueryField::Provider:
            return counts.codes.add(m_chunk->provider, rows);
        case QueryField::Account:
            return counts.codes.add(m_chunk->accounts, rows);
        case QueryField::Line:
            return counts.codes.add(m_chunk->line, rows);
        case QueryField::Staff:
            return counts.codes.add(m_chunk->staff, rows);
        case QueryField::Guest:
            return counts.codes.add(m_chunk->guest, rows);
        case QueryField::Tag:
            return m_snapshot.tagSets.size() > 1 ? counts.codes.add(m_chunk->tags, rows) : void();
        case QueryField::Weekday:
        case QueryField::At:
            if (!(m_sharesWeek && field == QueryField::At))
                (m_sharesWeek ? m_sharedMinutes : counts.codes)
                    .add(m_minutes.of(m_snapshot.chunks[m_number]).data(), rows);
            return;
        default:
            return countKinds(isPlain(field), counts, rows);
        }
    }

    /// Whether the rows that count for a facet in this chunk are those that pass.
    bool isPlain(QueryField field) const
    {
        return (m_mask.someReasons(m_number) & FailMask::bitOf(field)) == 0
            && !(field == QueryField::Is && m_chunk->someFlags & IndexRow::Hidden);
    }

    /// Five facets look at them.
    void countKinds(bool isPlain, Counts &counts, RowList rows)
    {
        if (!isPlain)
            return counts.codes.add(m_chunk->kind.data(), rows);
        if (!std::exchange(m_kindsKnown, true)) {
            m_kinds.clear();
            m_kinds.add(m_chunk->kind.data(), rows);
        }
        counts.codes.add(m_kinds);
    }

    /// Whether hidden calls show is itself decided by is:deleted, a choice of that facet.
    void countAmongHidden(Counts &counts)
    {
        const quint16 *fail = m_mask.rowsOf(m_number);
        const auto reasons = quint16(~(FailMask::bitOf(QueryField::Is) | FailMask::Hidden));
        RowList shown{m_places.data(), 0};
        for (quint32 i = 0; i < m_chunk->size(); ++i) {
            if ((fail[i] & reasons) != 0)
                continue;
            if (m_chunk->flags[i] & IndexRow::Hidden)
                ++counts.hidden;
            else
                m_places[shown.count++] = quint16(i);
        }
        counts.flags.add(m_chunk->flags.data(), shown);
        counts.codes.add(m_chunk->kind.data(), shown);
    }

    /// Rows of the chunk that fail for no reason but @p ignored ones.
    RowList rowsWithout(quint16 ignored)
    {
        if ((m_mask.someReasons(m_number) & ignored) == 0)
            return m_mask.passingIn(m_number);
        const auto reasons = quint16(~ignored);
        if (m_mask.commonReasons(m_number) & reasons)
            return {};
        const quint16 *fail = m_mask.rowsOf(m_number);
        quint32 count = 0;
        for (quint32 i = 0; i < m_chunk->size(); ++i) {
            m_places[count] = quint16(i);
            count += (fail[i] & reasons) == 0;
        }
        return {m_places.data(), count};
    }

    const Snapshot &m_snapshot;
    const FailMask &m_mask;
    const LocalMinutes &m_minutes;
    std::map<QueryField, Counts> m_counts;
    std::vector<quint16> m_places; ///< Of the list that is in use.
    // What facets have in common where none of them has a choice.
    bool m_hasBothMarks = false;
    bool m_hasBothOfWeek = false;
    bool m_sharesMarks = false;
    bool m_sharesWeek = false;
    bool m_kindsKnown = false;
    Tally m_kinds{kinds::count}; ///< Of this chunk.
    Tally m_sharedFlags{flagSets};
    Tally m_sharedMinutes{LocalMinutes::perWeek + 1};
    size_t m_number = 0;
    const Chunk *m_chunk = nullptr;
};

struct Entry {
    quint32 code;
    int calls;
};

/// Turns counts into the values of a facet.
class Namer {
public:
    Namer(const Snapshot &snapshot, const CallFilter &filter, int most)
        : m_snapshot(snapshot)
        , m_filter(filter)
        , m_most(most)
    {
    }

    FacetTable::Facet facet(QueryField field, const Counts &counts)
    {
        m_facet = {field, {}, 0};
        switch (field) {
        case QueryField::Provider:
            byText(m_snapshot.providers, entriesOf(counts.codes), [](quint32, auto) { return QString(); });
            break;
        case QueryField::Line:
            byText(m_snapshot.lines, entriesOf(counts.codes),
                   [&](quint32, const QString &line) { return m_snapshot.names->lines.value(line); });
            break;
        case QueryField::Staff:
        case QueryField::Guest:
            people(counts.codes);
            break;
        case QueryField::Account:
            accounts(counts.codes);
            break;
        case QueryField::Tag:
            tags(counts.codes);
            break;
        case QueryField::Has:
        case QueryField::Is:
            marks(counts);
            break;
        case QueryField::Weekday:
            ofWeek(counts.codes, LocalMinutes::perDay, knownValues(QueryField::Weekday));
            break;
        case QueryField::At:
            ofWeek(counts.codes, 60, hours());
            break;
        default:
            kinds(counts.codes);
        }
        return m_facet;
    }

private:
    using Entries = std::vector<Entry>;

    bool isChosen(const QString &value) const
    {
        return std::any_of(m_filter.anyOf.begin(), m_filter.anyOf.end(), [&](const CallFilter::AnyOf &term) {
            return term.field == m_facet.field && !term.negated && term.values.contains(value);
        });
    }

    static Entries entriesOf(const Tally &counts)
    {
        Entries entries;
        for (quint32 code = 1; code < counts.codes(); ++code) {
            if (const int calls = counts.of(code); calls > 0)
                entries.push_back({code, calls});
        }
        return entries;
    }

    /// The most frequent come first in their order; the rest stays as it is.
    template<typename Before> void rank(Entries &entries, Before before) const
    {
        const auto ahead = [&](const Entry &a, const Entry &b) {
            return a.calls != b.calls ? a.calls > b.calls : before(a.code, b.code);
        };
        const auto wanted = entries.begin() + qsizetype(std::min(entries.size(), size_t(m_most)));
        auto candidates = entries.end();
        if (wanted != entries.end()) { // by calls alone, as texts take ten times longer to compare
            std::nth_element(entries.begin(), wanted, entries.end(),
                             [](const Entry &a, const Entry &b) { return a.calls > b.calls; });
            candidates = std::partition(entries.begin(), entries.end(),
                                        [least = wanted->calls](const Entry &e) { return e.calls >= least; });
        }
        std::sort(entries.begin(), candidates, ahead);
    }

    template<typename Label> void byText(const Dictionary &texts, Entries entries, Label label)
    {
        rank(entries, [&](quint32 a, quint32 b) { return texts.text(a) < texts.text(b); });
        const std::vector<quint8> chosen = chosenOf(texts);
        for (const Entry &entry : entries) {
            const bool isShown = m_facet.values.size() < m_most || (!chosen.empty() && chosen[entry.code]);
            if (!isShown) {
                ++m_facet.more;
                continue;
            }
            const QString value = textOf(texts.text(entry.code));
            m_facet.values << FacetValue{value, label(entry.code, value), entry.calls};
        }
    }

    /// Codes of the values that the filter names; empty where all are shown anyhow.
    std::vector<quint8> chosenOf(const Dictionary &texts) const
    {
        std::vector<quint8> chosen;
        if (texts.size() <= size_t(m_most))
            return chosen;
        for (const CallFilter::AnyOf &term : m_filter.anyOf) {
            if (term.field != m_facet.field || term.negated)
                continue;
            for (const QString &value : term.values)
                choose(chosen, texts, value.toUtf8().toStdString());
        }
        return chosen;
    }
    static void choose(std::vector<quint8> &chosen, const Dictionary &texts, std::string_view value)
    {
        chosen.resize(texts.size(), 0);
        for (quint32 code = 1; code < texts.size(); ++code)
            chosen[code] |= quint8(texts.text(code) == value);
    }

    /// By id, each under the last by alphabet of the names that occur with it, or the user's own.
    void people(const Tally &counts)
    {
        const bool isStaff = m_facet.field == QueryField::Staff;
        const People &people = isStaff ? *m_snapshot.staff : *m_snapshot.guests;
        const Dictionary &ids = isStaff ? m_snapshot.staffIds : m_snapshot.guestIds;
        const Dictionary &names = isStaff ? m_snapshot.staffNames : m_snapshot.guestNames;
        std::vector<int> calls(ids.size(), 0);
        std::vector<quint32> called(ids.size(), 0);
        for (size_t person = 0; person < people.size(); ++person) {
            const auto [id, name] = people[person];
            const int more = id != 0 ? counts.of(person) : 0;
            if (more == 0)
                continue;
            calls[id] += more;
            if (called[id] == 0 || (name != 0 && names.text(name) > names.text(called[id])))
                called[id] = name;
        }
        Entries entries;
        for (quint32 id = 1; id < calls.size(); ++id) {
            if (calls[id] > 0)
                entries.push_back({id, calls[id]});
        }
        byText(ids, std::move(entries), [&](quint32 id, const QString &value) {
            const QString label = isStaff ? m_snapshot.names->staff.value(value) : QString();
            return label.isNull() ? textOf(names.text(called[id])) : label;
        });
    }

    /// Adds what occurs, the frequent first; @p values are in the order of equals.
    void add(const QList<FacetValue> &values)
    {
        QList<FacetValue> ranked;
        std::copy_if(values.begin(), values.end(), std::back_inserter(ranked),
                     [](const FacetValue &value) { return value.calls > 0; });
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const FacetValue &a, const FacetValue &b) { return a.calls > b.calls; });
        for (const FacetValue &value : ranked) {
            if (m_facet.values.size() < m_most || isChosen(value.value))
                m_facet.values << value;
            else
                ++m_facet.more;
        }
    }

    /// A call counts for the accounts of all its records.
    void accounts(const Tally &bySet)
    {
        const auto &sets = *m_snapshot.accountSets;
        std::map<AccountId, int> calls;
        for (size_t set = 0; set < sets.size(); ++set) {
            for (const AccountId account : sets[set])
                calls[account] += bySet.of(set);
        }
        QList<FacetValue> values;
        for (const auto &[account, count] : calls) {
            const auto &names = m_snapshot.names->accounts;
            const auto known = std::find_if(names.begin(), names.end(),
                                            [id = account](const auto &name) { return name.id == id; });
            values << FacetValue{QString::number(qint64(account)),
                                 known == names.end() ? QString() : known->name, count};
        }
        add(values);
    }

    void tags(const Tally &bySet)
    {
        std::map<std::string_view, int> calls;
        for (const Entry &entry : entriesOf(bySet)) {
            for (const std::string_view tag : tagsOf(m_snapshot.tagSets.text(entry.code)))
                calls[tag] += entry.calls;
        }
        QList<FacetValue> values;
        for (const auto &[tag, count] : calls)
            values << FacetValue{textOf(tag), {}, count};
        add(values);
    }

    template<typename E> void byKey(const Tally &counts, const QList<E> &all, int (*of)(quint8))
    {
        QList<FacetValue> values;
        for (const E value : all) {
            int calls = 0;
            for (size_t kind = 0; kind < kinds::count; ++kind)
                calls += of(quint8(kind)) == int(value) ? counts.of(kind) : 0;
            values << FacetValue{keyOf(value), {}, calls};
        }
        add(values);
    }

    void kinds(const Tally &counts)
    {
        if (m_facet.field == QueryField::Direction)
            byKey(counts, allDirections(), [](quint8 kind) { return kinds::directionOf(kind); });
        else if (m_facet.field == QueryField::Status)
            byKey(counts, allCallStatuses(), [](quint8 kind) { return kinds::statusOf(kind); });
        else
            byKey(counts, allCallbackStates(), [](quint8 kind) { return kinds::callbackOf(kind); });
    }

    void marks(const Counts &counts)
    {
        Entries flagSets = entriesOf(counts.flags);
        flagSets.push_back({0, counts.flags.of(0)});
        QList<FacetValue> values;
        for (const QString &value : knownValues(m_facet.field)) {
            const Marks marks = meantMarks({m_facet.field, {value}, false});
            const bool isDeleted = m_facet.field == QueryField::Is && value == u"deleted";
            int calls = isDeleted ? counts.hidden : 0;
            for (const auto [flags, sum] : flagSets)
                calls += (flags & marks.set) | (~flags & marks.unset) ? sum : 0;
            for (size_t kind = 0; kind < kinds::count; ++kind)
                calls += marks.kinds[kind] ? counts.codes.of(kind) : 0;
            values << FacetValue{value, {}, calls};
        }
        add(values);
    }

    static QStringList hours()
    {
        QStringList hours;
        for (int hour = 0; hour < 24; ++hour)
            hours << QString::number(hour);
        return hours;
    }

    /// Stretches of so many minutes, under names that come round again and again.
    void ofWeek(const Tally &byMinute, size_t minutes, const QStringList &names)
    {
        QList<FacetValue> values;
        for (const QString &name : names)
            values << FacetValue{name, {}, 0};
        for (size_t minute = 0; minute < LocalMinutes::perWeek; ++minute)
            values[qsizetype(minute / minutes) % values.size()].calls += byMinute.of(minute);
        add(values);
    }

    const Snapshot &m_snapshot;
    const CallFilter &m_filter;
    const int m_most;
    FacetTable::Facet m_facet{};
};

} // namespace

QList<FacetTable::Facet> facetsOf(const Snapshot &snapshot, const FailMask &mask, const LocalMinutes &minutes,
                                  const std::vector<QueryField> &fields, int most, const Stop &stop)
{
    Counter counter(snapshot, mask, minutes, fields);
    counter.run(stop);
    Namer namer(snapshot, mask.filter(), most);
    QList<FacetTable::Facet> facets;
    for (const QueryField field : fields)
        facets << namer.facet(field, counter.of(field));
    return facets;
}

QList<FacetValue> facetValues(const Snapshot &snapshot, const FailMask &mask, QueryField field)
{
    const LocalMinutes minutes(mask.filter().zone);
    return facetsOf(snapshot, mask, minutes, {field}, allValues).constFirst().values;
}

} // namespace callboard
