// SPDX-License-Identifier: GPL-3.0-or-later
// CacheReader: filtered ids and what is counted over them.
#include "models/domain/callback.h"
#include "models/domain/querywords.h"
#include "models/store/cachereader.h"
#include "models/store/filtersql.h"
#include "models/store/searchtext.h"
#include "models/store/storednumbers.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Finds the day of a moment by its bounds in the zone, which with summer time are 23 to 25 hours apart.
/// Calls come nearly in order, so the day of the last one is nearly always that of the next.
class DayFinder {
public:
    explicit DayFinder(const QTimeZone &zone)
        : m_zone(zone)
    {
    }
    QDate dayOf(qint64 ms)
    {
        if (ms < m_begin || ms >= m_end) {
            m_day = QDateTime::fromMSecsSinceEpoch(ms, m_zone).date();
            m_begin = m_day.startOfDay(m_zone).toMSecsSinceEpoch();
            m_end = m_day.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
        }
        return m_day;
    }

private:
    QTimeZone m_zone;
    QDate m_day;
    qint64 m_begin = 0;
    qint64 m_end = 0;
};

/// A value column and a name for it.
struct FacetColumns {
    QByteArray value;
    QByteArray label;
};

FacetColumns facetColumns(QueryField field)
{
    switch (field) {
    case QueryField::Direction:
        return {"c.direction", "NULL"};
    case QueryField::Status:
        return {"c.status", "NULL"};
    case QueryField::Provider:
        return {"c.provider", "NULL"};
    case QueryField::Line:
        return {"c.line", "(SELECT label FROM desk.labels WHERE kind = 1 AND value = c.line)"};
    case QueryField::Staff:
        return {"c.staff_id",
                "coalesce((SELECT label FROM desk.labels WHERE kind = 2 AND value = c.staff_id), "
                "max(c.staff_name))"};
    case QueryField::Guest:
        return {"c.guest_id", "max(c.guest_name)"};
    case QueryField::From:
        return {"c.from_number", "NULL"};
    case QueryField::To:
        return {"c.to_number", "NULL"};
    case QueryField::Number:
        return {"c.remote_number", "NULL"};
    case QueryField::Account: // these have functions of their own
    case QueryField::Has:
    case QueryField::Is:
    case QueryField::Tag:
    case QueryField::Callback:
    case QueryField::At:
    case QueryField::Weekday:
        return {};
    case QueryField::Text:
    case QueryField::After:
    case QueryField::Before:
    case QueryField::On:
    case QueryField::Duration:
    case QueryField::Ring:
    case QueryField::Talk:
    case QueryField::SaidBy:
        return {};
    }
    Q_UNREACHABLE();
    return {};
}

QString facetValue(QueryField field, const SqlQuery &row)
{
    if (field == QueryField::Direction)
        return keyOf(row.known<Direction>(0));
    if (field == QueryField::Status)
        return keyOf(row.known<CallStatus>(0));
    return row.text(0);
}

} // namespace

std::vector<CallId> CacheReader::callIds(const CallFilter &filter, int count)
{
    const FilterSql sql = filterSql(filter);
    SqlQuery row(m_db,
                 "SELECT c.id FROM calls c" + orderJoins(filter.sort) + " WHERE " + sql.where + " ORDER BY "
                     + orderSql(filter.sort) + " LIMIT ?",
                 SqlQuery::Keep::Once);
    sql.bindTo(row);
    row.bind(count);
    std::vector<CallId> ids;
    while (row.next())
        ids.push_back(CallId(row.integer(0)));
    return ids;
}

QList<FacetValue> CacheReader::facet(QueryField field, const CallFilter &filter)
{
    if (field == QueryField::Has || field == QueryField::Is)
        return markFacet(field, filter);
    if (field == QueryField::Account)
        return accountFacet(filter);
    if (field == QueryField::Tag)
        return tagFacet(filter);
    if (field == QueryField::Callback)
        return callbackFacet(filter);
    if (field == QueryField::At || field == QueryField::Weekday)
        return localTimeFacet(field, filter);
    QList<FacetValue> result;
    const FacetColumns columns = facetColumns(field);
    if (columns.value.isEmpty())
        return result;
    const FilterSql sql = filterSql(withoutChoice(filter, field));
    SqlQuery row(m_db,
                 "SELECT " + columns.value + ", " + columns.label + ", count(*) FROM calls c WHERE "
                     + columns.value + " IS NOT NULL AND " + sql.where + " GROUP BY 1 ORDER BY 3 DESC, 1",
                 SqlQuery::Keep::Once);
    sql.bindTo(row);
    while (row.next())
        result << FacetValue{facetValue(field, row), row.text(1), int(row.integer(2))};
    return result;
}

/// A call belongs to the accounts of all its records.
QList<FacetValue> CacheReader::accountFacet(const CallFilter &filter)
{
    QList<FacetValue> result;
    const FilterSql sql = filterSql(withoutChoice(filter, QueryField::Account));
    SqlQuery row(m_db,
                 "SELECT o.account_id, (SELECT name FROM desk.accounts WHERE id = o.account_id), count(*) "
                 "FROM calls c JOIN (SELECT id AS call_id, account_id FROM calls UNION SELECT call_id, "
                 "account_id FROM records) o ON o.call_id = c.id WHERE "
                     + sql.where + " GROUP BY 1 ORDER BY 3 DESC, 1",
                 SqlQuery::Keep::Once);
    sql.bindTo(row);
    while (row.next())
        result << FacetValue{row.text(0), row.text(1), int(row.integer(2))};
    return result;
}

/// Few combinations of tags occur, however many calls have them.
QList<FacetValue> CacheReader::tagFacet(const CallFilter &filter)
{
    const FilterSql sql = filterSql(withoutChoice(filter, QueryField::Tag));
    SqlQuery row(m_db,
                 "SELECT c.tags, count(*) FROM calls c WHERE c.tags IS NOT NULL AND " + sql.where
                     + " GROUP BY 1",
                 SqlQuery::Keep::Once);
    sql.bindTo(row);
    std::map<QByteArray, int> calls;
    while (row.next()) {
        for (const QString &tag : row.text(0).split(tagSeparator))
            calls[tag.toUtf8()] += int(row.integer(1));
    }
    QList<FacetValue> result;
    for (const auto &[tag, count] : calls)
        result << FacetValue{QString::fromUtf8(tag), {}, count};
    std::stable_sort(result.begin(), result.end(),
                     [](const FacetValue &a, const FacetValue &b) { return a.calls > b.calls; });
    return result;
}

QList<FacetValue> CacheReader::callbackFacet(const CallFilter &filter)
{
    const FilterSql sql = filterSql(withoutChoice(filter, QueryField::Callback));
    SqlQuery row(m_db,
                 "SELECT " + callbackSql + ", count(*) FROM calls c WHERE " + asksForCallbackSql
                     + " AND c.hidden = 0 AND " + sql.where + " GROUP BY 1 ORDER BY 2 DESC, 1",
                 SqlQuery::Keep::Once);
    sql.bindTo(row);
    QList<FacetValue> result;
    while (row.next())
        result << FacetValue{keyOf(CallbackState(row.integer(0))), {}, int(row.integer(1))};
    return result;
}

/// Hours of the day as "0" to "23", or weekdays by their keys.
QList<FacetValue> CacheReader::localTimeFacet(QueryField field, const CallFilter &filter)
{
    const bool isWeekday = field == QueryField::Weekday;
    const QByteArray value =
        isWeekday ? "local_weekday(c.started_at, ?)" : "local_minute(c.started_at, ?) / 60";
    const FilterSql sql = filterSql(withoutChoice(filter, field));
    SqlQuery row(m_db,
                 "SELECT " + value + ", count(*) FROM calls c WHERE c.started_at IS NOT NULL AND " + sql.where
                     + " GROUP BY 1 ORDER BY 2 DESC, 1",
                 SqlQuery::Keep::Once);
    row.bind(zoneId(filter.zone));
    sql.bindTo(row);
    const QStringList days = knownValues(QueryField::Weekday);
    QList<FacetValue> result;
    while (row.next()) {
        const auto number = row.integer(0);
        result << FacetValue{
            isWeekday ? days.value(number - 1) : QString::number(number), {}, int(row.integer(1))};
    }
    return result;
}

/// Has and Is: a call may have several of their values, and "deleted" shows what the others hide.
QList<FacetValue> CacheReader::markFacet(QueryField field, const CallFilter &filter)
{
    QList<FacetValue> result;
    for (const QString &value : knownValues(field)) {
        CallFilter chosen = withoutChoice(filter, field);
        chosen.anyOf << CallFilter::AnyOf{field, {value}, false};
        const FilterSql sql = filterSql(chosen);
        SqlQuery row(m_db, "SELECT count(*) FROM calls c WHERE " + sql.where, SqlQuery::Keep::Once);
        sql.bindTo(row);
        if (row.next() && row.integer(0) > 0)
            result << FacetValue{value, {}, int(row.integer(0))};
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const FacetValue &a, const FacetValue &b) { return a.calls > b.calls; });
    return result;
}

QList<DayCount> CacheReader::dayCounts(const CallFilter &filter, const QTimeZone &zone)
{
    const FilterSql sql = filterSql(filter);
    SqlQuery row(m_db,
                 "SELECT c.started_at, c.status FROM calls c WHERE c.started_at IS NOT NULL AND c.status IS "
                 "NOT NULL AND "
                     + sql.where,
                 SqlQuery::Keep::Once);
    sql.bindTo(row);
    std::map<std::pair<QDate, qint64>, int> counts;
    DayFinder days(zone);
    while (row.next())
        ++counts[{days.dayOf(row.integer(0)), row.integer(1)}];
    QList<DayCount> result;
    for (const auto &[key, calls] : counts)
        result << DayCount{key.first, CallStatus(key.second), calls};
    return result;
}

Totals CacheReader::totals(const CallFilter &filter)
{
    const FilterSql sql = filterSql(filter);
    SqlQuery row(m_db,
                 "SELECT c.direction, c.status, c.provider, count(*), total(c.ring_seconds), "
                 "count(c.ring_seconds), total(c.talk_seconds), count(c.talk_seconds) FROM calls c WHERE "
                     + sql.where + " GROUP BY 1, 2, 3",
                 SqlQuery::Keep::Once);
    sql.bindTo(row);
    Totals totals;
    while (row.next()) {
        const int calls = int(row.integer(3));
        totals.calls += calls;
        if (const auto direction = row.enumeration<Direction>(0))
            totals.byDirection[keyOf(*direction)] += calls;
        if (const auto status = row.enumeration<CallStatus>(1))
            totals.byStatus[keyOf(*status)] += calls;
        if (!row.isNull(2))
            totals.byProvider[row.text(2)] += calls;
        totals.ring += Seconds(row.integer(4));
        totals.withRing += int(row.integer(5));
        totals.talk += Seconds(row.integer(6));
        totals.withTalk += int(row.integer(7));
    }
    return totals;
}

} // namespace callboard
