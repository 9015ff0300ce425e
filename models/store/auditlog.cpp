// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/auditlog.h"

#include "models/store/database.h"
#include "models/store/osuser.h"
#include "models/store/storednumbers.h"

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

AuditEntry entryFrom(const SqlQuery &row)
{
    AuditEntry entry{
        .id = row.integer(0), .at = fromMs(row.integer(1)), .who = row.text(2), .action = row.text(3)};
    if (!row.isNull(4))
        entry.call = RecordRef{AccountId(row.integer(4)), row.text(5)};
    entry.field = row.enumeration<Field>(6);
    entry.before = row.text(7);
    entry.after = row.text(8);
    entry.detail = row.text(9);
    return entry;
}

/// For LIKE … ESCAPE '\': what the user typed has no wildcards.
QString likePattern(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

QByteArray placesFor(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u',').toUtf8();
}

QByteArray conditionsOf(const AuditQuery &query)
{
    QByteArray sql = " WHERE 1";
    if (!query.text.isEmpty())
        sql += " AND (ifnull(who, '') || char(10) || ifnull(account_id || ':' || provider_call_id, '') || "
               "char(10) || ifnull(before, '') || char(10) || ifnull(after, '') || char(10) || "
               "ifnull(detail, '')) LIKE ? ESCAPE '\\'";
    if (!query.actions.isEmpty())
        sql += " AND action IN (" + placesFor(query.actions.size()) + ')';
    if (query.since)
        sql += " AND at >= ?";
    if (query.until)
        sql += " AND at < ?";
    if (query.before)
        sql += " AND id < ?";
    return sql;
}

void bindConditions(SqlQuery &row, const AuditQuery &query)
{
    if (!query.text.isEmpty())
        row.bind(likePattern(query.text));
    for (const QString &action : query.actions)
        row.bind(action);
    for (const std::optional<TimePoint> &limit : {query.since, query.until}) {
        if (limit)
            row.bind(*limit);
    }
    if (query.before)
        row.bind(*query.before);
}

} // namespace

void writeAudit(Database &desk, TimePoint now, const AuditEntry &entry)
{
    const std::optional<AccountId> account = entry.call ? std::optional(entry.call->account) : std::nullopt;
    execute(desk,
            "INSERT INTO audit (at, who, action, account_id, provider_call_id, field, before, after, detail) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            now, entry.who.isNull() ? operatingUser() : entry.who, entry.action, account,
            entry.call ? entry.call->providerCallId : QString(), entry.field, entry.before, entry.after,
            entry.detail);
}

QList<AuditEntry> readAudit(Database &desk, const AuditQuery &query)
{
    QByteArray sql = "SELECT id, at, who, action, account_id, provider_call_id, field, before, after, detail "
                     "FROM audit"
        + conditionsOf(query) + " ORDER BY id DESC";
    if (query.limit > 0)
        sql += " LIMIT " + QByteArray::number(query.limit);
    SqlQuery row(desk, sql, SqlQuery::Keep::Once);
    bindConditions(row, query);
    QList<AuditEntry> entries;
    while (row.next())
        entries << entryFrom(row);
    return entries;
}

QStringList auditActions(Database &desk)
{
    QStringList actions;
    SqlQuery row(desk, "SELECT DISTINCT action FROM audit ORDER BY action");
    while (row.next())
        actions << row.text(0);
    return actions;
}

void eraseAuditWords(Database &desk, AccountId account)
{
    execute(desk, "UPDATE audit SET before = NULL, after = NULL WHERE account_id = ?", account);
}

} // namespace callboard
