// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/facetcounts.h"

#include "models/domain/querywords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Counts = std::vector<int>; ///< By code.

QString textOf(std::string_view utf8)
{
    return utf8.data() ? QString::fromUtf8(utf8.data(), qsizetype(utf8.size())) : QString();
}

/// Calls count(chunk, place) for every row that fails for none but the @p ignored reasons.
template<typename Count>
void forEachPassing(const Snapshot &snapshot, const FailMask &mask, quint16 ignored, Count count)
{
    const quint16 reasons = quint16(~ignored);
    const quint16 *fail = mask.rows().data();
    for (const auto &chunk : snapshot.chunks) {
        const quint32 rows = chunk->size();
        for (quint32 i = 0; i < rows; ++i) {
            if ((fail[i] & reasons) == 0)
                count(*chunk, i);
        }
        fail += rows;
    }
}

/// How often each code occurs. Two tables in turn: runs of one value would wait for their own last store.
template<typename Code>
Counts counted(const Snapshot &snapshot, const FailMask &mask, QueryField field, size_t codes, Code code)
{
    Counts even(codes, 0);
    Counts odd(codes, 0);
    forEachPassing(snapshot, mask, FailMask::bitOf(field),
                   [&](const Chunk &chunk, quint32 i) { ++(i & 1 ? odd : even)[code(chunk, i)]; });
    for (size_t i = 0; i < codes; ++i)
        even[i] += odd[i];
    return even;
}

struct Entry {
    quint32 code;
    int calls;
};

/// What occurs, without code 0; the frequent first, then as @p before says.
template<typename Before> std::vector<Entry> ranked(const Counts &counts, Before before)
{
    std::vector<Entry> entries;
    for (quint32 code = 1; code < counts.size(); ++code) {
        if (counts[code] > 0)
            entries.push_back({code, counts[code]});
    }
    std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
        return a.calls != b.calls ? a.calls > b.calls : before(a.code, b.code);
    });
    return entries;
}

template<typename Key>
QList<FacetValue> keyValues(const Snapshot &snapshot, const FailMask &mask, QueryField field,
                            std::vector<quint8> Chunk::*column, Key key)
{
    const Counts counts =
        counted(snapshot, mask, field, 256, [column](const Chunk &c, quint32 i) { return (c.*column)[i]; });
    QList<FacetValue> result;
    for (const Entry &entry : ranked(counts, std::less<>()))
        result << FacetValue{key(entry.code), {}, entry.calls};
    return result;
}

template<typename Label>
QList<FacetValue> textValues(const Dictionary &texts, const Counts &counts, Label label)
{
    QList<FacetValue> result;
    const auto byText = [&](quint32 a, quint32 b) {
        return texts.text(a) < texts.text(b);
    };
    for (const Entry &entry : ranked(counts, byText)) {
        const QString value = textOf(texts.text(entry.code));
        result << FacetValue{value, label(entry.code, value), entry.calls};
    }
    return result;
}

QList<FacetValue> providerValues(const Snapshot &snapshot, const FailMask &mask)
{
    const Counts counts = counted(snapshot, mask, QueryField::Provider, snapshot.providers.size(),
                                  [](const Chunk &c, quint32 i) { return c.provider[i]; });
    return textValues(snapshot.providers, counts, [](quint32, const QString &) { return QString(); });
}

QList<FacetValue> lineValues(const Snapshot &snapshot, const FailMask &mask)
{
    const Counts counts = counted(snapshot, mask, QueryField::Line, snapshot.numbers.size(),
                                  [](const Chunk &c, quint32 i) { return c.line(i); });
    return textValues(snapshot.numbers, counts,
                      [&](quint32, const QString &line) { return snapshot.names->lines.value(line); });
}

/// People by id, each under the last by alphabet of the names that occur with it, or the user's own.
QList<FacetValue> peopleValues(const Snapshot &snapshot, const FailMask &mask, QueryField field)
{
    const bool isStaff = field == QueryField::Staff;
    const auto id = isStaff ? &Chunk::staffId : &Chunk::guestId;
    const auto name = isStaff ? &Chunk::staffName : &Chunk::guestName;
    const Dictionary &ids = isStaff ? snapshot.staffIds : snapshot.guestIds;
    const Dictionary &names = isStaff ? snapshot.staffNames : snapshot.guestNames;
    std::vector<quint32> shown(ids.size(), 0);
    const Counts counts = counted(snapshot, mask, field, ids.size(), [&](const Chunk &c, quint32 i) {
        const quint32 person = (c.*id)[i];
        const quint32 called = (c.*name)[i];
        if (called != shown[person] && names.text(called) > names.text(shown[person]))
            shown[person] = called;
        return person;
    });
    return textValues(ids, counts, [&](quint32 code, const QString &value) {
        const QString label = isStaff ? snapshot.names->staff.value(value) : QString();
        return label.isNull() ? textOf(names.text(shown[code])) : label;
    });
}

/// A call counts for the accounts of all its records.
QList<FacetValue> accountValues(const Snapshot &snapshot, const FailMask &mask)
{
    const auto &sets = *snapshot.accountSets;
    const Counts bySet = counted(snapshot, mask, QueryField::Account, sets.size(),
                                 [](const Chunk &c, quint32 i) { return c.accounts[i]; });
    std::map<AccountId, int> calls;
    for (size_t set = 0; set < sets.size(); ++set) {
        for (const AccountId account : sets[set])
            calls[account] += bySet[set];
    }
    QList<FacetValue> result;
    for (const auto &[account, count] : calls) {
        const auto &names = snapshot.names->accounts;
        const auto known = std::find_if(names.begin(), names.end(),
                                        [id = account](const auto &name) { return name.id == id; });
        if (count > 0)
            result << FacetValue{QString::number(qint64(account)),
                                 known == names.end() ? QString() : known->name, count};
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const FacetValue &a, const FacetValue &b) { return a.calls > b.calls; });
    return result;
}

/// How often each flag and each status occurs, over calls that are shown.
struct Marks {
    std::array<int, 16> flags{};
    std::array<int, 8> statuses{};
    int deleted = 0; ///< Gone upstream or hidden: only these count what is hidden.

    int of(int flag) const { return flags[size_t(qCountTrailingZeroBits(quint32(flag)))]; }
    int of(CallStatus status) const { return statuses[size_t(status)]; }
};

Marks marksIn(const Snapshot &snapshot, const FailMask &mask, QueryField field)
{
    // Whether hidden calls show is itself decided by is:deleted, a choice of that facet.
    const bool looksAtHidden = field == QueryField::Is;
    const auto ignored = quint16(FailMask::bitOf(field) | (looksAtHidden ? FailMask::Hidden : 0));
    Marks marks;
    std::vector<int> byFlags(1 << 16, 0);
    forEachPassing(snapshot, mask, ignored, [&](const Chunk &c, quint32 i) {
        const quint16 flags = c.flags[i];
        marks.deleted += (flags & (IndexRow::Deleted | IndexRow::Hidden)) != 0;
        if (looksAtHidden && (flags & IndexRow::Hidden))
            return;
        ++byFlags[flags];
        ++marks.statuses[c.status[i] & 7];
    });
    for (size_t flags = 0; flags < byFlags.size(); ++flags) {
        for (size_t bit = 0; bit < 16 && byFlags[flags] > 0; ++bit)
            marks.flags[bit] += (flags >> bit) & 1 ? byFlags[flags] : 0;
    }
    return marks;
}

int callsWith(const Marks &marks, const QString &what)
{
    static const QHash<QString, int> flags{
        {u"recording"_s, IndexRow::Recording}, {u"transcript"_s, IndexRow::Transcript},
        {u"summary"_s, IndexRow::Summary},     {u"notes"_s, IndexRow::Notes},
        {u"guest"_s, Chunk::HasGuest},         {u"action-items"_s, IndexRow::ActionItems},
        {u"pending"_s, IndexRow::Pending},     {u"merged"_s, IndexRow::Merged},
        {u"withheld"_s, Chunk::Withheld},
    };
    if (what == u"voicemail")
        return marks.of(CallStatus::Voicemail);
    if (what == u"live")
        return marks.of(CallStatus::Ringing) + marks.of(CallStatus::Active);
    if (what == u"deleted")
        return marks.deleted;
    const auto flag = flags.constFind(what);
    return flag == flags.constEnd() ? 0 : marks.of(*flag);
}

QList<FacetValue> markValues(const Snapshot &snapshot, const FailMask &mask, QueryField field)
{
    const Marks marks = marksIn(snapshot, mask, field);
    QList<FacetValue> result;
    for (const QString &value : knownValues(field)) {
        if (const int calls = callsWith(marks, value); calls > 0)
            result << FacetValue{value, {}, calls};
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const FacetValue &a, const FacetValue &b) { return a.calls > b.calls; });
    return result;
}

} // namespace

QList<FacetValue> facetValues(const Snapshot &snapshot, const FailMask &mask, QueryField field)
{
    switch (field) {
    case QueryField::Direction:
        return keyValues(snapshot, mask, field, &Chunk::direction,
                         [](quint32 code) { return keyOf(Direction(code)); });
    case QueryField::Status:
        return keyValues(snapshot, mask, field, &Chunk::status,
                         [](quint32 code) { return keyOf(CallStatus(code)); });
    case QueryField::Provider:
        return providerValues(snapshot, mask);
    case QueryField::Account:
        return accountValues(snapshot, mask);
    case QueryField::Line:
        return lineValues(snapshot, mask);
    case QueryField::Staff:
    case QueryField::Guest:
        return peopleValues(snapshot, mask, field);
    case QueryField::Has:
    case QueryField::Is:
        return markValues(snapshot, mask, field);
    case QueryField::Text:
    case QueryField::From:
    case QueryField::To:
    case QueryField::Number:
    case QueryField::After:
    case QueryField::Before:
    case QueryField::On:
    case QueryField::Duration:
    case QueryField::Ring:
    case QueryField::Talk:
    case QueryField::Tag: // no columns of these four yet
    case QueryField::Callback:
    case QueryField::At:
    case QueryField::Weekday:
    case QueryField::SaidBy:
        break;
    }
    Q_ASSERT(!"not a facet");
    return {};
}

} // namespace callboard
