// SPDX-License-Identifier: GPL-3.0-or-later
// CacheWriter: records and the calls they make.
#include "models/store/cachewriter.h"

#include "models/store/audiofiles.h"
#include "models/store/cachework.h"
#include "models/store/callrows.h"
#include "models/store/factscbor.h"
#include "models/store/fulltext.h"
#include "models/store/neighbourhood.h"
#include "models/store/packing.h"

#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Long enough that two versions of one record never have the same by chance.
constexpr qsizetype hashLength = 12;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160).first(hashLength);
}

bool haveSameFacts(const QByteArray &fingerprint, const QByteArray &other)
{
    return fingerprint.right(hashLength) == other.right(hashLength);
}

/// A tombstone of which the provider tells nothing more.
bool saysOnlyDeleted(const Record &record)
{
    return record.isDeleted && !record.facts.direction && !record.facts.startedAt;
}

} // namespace

/// Over the raw JSON, and then over what was read out of it: after an update with a better parser, unchanged
/// records are taken in again; and raw JSON may change while nothing in it is news (links with a new
/// signature).
QByteArray fingerprintOf(const QByteArray &raw, const QByteArray &facts)
{
    return hashOf(raw) + hashOf(facts);
}

CacheWriter::~CacheWriter()
{
    m_db->checkpointBeforeClosing();
}

CacheWriter::CacheWriter(std::unique_ptr<Database> cache, std::unique_ptr<Database> desk, const Clock &clock)
    : m_db(std::move(cache))
    , m_deskFile(std::move(desk))
    , m_clock(clock)
{
    renewSearch(*m_db);
    readMeta();
}

void CacheWriter::readMeta()
{
    m_applied = 0;
    m_guestsApplied = m_guestChange = m_guestCall = 0;
    m_nextCall = 1;
    m_deskUuid.clear();
    m_comparesNumbers = false;
    SqlQuery row(*m_db, "SELECT key, value FROM meta");
    while (row.next()) {
        if (row.text(0) == u"desk_counter")
            m_applied = row.integer(1);
        else if (row.text(0) == u"next_call")
            m_nextCall = row.integer(1);
        else if (row.text(0) == u"desk_uuid")
            m_deskUuid = row.text(1);
        else if (row.text(0) == u"guests_applied")
            m_guestsApplied = row.integer(1);
        else if (row.text(0) == u"guests_change")
            m_guestChange = row.integer(1);
        else if (row.text(0) == u"guests_call")
            m_guestCall = row.integer(1);
        else if (row.text(0) == u"compares_numbers")
            m_comparesNumbers = true;
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
    for (const MergeSource &source : sourcesOf(recordsOf(id)))
        call->records << source.info;
    SqlQuery name(*m_db, "SELECT account_id, provider_call_id FROM calls WHERE id = ?", id);
    name.next();
    const RecordRef first{AccountId(name.integer(0)), name.text(1)};
    std::sort(call->records.begin(), call->records.end(), [&](const RecordInfo &a, const RecordInfo &b) {
        return std::tuple(a.ref != first, qint64(a.ref.account), a.ref.providerCallId)
            < std::tuple(b.ref != first, qint64(b.ref.account), b.ref.providerCallId);
    });
    return call;
}

CacheWriter::Change CacheWriter::upsert(const Record &record)
{
    if (!mayKeep(record))
        return Change::Refused;
    const std::optional<Record> shorter = shortened(record);
    return take(shorter ? *shorter : record);
}

CacheWriter::Change CacheWriter::take(const Record &record)
{
    const QByteArray facts = encodeFacts(record.facts);
    const QByteArray fingerprint = fingerprintOf(record.raw, facts);
    const auto stored = storedRecord(record.ref);
    if (saysOnlyDeleted(record)) {
        if (!stored || stored->isDeleted)
            return stored ? Change::Unchanged : Change::Refused;
        markDeleted(*stored, record.ref, m_clock.now());
        return Change::Changed;
    }
    if (!stored) {
        insertRecord(record, facts, fingerprint);
        return Change::Inserted;
    }
    const bool isKnown = record.details ? hasDetails(stored->id, detailsFingerprint(record, fingerprint))
                                        : stored->fingerprint == fingerprint;
    if (isKnown && stored->isDeleted == record.isDeleted)
        return Change::Unchanged;
    replaceRecord(*stored, record, facts, fingerprint);
    return Change::Changed;
}

QByteArray CacheWriter::detailsFingerprint(const Record &record, const QByteArray &listed)
{
    return hashOf(listed + fingerprintOf(record.details->raw, encodeFacts(record.details->facts)));
}

bool CacheWriter::hasDetails(qint64 record, const QByteArray &fingerprint)
{
    return SqlQuery(*m_db, "SELECT 1 FROM record_details WHERE record_id = ? AND fingerprint = ?", record,
                    fingerprint)
        .next();
}

void CacheWriter::storeDetails(qint64 id, const Record &record, const QByteArray &fingerprint)
{
    execute(*m_db, "INSERT OR REPLACE INTO record_details (record_id, fingerprint, body) VALUES (?, ?, ?)",
            id, detailsFingerprint(record, fingerprint),
            packed({encodeFacts(record.details->facts), record.details->raw}));
}

std::optional<CallFacts> CacheWriter::storedDetails(qint64 record)
{
    SqlQuery row(*m_db, "SELECT body FROM record_details WHERE record_id = ?", record);
    return row.next() ? std::optional(factsInBody(row.blob(0))) : std::nullopt;
}

CallFacts CacheWriter::storedFacts(qint64 record)
{
    SqlQuery row(*m_db,
                 "SELECT r.body, d.body FROM records r LEFT JOIN record_details d ON d.record_id = r.id "
                 "WHERE r.id = ?",
                 record);
    return row.next() ? storedFactsIn(row, 0, 1) : CallFacts();
}

/// Where nothing else shares anything with it, which is the rule, a record is a call of its own at once.
void CacheWriter::insertRecord(const Record &record, const QByteArray &facts, const QByteArray &fingerprint)
{
    const bool isLocal = isLocalCallId(record.ref.providerCallId);
    const auto seenAt = isLocal ? std::nullopt : std::optional(m_clock.now());
    const CallFacts whole = record.details ? withDetails(record.facts, record.details->facts) : record.facts;
    const JoinFacts joins = joinFactsOf(record.ref, whole, record.isDeleted);
    Neighbourhood near = neighbourhood();
    const QSet<qint64> neighbours = near.neighboursOf(joins);
    const CallId call = neighbours.isEmpty() ? addCallOf(record, whole, seenAt)
                                             : callOfRecord(*neighbours.begin()); // until it is grouped
    // Not with RETURNING: a statement that SQLite may have to take back alone makes the full text write out
    // all it has gathered, which costs more than the rest of the record.
    execute(*m_db,
            "INSERT INTO records (account_id, provider_call_id, call_id, provider_call_sid, "
            "fingerprint, seen_at, deleted_at, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            record.ref.account, record.ref.providerCallId, call, whole.providerCallSid, fingerprint, seenAt,
            record.isDeleted ? std::optional(m_clock.now()) : std::nullopt, packed({facts, record.raw}));
    const qint64 id = m_db->lastRowId();
    if (record.details)
        storeDetails(id, record, fingerprint);
    near.enter(id, joins);
    if (!isLocal)
        watch(id, record, whole, {.isNew = true, .hasDetails = record.details.has_value()});
    if (!neighbours.isEmpty())
        regroup({id}, id);
}

CallId CacheWriter::addCallOf(const Record &record, const CallFacts &facts, std::optional<TimePoint> seenAt)
{
    MergeSource source{.record = {.ref = record.ref, .facts = facts},
                       .info = {.ref = record.ref,
                                .provider = providerOf(record.ref.account),
                                .providerCallSid = facts.providerCallSid,
                                .seenAt = seenAt}};
    if (record.isDeleted)
        source.info.deletedAt = m_clock.now();
    Call call = merged({source});
    call.id = nextCallId();
    addCall(call);
    return call.id;
}

/// What a fetch brought stands apart, so that the fingerprint stays that of what the list said last: a list
/// that shows the same as before the fetch is no news.
void CacheWriter::replaceRecord(const StoredRecord &stored, const Record &record, const QByteArray &facts,
                                const QByteArray &fingerprint)
{
    const bool isLocal = isLocalCallId(record.ref.providerCallId);
    const CallFacts known = storedFacts(stored.id);
    const JoinFacts before = joinFactsOf(record.ref, known, stored.isDeleted);
    const auto details = record.details ? std::optional(record.details->facts) : storedDetails(stored.id);
    const CallFacts whole = details ? withDetails(record.facts, *details) : record.facts;
    const JoinFacts after = joinFactsOf(record.ref, whole, record.isDeleted);
    if (!known.notes.isEmpty() && known.notes != whole.notes)
        noteReplaced(stored, record.ref, known, whole);
    execute(*m_db,
            "UPDATE records SET provider_call_sid = ?, fingerprint = ?, seen_at = ?, body = ?, "
            "deleted_at = CASE WHEN ? THEN coalesce(deleted_at, ?) END WHERE id = ?",
            whole.providerCallSid, record.details ? stored.fingerprint : fingerprint,
            isLocal ? std::nullopt : std::optional(m_clock.now()), packed({facts, record.raw}),
            record.isDeleted, m_clock.now(), stored.id);
    if (record.details)
        storeDetails(stored.id, record, fingerprint);
    if (!isLocal)
        watch(stored.id, record, whole,
              {.isFetched = record.details.has_value(),
               .hasDetails = details.has_value(),
               .isNews = !haveSameFacts(stored.fingerprint, fingerprint)});
    rejoin(stored.id, before, after);
}

void CacheWriter::noteReplaced(const StoredRecord &stored, const RecordRef &ref, const CallFacts &before,
                               const CallFacts &after)
{
    SqlQuery row(*m_db, "SELECT seen_at FROM records WHERE id = ?", stored.id);
    row.next();
    m_noteChanges << NoteChange{ref, before.notes, row.time(0), after.notes};
}

/// The record shows other things than before: who its neighbours were may be on their own now.
void CacheWriter::rejoin(qint64 record, const JoinFacts &before, const JoinFacts &after)
{
    if (before == after)
        return mergeAgain(callOfRecord(record));
    Neighbourhood near = neighbourhood();
    QSet<qint64> around = near.neighboursOf(before);
    near.withdraw(record, before);
    near.enter(record, after);
    around.insert(record);
    const QSet<CallId> done = regroup(around);
    if (const CallId now = callOfRecord(record); !done.contains(now))
        mergeAgain(now);
}

void CacheWriter::markDeleted(const StoredRecord &stored, const RecordRef &ref, TimePoint when)
{
    const JoinFacts before = joinFactsOf(ref, storedFacts(stored.id), false);
    JoinFacts after = before;
    after.isDeleted = true;
    removeAudioOf(m_audioFolder, ref);
    execute(*m_db, "UPDATE records SET deleted_at = ? WHERE id = ?", when, stored.id);
    execute(*m_db, "DELETE FROM rechecks WHERE record_id = ?", stored.id);
    rejoin(stored.id, before, after);
}

void CacheWriter::removeRecord(const RecordRef &ref)
{
    const auto stored = storedRecord(ref);
    if (!stored)
        return;
    removeAudioOf(m_audioFolder,
                  ref); // before the commit: after a crash, audio may be fetched again, but never stays
    const JoinFacts joins = joinFactsOf(ref, storedFacts(stored->id), stored->isDeleted);
    Neighbourhood near = neighbourhood();
    QSet<qint64> left = near.neighboursOf(joins) + recordsOf(stored->call);
    left.remove(stored->id);
    near.withdraw(stored->id, joins);
    execute(*m_db, "DELETE FROM sweep_seen WHERE account_id = ? AND record_id = ?", ref.account, stored->id);
    execute(*m_db, "DELETE FROM records WHERE id = ?", stored->id);
    if (!regroup(left).contains(stored->call))
        mergeAgain(stored->call);
}

void CacheWriter::upsertProvisional(const OutboxItem &create)
{
    upsert(provisionalRecord(create));
}

QList<MergeSource> CacheWriter::sourcesOf(const QSet<qint64> &records)
{
    QList<MergeSource> sources;
    for (const qint64 record : records) {
        SqlQuery row(*m_db,
                     "SELECT r.account_id, r.provider_call_id, r.body, d.body, r.seen_at, r.deleted_at "
                     "FROM records r LEFT JOIN record_details d ON d.record_id = r.id WHERE r.id = ?",
                     record);
        if (row.next())
            sources << sourceFrom(row);
    }
    return sources;
}

MergeSource CacheWriter::sourceFrom(const SqlQuery &row)
{
    MergeSource source;
    source.record.ref = {AccountId(row.integer(0)), row.text(1)};
    CallFacts &facts = source.record.facts;
    facts = storedFactsIn(row, 2, 3);
    if (facts.guestName.isNull() && !facts.guestId.isNull())
        facts.guestName = guestName(source.record.ref.account, facts.guestId);
    source.info.ref = source.record.ref;
    source.info.provider = providerOf(source.record.ref.account);
    source.info.providerCallSid = facts.providerCallSid;
    source.info.seenAt = row.time(4);
    source.info.deletedAt = row.time(5);
    return source;
}

/// Records of a removed account are merged again while they go, one by one.
Provider CacheWriter::providerOf(AccountId account) const
{
    return m_desk.accounts.value(account, Provider::Escapelife);
}

Call CacheWriter::merged(const QList<MergeSource> &sources)
{
    Overlay overlay;
    for (const MergeSource &source : sources) {
        overlay.edits << m_desk.edits.value(source.record.ref);
        overlay.kept << m_desk.kept.value(source.record.ref);
        overlay.reviewed |= m_desk.reviewed.contains(source.record.ref);
        overlay.hidden |= m_desk.hidden.contains(source.record.ref);
        overlay.wasSent |= m_desk.sent.contains(source.record.ref);
    }
    std::sort(overlay.edits.begin(), overlay.edits.end(),
              [](const OutboxItem &a, const OutboxItem &b) { return a.id < b.id; });
    Call call = mergeRecords(sources, overlay);
    if (call.guestName.isNull() && !call.guestId.isNull()) {
        const RecordRef origin = call.provenance.value(Field::Guest, call.ref());
        call.guestName = guestName(origin.account, call.guestId);
    }
    setGuest(call);
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
    const bool isNewLine = m_guests.isSomebodys(call.line()) && !isOwnLine(call.line());
    insertCall(*m_db, call, isPending(call));
    addToSearch(*m_db, call.id, searchTextOf(call));
    m_changed.insert(call.id);
    if (isNewLine)
        showGuestsOf(call.line());
}

void CacheWriter::mergeAgain(CallId id)
{
    const QList<MergeSource> sources = sourcesOf(recordsOf(id));
    if (sources.isEmpty())
        return removeCall(id);
    Call call = merged(sources);
    call.id = id;
    const SearchText before = storedSearchText(*m_db, id);
    const SearchText after = searchTextOf(call);
    const auto lineBefore = guestsLine(id);
    updateCall(*m_db, call, isPending(call));
    if (before != after) {
        removeFromSearch(*m_db, id, before);
        addToSearch(*m_db, id, after);
    }
    m_changed.insert(id);
    noteLine(id, lineBefore);
}

void CacheWriter::removeCall(CallId id)
{
    if (!SqlQuery(*m_db, "SELECT 1 FROM calls WHERE id = ?", id).next())
        return;
    removeFromSearch(*m_db, id, storedSearchText(*m_db, id));
    const auto lineBefore = guestsLine(id);
    execute(*m_db, "DELETE FROM calls WHERE id = ?", id);
    m_changed.insert(id);
    noteLine(id, lineBefore);
}

/// Never one that was used before, so that nobody who kept an id sees another call under it.
CallId CacheWriter::nextCallId()
{
    return CallId(m_nextCall++);
}

} // namespace callboard
