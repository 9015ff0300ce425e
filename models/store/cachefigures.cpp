// SPDX-License-Identifier: GPL-3.0-or-later
// CacheReader: counts and where the sync stands.
#include "models/store/cachereader.h"

#include "models/store/files.h"
#include "models/store/filtersql.h"
#include "models/store/migrations.h"

#include <QJsonDocument>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Value, the name a person knows it by, and how many calls have it.
const char *facetSql(QueryField field)
{
    if (field == QueryField::Line)
        return "SELECT line, (SELECT label FROM desk.labels WHERE kind = 1 AND value = line), count(*) FROM calls "
               "WHERE hidden = 0 AND line IS NOT NULL GROUP BY line ORDER BY 3 DESC, 1";
    if (field == QueryField::Staff)
        return "SELECT staff_id, coalesce((SELECT label FROM desk.labels WHERE kind = 2 AND value = staff_id), "
               "max(staff_name)), count(*) FROM calls WHERE hidden = 0 AND staff_id IS NOT NULL GROUP BY staff_id "
               "ORDER BY 3 DESC, 1";
    if (field == QueryField::Provider)
        return "SELECT provider, NULL, count(*) FROM calls WHERE hidden = 0 AND provider IS NOT NULL GROUP BY provider "
               "ORDER BY 3 DESC, 1";
    if (field == QueryField::Account)
        return "SELECT a.name, a.name, count(*) FROM calls c JOIN desk.accounts a ON a.id = c.account_id "
               "WHERE c.hidden = 0 GROUP BY a.id ORDER BY 3 DESC, 1";
    if (field == QueryField::Direction)
        return "SELECT direction, NULL, count(*) FROM calls WHERE hidden = 0 AND direction IS NOT NULL "
               "GROUP BY direction ORDER BY 1";
    if (field == QueryField::Status)
        return "SELECT status, NULL, count(*) FROM calls WHERE hidden = 0 AND status IS NOT NULL GROUP BY status "
               "ORDER BY 1";
    return nullptr;
}

QString facetValue(QueryField field, const SqlQuery &row)
{
    if (field == QueryField::Direction)
        return keyOf(Direction(row.integer(0)));
    if (field == QueryField::Status)
        return keyOf(CallStatus(row.integer(0)));
    return row.text(0);
}

/// Days of a zone, walked forwards; a day may have 23 or 25 hours.
class DayWalk {
public:
    explicit DayWalk(const QTimeZone &zone)
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

std::optional<Error> errorFrom(const SqlQuery &row)
{
    if (row.isNull(5))
        return {};
    return Error{Error::Kind(row.integer(5)), row.text(6), row.seconds(7), int(row.integer(8))};
}

} // namespace

Result<QList<FacetValue>> CacheReader::facet(QueryField field)
{
    const char *sql = facetSql(field);
    if (!sql)
        return failure(Error::Kind::Invalid, u"not a facet"_s);
    QList<FacetValue> values;
    SqlQuery row(*m_db, sql);
    while (row.next())
        values << FacetValue{facetValue(field, row), row.text(1), int(row.integer(2))};
    return values;
}

QList<DayCount> CacheReader::dayCounts(const CallFilter &filter, const QTimeZone &zone)
{
    const FilterSql sql = filterSql(filter);
    SqlQuery row(*m_db,
                 "SELECT started_at, status FROM calls WHERE " + sql.where
                     + " AND started_at IS NOT NULL AND status IS NOT NULL ORDER BY started_at",
                 SqlQuery::Keep::Once);
    sql.bindTo(row);
    DayWalk walk(zone);
    QMap<std::pair<QDate, CallStatus>, int> counts;
    while (row.next())
        ++counts[{walk.dayOf(row.integer(0)), CallStatus(row.integer(1))}];
    QList<DayCount> days;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        days << DayCount{it.key().first, it.key().second, it.value()};
    return days;
}

Totals CacheReader::totals(const CallFilter &filter)
{
    const FilterSql sql = filterSql(filter);
    SqlQuery row(*m_db,
                 "SELECT direction, status, provider, count(*) FROM calls WHERE " + sql.where
                     + " GROUP BY direction, status, provider",
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
    }
    return totals;
}

SyncState CacheReader::syncState(AccountId id)
{
    SqlQuery row(*m_db,
                 "SELECT cursor, complete, last_success_at, last_attempt_at, last_full_pass_at, error_kind, "
                 "error_detail, error_retry_after, error_http_status FROM sync_states WHERE account_id = ?",
                 id);
    if (!row.next())
        return {};
    return {.cursor = QJsonDocument::fromJson(row.text(0).toUtf8()).object(),
            .complete = row.integer(1) != 0,
            .lastSuccessAt = row.time(2),
            .lastAttemptAt = row.time(3),
            .lastFullPassAt = row.time(4),
            .lastError = errorFrom(row)};
}

QList<RecordRef> CacheReader::unseenInSweep(AccountId account)
{
    QList<RecordRef> refs;
    SqlQuery row(*m_db,
                 "SELECT provider_call_id FROM records WHERE account_id = ?1 AND deleted_at IS NULL AND id NOT IN "
                 "(SELECT record_id FROM sweep_seen WHERE account_id = ?1) ORDER BY id",
                 account);
    while (row.next()) {
        if (const QString id = row.text(0); !isLocalCallId(id))
            refs << RecordRef{account, id};
    }
    return refs;
}

QList<Recheck> CacheReader::dueRechecks(AccountId account, TimePoint now, int limit)
{
    QList<Recheck> due;
    SqlQuery row(*m_db,
                 "SELECT r.provider_call_id, c.attempts, c.due_at FROM rechecks c JOIN records r ON r.id = c.record_id "
                 "WHERE c.account_id = ? AND c.due_at <= ? ORDER BY c.due_at, r.id LIMIT ?",
                 account, now, limit);
    while (row.next())
        due << Recheck{{account, row.text(0)}, int(row.integer(1)), *row.time(2)};
    return due;
}

QList<Range<TimePoint>> CacheReader::coverage(AccountId account)
{
    QList<Range<TimePoint>> ranges;
    SqlQuery row(*m_db, "SELECT from_at, until_at FROM coverage WHERE account_id = ? ORDER BY from_at", account);
    while (row.next())
        ranges << Range<TimePoint>{row.time(0), row.time(1)};
    return ranges;
}

QList<SetAsideItem> CacheReader::setAsideItems(AccountId account)
{
    QList<SetAsideItem> items;
    SqlQuery row(*m_db, "SELECT provider_call_id, raw, reason FROM set_aside WHERE account_id = ? ORDER BY id", account);
    while (row.next())
        items << SetAsideItem{row.text(0), row.blob(1), row.text(2)};
    return items;
}

qint64 CacheReader::count(const char *table)
{
    SqlQuery row(*m_db, QByteArray("SELECT count(*) FROM ") + table);
    row.next();
    return row.integer(0);
}

StoreHealth CacheReader::health()
{
    const auto versionOf = [this](const char *pragma) {
        SqlQuery row(*m_db, pragma);
        row.next();
        return int(row.integer(0));
    };
    StoreHealth health;
    health.sqliteVersion = QString::fromLatin1(sqlite3_libversion());
    health.cacheSchema = versionOf("PRAGMA main.user_version");
    health.deskSchema = versionOf("PRAGMA desk.user_version");
    health.calls = count("calls");
    health.records = count("records");
    health.setAside = count("set_aside");
    // Without a schema's name the check covers the attached desk as well.
    health.integrity = integrityOf(*m_db);
    return health;
}

} // namespace callboard
