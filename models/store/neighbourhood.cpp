// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/neighbourhood.h"

#include "models/store/callrows.h"

namespace callboard {

namespace {

qint64 hashOf(const QString &text)
{
    return joinHash(text.toUtf8());
}

/// A real call has some ten records. Thousands that hang together are a misuse of some field.
constexpr size_t mostMembers = 1000;

/// The rows of @p row, unless there are so many that what they share tells nothing.
void addUnlessTooMany(SqlQuery &row, int most, QSet<qint64> &found)
{
    QList<qint64> ids;
    while (row.next())
        ids << row.integer(0);
    if (ids.size() > most)
        return;
    for (qint64 id : std::as_const(ids))
        found.insert(id);
}

} // namespace

/// FNV-1a.
qint64 joinHash(QByteArrayView utf8)
{
    quint64 hash = 14695981039346656037ull;
    for (const char c : utf8)
        hash = (hash ^ uchar(c)) * 1099511628211ull;
    return qint64(hash);
}

Neighbourhood::Neighbourhood(Database &cache, const Decisions &decisions, Accounts accounts)
    : m_cache(cache)
    , m_decisions(decisions)
    , m_accounts(accounts)
{
}

void Neighbourhood::enter(qint64 record, const JoinFacts &facts)
{
    for (const QString &name : joinNames(facts))
        execute(m_cache, "INSERT OR IGNORE INTO record_names (name, record_id) VALUES (?, ?)", hashOf(name),
                record);
    const QString numbers = m_accounts == Accounts::Several ? joinNumbers(facts) : QString();
    if (!numbers.isNull() && facts.startedAt)
        execute(m_cache,
                "INSERT OR IGNORE INTO record_numbers (numbers, started_at, record_id) VALUES (?, ?, ?)",
                hashOf(numbers), *facts.startedAt, record);
}

void Neighbourhood::withdraw(qint64 record, const JoinFacts &facts)
{
    for (const QString &name : joinNames(facts))
        execute(m_cache, "DELETE FROM record_names WHERE name = ? AND record_id = ?", hashOf(name), record);
    const QString numbers = m_accounts == Accounts::Several ? joinNumbers(facts) : QString();
    if (!numbers.isNull() && facts.startedAt)
        execute(m_cache, "DELETE FROM record_numbers WHERE numbers = ? AND started_at = ? AND record_id = ?",
                hashOf(numbers), *facts.startedAt, record);
}

/// A call of one record shows that record's numbers and start, which spares reading its facts. In the order
/// of the table, because a million insertions here and there would take minutes.
void Neighbourhood::enterAllNumbers(Database &cache)
{
    execute(cache,
            "INSERT OR IGNORE INTO record_numbers (numbers, started_at, record_id) "
            "SELECT join_hash(c.direction || ' ' || c.from_number || ' ' || c.to_number) AS numbers, "
            "c.started_at, r.id FROM calls c JOIN records r ON r.call_id = c.id "
            "WHERE c.record_count = 1 AND c.direction IS NOT NULL AND c.from_number <> '' "
            "AND c.to_number <> '' AND c.started_at IS NOT NULL ORDER BY 1, 2, 3");
    QList<qint64> others;
    {
        SqlQuery row(cache,
                     "SELECT r.id FROM calls c JOIN records r ON r.call_id = c.id WHERE c.record_count > 1");
        while (row.next())
            others << row.integer(0);
    }
    const Decisions none;
    Neighbourhood all(cache, none, Accounts::Several);
    for (const qint64 record : std::as_const(others)) {
        if (const auto member = all.member(record))
            all.enter(record, member->facts);
    }
}

QSet<qint64> Neighbourhood::neighboursOf(const JoinFacts &facts)
{
    QSet<qint64> found;
    addNamesakes(facts, found);
    if (m_accounts == Accounts::Several)
        addAlike(facts, found);
    if (m_decisions.concerns(facts.ref))
        addDecided(facts.ref, found);
    return found;
}

void Neighbourhood::addNamesakes(const JoinFacts &facts, QSet<qint64> &found)
{
    for (const QString &name : joinNames(facts)) {
        SqlQuery row(m_cache, "SELECT record_id FROM record_names WHERE name = ? LIMIT ?", hashOf(name),
                     mostAlike + 1);
        addUnlessTooMany(row, mostAlike, found);
    }
}

void Neighbourhood::addAlike(const JoinFacts &facts, QSet<qint64> &found)
{
    const QString numbers = joinNumbers(facts);
    if (numbers.isNull() || !facts.startedAt)
        return;
    constexpr int most = 2 * mostAlike; // on both sides of the start
    SqlQuery row(
        m_cache,
        "SELECT record_id FROM record_numbers WHERE numbers = ? AND started_at BETWEEN ? AND ? LIMIT ?",
        hashOf(numbers), *facts.startedAt - farthestStarts, *facts.startedAt + farthestStarts, most + 1);
    addUnlessTooMany(row, most, found);
}

void Neighbourhood::addDecided(const RecordRef &ref, QSet<qint64> &found)
{
    for (const RecordRef &other : m_decisions.joined.value(ref) + m_decisions.split.value(ref)) {
        SqlQuery row(m_cache, "SELECT id FROM records WHERE account_id = ? AND provider_call_id = ?",
                     other.account, other.providerCallId);
        if (row.next())
            found.insert(row.integer(0));
    }
}

void Neighbourhood::addOfCall(CallId call, QSet<qint64> &found)
{
    SqlQuery row(m_cache, "SELECT id FROM records WHERE call_id = ?", call);
    while (row.next())
        found.insert(row.integer(0));
}

std::optional<Neighbourhood::Member> Neighbourhood::member(qint64 record)
{
    SqlQuery row(m_cache,
                 "SELECT r.account_id, r.provider_call_id, r.call_id, r.body, d.body, r.deleted_at "
                 "FROM records r LEFT JOIN record_details d ON d.record_id = r.id WHERE r.id = ?",
                 record);
    if (!row.next())
        return {};
    const RecordRef ref{AccountId(row.integer(0)), row.text(1)};
    return Member{record, CallId(row.integer(2)), joinFactsOf(ref, storedFactsIn(row, 3, 4), !row.isNull(5))};
}

bool Neighbourhood::add(qint64 record)
{
    QList<qint64> waiting{record};
    while (!waiting.isEmpty()) {
        const qint64 next = waiting.takeLast();
        if (m_seen.contains(next))
            continue;
        m_seen.insert(next);
        const auto found = member(next);
        if (!found)
            continue;
        m_members.push_back(*found);
        if (m_members.size() > mostMembers)
            return false;
        QSet<qint64> others = neighboursOf(found->facts);
        addOfCall(found->call, others);
        waiting += others.values();
    }
    return true;
}

Grouping Neighbourhood::grouped() const
{
    QList<JoinFacts> facts;
    for (const Member &member : m_members)
        facts << member.facts;
    return groupRecords(facts, m_decisions);
}

} // namespace callboard
