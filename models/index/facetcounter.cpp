// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/facetcounter.h"

namespace callboard {

namespace {

bool isMark(QueryField field)
{
    return field == QueryField::Has || field == QueryField::Is;
}

bool isOfWeek(QueryField field)
{
    return field == QueryField::Weekday || field == QueryField::At;
}

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

} // namespace

FacetCounter::FacetCounter(const Snapshot &snapshot, const FailMask &mask, const LocalMinutes &minutes,
                           const std::vector<QueryField> &fields)
    : m_snapshot(snapshot)
    , m_mask(mask)
    , m_minutes(minutes)
    , m_places(Chunk::capacity)
{
    for (const QueryField field : fields) {
        FacetCounts &counts = m_counts[field];
        counts.codes = Tally(codesOf(snapshot, field));
        if (isMark(field))
            counts.flags = Tally(flagSets);
    }
    m_hasBothMarks = m_counts.count(QueryField::Has) && m_counts.count(QueryField::Is);
    m_hasBothOfWeek = m_counts.count(QueryField::Weekday) && m_counts.count(QueryField::At);
    if (m_hasBothMarks)
        m_sharedFlags = Tally(flagSets);
    if (m_hasBothOfWeek)
        m_sharedMinutes = Tally(LocalMinutes::perWeek + 1);
}

void FacetCounter::run(const Stop &stop)
{
    for (m_number = 0; m_number < m_snapshot.chunks.size() && !(stop && stop()); ++m_number) {
        m_chunk = m_snapshot.chunks[m_number].get();
        m_kindsKnown = false;
        m_sharesMarks = m_hasBothMarks && isPlain(QueryField::Has) && isPlain(QueryField::Is);
        m_sharesWeek = m_hasBothOfWeek && isPlain(QueryField::Weekday) && isPlain(QueryField::At);
        for (auto &[field, counts] : m_counts)
            count(field, counts);
    }
    if (m_hasBothMarks) {
        m_counts[QueryField::Has].flags.add(m_sharedFlags);
        m_counts[QueryField::Is].flags.add(m_sharedFlags);
    }
    if (m_hasBothOfWeek) {
        m_counts[QueryField::Weekday].codes.add(m_sharedMinutes);
        m_counts[QueryField::At].codes.add(m_sharedMinutes);
    }
}

void FacetCounter::count(QueryField field, FacetCounts &counts)
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
bool FacetCounter::isPlain(QueryField field) const
{
    return (m_mask.someReasons(m_number) & FailMask::bitOf(field)) == 0
        && !(field == QueryField::Is && m_chunk->someFlags & IndexRow::Hidden);
}

/// Five facets look at them.
void FacetCounter::countKinds(bool isPlain, FacetCounts &counts, RowList rows)
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
void FacetCounter::countAmongHidden(FacetCounts &counts)
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
RowList FacetCounter::rowsWithout(quint16 ignored)
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

} // namespace callboard
