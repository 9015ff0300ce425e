// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/indexreader.h"

#include "models/store/storednumbers.h"

#include <algorithm>

namespace callboard {

namespace {

const QByteArray columns =
    "SELECT id, started_at, ring_seconds, talk_seconds, duration_seconds, direction, status, has_recording, "
    "has_transcript, has_summary, has_notes, has_action_items, pending, deleted, hidden, record_count, "
    "provider, from_number, to_number, staff_id, staff_name, guest_id, guest_name, tags, account_id, "
    "reviewed, conflict, edited FROM calls";

constexpr int firstFlag = 7;
constexpr int recordCount = 15;
constexpr int firstText = 16;
constexpr int accountId = 24;
constexpr int firstMark = 25;

std::optional<qint64> number(const SqlQuery &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

/// 0 for NULL.
template<typename E> int numberOf(const SqlQuery &row, int column)
{
    const std::optional<E> value = row.enumeration<E>(column);
    return value ? int(*value) : 0;
}

quint16 flagsOf(const SqlQuery &row)
{
    quint16 flags = row.integer(recordCount) > 1 ? IndexRow::Merged : 0;
    for (int flag = 0; firstFlag + flag < recordCount; ++flag)
        flags |= quint16((row.integer(firstFlag + flag) != 0) << flag);
    quint16 mark = IndexRow::Reviewed;
    for (int column = firstMark; column < firstMark + 3; ++column, mark = quint16(mark << 1))
        flags |= row.integer(column) != 0 ? mark : quint16(0);
    return flags;
}

} // namespace

QString snapshotFileOf(const QString &cacheFile)
{
    return cacheFile + QStringLiteral("-index");
}

IndexReader::IndexReader(const StorePaths &paths)
    : m_db(paths.cacheFile, {.access = Access::Read, .cacheKiB = 4 * 1024})
{
    m_db.attach(paths.deskFile, "desk");
}

void IndexReader::begin()
{
    end();
    m_db.execute("BEGIN");
    m_reading = true;
}

void IndexReader::end()
{
    if (std::exchange(m_reading, false))
        m_db.execute("ROLLBACK"); // nothing was written
}

IndexNames IndexReader::names()
{
    IndexNames names;
    SqlQuery account(m_db, "SELECT id, name FROM desk.accounts ORDER BY id");
    while (account.next())
        names.accounts << IndexNames::AccountName{AccountId(account.integer(0)), account.text(1)};
    SqlQuery label(m_db, "SELECT kind, value, label FROM desk.labels");
    while (label.next())
        (label.integer(0) == 1 ? names.lines : names.staff).insert(label.text(1), label.text(2));
    return names;
}

IndexStamp IndexReader::stamp()
{
    SqlQuery row(
        m_db, "SELECT (SELECT value FROM meta WHERE key = 'calls_identity'), (SELECT max(id) FROM changes)");
    row.next();
    return {row.integer(0), row.integer(1)};
}

std::optional<std::vector<CallId>> IndexReader::changedSince(const IndexStamp &stamp)
{
    const IndexStamp now = this->stamp();
    if (now.identity == 0 || stamp.identity != now.identity || stamp.change > now.change)
        return {};
    SqlQuery first(m_db, "SELECT min(id) FROM changes");
    if (first.next() && first.integer(0) > stamp.change + 1)
        return {};
    std::vector<CallId> ids;
    SqlQuery row(m_db, "SELECT DISTINCT call_id FROM changes WHERE id > ? ORDER BY call_id", stamp.change);
    while (row.next())
        ids.push_back(CallId(row.integer(0)));
    return ids;
}

void IndexReader::all(const Sink &sink)
{
    SqlQuery row(m_db, columns + " ORDER BY id");
    while (row.next() && tell(row, sink)) { }
}

void IndexReader::some(const std::vector<CallId> &ids, const Sink &sink)
{
    const QByteArray one = columns + " WHERE id = ?";
    for (const CallId id : ids) {
        SqlQuery row(m_db, one);
        row.bind(id);
        if (row.next() && !tell(row, sink))
            return;
    }
}

bool IndexReader::tell(const SqlQuery &row, const Sink &sink)
{
    readAccounts(row.integer(0), row.integer(accountId), row.integer(recordCount));
    int text = firstText;
    const auto next = [&] {
        return row.bytes(text++);
    };
    return sink(IndexRow{.id = row.integer(0),
                         .startedAt = number(row, 1),
                         .ring = number(row, 2),
                         .talk = number(row, 3),
                         .duration = number(row, 4),
                         .direction = numberOf<Direction>(row, 5),
                         .status = numberOf<CallStatus>(row, 6),
                         .flags = flagsOf(row),
                         .provider = next(),
                         .from = next(),
                         .to = next(),
                         .staffId = next(),
                         .staffName = next(),
                         .guestId = next(),
                         .guestName = next(),
                         .tags = next(),
                         .accounts = m_accounts});
}

void IndexReader::readAccounts(qint64 call, qint64 first, qint64 records)
{
    m_accounts.assign(1, AccountId(first));
    if (records <= 1)
        return;
    SqlQuery row(m_db, "SELECT account_id FROM records WHERE call_id = ?", call);
    while (row.next())
        m_accounts.push_back(AccountId(row.integer(0)));
    std::sort(m_accounts.begin(), m_accounts.end());
    m_accounts.erase(std::unique(m_accounts.begin(), m_accounts.end()), m_accounts.end());
}

std::vector<CallId> IndexReader::matches(const QString &expression, const Stop &stop)
{
    constexpr size_t rowsBetweenLooks = 1024;
    std::vector<CallId> ids;
    SqlQuery row(m_db, "SELECT rowid FROM call_search WHERE call_search MATCH ?", expression);
    while (row.next()) {
        ids.push_back(CallId(row.integer(0)));
        if (ids.size() % rowsBetweenLooks == 0 && stop())
            break;
    }
    if (!std::is_sorted(ids.begin(), ids.end())) // they come so, but nobody promises it
        std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace callboard
