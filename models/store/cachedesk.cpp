// SPDX-License-Identifier: GPL-3.0-or-later
// CacheWriter: taking over what changed on the desk.
#include "models/store/cachework.h"
#include "models/store/indexreader.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace callboard {

namespace {

/// Removing an account goes in steps, so that the log stays small.
constexpr int removalStep = 1000;

/// A copy that lacks more is made anew: reading a call by its id takes ten times longer than in passing.
constexpr int changesKept = 100'000;

constexpr const char *accountTables[] = {"records",   "sync_states", "provider_guests",
                                         "set_aside", "coverage",    "sweep_seen"};

bool haveSameAccounts(const QHash<AccountId, Provider> &one, const QHash<AccountId, Provider> &other)
{
    return one.size() == other.size()
        && std::all_of(one.keyBegin(), one.keyEnd(), [&](AccountId id) { return other.contains(id); });
}

} // namespace

CacheWriter::Work::Work(CacheWriter &writer)
    : m_writer(writer)
    , m_transaction(*writer.m_db)
    , m_nextCall(writer.m_nextCall)
{
    m_writer.m_changed.clear();
    m_writer.m_noteChanges.clear();
    try {
        m_writer.refreshDesk();
        m_writer.applyDesk();
    } catch (...) {
        m_writer.m_nextCall = m_nextCall;
        m_writer.m_applied = -1;
        throw;
    }
}

CacheWriter::Work::~Work()
{
    if (m_committed)
        return;
    m_writer.m_nextCall = m_nextCall;
    m_writer.m_applied = -1; // what was taken over from the desk is undone as well
}

void CacheWriter::Work::commit()
{
    if (m_writer.m_nextCall != m_nextCall)
        m_writer.writeMeta("next_call", m_writer.m_nextCall);
    m_writer.noteChanges();
    if (m_writer.m_keepNotes && !m_writer.m_noteChanges.isEmpty())
        m_writer.m_keepNotes(m_writer.m_noteChanges);
    m_transaction.commit();
    m_committed = true;
    m_writer.m_announced.unite(m_writer.m_changed);
}

void CacheWriter::noteChanges()
{
    for (const CallId id : std::as_const(m_changed))
        execute(*m_db, "INSERT INTO changes (call_id) VALUES (?)", id);
    if (!m_changed.isEmpty())
        execute(*m_db, "DELETE FROM changes WHERE id <= (SELECT max(id) FROM changes) - ?", changesKept);
}

void CacheWriter::catchUp()
{
    {
        Work work(*this);
        work.commit();
    }
    if (m_accountsLost)
        forgetLostAccounts();
}

void CacheWriter::refreshDesk()
{
    if (m_applied < 0)
        readMeta();
    m_guests.refresh(*m_deskFile);
    qint64 version = 0;
    {
        SqlQuery row(*m_deskFile, "PRAGMA data_version");
        row.next();
        version = row.integer(0);
    }
    if (version == m_deskVersion)
        return;
    const auto accountsBefore = std::exchange(m_desk, DeskView::read(*m_deskFile)).accounts;
    m_accountsLost |= m_deskVersion < 0 || !haveSameAccounts(accountsBefore, m_desk.accounts);
    m_deskVersion = version;
}

void CacheWriter::applyDesk()
{
    if (m_deskUuid != m_desk.uuid || m_desk.counter < m_applied)
        startOver();
    if (m_desk.accounts.size() > 1 && !m_comparesNumbers)
        startComparingNumbers();
    if (m_applied == m_desk.counter)
        return;
    const QList<RecordRef> touched = m_desk.touchedSince(*m_deskFile, m_applied);
    for (const RecordRef &ref : touched) {
        if (const auto now = m_desk.renames.constFind(ref); now != m_desk.renames.constEnd())
            applyRename(ref, *now);
    }
    for (const RecordRef &ref : touched)
        applyDesk(ref);
    m_applied = m_desk.counter;
    writeMeta("desk_counter", m_applied);
}

/// Another desk file than before: nothing that was laid over the records counts any more.
void CacheWriter::startOver()
{
    m_applied = 0;
    m_guestsApplied = m_guestCall = 0;
    m_deskUuid = m_desk.uuid;
    execute(*m_db,
            "INSERT INTO meta (key, value) VALUES ('desk_uuid', ?) ON CONFLICT (key) DO UPDATE SET value = "
            "excluded.value",
            m_deskUuid);
    QList<RecordRef> overlaid;
    {
        SqlQuery row(
            *m_db,
            "SELECT r.account_id, r.provider_call_id FROM calls c JOIN records r ON r.call_id = c.id "
            "WHERE c.pending OR c.hidden OR c.reviewed OR c.edited OR c.guest_origin IS NOT NULL OR "
            "c.record_count > 1");
        while (row.next())
            overlaid << RecordRef{AccountId(row.integer(0)), row.text(1)};
    }
    for (const RecordRef &ref : std::as_const(overlaid))
        applyDesk(ref);
}

void CacheWriter::applyDesk(const RecordRef &ref)
{
    if (m_desk.renames.contains(ref))
        return;
    if (m_desk.tombstones.contains(ref))
        return removeRecord(ref);
    if (const auto confirmed = m_desk.confirmed.constFind(ref); confirmed != m_desk.confirmed.constEnd())
        upsert(*confirmed);
    if (isLocalCallId(ref.providerCallId)) {
        const QList<OutboxItem> items = m_desk.edits.value(ref);
        if (items.isEmpty() || items.first().kind != OutboxKind::Create)
            return removeRecord(ref);
        upsertProvisional(items.first());
    }
    if (const auto stored = storedRecord(ref)) {
        const QSet<CallId> done = regroup({stored->id}); // the user may have joined or split
        if (const CallId now = callOfRecord(stored->id); !done.contains(now))
            mergeAgain(now);
    }
}

/// The provider gave a call that was logged here its id. When the sync brought that id before we heard of it,
/// the two are one call, and the one the user knows stays.
void CacheWriter::applyRename(const RecordRef &local, const RecordRef &now)
{
    const auto ours = storedRecord(local);
    if (!ours)
        return;
    const auto theirs = storedRecord(now);
    if (!theirs)
        return moveRecord(*ours, now);
    if (theirs->call != ours->call)
        execute(*m_db, "UPDATE records SET call_id = ? WHERE call_id = ?", ours->call, theirs->call);
    mergeAgain(theirs->call);
    removeRecord(local);
}

void CacheWriter::moveRecord(const StoredRecord &from, const RecordRef &to)
{
    execute(*m_db, "UPDATE records SET provider_call_id = ? WHERE id = ?", to.providerCallId, from.id);
    mergeAgain(from.call);
}

QList<AccountId> CacheWriter::lostAccounts()
{
    QList<AccountId> lost;
    for (const char *table : accountTables) {
        // One step per account; a plain DISTINCT would read the whole index.
        const QByteArray name(table);
        SqlQuery row(*m_db,
                     "WITH RECURSIVE found (id) AS (SELECT min(account_id) FROM " + name
                         + " UNION ALL SELECT (SELECT min(account_id) FROM " + name
                         + " WHERE account_id > found.id) FROM found WHERE found.id IS NOT NULL) "
                           "SELECT id FROM found WHERE id IS NOT NULL");
        while (row.next()) {
            const auto id = AccountId(row.integer(0));
            if (!m_desk.accounts.contains(id) && !lost.contains(id))
                lost << id;
        }
    }
    return lost;
}

void CacheWriter::forgetLostAccounts()
{
    const QList<AccountId> lost = lostAccounts();
    for (const AccountId id : lost)
        forgetAccount(id);
    if (hasTraces())
        eraseTraces();
    m_accountsLost = false;
}

void CacheWriter::forgetAccount(AccountId id)
{
    while (true) {
        Work work(*this);
        QList<RecordRef> refs;
        {
            SqlQuery row(*m_db, "SELECT provider_call_id FROM records WHERE account_id = ? LIMIT ?", id,
                         removalStep);
            while (row.next())
                refs << RecordRef{id, row.text(0)};
        }
        writeMeta("traces", 1);
        for (const RecordRef &ref : std::as_const(refs))
            removeRecord(ref);
        if (refs.isEmpty()) {
            for (const char *table : accountTables) {
                SqlQuery row(*m_db, QByteArray("DELETE FROM ") + table + " WHERE account_id = ?");
                row.bind(id);
                row.execute();
            }
        }
        work.commit();
        if (refs.isEmpty())
            return;
    }
}

/// Somebody was to be forgotten, and nobody knows whether eraseTraces() came to its end.
bool CacheWriter::hasTraces()
{
    return SqlQuery(*m_db, "SELECT 1 FROM meta WHERE key = 'traces'").next();
}

/// Deleted words stay in the full text until it is rewritten, in the log until it is cut, and in the index's
/// copy of the calls.
void CacheWriter::eraseTraces()
{
    {
        SqlQuery row(*m_db, "PRAGMA database_list");
        if (row.next())
            QFile::remove(snapshotFileOf(row.text(2)));
    }
    execute(*m_db, "INSERT INTO call_search (call_search) VALUES ('optimize')");
    m_db->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    execute(*m_db, "DELETE FROM meta WHERE key = 'traces'");
}

} // namespace callboard
