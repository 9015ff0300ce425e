// SPDX-License-Identifier: GPL-3.0-or-later
// CacheWriter: records and the calls they make.
#include "models/store/cachewriter.h"

#include "models/store/cachework.h"
#include "models/store/callrows.h"
#include "models/store/factscbor.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Over the raw JSON and what was read out of it: after an update with a better parser, unchanged records are
/// taken in again.
QByteArray fingerprintOf(const Record &record, const QByteArray &facts)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(record.raw);
    hash.addData(facts);
    return hash.result();
}

QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

void addToSearch(Database &db, CallId id, const SearchText &text)
{
    execute(db,
            "INSERT INTO call_search (rowid, guest, numbers, summary, notes, transcript) VALUES (?, ?, ?, ?, "
            "?, ?)",
            id, text.guest, text.numbers, text.summary, text.notes, text.transcript);
}

void removeFromSearch(Database &db, CallId id, const SearchText &text)
{
    execute(db,
            "INSERT INTO call_search (call_search, rowid, guest, numbers, summary, notes, transcript) "
            "VALUES ('delete', ?, ?, ?, ?, ?, ?)",
            id, text.guest, text.numbers, text.summary, text.notes, text.transcript);
}

} // namespace

CacheWriter::~CacheWriter()
{
    m_db->checkpointBeforeClosing();
}

CacheWriter::CacheWriter(std::unique_ptr<Database> cache, std::unique_ptr<Database> desk, const Clock &clock)
    : m_db(std::move(cache))
    , m_deskFile(std::move(desk))
    , m_clock(clock)
{
    readMeta();
}

void CacheWriter::readMeta()
{
    m_applied = 0;
    m_nextCall = 1;
    m_deskUuid.clear();
    SqlQuery row(*m_db, "SELECT key, value FROM meta");
    while (row.next()) {
        if (row.text(0) == u"desk_counter")
            m_applied = row.integer(1);
        else if (row.text(0) == u"next_call")
            m_nextCall = row.integer(1);
        else if (row.text(0) == u"desk_uuid")
            m_deskUuid = row.text(1);
    }
}

void CacheWriter::writeMeta(const char *key, qint64 value)
{
    execute(
        *m_db,
        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        QString::fromLatin1(key), value);
}

QList<CallId> CacheWriter::takeChanged()
{
    QList<CallId> ids(m_announced.begin(), m_announced.end());
    m_announced.clear();
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::optional<CacheWriter::StoredRecord> CacheWriter::storedRecord(const RecordRef &ref)
{
    SqlQuery row(*m_db,
                 "SELECT id, call_id, fingerprint, deleted_at FROM records "
                 "WHERE account_id = ? AND provider_call_id = ?",
                 ref.account, ref.providerCallId);
    if (!row.next())
        return {};
    return StoredRecord{row.integer(0), CallId(row.integer(1)), row.blob(2), !row.isNull(3)};
}

std::optional<CallId> CacheWriter::find(const RecordRef &ref)
{
    const auto stored = storedRecord(m_desk.renames.value(ref, ref));
    return stored ? std::optional(stored->call) : std::nullopt;
}

std::optional<Call> CacheWriter::call(CallId id)
{
    auto call = readCall(*m_db, id);
    if (!call)
        return {};
    for (const MergeSource &source : sourcesOf(id))
        call->records << source.info;
    return call;
}

CacheWriter::Change CacheWriter::upsert(const Record &record)
{
    if (m_desk.tombstones.contains(record.ref))
        return Change::Refused;
    const QByteArray facts = encodeFacts(record.facts);
    const QByteArray fingerprint = fingerprintOf(record, facts);
    const auto stored = storedRecord(record.ref);
    if (!stored) {
        insertRecord(record, facts, fingerprint);
        return Change::Inserted;
    }
    if (stored->fingerprint == fingerprint && !stored->isDeleted)
        return Change::Unchanged;
    replaceRecord(*stored, record, facts, fingerprint);
    return Change::Changed;
}

void CacheWriter::insertRecord(const Record &record, const QByteArray &facts, const QByteArray &fingerprint)
{
    const bool isLocal = isLocalCallId(record.ref.providerCallId);
    MergeSource source{.record = record,
                       .info = {.ref = record.ref,
                                .provider = m_desk.accounts.value(record.ref.account),
                                .providerCallSid = record.facts.providerCallSid,
                                .seenAt = isLocal ? std::nullopt : std::optional(m_clock.now())}};
    Call call = merged({source});
    call.id = nextCallId();
    addCall(call);
    SqlQuery row(*m_db,
                 "INSERT INTO records (account_id, provider_call_id, call_id, provider_call_sid, "
                 "fingerprint, seen_at, "
                 "facts, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                 record.ref.account, record.ref.providerCallId, call.id, record.facts.providerCallSid,
                 fingerprint, source.info.seenAt, facts, notNull(record.raw));
    row.next();
    const qint64 id = row.integer(0);
    row.execute();
    if (!isLocal)
        watch(id, record, true);
}

void CacheWriter::replaceRecord(const StoredRecord &stored, const Record &record, const QByteArray &facts,
                                const QByteArray &fingerprint)
{
    const bool isLocal = isLocalCallId(record.ref.providerCallId);
    execute(*m_db,
            "UPDATE records SET provider_call_sid = ?, fingerprint = ?, seen_at = ?, deleted_at = NULL, "
            "facts = ?, "
            "raw = ? WHERE id = ?",
            record.facts.providerCallSid, fingerprint, isLocal ? std::nullopt : std::optional(m_clock.now()),
            facts, notNull(record.raw), stored.id);
    if (!isLocal)
        watch(stored.id, record, false);
    mergeAgain(stored.call);
}

void CacheWriter::removeRecord(const RecordRef &ref)
{
    const auto stored = storedRecord(ref);
    if (!stored)
        return;
    execute(*m_db, "DELETE FROM sweep_seen WHERE account_id = ? AND record_id = ?", ref.account, stored->id);
    execute(*m_db, "DELETE FROM records WHERE id = ?", stored->id);
    mergeAgain(stored->call);
}

void CacheWriter::upsertProvisional(const OutboxItem &create)
{
    upsert(provisionalRecord(create));
}

QList<MergeSource> CacheWriter::sourcesOf(CallId id)
{
    QList<MergeSource> sources;
    SqlQuery row(
        *m_db,
        "SELECT account_id, provider_call_id, facts, seen_at, deleted_at FROM records WHERE call_id = ?", id);
    while (row.next()) {
        MergeSource source;
        source.record.ref = {AccountId(row.integer(0)), row.text(1)};
        source.record.facts = decodeFacts(row.blob(2));
        source.info.ref = source.record.ref;
        source.info.provider = m_desk.accounts.value(source.record.ref.account);
        source.info.providerCallSid = source.record.facts.providerCallSid;
        source.info.seenAt = row.time(3);
        source.info.deletedAt = row.time(4);
        sources << source;
    }
    return sources;
}

Call CacheWriter::merged(const QList<MergeSource> &sources)
{
    Overlay overlay;
    for (const MergeSource &source : sources)
        overlay.edits << m_desk.edits.value(source.record.ref);
    std::sort(overlay.edits.begin(), overlay.edits.end(),
              [](const OutboxItem &a, const OutboxItem &b) { return a.id < b.id; });
    Call call = mergeRecords(sources, overlay);
    if (call.guestName.isNull() && !call.guestId.isNull()) {
        const RecordRef origin = call.provenance.value(Field::Guest, call.ref());
        call.guestName = guestName(origin.account, call.guestId);
    }
    return call;
}

QString CacheWriter::guestName(AccountId account, const QString &guestId)
{
    SqlQuery row(*m_db, "SELECT name FROM provider_guests WHERE account_id = ? AND provider_guest_id = ?",
                 account, guestId);
    return row.next() ? row.text(0) : QString();
}

bool CacheWriter::isPending(const Call &call) const
{
    return std::any_of(call.records.begin(), call.records.end(),
                       [this](const RecordInfo &record) { return m_desk.edits.contains(record.ref); });
}

void CacheWriter::addCall(Call call)
{
    insertCall(*m_db, call, isPending(call));
    addToSearch(*m_db, call.id, searchTextOf(call));
    m_changed.insert(call.id);
}

void CacheWriter::mergeAgain(CallId id)
{
    const QList<MergeSource> sources = sourcesOf(id);
    if (sources.isEmpty())
        return removeCall(id);
    Call call = merged(sources);
    call.id = id;
    const SearchText before = storedSearchText(*m_db, id);
    const SearchText after = searchTextOf(call);
    updateCall(*m_db, call, isPending(call));
    if (before != after) {
        removeFromSearch(*m_db, id, before);
        addToSearch(*m_db, id, after);
    }
    m_changed.insert(id);
}

void CacheWriter::removeCall(CallId id)
{
    removeFromSearch(*m_db, id, storedSearchText(*m_db, id));
    execute(*m_db, "DELETE FROM calls WHERE id = ?", id);
    m_changed.insert(id);
}

/// Never one that was used before, so that nobody who kept an id sees another call under it.
CallId CacheWriter::nextCallId()
{
    return CallId(m_nextCall++);
}

} // namespace callboard
