// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/index/failmask.h"

#include "models/index/conditions.h"

#include <algorithm>

namespace callboard {

const std::vector<QueryField> &facetFields()
{
    using enum QueryField;
    static const std::vector<QueryField> fields{Direction, Status, Provider, Account,  Line,    Staff, Guest,
                                                Has,       Is,     Tag,      Callback, Weekday, At};
    return fields;
}

quint16 FailMask::bitOf(QueryField field)
{
    const auto &fields = facetFields();
    const auto found = std::find(fields.begin(), fields.end(), field);
    return found == fields.end() ? quint16(0) : quint16(1 << (found - fields.begin()));
}

/// Both ascend, so one walk is enough; ids are nearly without gaps, so a hit is at most as many places on as
/// its id is greater.
FailMask::Found FailMask::foundRows(const Snapshot &snapshot, const std::vector<CallId> &ascending)
{
    auto found = std::make_shared<std::vector<quint8>>(snapshot.rows(), quint8(0));
    auto hit = ascending.begin();
    quint8 *rows = found->data();
    for (const auto &chunk : snapshot.chunks) {
        const std::vector<qint64> &ids = chunk->id;
        size_t at = 0;
        for (; hit != ascending.end() && qint64(*hit) <= ids.back(); ++hit) {
            if (qint64(*hit) < ids[at])
                continue;
            const size_t end = std::min(ids.size(), at + size_t(qint64(*hit) - ids[at]) + 1);
            if (ids[end - 1] == qint64(*hit)) // no gap between the two
                at = end - 1;
            else
                at = size_t(
                    std::lower_bound(ids.begin() + qsizetype(at), ids.begin() + qsizetype(end), qint64(*hit))
                    - ids.begin());
            rows[at] |= quint8(ids[at] == qint64(*hit));
        }
        rows += ids.size();
    }
    return found;
}

FailMask::FailMask(const Snapshot &snapshot)
    : m_snapshot(&snapshot)
    , m_rows(snapshot.rows(), 0)
    , m_places(snapshot.rows())
    , m_sums(snapshot.chunks.size())
{
}

FailMask::FailMask(const Snapshot &snapshot, const CallFilter &filter, const Hits &hits, const Stop &stop)
    : FailMask(snapshot)
{
    apply(filter, hits, LocalMinutes(filter.zone), stop);
}

void FailMask::apply(const CallFilter &filter, const Hits &hits, const LocalMinutes &minutes,
                     const Stop &stop)
{
    const auto stale = quint16(~m_valid | differingBits(m_filter, filter));
    m_valid = quint16(~stale);
    m_complete = false;
    m_filter = filter;
    const std::vector<Condition> conditions = conditionsOf(*m_snapshot, filter, hits, minutes, stale);
    m_passing = 0;
    for (size_t chunk = 0; chunk < m_sums.size(); ++chunk) {
        if (stop && stop())
            return;
        quint16 *rows = m_rows.data() + chunk * Chunk::capacity;
        const quint32 count = m_snapshot->chunks[chunk]->size();
        std::for_each(rows, rows + count, [kept = m_valid](quint16 &row) { row &= kept; });
        for (const Condition &condition : conditions)
            condition.mark(chunk, rows);
        sumUp(chunk);
        m_passing += m_sums[chunk].passing;
    }
    m_valid = 0xffff;
    m_complete = true;
}

void FailMask::sumUp(size_t chunk)
{
    const quint16 *rows = rowsOf(chunk);
    const quint32 count = m_snapshot->chunks[chunk]->size();
    quint16 some = 0;
    quint16 common = 0xffff;
    for (quint32 i = 0; i < count; ++i) {
        some |= rows[i];
        common &= rows[i];
    }
    m_sums[chunk] = {some, common, 0};
    if (common != 0)
        return;
    quint16 *places = m_places.data() + chunk * Chunk::capacity;
    quint32 passing = 0;
    for (quint32 i = 0; i < count && some != 0; ++i) { // without a branch: which pass cannot be guessed
        places[passing] = quint16(i);
        passing += rows[i] == 0;
    }
    m_sums[chunk].passing = some == 0 ? count : passing;
}

RowList FailMask::passingIn(size_t chunk) const
{
    const Sum &sum = m_sums[chunk];
    return {sum.some == 0 ? nullptr : m_places.data() + chunk * Chunk::capacity, sum.passing};
}

} // namespace callboard
