// SPDX-License-Identifier: GPL-3.0-or-later
// What each condition of a filter means for the columns. The store says the same in SQL (filtersql.cpp).
#include "models/index/failmask.h"

#include "models/store/searchtext.h"
#include "models/store/sqlfunctions.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Per dictionary code whether it is meant; code 0, "nobody supplied it", never is.
using Meant = std::vector<quint8>;

std::string utf8(const QString &text)
{
    return text.toUtf8().toStdString();
}

std::string foldedWord(const QString &word)
{
    return utf8(folded(word));
}

template<typename Test> void mean(Meant &meant, const Dictionary &texts, Test test)
{
    for (quint32 code = 1; code < texts.size(); ++code) {
        if (!meant[code] && test(code))
            meant[code] = 1;
    }
}

void meanEqual(Meant &meant, const Dictionary &texts, const QString &word)
{
    mean(meant, texts, [&, wanted = foldedWord(word)](quint32 code) { return texts.folded(code) == wanted; });
}

void meanContaining(Meant &meant, const Dictionary &texts, const QString &word)
{
    mean(meant, texts, [&, wanted = foldedWord(word)](quint32 code) {
        return texts.folded(code).find(wanted) != std::string_view::npos;
    });
}

void meanDigits(Meant &meant, const Dictionary &numbers, const QString &digits)
{
    mean(meant, numbers,
         [&, wanted = utf8(digits)](quint32 code) { return hasDigits(numbers.text(code), wanted); });
}

/// Any part of the digits; what holds no digits ("withheld", a SIP name) is compared as text.
void meanNumber(Meant &meant, const Dictionary &numbers, const QString &word)
{
    const QString digits = digitsOfNumberWord(word);
    if (digits.isNull())
        meanEqual(meant, numbers, word);
    else
        meanDigits(meant, numbers, digits);
}

/// Lines or staff by the names the user gave them.
void meanLabelled(Meant &meant, const Dictionary &texts, const QHash<QString, QString> &labels,
                  const QString &word)
{
    std::vector<std::string> values;
    const QString wanted = folded(word);
    for (auto label = labels.begin(); label != labels.end(); ++label) {
        if (folded(label.value()).contains(wanted))
            values.push_back(utf8(label.key()));
    }
    if (values.empty())
        return;
    std::sort(values.begin(), values.end());
    mean(meant, texts, [&](quint32 code) {
        return std::binary_search(values.begin(), values.end(), texts.text(code), std::less<>());
    });
}

quint16 markOf(QueryField field, const QString &what)
{
    static const QHash<QString, quint16> has{
        {u"recording"_s, IndexRow::Recording}, {u"transcript"_s, IndexRow::Transcript},
        {u"summary"_s, IndexRow::Summary},     {u"notes"_s, IndexRow::Notes},
        {u"guest"_s, Chunk::HasGuest},         {u"action-items"_s, IndexRow::ActionItems},
    };
    static const QHash<QString, quint16> is{
        {u"pending"_s, IndexRow::Pending},
        {u"merged"_s, IndexRow::Merged},
        {u"deleted"_s, IndexRow::Deleted | IndexRow::Hidden},
        {u"withheld"_s, Chunk::Withheld},
    };
    return (field == QueryField::Has ? has : is).value(what);
}

quint8 statusBit(CallStatus status)
{
    return quint8(1 << int(status));
}

bool asksForDeleted(const CallFilter &filter)
{
    return std::any_of(filter.anyOf.begin(), filter.anyOf.end(), [](const CallFilter::AnyOf &term) {
        return term.field == QueryField::Is && !term.negated && term.values.contains(u"deleted"_s);
    });
}

class Marker {
public:
    Marker(const Snapshot &snapshot, const CallFilter &filter, std::vector<quint16> &rows, const Stop &stop)
        : m_snapshot(snapshot)
        , m_filter(filter)
        , m_rows(rows)
        , m_stop(stop)
    {
    }

    bool run(const FailMask::Hits &hits)
    {
        m_rows.assign(m_snapshot.rows(), 0);
        markAbsent();
        for (const CallFilter::AnyOf &term : m_filter.anyOf)
            markAnyOf(term);
        for (const CallFilter::Times &term : m_filter.times)
            markRanges(&Chunk::startedAt, Chunk::noTime, term);
        for (const CallFilter::Lengths &term : m_filter.lengths)
            markRanges(columnOf(term.field), Chunk::noLength, term);
        for (qsizetype i = 0; i < m_filter.words.size(); ++i)
            markWords(m_filter.words.at(i), hits[size_t(i)]);
        return !m_stopped;
    }

private:
    /// Sets @p bit in every row whose test(chunk, place) is @p failing.
    template<typename Test> void mark(quint16 bit, bool failing, Test test)
    {
        size_t first = 0;
        for (const auto &chunk : m_snapshot.chunks) {
            if (m_stopped || (m_stop && m_stop())) {
                m_stopped = true;
                return;
            }
            const Chunk &columns = *chunk;
            const quint32 rows = columns.size();
            for (quint32 i = 0; i < rows; ++i)
                m_rows[first + i] |= quint16(bool(test(columns, i)) == failing ? bit : 0);
            first += rows;
        }
    }

    void markAbsent()
    {
        const quint16 hidden = asksForDeleted(m_filter) ? 0 : quint16(IndexRow::Hidden);
        mark(FailMask::Hidden, true, [hidden](const Chunk &c, quint32 i) { return c.flags[i] & hidden; });
        if (m_snapshot.gone > 0)
            mark(FailMask::Gone, true, [](const Chunk &c, quint32 i) { return c.flags[i] & Chunk::Gone; });
    }

    /// What is chosen of a facet has a bit of its own, so that its counts can look past it.
    static quint16 bitOf(const CallFilter::AnyOf &term)
    {
        const quint16 own = FailMask::bitOf(term.field);
        return term.negated || own == 0 ? quint16(FailMask::OtherTerms) : own;
    }

    template<typename Test> void markTerm(const CallFilter::AnyOf &term, Test test)
    {
        mark(bitOf(term), term.negated, test);
    }

    void markAnyOf(const CallFilter::AnyOf &term)
    {
        switch (term.field) {
        case QueryField::Direction:
            return markKeys(term, &Chunk::direction, directionFromKey);
        case QueryField::Status:
            return markKeys(term, &Chunk::status, callStatusFromKey);
        case QueryField::Provider:
            return markCodes(term, &Chunk::provider, meant(term, m_snapshot.providers, meanEqual));
        case QueryField::Account:
            return markCodes(term, &Chunk::accounts, meantAccounts(term));
        case QueryField::Line:
            return markLines(term);
        case QueryField::From:
            return markCodes(term, &Chunk::from, meant(term, m_snapshot.numbers, meanNumber));
        case QueryField::To:
            return markCodes(term, &Chunk::to, meant(term, m_snapshot.numbers, meanNumber));
        case QueryField::Number:
            return markNumbers(term);
        case QueryField::Staff:
            return markPeople(term, &Chunk::staffId, meantStaff(term), &Chunk::staffName,
                              meant(term, m_snapshot.staffNames, meanContaining));
        case QueryField::Guest:
            return markPeople(term, &Chunk::guestId, meant(term, m_snapshot.guestIds, meanEqual),
                              &Chunk::guestName, meant(term, m_snapshot.guestNames, meanContaining));
        case QueryField::Has:
        case QueryField::Is:
            return markMarks(term);
        case QueryField::Text:
        case QueryField::After:
        case QueryField::Before:
        case QueryField::On:
        case QueryField::Duration:
        case QueryField::Ring:
        case QueryField::Talk:
        case QueryField::At:
        case QueryField::SaidBy:
        case QueryField::Tag: // indexAnswers() says no to these three until there are columns for them
        case QueryField::Callback:
        case QueryField::Weekday:
            return markTerm(term, [](const Chunk &, quint32) { return false; }); // as in SQL: never
        }
    }

    template<typename FromKey>
    void markKeys(const CallFilter::AnyOf &term, std::vector<quint8> Chunk::*column, FromKey fromKey)
    {
        std::array<quint8, 256> wanted{};
        for (const QString &value : term.values) {
            if (const auto key = fromKey(value))
                wanted[size_t(*key)] = 1;
        }
        markTerm(term, [&](const Chunk &c, quint32 i) { return wanted[(c.*column)[i]]; });
    }

    template<typename Mean>
    static Meant meant(const CallFilter::AnyOf &term, const Dictionary &texts, Mean meanOne)
    {
        Meant meant(texts.size(), 0);
        for (const QString &value : term.values)
            meanOne(meant, texts, value);
        return meant;
    }

    Meant meantStaff(const CallFilter::AnyOf &term) const
    {
        Meant ids = meant(term, m_snapshot.staffIds, meanEqual);
        for (const QString &value : term.values)
            meanLabelled(ids, m_snapshot.staffIds, m_snapshot.names->staff, value);
        return ids;
    }

    /// By name, or by number as in a call id.
    Meant meantAccounts(const CallFilter::AnyOf &term) const
    {
        std::vector<AccountId> wanted;
        for (const IndexNames::AccountName &account : m_snapshot.names->accounts) {
            const auto names = [&](const QString &value) {
                return folded(account.name) == folded(value) || QString::number(qint64(account.id)) == value;
            };
            if (std::any_of(term.values.begin(), term.values.end(), names))
                wanted.push_back(account.id);
        }
        Meant sets;
        for (const std::vector<AccountId> &set : *m_snapshot.accountSets)
            sets.push_back(std::find_first_of(set.begin(), set.end(), wanted.begin(), wanted.end())
                           != set.end());
        return sets;
    }

    void markCodes(const CallFilter::AnyOf &term, std::vector<quint32> Chunk::*column, const Meant &meant)
    {
        markTerm(term, [&](const Chunk &c, quint32 i) { return meant[(c.*column)[i]]; });
    }

    void markPeople(const CallFilter::AnyOf &term, std::vector<quint32> Chunk::*id, const Meant &ids,
                    std::vector<quint32> Chunk::*name, const Meant &names)
    {
        markTerm(term, [&](const Chunk &c, quint32 i) { return ids[(c.*id)[i]] | names[(c.*name)[i]]; });
    }

    void markLines(const CallFilter::AnyOf &term)
    {
        Meant lines = meant(term, m_snapshot.numbers, meanNumber);
        for (const QString &value : term.values)
            meanLabelled(lines, m_snapshot.numbers, m_snapshot.names->lines, value);
        markTerm(term, [&](const Chunk &c, quint32 i) { return lines[c.line(i)]; });
    }

    void markNumbers(const CallFilter::AnyOf &term)
    {
        const Meant numbers = meant(term, m_snapshot.numbers, meanNumber);
        markTerm(term, [&](const Chunk &c, quint32 i) { return numbers[c.from[i]] | numbers[c.to[i]]; });
    }

    void markMarks(const CallFilter::AnyOf &term)
    {
        quint16 flags = 0;
        quint8 statuses = 0;
        for (const QString &value : term.values) {
            flags |= markOf(term.field, value);
            if (term.field == QueryField::Has && value == u"voicemail")
                statuses |= statusBit(CallStatus::Voicemail);
            if (term.field == QueryField::Is && value == u"live")
                statuses |= statusBit(CallStatus::Ringing) | statusBit(CallStatus::Active);
        }
        markTerm(term, [=](const Chunk &c, quint32 i) {
            return (c.flags[i] & flags) | ((statuses >> (c.status[i] & 7)) & 1);
        });
    }

    static std::vector<qint32> Chunk::*columnOf(QueryField field)
    {
        if (field == QueryField::Ring)
            return &Chunk::ring;
        return field == QueryField::Talk ? &Chunk::talk : &Chunk::duration;
    }

    static qint64 numberOf(TimePoint time) { return toMs(time); }
    static qint64 numberOf(Seconds seconds) { return seconds.count(); }

    template<typename T, typename Term>
    void markRanges(std::vector<T> Chunk::*column, T absent, const Term &term)
    {
        struct Bounds {
            qint64 first;
            qint64 last; ///< Included.
        };
        constexpr qint64 lowest = std::numeric_limits<qint64>::min();
        std::vector<Bounds> ranges;
        for (const auto &range : term.ranges) {
            const qint64 until = range.until ? numberOf(*range.until) : std::numeric_limits<qint64>::max();
            if (until != lowest)
                ranges.push_back({range.from ? numberOf(*range.from) : lowest, until - 1});
        }
        mark(FailMask::OtherTerms, term.negated, [&](const Chunk &c, quint32 i) {
            const qint64 value = (c.*column)[i];
            bool found = false;
            for (const Bounds &range : ranges)
                found |= value >= range.first && value <= range.last;
            return found && value != absent;
        });
    }

    /// Words that the full text cannot hold (no letter, no digit) say nothing and are left out.
    void markWords(const CallFilter::Words &term, const std::optional<std::vector<CallId>> &hits)
    {
        const QString digits = term.phrase ? QString() : digitsOfNumberWord(term.text);
        if (!hits && digits.isNull())
            return;
        std::vector<quint8> found(m_snapshot.rows(), 0);
        if (hits)
            markHits(found, *hits);
        Meant numbers(m_snapshot.numbers.size(), 0);
        if (!digits.isNull())
            meanDigits(numbers, m_snapshot.numbers, digits);
        const quint8 *next = found.data();
        mark(FailMask::OtherTerms, term.negated,
             [&](const Chunk &c, quint32 i) { return *next++ | numbers[c.from[i]] | numbers[c.to[i]]; });
    }

    /// Both ascend, so one walk is enough; ids are nearly without gaps, so a hit is at most as many places on
    /// as its id is greater.
    void markHits(std::vector<quint8> &found, const std::vector<CallId> &hits) const
    {
        auto hit = hits.begin();
        quint8 *rows = found.data();
        for (const auto &chunk : m_snapshot.chunks) {
            const std::vector<qint64> &ids = chunk->id;
            size_t at = 0;
            for (; hit != hits.end() && qint64(*hit) <= ids.back(); ++hit) {
                if (qint64(*hit) < ids[at])
                    continue;
                const size_t end = std::min(ids.size(), at + size_t(qint64(*hit) - ids[at]) + 1);
                at = size_t(
                    std::lower_bound(ids.begin() + qsizetype(at), ids.begin() + qsizetype(end), qint64(*hit))
                    - ids.begin());
                rows[at] |= quint8(ids[at] == qint64(*hit));
            }
            rows += ids.size();
        }
    }

    const Snapshot &m_snapshot;
    const CallFilter &m_filter;
    std::vector<quint16> &m_rows;
    const Stop &m_stop;
    bool m_stopped = false;
};

} // namespace

bool indexAnswers(const CallFilter &filter)
{
    static const QStringList unknownMarks{u"owed"_s,       u"tried"_s,    u"returned"_s, u"reviewed"_s,
                                          u"unreviewed"_s, u"conflict"_s, u"edited"_s};
    const auto isKnown = [&](const CallFilter::AnyOf &term) {
        using enum QueryField;
        return term.field != Tag && term.field != Callback && term.field != Weekday
            && (term.field != Is
                || std::none_of(term.values.begin(), term.values.end(),
                                [&](const QString &v) { return unknownMarks.contains(v); }));
    };
    const auto isSaid = [](const CallFilter::Words &words) {
        return !words.saidBy.isEmpty();
    };
    return filter.hours.isEmpty() && std::none_of(filter.words.begin(), filter.words.end(), isSaid)
        && std::all_of(filter.anyOf.begin(), filter.anyOf.end(), isKnown);
}

const std::vector<QueryField> &facetFields()
{
    using enum QueryField;
    static const std::vector<QueryField> fields{Direction, Status, Provider, Account, Line,
                                                Staff,     Guest,  Has,      Is};
    return fields;
}

quint16 FailMask::bitOf(QueryField field)
{
    const auto &fields = facetFields();
    const auto found = std::find(fields.begin(), fields.end(), field);
    return found == fields.end() ? quint16(0) : quint16(1 << (found - fields.begin()));
}

FailMask::FailMask(const Snapshot &snapshot, const CallFilter &filter, const Hits &hits, const Stop &stop)
{
    m_complete = Marker(snapshot, filter, m_rows, stop).run(hits);
}

quint32 FailMask::passing() const
{
    return quint32(std::count(m_rows.begin(), m_rows.end(), quint16(0)));
}

} // namespace callboard
